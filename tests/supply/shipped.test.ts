import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { licences } from '../../src/i18n/licences.ts';
import { site } from '../../src/site.config.ts';
import { lockfile } from '../../src/supply/index.ts';
import { mistakesInList, packageOf, shipped, shippedParts } from '../../src/supply/shipped.ts';

const parts = shippedParts(lockfile());
const bundled = new Map(
  Object.values(shipped).flatMap((one) => ('isBundled' in one ? [[one.package, 'a.js'] as const] : [])),
);

describe('what readers are sent', () => {
  test('lies under licences that are given whole', () => {
    for (const { name, file } of parts) {
      const text = readFileSync(file, 'utf8');
      expect(text, name).toMatch(/Permission is hereby granted|SIL Open Font License|Creative Commons Attribution/i);
      expect(text, name).toMatch(/©|\(c\)|Copyright|credit/i);
    }
  });

  test('has the licence of the font in the file that readers get', () => {
    const { file = '', address = '' } = parts.find(({ name }) => name === 'font') ?? {};
    expect(readFileSync(`public${address}`, 'utf8')).toBe(readFileSync(file, 'utf8'));
  });

  test('is told with the version and licence of the lockfile', () => {
    const { version } = lockfile().packages.find(({ name }) => name === 'pagefind') ?? {};
    expect(licences(site, parts, { sbom: '/sbom.cdx.json' }).text).toContain(
      `| Pagefind ${version} | Söker i artiklarnas text, i din webbläsare. | [MIT](/licenser/pagefind.txt) |`,
    );
  });

  test('stops a build when its licence is new here', () =>
    expect(() =>
      licences(site, [{ name: 'pagefind', version: '2.0.0', licence: 'BUSL-1.1', file: '', address: '' }], {
        sbom: '',
      }),
    ).toThrowErrorMatchingInlineSnapshot(
      `[Error: Pagefind 2.0.0 has the licence "BUSL-1.1", which has no name in src/i18n/licences.ts. Read it, and write what readers call it.]`,
    ));
});

describe('packageOf', () => {
  test.each([
    ['/hem/felsok/node_modules/uqr/dist/index.mjs', 'uqr'],
    [
      '/hem/felsok/node_modules/@fontsource-variable/schibsted-grotesk/files/a.woff2',
      '@fontsource-variable/schibsted-grotesk',
    ],
    ['/hem/felsok/node_modules/vite/node_modules/@scope/b/c.js', '@scope/b'],
    ['\0rolldown/runtime.js', 'rolldown'],
    ['\0vite/modulepreload-polyfill.js', 'vite'],
    ['\0vite/preload-helper.js?search-ask-ts', undefined],
    ['/hem/felsok/src/search/ask.ts', undefined],
    ['/hem/felsok/src/pages/om.astro?astro&type=script&index=0&lang.ts', undefined],
  ])('of %j is %s', (id, name) => expect(packageOf(id)).toBe(name));
});

describe('a build', () => {
  test('goes on when the list is right', () => expect(mistakesInList(bundled, true)).toEqual([]));

  test('stops when it sends what the list does not name', () =>
    expect(mistakesInList(new Map([...bundled, ['uqr', '_astro/share.js']]), true).join('\n')).toMatchInlineSnapshot(
      `"_astro/share.js holds code of "uqr", which src/supply/shipped.ts does not name. Do without it, or add it there with its licence: readers are told of everything they are sent."`,
    ));

  test('stops when the list names what it does not send', () =>
    expect(mistakesInList(new Map(), true).join('\n')).toMatchInlineSnapshot(
      `"src/supply/shipped.ts says that scripts hold code of "rolldown", and none does. Take it off the list."`,
    ));

  test('asks for the whole list of its scripts only', () => expect(mistakesInList(new Map(), false)).toEqual([]));
});
