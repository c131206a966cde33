import { describe, expect, test } from 'vitest';
import { allowedSlips, nearest } from '../../../src/search/swedish/index.ts';

/** What is known, each as common as any other. */
const known = (words: string) => new Map(words.split(' ').map((word) => [word, 1] as const));

describe('allowedSlips', () => {
  test.each([
    [3, 0],
    [4, 1],
    [7, 1],
    [8, 2],
    [30, 2],
  ])('in a word of %i letters are %i', (length, slips) => expect(allowedSlips(length)).toBe(slips));
});

describe('nearest', () => {
  test.each([
    ['telfon', 'telefon', 'a letter is missing'],
    ['telleefon', 'telefon', 'two letters too many'],
    ['telefom', 'telefon', 'a letter is another'],
    ['teleofn', 'telefon', 'two letters have changed places'],
    ['kdo', 'kod', 'two letters of a short word have changed places'],
    ['relefon', 'telefon', 'the first letter is wrong'],
    ['autentisiering', 'autentisering', 'the word is long'],
    ['vreifierign', 'verifiering', 'it has happened twice'],
  ])('to %s is %s: %s', (word, meant) =>
    expect(nearest(word, known('kod telefon mobil verifiering autentisering'))).toBe(meant),
  );

  test.each([
    ['kol', 'kod', 'a short word with another letter is another word'],
    ['telegram', 'telefon', 'too much differs'],
    ['telefn', 'telefoni', 'two letters are missing of a word of six'],
    ['kod', 'kod', 'it is the same'],
    ['ap', 'app', 'two letters are too few'],
    ['app', 'ap', 'what is known is too short'],
    ['53003', '53000', 'another number is another number'],
    ['50043', '50034', 'so is one with digits that have changed places'],
    ['aadsts5003', 'aadsts5000', 'and one with letters before it'],
    ['', 'kod', 'nothing is written'],
  ])('to %s is not %s: %s', (word, other) => expect(nearest(word, known(other))).toBeUndefined());

  test('is nothing where nothing is known', () => expect(nearest('telfon', new Map())).toBeUndefined());

  test('has letters that have changed places rather than one that is wrong', () =>
    expect(nearest('lasta', known('lasto lsata'))).toBe('lsata'));

  test('has the first letter right rather than another', () =>
    expect(nearest('mail', known('hail mall'))).toBe('mall'));

  test('is the commoner of two that are as near', () => {
    const common = new Map([
      ['mall', 1],
      ['mail', 30],
    ]);
    expect(nearest('maal', common)).toBe('mail');
    expect(nearest('maal', new Map([...common].reverse()))).toBe('mail');
  });

  test('is the nearer of two, however common the other is', () => {
    const common = new Map([
      ['autentisera', 40],
      ['autentisering', 1],
    ]);
    expect(nearest('autentisiering', common)).toBe('autentisering');
  });
});
