import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { unlessBuilding } from '../../scripts/build/lock.ts';
import { restoreOutput, sweepScratch } from '../../scripts/build/output.ts';
import { addToFigure } from '../../scripts/figures.ts';
import { beside, freshOut, olderContent, type Run, runBuild, siteIn } from './builds.ts';

const out = freshOut();
const saved = join(mkdtempSync(join(tmpdir(), 'felsok-')), 'saved');
const under = dirname(out);
/** What a build that nothing happens to does on the disk, one operation a line. */
let operations: string[] = [];
/** Milliseconds. */
let duration = 0;
let [older, newer]: Record<string, string>[] = [];

beforeAll(async () => {
  expect((await runBuild(out, { content: olderContent() })).status).toBe(0);
  cpSync(out, saved, { recursive: true });
  older = siteIn(out);
  const log = `${saved}.log`;
  const start = performance.now();
  expect((await runBuild(out, { fault: { what: 'log', under, at: log } })).status).toBe(0);
  duration = performance.now() - start;
  operations = readFileSync(log, 'utf8').trimEnd().split('\n');
  newer = siteIn(out);
  expect(newer).not.toEqual(older);
}, 60_000);

function putBackOlder(): void {
  rmSync(out, { recursive: true, force: true });
  cpSync(saved, out, { recursive: true });
}

/** The next command: it finds nobody at work, and mends what was left. */
async function nextCommand(): Promise<void> {
  let isFree = false;
  await unlessBuilding(() => {
    isFree = true;
    restoreOutput(out);
  });
  expect(isFree).toBe(true);
}

/** The operation that puts the new site in its place. Killed just before it, the old site has stepped aside and no other stands there. */
const swap = () => operations.findIndex((told) => told.endsWith(` → ${out}`));

describe('a build that is killed', () => {
  test('at any of its operations, half-way through a write, leaves the old site whole until the new one is', async () => {
    const last = operations.length - 1;
    expect(operations[swap() - 1]).toContain('/.dist-previous');
    const spread = Array.from({ length: 14 }, (_, step) => Math.floor(((step + 0.5) * (swap() - 2)) / 14));
    const swapping = Array.from({ length: last - swap() + 3 }, (_, step) => swap() - 2 + step);
    for (const [turn, at] of [...spread, ...swapping].entries()) {
      const what = turn % 2 === 0 ? 'kill' : 'kill-alone';
      putBackOlder();
      sweepScratch(out); // to sweep would be an operation more
      const { status } = await runBuild(out, { fault: { what, under, nth: at + 1 } });
      const when = `${what} at ${at + 1} of ${operations.length}: ${operations[at]}`;
      expect(status, when).toBe(null);
      await nextCommand();
      expect(siteIn(out), when).toEqual(at <= swap() ? older : newer);
      if (at <= swap()) addToFigure('Builds killed, the old site whole each time', 1);
    }
  });

  test('at any time leaves the old site whole, or the new one', async () => {
    for (let step = 0; step < 8; step++) {
      putBackOlder();
      const killedAfter = ((step + 0.5) * duration) / 8;
      const { status } = await runBuild(out, { killedAfter });
      await nextCommand();
      const when = `killed after ${Math.round(killedAfter)} ms`;
      if (status === null) {
        expect([older, newer], when).toContainEqual(siteIn(out));
        addToFigure('Builds killed, the old site whole each time', 1);
      } else expect(siteIn(out), when).toEqual(newer);
    }
  });

  test('does not hinder the next, which makes the same bytes as if nothing had happened and leaves nothing behind', async () => {
    await runBuild(out, { fault: { what: 'kill-alone', under, nth: swap() + 1 } });
    const { status }: Run = await runBuild(out);
    expect(status).toBe(0);
    expect(siteIn(out)).toEqual(newer);
    expect(beside(out)).toEqual([]);
  });
});
