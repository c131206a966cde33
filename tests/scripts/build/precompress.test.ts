import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { precompress } from '../../../scripts/build/precompress.ts';

const folder = mkdtempSync(join(tmpdir(), 'felsok-'));
afterAll(() => rmSync(folder, { recursive: true }));

const long = 'Koden kommer inte. '.repeat(50);
const files = {
  'index.html': long,
  'koder/app/index.html': `${long}å`,
  'api/addresses.json': long,
  'feed.xml': long,
  '_astro/style.css': long,
  '_astro/small.js': 'a'.repeat(199),
  '_astro/large.js': 'a'.repeat(200),
  'empty.txt': '',
  'kort.png': long,
  'font.woff2': long,
  'search/x/pagefind.pf_meta': long,
  _headers: long,
  _redirects: long,
  'staticwebapp.config.json': long,
};

test('packs what is text and worth it, each file as it is, and nothing that hosts read', async () => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  expect(await precompress(folder)).toBe(6);
  const packed = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:br|gz)$/.test(file));
  expect(packed.toSorted()).toEqual([
    '_astro/large.js.br',
    '_astro/large.js.gz',
    '_astro/style.css.br',
    '_astro/style.css.gz',
    'api/addresses.json.br',
    'api/addresses.json.gz',
    'feed.xml.br',
    'feed.xml.gz',
    'index.html.br',
    'index.html.gz',
    'koder/app/index.html.br',
    'koder/app/index.html.gz',
  ]);
  for (const file of packed) {
    const bytes = readFileSync(join(folder, file));
    const original = readFileSync(join(folder, file.replace(/\.\w+$/, '')));
    expect((file.endsWith('.br') ? brotliDecompressSync(bytes) : gunzipSync(bytes)).equals(original), file).toBe(true);
    expect(bytes.length).toBeLessThan(original.length);
  }
  for (const [file, text] of Object.entries(files)) expect(readFileSync(join(folder, file), 'utf8')).toBe(text);
});

test('gives the same bytes each time', async () => {
  const before = readFileSync(join(folder, 'index.html.gz'));
  await precompress(folder);
  expect(readFileSync(join(folder, 'index.html.gz')).equals(before)).toBe(true);
});

test('has nothing to do in an empty folder', async () => {
  const empty = mkdtempSync(join(folder, 'empty-'));
  expect(await precompress(empty)).toBe(0);
});
