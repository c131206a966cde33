import { describe, expect, test } from 'vitest';
import { type Ranked, rank, rarity, spread } from '../../src/search/rank.ts';
import type { Term } from '../../src/search/understand.ts';
import { levels, type Posting } from '../../src/search/weigh.ts';

describe('rarity', () => {
  test('is the more the fewer places a word finds', () => {
    const all = [1, 2, 10, 100, 450].map((found) => rarity(450, found));
    expect(all).toEqual(all.toSorted((a, b) => b - a));
    expect(all[0]).toBeGreaterThan(2);
    expect(all.at(-1)).toBeLessThan(0.1);
  });

  test('is something even where there is one place in all', () => expect(rarity(1, 1)).toBeGreaterThan(0));
});

const term = (key: string, weight = 1): Term => ({ key, weight, way: 'word', word: key });

const postings: Record<string, Posting[]> = {
  kod: [
    { record: 0, level: 2 },
    { record: 1, level: 2 },
    { record: 2, level: 4 },
    { record: 3, level: 2 },
  ],
  kina: [{ record: 3, level: 2 }],
  app: [{ record: 4, level: levels }],
};

/** Ten places, the first and the fifth of them whole articles. */
const ranked = (...terms: Term[]) =>
  rank(terms, { count: 10, postingsOf: (key) => postings[key] ?? [], isArticle: (record) => record % 4 === 0 });
const order = (found: Ranked[]) => found.map(({ record }) => record);

describe('rank', () => {
  test('puts the place first that is most about the word', () =>
    expect(order(ranked(term('kod')))).toEqual([2, 1, 3, 0]));

  test('takes a section before the whole article, all else alike', () => {
    const [, section, , article] = ranked(term('kod'));
    expect(article?.score).toBeCloseTo((section?.score ?? 0) * 0.75);
  });

  test('adds what each word says, a rare one the more', () => {
    expect(order(ranked(term('kod'), term('kina')))[0]).toBe(3);
    expect(order(ranked(term('kod'), term('kina', 0.1)))[0]).toBe(2);
  });

  test('gives a sure word at its highest level its whole rarity', () => {
    const [whole] = rank([term('app')], { count: 10, postingsOf: () => postings['app'] ?? [], isArticle: () => false });
    expect(whole).toEqual({ record: 4, score: rarity(10, 1) });
  });

  test('keeps the order of the site between equals', () =>
    expect(
      order(
        rank([term('a')], {
          count: 3,
          postingsOf: () => [2, 0, 1].map((record) => ({ record, level: 1 })),
          isArticle: () => false,
        }),
      ),
    ).toEqual([0, 1, 2]));

  test('finds nothing by no word, and by none that is known', () => {
    expect(ranked()).toEqual([]);
    expect(ranked(term('lunch'))).toEqual([]);
  });
});

describe('spread', () => {
  /** Each hit by the letter of its article and its place among all. */
  const spreadOut = (articles: string) => {
    const hits = [...articles].map((_, record) => ({ record, score: articles.length - record }));
    return spread(hits, (record) => (articles[record] as string).charCodeAt(0))
      .map(({ record }) => articles[record] as string)
      .join('');
  };

  test.each([
    ['aaaab', 'aaaba'],
    ['aaaaaab', 'aaabaaa'],
    ['aaaabbbbc', 'aaabbbcab'],
    ['aaaaaaaab', 'aaabaaaaa'],
    ['abababab', 'abababab'],
    ['aaa', 'aaa'],
    ['aaaaa', 'aaaaa'],
    ['abc', 'abc'],
    ['', ''],
  ])('makes %j %j', (before, after) => expect(spreadOut(before)).toBe(after));

  test('changes no score, and keeps the order within an article', () => {
    const hits = [9, 8, 7, 6, 5].map((score, record) => ({ record, score }));
    const after = spread(hits, (record) => (record < 4 ? 0 : 1));
    expect(after.map(({ record }) => record)).toEqual([0, 1, 2, 4, 3]);
    expect(after.map(({ score }) => score)).toEqual([9, 8, 7, 5, 6]);
  });
});
