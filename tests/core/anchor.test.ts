import { describe, expect, test } from 'vitest';
import { anchorFromText, isKebabCase, uniqueAnchor } from '../../src/core/anchor.ts';

describe('anchorFromText', () => {
  test.each([
    ['Återställ lösenordet', 'aterstall-losenordet'],
    ['Wi-Fi: ”Ansluten, inget internet”', 'wi-fi-ansluten-inget-internet'],
    ['Tvåfaktors\u00ADverifiering', 'tvafaktorsverifiering'],
    ['A\u030Aterstall', 'aterstall'],
    ['  – !  ', ''],
  ])('turns %s into %s', (text, anchor) => expect(anchorFromText(text)).toBe(anchor));
});

describe('isKebabCase', () => {
  test.each(['a', 'ny-kod', '2026'])('accepts %s', (text) => expect(isKebabCase(text)).toBe(true));
  test.each(['', 'Ny', 'ny_kod', '-ny', 'ny--kod', 'nö'])('refuses %j', (text) =>
    expect(isKebabCase(text)).toBe(false),
  );
});

describe('uniqueAnchor', () => {
  test('numbers what is taken, and takes what it gives', () => {
    const taken = new Set(['ny-kod']);
    expect([uniqueAnchor('ny-kod', taken), uniqueAnchor('ny-kod', taken), uniqueAnchor('fri', taken)]).toEqual([
      'ny-kod-2',
      'ny-kod-3',
      'fri',
    ]);
  });
});
