import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { hashesIn } from '../../scripts/build/manifest.ts';
import { addToFigure } from '../../scripts/figures.ts';
import { ahead, builder, host } from './another-machine.ts';

const here = join(mkdtempSync(join(tmpdir(), 'felsok-')), 'dist');
const there = join(mkdtempSync(join(tmpdir(), 'felsok-')), 'Mina projekt', 'hjälpsidan');
const zones = ['America/Los_Angeles', 'Pacific/Kiritimati', 'UTC'];
let [start, end] = [0, 0];

/** What a clone of it would have, with what one is working on. The last file comes first. */
function copyProject(to: string): void {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  for (const file of listed.split('\0').filter(Boolean).toReversed()) {
    mkdirSync(join(to, dirname(file)), { recursive: true });
    copyFileSync(file, join(to, file));
  }
  linkPackages('node_modules', join(to, 'node_modules'));
}

/** As files of its own, since a linked folder is read where it lies. What tools have put away there stays behind. */
function linkPackages(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [old, made] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) {
      if (!/^\.(?!bin$)/.test(entry.name)) linkPackages(old, made);
    } else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(old), made);
    else link(old, made);
  }
}

function link(old: string, made: string): void {
  try {
    linkSync(old, made);
  } catch {
    copyFileSync(old, made); // another disk
  }
}

function build(cwd: string, umask: string, args: string[], env: Record<string, string>): void {
  const { CONTENT_DIR: _, SITE_URL: __, BASE_PATH: ___, ...inherited } = process.env;
  const run = spawnSync('sh', ['-c', `umask ${umask}; exec node scripts/build.ts "$@"`, 'sh', ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...inherited, ...env },
  });
  expect(run.status, run.stdout + run.stderr).toBe(0);
}

beforeAll(() => {
  copyProject(there);
  start = Date.now();
  build('.', '022', ['--out', here], { TZ: 'America/Los_Angeles', LC_ALL: 'sv_SE.UTF-8', TODAY: '2026-11-23' });
  build(there, '077', [], {
    TZ: 'Pacific/Kiritimati',
    LC_ALL: 'tr_TR.UTF-8',
    LANGUAGE: 'tr',
    TODAY: '2026-11-24',
    HOME: `/hem/${builder}`,
    USER: builder,
    LOGNAME: builder,
    HOSTNAME: host,
    ANOTHER_MACHINE: 'yes',
    NODE_OPTIONS: `--import=${pathToFileURL(resolve('tests/long/another-machine.ts')).href}`,
  });
  end = Date.now();
}, 300_000);

/** A file and, where it is packed, what is in it. */
function textsOf(file: string): string[] {
  const bytes = readFileSync(file);
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return [bytes, ...(isPacked ? [gunzipSync(bytes)] : [])].map((part) => part.toString('utf8'));
}

const files = () =>
  [here, join(there, 'dist')].flatMap((root) => [...hashesIn(root).keys()].map((path) => join(root, path)));

/** `14:03:` for each minute that a clock has shown meanwhile. */
function minutes(): Set<string> {
  const shown = new Set<string>();
  for (let time = start; time <= end + 60_000; time += 60_000)
    for (const timeZone of zones)
      for (const at of [time, time + ahead])
        shown.add(new Date(at).toLocaleTimeString('sv-SE', { timeZone, hour: '2-digit', minute: '2-digit' }));
  return new Set([...shown].map((minute) => `${minute}:`));
}

describe('the same content', () => {
  test('gives the same bytes in another folder, zone, language and order, with another clock and on another day', () => {
    const [one, other] = [hashesIn(here), hashesIn(join(there, 'dist'))];
    const paths = [...new Set([...one.keys(), ...other.keys()])].toSorted();
    const differing = paths.filter((path) => one.get(path) !== other.get(path));
    const bytes = differing.map((path) => {
      const [a, b] = [
        one.has(path) ? readFileSync(join(here, path)) : [],
        other.has(path) ? readFileSync(join(there, 'dist', path)) : [],
      ];
      return (
        Math.abs(a.length - b.length) + a.slice(0, b.length).filter((byte: number, at: number) => byte !== b[at]).length
      );
    });
    expect(differing).toEqual([]);
    expect(paths.length).toBeGreaterThan(1000);
    addToFigure(
      'Bytes differing between two builds',
      bytes.reduce((sum, n) => sum + n, 0),
    );
  });

  test('says nothing of where it was built, nor by whom', () => {
    const secrets = [process.cwd(), dirname(there), 'Mina%20projekt', tmpdir(), dirname(here), builder, host];
    const told = files().filter((file) =>
      textsOf(file).some((text) => secrets.some((secret) => text.includes(secret))),
    );
    expect(told).toEqual([]);
  });

  test('says nothing of what the time was', () => {
    const shown = minutes();
    const isBuildTime = (digits: string) => {
      const ms = digits.length === 13 ? Number(digits) : Number(digits) * 1000;
      return [0, ahead].some((more) => ms >= start + more - 1000 && ms <= end + more);
    };
    const told = files().filter((file) =>
      textsOf(file).some(
        (text) =>
          [...text.matchAll(/(?<!\d)\d\d:\d\d:(?=\d\d)/g)].some(([minute]) => shown.has(minute)) ||
          [...text.matchAll(/(?<!\d)\d{10}(?:\d{3})?(?!\d)/g)].some(([digits]) => isBuildTime(digits)),
      ),
    );
    expect(told).toEqual([]);
  });
});
