import { describe, expect, test } from 'vitest';
import { likeness } from '../../src/core/likeness.ts';

describe('likeness', () => {
  test.each([
    ['ny-kod', 'ny-kod'],
    ['ny-kod', 'kod-ny'],
    ['Återställ lösenordet', 'aterstall-losenordet'],
    ['Wi-Fi: ”Ingen kontakt”', 'wi fi ingen kontakt'],
  ])('of %s and %s is whole', (a, b) => expect(likeness(a, b)).toBe(1));

  test.each([
    ['ny-kod', 'virus'],
    ['ny-kod', ''],
    ['', ''],
    ['– !', '– !'],
  ])('of "%s" and "%s" is none', (a, b) => expect(likeness(a, b)).toBe(0));

  test('lies between for some of the same letters, the same both ways', () => {
    expect(likeness('ny-kod', 'ny-koden')).toBeCloseTo(10 / 12);
    expect(likeness('ny-koden', 'ny-kod')).toBe(likeness('ny-kod', 'ny-koden'));
  });

  test('counts a pair no more often than both have it', () => expect(likeness('kokoko', 'ko')).toBeCloseTo(4 / 8));

  test.each([
    ['koden kommer inte', 'kod-kommer-inte', 'kod-i-appen'],
    ['telefonen', 'telefon', 'telia'],
    ['utan-sms', 'inget-sms', 'utan-internet-hemma'],
  ])('finds %s more like %s than %s', (text, nearer, farther) =>
    expect(likeness(text, nearer)).toBeGreaterThan(likeness(text, farther)),
  );
});
