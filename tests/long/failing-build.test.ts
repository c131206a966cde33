import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, globSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addToFigure, tellFigure } from '../../scripts/figures.ts';
import { beside, freshOut, type Options, olderContent, type Run, runBuild, siteIn } from './builds.ts';
import type { Fault } from './faults.ts';

const out = freshOut();
const under = dirname(out);
let [older, newer]: Record<string, string>[] = [];
let bytes = 0;

beforeAll(async () => {
  const other = freshOut();
  expect((await runBuild(other)).status).toBe(0);
  newer = siteIn(other);
  expect((await runBuild(out, { content: olderContent() })).status).toBe(0);
  older = siteIn(out);
  bytes = Number(spawnSync('du', ['-sB1', out], { encoding: 'utf8' }).stdout.split('\t')[0]);
}, 60_000);

/** With the names of folders that differ from run to run left out. */
const plain = (said: string) =>
  said
    .replaceAll(under, '…')
    .replaceAll(process.cwd(), '…')
    .replaceAll(/\.dist-next-\w+/g, '.dist-next-x')
    .replaceAll(/\/search\/[0-9a-f]{10}\//g, '/search/x/')
    .replace(/^\d+ articles checked\.\n/, '')
    .replaceAll(/\n {4}at .*/g, '');

async function failing(options: Options): Promise<string> {
  const { status, said }: Run = await runBuild(out, options);
  expect(status, said).toBe(1);
  expect(siteIn(out), said).toEqual(older);
  expect(beside(out), said).toEqual([]);
  addToFigure('Builds that failed in some stage, the old site whole each time', 1);
  return plain(said);
}

const full = (what: 'ENOSPC' | 'EIO', at: string, nth = 1): Options => ({
  fault: { what, under, at, nth } satisfies Fault,
});

/** A program in the place of Pagefind's. */
function instead(script: string): Options {
  const file = join(mkdtempSync(join(tmpdir(), 'felsok-')), 'pagefind');
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return { env: { PAGEFIND_EXTENDED_BINARY_PATH: file } };
}

describe('a build that fails', () => {
  test.each([
    ['getting ready', full('ENOSPC', '^mkdtemp ')],
    ['making the pages', full('ENOSPC', '^writeFile .*/site/index.html$')],
    ['keeping what Astro reads', full('EIO', '^writeFile .*/cache/data-store')],
    ['naming hashes', full('EIO', '^writeFile .*/site/index.html$', 2)],
    ['writing articles', full('ENOSPC', '/natverk/langsamt.md$')],
    ['writing redirects', full('EIO', '/_redirects$')],
    ['writing codes', full('ENOSPC', '/7998/dela/index.html$')],
    ['indexing', full('ENOSPC', '/symptoms.json$')],
    ['packing', { ...full('ENOSPC', '/natverk/langsamt/index.html.br$'), args: ['--precompressed'] }],
    ['listing files', full('ENOSPC', '/sha256sums.txt$')],
    ['putting the new site in its place', full('EIO', '^rename .*/site → .*/dist$')],
    ['moving the old site aside', full('EIO', '^rename .*/dist → ')],
  ])('while %s says so, and leaves the old site as it was', async (_, options) => {
    expect(await failing(options)).toMatchSnapshot();
  });

  test.each([
    ['does not start', 'exit 1'],
    ['is killed', 'kill -9 $$'],
    ['is killed in the midst of its work', 'head -c 20 > /dev/null; kill -9 $$'],
  ])('since Pagefind %s says so, and leaves the old site as it was', async (_, script) => {
    expect(await failing(instead(script))).toContain('The build stopped while indexing: ');
  });
});

const disk = join(dirname(freshOut()), 'disk');
mkdirSync(disk);
const mount = (options: string) => spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', disk]).status === 0;
const unmount = () => spawnSync('umount', [disk]).status === 0;
const canMount = mount('size=64k') && unmount();

describe.skipIf(!canMount)('a disk that is too small', () => {
  const small = join(disk, 'dist');
  const roomy = 'size=64m,nr_inodes=10k';
  const filler = join(disk, 'filler');
  const [pagefind = ''] = globSync(resolve('node_modules/@pagefind/*/bin/{pagefind,pagefind_extended}'));

  beforeAll(() => {
    expect(mount(roomy)).toBe(true);
  });
  beforeEach(() => {
    rmSync(small, { recursive: true, force: true });
    expect(mount(`remount,${roomy}`)).toBe(true);
    cpSync(out, small, { recursive: true });
  });
  afterAll(unmount);

  test.each<[string, () => string, Options]>([
    ['has no room for a single page', () => `size=${bytes + 16_384}`, {}],
    ['has room for half the site', () => `size=${bytes + Math.round(bytes / 2)}`, {}],
    ['has no room for as many files', () => `nr_inodes=${Object.keys(older ?? {}).length + 90}`, {}],
    [
      'fills up while Pagefind is at work',
      () => roomy,
      instead(`dd if=/dev/zero of=${filler} bs=4k 2> /dev/null; exec ${pagefind} "$@"`),
    ],
  ])('%s: the build says so, and the old site is whole', async (_, options, more) => {
    expect(mount(`remount,${options()}`)).toBe(true);
    const { status, said } = await runBuild(small, more);
    rmSync(filler, { force: true });
    expect(status, said).toBe(1);
    expect(said).toContain('\nThe disk is full. Free some space, and run npm run build again.\n');
    expect(siteIn(small), said).toEqual(older);
    expect(readdirSync(disk), said).toEqual(['dist']);
    addToFigure('Builds that failed in some stage, the old site whole each time', 1);
  });

  test('is no matter any more when there is room: the next build makes the same bytes as ever', async () => {
    expect((await runBuild(small)).status).toBe(0);
    expect(siteIn(small)).toEqual(newer);
    expect(readdirSync(disk)).toEqual(['dist']);
  });
});

if (!canMount) {
  const line = 'The disk was full only by word of the file system: no disk of its own can be mounted here.';
  console.log(line);
  tellFigure('Builds on a full disk', line);
}
