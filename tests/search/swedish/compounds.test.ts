import { describe, expect, test } from 'vitest';
import { knownPart, splitCompound, stem } from '../../../src/search/swedish/index.ts';

const known = new Set(
  'app dator jobb kod konto lösenord mobil nummer nyckel nät qr ring skola skärm sms säkerhet telefon verifiera byta adress över miss'
    .split(' ')
    .map(stem),
);
const isKnown = (part: string) => known.has(part);

describe('splitCompound', () => {
  test.each([
    ['verifieringskod', 'verifiering kod'],
    ['verifieringskoderna', 'verifiering kod'],
    ['säkerhetsnycklar', 'säkerhet nyckel'],
    ['skoldatorn', 'skola dator'],
    ['jobbmobilens', 'jobb mobil'],
    ['mobilnumret', 'mobil nummer'],
    ['appkod', 'app kod'],
    ['qrkod', 'qr kod'],
    ['verifieringssms', 'verifiering sms'],
    ['kodsms', 'kod sms'],
    ['lösenordsbyte', 'lösenord byta'],
    ['skolmobilnummer', 'skola mobil nummer'],
    ['jobbsmskod', 'jobb sms kod'],
  ])('takes %s apart: %s', (word, parts) =>
    expect(splitCompound(word, stem, isKnown)).toEqual(parts.split(' ').map(stem)),
  );

  test.each([
    ['kod', 'it is one word'],
    ['kodok', 'what is left is no word'],
    ['portkod', 'a part is not known'],
    ['återbäring', 'the beginning is not known'],
    ['apparat', 'the end is not known'],
    ['mobilen', 'an ending is no word'],
    ['överring', 'the first has no matter of its own'],
    ['missbyta', 'the first has no meaning of its own'],
    ['', 'there is nothing'],
  ])('leaves %s whole: %s', (word) => expect(splitCompound(word, stem, isKnown)).toBeUndefined());

  test('gives what becomes of the parts, synonyms and all', () => {
    const keyOf = (part: string) => (stem(part) === 'telefon' ? 'mobil' : stem(part));
    expect(splitCompound('jobbtelefon', keyOf, isKnown)).toEqual(['jobb', 'mobil']);
  });

  test('lets the last word be as long as it can', () => {
    const parts = new Set(['mobil', 'mobilkod', 'kod', 'kodnyckel', 'nyckel'].map(stem));
    expect(splitCompound('mobilkodnyckel', stem, (part) => parts.has(part))).toEqual(['mobil', 'kodnyckel'].map(stem));
  });

  test.each(['losenordsnyckel', 'mobilnat'])('takes %s apart where words are known without dots', (word) => {
    const parts = new Set(['losenord', 'nyckl', 'mobil', 'nat']);
    expect(splitCompound(word, stem, (part) => parts.has(part))).toHaveLength(2);
  });
});

describe('knownPart', () => {
  test.each([
    ['portkod', 'kod'],
    ['bankkonto', 'konto'],
    ['bilnyckeln', 'nyckel'],
    ['lägenhetsnummer', 'nummer'],
    ['mobilskal', 'mobil'],
    ['lösenordspolicy', 'lösenord'],
    ['säkerhetsdörr', 'säkerhet'],
  ])('of %s is %s', (word, part) => expect(knownPart(word, stem, isKnown)).toBe(stem(part)));

  test.each([
    ['återbäring', 'ring'],
    ['apparat', 'app'],
    ['spring', 'ring'],
    ['planet', 'nät'],
    ['kod', 'kod'],
  ])('of %s is not %s', (word) => expect(knownPart(word, stem, isKnown)).toBeUndefined());

  test('is the last rather than the first', () =>
    expect(knownPart('mobilväxelnummer', stem, isKnown)).toBe(stem('nummer')));
});
