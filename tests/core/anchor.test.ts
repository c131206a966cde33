import { describe, expect, test } from 'vitest';
import { anchorFromText, anchorGiver, isKebabCase } from '../../src/core/anchor.ts';

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

describe('anchorGiver', () => {
  test('numbers what is taken, and takes what it gives', () => {
    const taken = new Set(['ny-kod']);
    expect(['ny-kod', 'ny-kod', 'fri', 'fri'].map(anchorGiver(taken))).toEqual([
      'ny-kod-2',
      'ny-kod-3',
      'fri',
      'fri-2',
    ]);
    expect(taken.size).toBe(5);
  });
});
