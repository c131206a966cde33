/** Builds the real site into `dist/`, and a tiny one under another address and path, before the site tests read them. */

import { execFileSync } from 'node:child_process';

export const tinySite = 'test-results/tiny';

export default function setup(): void {
  const run = (args: string[], env: Record<string, string> = {}) =>
    execFileSync('node', ['scripts/build.ts', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ...env },
    });
  run([]);
  run(['--out', tinySite], {
    CONTENT_DIR: 'tests/fixtures/tiny',
    SITE_URL: 'https://hjalp.example.se/',
    BASE_PATH: 'it/hjalp',
  });
}
