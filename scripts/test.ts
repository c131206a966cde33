/**
 * The whole proof: content, Markdown, types and lint; unit tests; tests of a real build; tests in a real browser.
 * `--all` adds the longer proofs that run before work lands.
 */

import { spawnSync } from 'node:child_process';
import { findChromium } from './chromium.ts';
import { figureLines, forgetFigures } from './figures.ts';
import { installHunspell } from './spelling.ts';

const all = process.argv.includes('--all');

type Step = [what: string, command: string, ...args: string[]];

/** What takes minutes: each later proof adds a line here. */
const longer: Step[] = [['longer proofs', 'vitest', 'run', '--config', 'tests/vitest.config.ts', '--project', 'long']];

const steps: Step[] = [
  ['check', 'node', 'scripts/check.ts'],
  ['unit tests', 'vitest', 'run', '--config', 'tests/vitest.config.ts', '--project', 'unit'],
  ['site tests', 'vitest', 'run', '--config', 'tests/vitest.config.ts', '--project', 'site'],
  ['browser tests', 'playwright', 'test', '--config', 'tests/browser/playwright.config.ts'],
  ...(all ? longer : []),
];

async function run(): Promise<string[]> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const failed: string[] = [];
  forgetFigures();
  for (const [what, command, ...args] of steps) {
    console.log(`\n=== ${what}`);
    if (what === 'check') installHunspell();
    if (what === 'browser tests') process.env['CHROMIUM_PATH'] = await findChromium();
    if (spawnSync(command, args, { stdio: 'inherit' }).status !== 0) failed.push(what);
  }
  return failed;
}

try {
  const failed = await run();
  const figures = figureLines();
  if (figures.length > 0) console.log(`\n=== figures\n${figures.join('\n')}`);
  console.log(failed.length === 0 ? '\nEverything passed.' : `\nFailed: ${failed.join(', ')}.`);
  process.exitCode = failed.length === 0 ? 0 : 1;
} catch (error) {
  console.error(`\n${(error as Error).message}`);
  process.exitCode = 1;
}
