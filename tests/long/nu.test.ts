import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addToFigure, tellFigure } from '../../scripts/figures.ts';
import { findJava } from '../../scripts/java.ts';
import { tools } from '../../src/i18n/proved.ts';

const checker = 'node_modules/vnu-jar/build/dist/vnu.jar';
const java = findJava();
if (!java) {
  tellFigure('Nu', 'did not run: no Java here, and none could be installed');
  console.warn('The Nu Html Checker did not run: it needs Java, and there is none and none could be installed.');
}

interface Message {
  type: 'error' | 'info' | 'non-document-error';
  subType?: string;
  message: string;
  url?: string;
  lastLine?: number;
  extract?: string;
}

/**
 * CSS that browsers know and the checker does not yet, by name: container queries with their units, and anchor positioning.
 * A mistake in anything else is a mistake.
 */
const newerCss = [
  /^CSS: “(?:container-type|position-area|position-try)”: Property “[\w-]+” doesn't exist\.$/,
  /^CSS: Unrecognized at-rule “@(?:container|position-try)”$/,
];
/** Declarations it cannot parse: `cqi`, a unit of container queries, and `min()` of a percentage less a length. */
const newerValues = [
  { message: /^CSS: “(?:padding|font-size)”: Parse Error\.$/, extract: /\dcqi,/ },
  { message: /^CSS: “inline-size”: The types are incompatible\.$/, extract: /var\(--space-xs\)\);/ },
];

const isNewerCss = ({ message, extract = '' }: Message) =>
  newerCss.some((known) => known.test(message)) ||
  newerValues.some((known) => known.message.test(message) && known.extract.test(extract));

function mistakes(...options: string[]): string[] {
  const { stdout, stderr } = spawnSync(java ?? '', ['-jar', checker, '--format', 'json', '--stdout', ...options], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (!stdout) throw new Error(`The Nu Html Checker said nothing: ${stderr}`);
  const { messages } = JSON.parse(stdout) as { messages: Message[] };
  const errors = messages.filter((message) => message.type !== 'info' && !isNewerCss(message));
  addToFigure('Nu: errors', errors.length);
  return errors.map(
    ({ url, lastLine, message, extract }) => `${url?.split('/dist/')[1]}:${lastLine} ${message} ${extract}`,
  );
}

describe.skipIf(!java)(tools.nu, () => {
  test('is given a site that is built', () => {
    expect(existsSync('dist/index.html'), 'dist/ is missing. Run npm run build first.').toBe(true);
  });

  test('finds no error in any page', () => {
    const found = mistakes('--skip-non-html', 'dist');
    expect(found).toEqual([]);
    addToFigure('Nu: pages', globSync('dist/**/*.html').length);
  });

  test('finds no error in any style sheet', () => {
    expect(mistakes('--also-check-css', '--skip-non-css', 'dist/_astro')).toEqual([]);
    addToFigure('Nu: style sheets', globSync('dist/_astro/*.css').length);
  });
});
