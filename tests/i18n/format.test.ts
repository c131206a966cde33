import { describe, expect, test } from 'vitest';
import { compareWords, formatDay, listLetter, readingMinutes } from '../../src/i18n/format.ts';

describe('formatDay', () => {
  test.each([
    ['2026-11-18', '18 november 2026'],
    ['2026-05-02', '2 maj 2026'],
    ['2026-01-01', '1 januari 2026'],
    ['2026-12-31', '31 december 2026'],
    ['2024-02-29', '29 februari 2024'],
  ])('turns %s into %s', (day, written) => expect(formatDay(day)).toBe(written));
});

describe('compareWords', () => {
  const sorted = (words: string) => words.split(' ').toSorted(compareWords).join(' ');

  test.each([
    ['ö ä å z a', 'a z å ä ö'],
    ['ört åska ärt apa zebra', 'apa zebra åska ärt ört'],
    ['wifi vän väg', 'väg vän wifi'],
    ['kod10 kod9 kod1', 'kod1 kod9 kod10'],
    ['idéer ide idé', 'ide idé idéer'],
    ['kodB Koda kodC', 'Koda kodB kodC'],
    ['a\u030Aska zebra ärt', 'zebra a\u030Aska ärt'],
  ])('sorts %s', (words, order) => expect(sorted(words)).toBe(order));

  test('says that a word is itself, in any Unicode form', () => expect(compareWords('åska', 'a\u030Aska')).toBe(0));
});

describe('listLetter', () => {
  test.each([
    ['Ändra', 'Ä'],
    ['ändra', 'Ä'],
    ['a\u030Aska', 'Å'],
    ['öppna', 'Ö'],
    ['”Mer information krävs”', 'M'],
    ['– vänta', 'V'],
    ['(kod)', 'K'],
    ['🙂 glad', 'G'],
    ['écru', 'E'],
    ['über', 'U'],
    ['ß-tecken', 'S'],
    ['ﬁx', 'F'],
    ['æble', 'Ä'],
    ['Øre', 'Ö'],
    ['łódź', 'L'],
    ['2 koder', '0–9'],
    ['”53003”', '0–9'],
    ['…', '0–9'],
    ['', '0–9'],
  ])('lists %j under %s', (word, letter) => expect(listLetter(word)).toBe(letter));
});

describe('readingMinutes', () => {
  test.each([
    [0, 1],
    [200, 1],
    [299, 1],
    [300, 2],
    [1000, 5],
  ])('for %i words are %i', (words, minutes) => expect(readingMinutes(words)).toBe(minutes));
});
