/** What `npm audit` has to say of the packages in the lockfile, against those findings that somebody has read and explained. */

import { spawnSync } from 'node:child_process';
import { z } from 'zod';

/** A finding that may stand for now: what it is, why it does no harm here, and until which day that holds. */
const explainedSchema = z.array(
  z.strictObject({
    /** `https://github.com/advisories/GHSA-…` */
    advisory: z.url('Write the address of the advisory.'),
    package: z.string(),
    why: z.string().min(20, 'Say why it does no harm here.'),
    /** After this day it has to be looked at again. */
    until: z.iso.date('Write the last day it may stand, like "2027-01-31".'),
  }),
);

export type Explained = z.output<typeof explainedSchema>;

/** @throws When the list is not right; the message names every mistake. */
export function readExplained(text: string): Explained {
  const result = explainedSchema.safeParse(JSON.parse(text));
  if (result.success) return result.data;
  throw new Error(z.prettifyError(result.error));
}

const reportSchema = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({
      /** Advisories, and the names of packages through which others are hit. */
      via: z.array(z.union([z.string(), z.object({ url: z.string(), title: z.string(), severity: z.string() })])),
    }),
  ),
});

interface Finding {
  advisory: string;
  package: string;
  title: string;
  severity: string;
}

export interface Audit {
  /** Did the registry answer? */
  isAnswered: boolean;
  /** One sentence for the figures. */
  told: string;
  /** What has to be done; nothing when all is well or when nobody could be asked. */
  mistakes: string[];
}

/**
 * @param output What `npm audit --json` printed.
 * @param today `2026-11-25`.
 */
export function readAudit(output: string, explained: Explained, today: string): Audit {
  const report = reportSchema.safeParse(parseJson(output));
  if (!report.success)
    return { isAnswered: false, told: 'could not be asked here: the registry gave no answer', mistakes: [] };
  const findings = findingsIn(report.data);
  const isExplained = ({ advisory, package: name }: Finding) =>
    explained.some((one) => one.advisory === advisory && one.package === name && today <= one.until);
  const open = findings.filter((finding) => !isExplained(finding));
  const idle = explained.filter(({ advisory }) => !findings.some((finding) => finding.advisory === advisory));
  const mistakes = [
    ...open.map(
      ({ package: name, severity, title, advisory }) =>
        `${name}: ${title} (${severity}), ${advisory}. Update it, or read whether it does harm here and explain that in .github/audit.json.`,
    ),
    ...idle.map(
      ({ package: name, advisory }) => `${name}: ${advisory} is no longer found. Take it out of .github/audit.json.`,
    ),
  ];
  const known = findings.length - open.length;
  const told = findings.length === 0 ? 'clean' : `${findings.length} found, ${known} of them explained`;
  return { isAnswered: true, told, mistakes };
}

function findingsIn({ vulnerabilities }: z.output<typeof reportSchema>): Finding[] {
  return Object.entries(vulnerabilities).flatMap(([name, { via }]) =>
    via.flatMap((one) =>
      typeof one === 'string' ? [] : [{ package: name, advisory: one.url, title: one.title, severity: one.severity }],
    ),
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What npm prints, whether it found something, nothing, or nobody to ask. */
export const askNpm = (): string =>
  spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', timeout: 60_000, shell: process.platform === 'win32' })
    .stdout ?? '';
