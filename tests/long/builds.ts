/** Builds of a tiny site, as a shell starts them, with something that goes wrong. */

import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect } from 'vitest';
import { hashesIn } from '../../scripts/build/manifest.ts';
import type { Fault } from './faults.ts';

export interface Run {
  /** Nothing when it was killed. */
  status: number | null;
  /** Both streams, as they came. */
  said: string;
}

export interface Options {
  content?: string;
  fault?: Fault;
  /** Kills it, and all it has started, after so many milliseconds; without it when it hangs. */
  killedAfter?: number;
  env?: Record<string, string>;
  /** More to say to it. */
  args?: string[];
}

const preload = pathToFileURL(resolve('tests/long/faults.ts')).href;

export function startBuild(
  out: string,
  { content = 'tests/fixtures/tiny', fault, killedAfter = 120_000, env, args = [] }: Options = {},
) {
  const child = spawn('node', ['scripts/build.ts', '--out', out, ...args], {
    detached: true, // the leader of a group, which can be killed as one
    env: {
      ...process.env,
      CONTENT_DIR: content,
      ...(fault && { FAULT: JSON.stringify(fault), NODE_OPTIONS: `--import=${preload}` }),
      ...env,
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const kill = () => {
    try {
      process.kill(-(child.pid ?? 0), 'SIGKILL');
    } catch {
      // it had ended by itself
    }
  };
  const timer = setTimeout(kill, killedAfter);
  const ended = new Promise<Run>((end) =>
    child.on('close', (status) => {
      clearTimeout(timer);
      end({ status, said });
    }),
  );
  return { ended, kill, saidSoFar: () => said };
}

export const runBuild = (out: string, options?: Options): Promise<Run> => startBuild(out, options).ended;

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** Where nothing is yet. In the checkout, as the site usually is: Astro works in another way for a folder elsewhere. */
export function freshOut(): string {
  mkdirSync('test-results', { recursive: true });
  const folder = mkdtempSync(resolve('test-results', 'builds-'));
  made.push(folder);
  return join(folder, 'dist');
}

/** The tiny site before it was last edited. */
export function olderContent(): string {
  const folder = mkdtempSync(join(tmpdir(), 'felsok-'));
  cpSync('tests/fixtures/tiny', folder, { recursive: true });
  const article = join(folder, 'sv-SE/natverk/langsamt.mdx');
  const text = readFileSync(article, 'utf8');
  writeFileSync(article, text.replace('Mät tre gånger.', 'Mät två gånger.'));
  expect(readFileSync(article, 'utf8')).not.toBe(text);
  return folder;
}

/** Every file and its hash. */
export const siteIn = (out: string) => Object.fromEntries(hashesIn(out));

/** What lies beside the site. */
export const beside = (out: string) => readdirSync(dirname(out)).filter((name) => name !== 'dist');
