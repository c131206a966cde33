import { describe, expect, test } from 'vitest';
import { foreignKeys } from '../../src/search/foreign.ts';
import { keyReader } from '../../src/search/keys.ts';
import { stem } from '../../src/search/swedish/index.ts';
import { makeLexicon, makeRecord } from './small-index.ts';

const records = [
  makeRecord('/koder/sms/', {
    title: 'Koden kommer inte',
    symptoms: ['ingen kod i sms', 'koden är för gammal'],
    queries: ['var är koden', 'logga in i lönesystemet', 'it'],
    text: 'Semester och lunch är ord i en text, och säger inget om vad som frågas.',
    context: 'Semester',
  }),
];
const asked = ['lunch', 'lunchmeny', 'när är lunchen', 'semester', 'kod till skrivaren', 'it', 'ob', 'lön'];

const foreign = (questions = asked, lexicon = makeLexicon()) =>
  foreignKeys(
    questions,
    records,
    keyReader(lexicon, () => false),
  );

describe('foreignKeys', () => {
  test('are words of questions that are not ours, the more the oftener', () => {
    const found = foreign();
    expect(found.get(stem('semester'))).toBe(5);
    expect(found.get(stem('lunch'))).toBeGreaterThan(5);
  });

  test('say more when somebody has named them alone', () => {
    const [named = 0] = foreign(['löneavi', 'kod']).values();
    const [met = 0] = foreign(['löneavi nu kod', 'kod']).values();
    expect(named).toBeGreaterThan(met);
  });

  test('are no words that stand as often in our own', () => expect(foreign().has('kod')).toBe(false));

  test('are told by what people ask, and not by what texts happen to say', () =>
    expect(foreign().has(stem('semester'))).toBe(true));

  test('are more than two letters', () => {
    expect(foreign().has('ob')).toBe(false);
    expect(foreign(['obs']).size).toBe(1);
  });

  test('are levels of one digit', () => {
    const many = Array.from({ length: 5000 }, () => 'lunch');
    expect(foreign(many).get('lunch')).toBe(9);
    for (const level of foreign().values()) expect(level).toBeOneOf([3, 4, 5, 6, 7, 8, 9]);
  });

  test('count what means the same together', () => {
    const lexicon = makeLexicon({ same: [['lunch', 'matsedel', 'skolmat']] });
    const one = foreign(['lunch', 'kod']).get('lunch') ?? 0;
    expect(foreign(['lunch', 'skolmat', 'matsedeln'], lexicon).get('lunch')).toBeGreaterThan(one);
  });

  test('come by the alphabet, so that the same site gives the same bytes', () =>
    expect([...foreign().keys()]).toEqual([...foreign().keys()].sort()));

  test('are none where nothing is asked, nor where the site has nothing to set it against', () => {
    expect(foreign([]).size).toBe(0);
    expect(
      foreignKeys(
        ['lunch'],
        [],
        keyReader(makeLexicon(), () => false),
      ).size,
    ).toBe(0);
  });
});
