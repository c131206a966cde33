import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const env = { ...process.env, CONTENT_DIR: 'tests/fixtures/tiny' };

/** Starts a build and kills it, with everything it started, `after` milliseconds later. */
function killBuild(out: string, after: number): Promise<void> {
  return new Promise((ended) => {
    const child = spawn('node', ['scripts/build.ts', '--out', out], { env, stdio: 'ignore', detached: true });
    child.on('exit', () => ended());
    setTimeout(() => {
      try {
        process.kill(-(child.pid ?? 0), 'SIGKILL');
      } catch {
        // it had ended by itself
      }
    }, after);
  });
}

test('a build killed at any moment leaves a whole site, and the next one succeeds', async () => {
  const out = join(mkdtempSync(join(tmpdir(), 'felsok-')), 'dist');
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), 'den gamla');
  for (const after of [300, 1000, 2000, 3000, 4000, 5000, 6000]) {
    await killBuild(out, after);
    const whole =
      existsSync(join(out, 'pagefind/pagefind.js')) || readFileSync(join(out, 'index.html'), 'utf8') === 'den gamla';
    expect(whole, `killed after ${after} ms`).toBe(true);
  }
  const { status } = spawnSync('node', ['scripts/build.ts', '--out', out], { env, stdio: 'ignore' });
  expect(status).toBe(0);
  expect(readFileSync(join(out, 'natverk/tappar-wifi/index.html'), 'utf8')).toContain('Datorn tappar wifi');
});
