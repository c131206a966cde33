import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { restoreOutput, scratchFolder, swapIn, sweepScratch } from '../../scripts/build/output.ts';

function siteWith(text: string): { folder: string; out: string } {
  const folder = mkdtempSync(join(tmpdir(), 'felsok-'));
  const out = join(folder, 'dist');
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), text);
  return { folder, out };
}

const textIn = (out: string) => readFileSync(join(out, 'index.html'), 'utf8');

describe('a build that fails', () => {
  test('says every mistake and leaves the old site as it was', () => {
    const { folder, out } = siteWith('den gamla');
    const content = join(folder, 'content');
    mkdirSync(join(content, 'sv-SE', 'natverk'), { recursive: true });
    writeFileSync(join(content, 'sv-SE', 'natverk', 'trasig.mdx'), 'Ingen rubrik alls.\n');
    const { status, stderr } = spawnSync('node', ['scripts/build.ts', '--out', out], {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: content },
    });
    expect(status).toBe(1);
    expect(stderr).toContain('natverk/_topic.yaml:1:1 missing-topic');
    expect(stderr).toContain('natverk/trasig.mdx:1:1 missing-front-matter');
    expect(stderr).toContain('2 mistakes in 2 files.');
    expect(textIn(out)).toBe('den gamla');
    expect(readdirSync(folder).toSorted()).toEqual(['content', 'dist']);
  });
});

describe('swapping a new site in', () => {
  test('leaves only the new one', () => {
    const { folder, out } = siteWith('den gamla');
    const made = scratchFolder(out);
    writeFileSync(join(made, 'index.html'), 'den nya');
    swapIn(made, out);
    expect(textIn(out)).toBe('den nya');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test('puts the old one back when the new one cannot take its place', () => {
    const { folder, out } = siteWith('den gamla');
    expect(() => swapIn(join(folder, 'finns-inte'), out)).toThrow('ENOENT');
    expect(textIn(out)).toBe('den gamla');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test('is mended by the next command when it was killed between its two renames', () => {
    const { folder, out } = siteWith('den gamla');
    renameSync(out, join(folder, '.dist-previous'));
    restoreOutput(out);
    expect(textIn(out)).toBe('den gamla');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test('keeps the new site when it was killed after them', () => {
    const { folder, out } = siteWith('den nya');
    mkdirSync(join(folder, '.dist-previous'));
    restoreOutput(out);
    expect(textIn(out)).toBe('den nya');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test('never takes for the old site what a killed build had begun to remove', () => {
    const { folder, out } = siteWith('den nya');
    scratchFolder(out);
    rmSync(out, { recursive: true });
    restoreOutput(out);
    expect(existsSync(out)).toBe(false);
    sweepScratch(out);
    expect(readdirSync(folder)).toEqual([]);
  });
});
