import { describe, expect, test } from 'vitest';
import { compare, manifestText, readManifest, verifyReport } from '../../src/core/manifest.ts';

const [a, b, c] = ['a', 'b', 'c'].map((digit) => digit.repeat(64)) as [string, string, string];

describe('a manifest', () => {
  test('is what sha256sum reads, in the same order whatever the files came in', () => {
    const text = `${a}  404.html\n${b}  Ö.txt\n`.replace('Ö', 'a-o/index');
    expect(
      manifestText(
        new Map([
          ['a-o/index.txt', b],
          ['404.html', a],
        ]),
      ),
    ).toBe(text);
    expect(readManifest(text)).toEqual(
      new Map([
        ['404.html', a],
        ['a-o/index.txt', b],
      ]),
    );
  });

  test.each([
    ['nothing', ''],
    ['a page', '<!doctype html>\n<title>Sidan finns inte</title>\n'],
    ['one that breaks off', `${a}  404.html\n${b.slice(0, 20)}\n`],
  ])('is not %s', (_, text) => expect(readManifest(text)).toBeUndefined());
});

describe('another site', () => {
  const built = new Map([
    ['a/index.html', a],
    ['b/index.html', b],
    ['c.txt', c],
  ]);

  test('differs by what is missing, changed and extra, sorted by path', () => {
    const found = new Map([
      ['d.txt', { hash: a }],
      ['c.txt', { note: 'HTTP 503' }],
      ['b/index.html', { hash: c }],
    ]);
    expect(verifyReport('https://hjalp.example.se/', 3, '1a2b3c', compare(built, found))).toMatchInlineSnapshot(`
      "https://hjalp.example.se/ is not as it was built, version 1a2b3c:
      missing  a/index.html
      changed  b/index.html
      changed  c.txt (HTTP 503)
      extra    d.txt
      1 missing, 2 changed and 1 extra, of 3 files."
    `);
  });

  test('that is the same is said in one line', () => {
    const found = new Map([...built].map(([path, hash]) => [path, { hash }]));
    expect(verifyReport('dist', 3, '1a2b3c', compare(built, found))).toBe(
      'dist is as it was built: 3 files, version 1a2b3c.',
    );
  });
});
