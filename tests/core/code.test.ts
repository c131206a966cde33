import { describe, expect, test } from 'vitest';
import {
  codeGiver,
  formatCode,
  isCode,
  isMeantAsCode,
  longestCode,
  nearCodes,
  readCode,
  withCheckDigit,
} from '../../src/core/code.ts';

/** Every code of a length, in order. */
const codesOf = (length: number): string[] =>
  Array.from({ length: 9 * 10 ** (length - 2) }, (_, index) => withCheckDigit(String(10 ** (length - 2) + index)));

describe('withCheckDigit', () => {
  test.each([
    ['473', '4734'],
    ['572', '5724'],
    ['4734', '47340'],
  ])('makes %s into %s', (digits, code) => expect(withCheckDigit(digits)).toBe(code));

  test.each([
    [4, { codes: 900, wrongDigits: 32_400, swaps: 2430, slips: [] }],
    [5, { codes: 9000, wrongDigits: 405_000, swaps: 32_400, slips: [] }],
    [6, { codes: 90_000, wrongDigits: 4_860_000, swaps: 405_000, slips: [] }],
  ])('lets no code of %i digits be taken for another by a wrong digit or a swap of neighbours', (length, expected) => {
    const tried = { codes: 0, wrongDigits: 0, swaps: 0, slips: [] as string[] };
    for (const code of codesOf(length)) {
      tried.codes++;
      if (!isCode(code)) tried.slips.push(`${code} itself`);
      for (let at = 0; at < length; at++) {
        const [before, digit, after] = [code.slice(0, at), code.charAt(at), code.slice(at + 1)];
        for (let other = 0; other <= 9; other++) {
          if (String(other) === digit) continue;
          tried.wrongDigits++;
          if (isCode(`${before}${other}${after}`)) tried.slips.push(`${code} as ${before}${other}${after}`);
        }
        const next = after.charAt(0);
        if (next === '' || next === digit) continue;
        tried.swaps++;
        const swapped = `${before}${next}${digit}${after.slice(1)}`;
        if (isCode(swapped)) tried.slips.push(`${code} as ${swapped}`);
      }
    }
    expect(tried).toEqual(expected);
  });
});

describe('isCode', () => {
  test.each(['4734', '47340', '999999'])('knows %s', (code) => expect(isCode(code)).toBe(true));

  test.each([
    ['a wrong check digit', '4735'],
    ['a 0 at its head', '0000'],
    ['three digits', '111'],
    ['seven digits', withCheckDigit('473473')],
    ['a hyphen', '47-34'],
    ['a line end', '4734\n'],
    ['digits of another script', '٤٧٣٤'],
    ['nothing in it', ''],
  ])('refuses one with %s', (_, text) => expect(isCode(text)).toBe(false));
});

describe('formatCode', () => {
  test.each([
    ['4734', '47-34'],
    ['47340', '47-340'],
    ['473402', '473-402'],
  ])('shows %s as %s', (code, plate) => expect(formatCode(code)).toBe(plate));

  test('makes what readCode reads back', () => {
    const codes = [4, 5, 6].flatMap((length) => codesOf(length).slice(0, 900));
    expect(codes.map((code) => readCode(formatCode(code)))).toEqual(codes);
  });
});

describe('readCode', () => {
  test.each([
    ['4734', '4734'],
    ['47-34', '4734'],
    ['47 34', '4734'],
    ['47\u00A034', '4734'],
    ['47\u201134', '4734'],
    ['47–34', '4734'],
    ['47 - 34', '4734'],
    [' 47-34\n', '4734'],
    ['koden 47-34', '4734'],
    ['Koden: 4734', '4734'],
    ['47-340', '47340'],
    ['473 402', '473402'],
    ['4735', '4735'],
    ['0734', '0734'],
  ])('reads %j as %s', (text, digits) => expect(readCode(text)).toBe(digits));

  test.each(['kod 47-34', 'Kod: 47-34', 'KOD 4734'])('reads %j as 4734', (text) => expect(readCode(text)).toBe('4734'));

  test.each([
    ['a telephone number', '08-465 004 10'],
    ['a telephone number of seven digits', '46-50 041'],
    ['a date', '2026-11-23'],
    ['a time', '10.30'],
    ['a number of seven digits', '4734734'],
    ['a number of three digits', '473'],
    ['an error code', 'AADSTS50034'],
    ['an error code in words', 'fel 50034'],
    ['a code in a sentence', 'Gå till 47-34 nu'],
    ['digits one by one', '4 7 3 4'],
    ['digits split in another way', '4-734'],
    ['a word', 'koden'],
    ['nothing', ''],
  ])('reads no code in %s', (_, text) => expect(readCode(text)).toBeUndefined());
});

describe('isMeantAsCode', () => {
  test.each(['4734', '47340', '4735', '1899', '2100', '20261'])('takes %s for one', (digits) =>
    expect(isMeantAsCode(digits)).toBe(true),
  );

  test.each([
    ['a year', '2026'],
    ['an early year', '1900'],
    ['what begins as a telephone number', '0734'],
  ])('takes %s for none', (_, digits) => expect(isMeantAsCode(digits)).toBe(false));
});

describe('nearCodes', () => {
  const codes = new Set(['4734', '4743', '4761', '9999']);

  test.each([
    ['one wrong digit', '4735', ['4734']],
    ['a swap of neighbours', '7434', ['4734']],
    ['one wrong digit from two of them', '4733', ['4734', '4743']],
    ['two wrong digits', '4785', []],
    ['a digit too few', '473', []],
  ])('finds what stands %s away', (_, written, found) => expect(nearCodes(written, codes)).toEqual(found));

  test('never finds what was written', () => expect(nearCodes('4734', new Set(['4734']))).toEqual([]));
});

describe('codeGiver', () => {
  const addresses = (count: number) => Array.from({ length: count }, (_, n) => `/koder/utomlands/#land-${n}`);

  test('gives an address the same code each time it begins anew', () => {
    const give = () => addresses(50).map(codeGiver(new Set()));
    expect(give()).toEqual(give());
  });

  test('gives an address its code whatever else is given, as long as that is not taken', () => {
    const [alone] = addresses(1).map(codeGiver(new Set()));
    const give = codeGiver(new Set());
    give('/koder/sms/');
    expect(give('/koder/utomlands/#land-0')).toBe(alone);
  });

  test('gives every code of four digits that is no year, each once, and then goes on to five', () => {
    const given = addresses(1000).map(codeGiver(new Set()));
    const short = given.slice(0, 880);
    expect(new Set(given).size).toBe(1000);
    expect(short.toSorted()).toEqual(codesOf(4).filter((code) => !/^(?:19|20)/.test(code)));
    expect(given.slice(880).every((code) => code.length === 5 && isCode(code))).toBe(true);
  });

  test('gives nothing that is taken, and takes what it gives', () => {
    const [first = '', second = ''] = addresses(2).map(codeGiver(new Set()));
    const taken = new Set([first, second]);
    const given = addresses(2).map(codeGiver(taken));
    expect(given).not.toContain(first);
    expect(given).not.toContain(second);
    expect(taken).toEqual(new Set([first, second, ...given]));
  });

  test('throws when there is none left', () => {
    const all = new Set([4, 5, longestCode].flatMap(codesOf));
    expect(() => codeGiver(all)('/koder/')).toThrow('Every code of four, five and six digits has been given.');
  });
});
