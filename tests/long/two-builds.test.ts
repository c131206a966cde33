import { describe, expect, test } from 'vitest';
import { unlessBuilding } from '../../scripts/build/lock.ts';
import { beside, freshOut, olderContent, siteIn, startBuild } from './builds.ts';

async function until(isTrue: () => boolean): Promise<void> {
  const last = Date.now() + 60_000;
  while (!isTrue() && Date.now() < last) await new Promise((ready) => setTimeout(ready, 20));
  expect(isTrue()).toBe(true);
}

const isAtWork = (out: string) => beside(out).some((name) => name.startsWith('.dist-next-'));
const waits = /^Another build is on in this folder \(process (\d+)\)\. This one waits for it\.\n/;

describe('two builds at once', () => {
  test('go one after the other, and the one that was started last stands', async () => {
    const out = freshOut();
    const first = startBuild(out, { content: olderContent() });
    await until(() => isAtWork(out));
    const second = startBuild(out);
    await until(() => waits.test(second.saidSoFar()));
    expect(isAtWork(out)).toBe(true);
    expect((await first.ended).status).toBe(0);
    const afterFirst = siteIn(out);
    expect((await second.ended).status).toBe(0);
    expect(siteIn(out)).not.toEqual(afterFirst);
    expect(beside(out)).toEqual([]);

    const alone = freshOut();
    expect((await startBuild(alone).ended).status).toBe(0);
    expect(siteIn(out)).toEqual(siteIn(alone));
  });

  test('one that is killed lets the other go on at once', async () => {
    const out = freshOut();
    const first = startBuild(out);
    await until(() => isAtWork(out));
    const second = startBuild(out);
    await until(() => waits.test(second.saidSoFar()));
    first.kill();
    expect(await second.ended).toMatchObject({ status: 0, said: expect.stringContaining('\nBuilt ') });
    expect(beside(out)).toEqual([]);
  });

  test('and nobody else puts back an old site meanwhile', async () => {
    const out = freshOut();
    const { ended } = startBuild(out);
    await until(() => isAtWork(out));
    let mended = 0;
    await unlessBuilding(() => (mended += 1));
    expect(mended).toBe(0);
    expect((await ended).status).toBe(0);
    await unlessBuilding(() => (mended += 1));
    expect(mended).toBe(1);
  });
});
