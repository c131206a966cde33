import { globSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { namedByPagefind } from '../../src/i18n/licences.ts';
import { lockfile } from '../../src/supply/index.ts';
import { sbomOf } from '../../src/supply/sbom.ts';
import { tinySite } from './build.ts';

describe('the SBOM of a build', () => {
  test('is that of the lockfile, byte for byte', () => {
    for (const folder of ['dist', tinySite])
      expect(readFileSync(`${folder}/sbom.cdx.json`, 'utf8')).toBe(`${JSON.stringify(sbomOf(lockfile()))}\n`);
  });
});

describe('what is sent to readers', () => {
  test('has code in two folders only: our scripts and Pagefind’s', () => {
    const code = globSync('dist/**/*.{js,mjs,cjs,wasm,pagefind}').map((file) => file.replace(/[^/]+$/, ''));
    expect([...new Set(code)].toSorted()).toEqual([
      'dist/_astro/',
      expect.stringMatching(/^dist\/search\/\w+\/pagefind\/$/),
    ]);
  });

  test('has one font', () => {
    const fonts = globSync('dist/**/*').filter((file) => /^\.(?:woff2?|ttf|otf|eot)$/.test(extname(file)));
    expect(fonts).toEqual([expect.stringMatching(/\.woff2$/)]);
  });

  test('has built into Pagefind what the page of licences names', () => {
    const [file = ''] = globSync('dist/search/*/pagefind/wasm.*.pagefind');
    const text = gunzipSync(readFileSync(file)).toString('latin1');
    const named = [...text.matchAll(/index\.crates\.io-\w+\/([\w-]+?)-\d+\./g)].map(([, name]) => name);
    expect([...new Set(named)].toSorted()).toEqual(namedByPagefind.toSorted());
  });
});
