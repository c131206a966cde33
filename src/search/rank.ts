/** Which places answer a question, best first. Pure. */

import type { Term } from './understand.ts';
import { levels, type Posting } from './weigh.ts';

export interface Ranked {
  record: number;
  score: number;
}

export interface RankOptions {
  /** Of how many records. */
  count: number;
  postingsOf(key: string): readonly Posting[];
  isArticle(record: number): boolean;
}

/** Of two that say the same, the section is nearer to the answer than the article it stands in. */
const wholeArticle = 0.75;

/** Less than 1: many of our words come from few people, so that a rare one is not as telling as in a large library. Measured. */
const softened = 0.6;

/** A key that is nearly everywhere says little; one that is rare says much. Okapi's inverse document frequency. */
export const rarity = (count: number, found: number): number =>
  Math.log(1 + (count - found + 0.5) / (found + 0.5)) ** softened;

export function rank(terms: readonly Term[], options: RankOptions): Ranked[] {
  const { count, postingsOf, isArticle } = options;
  const scores = new Map<number, number>();
  const begun = new Map<number, number>();
  for (const { key, weight, way } of terms) {
    const postings = postingsOf(key);
    const value = (weight * rarity(count, postings.length)) / levels;
    for (const { record, level } of postings) {
      // of all a word may be the beginning of, it is one
      if (way === 'begins') begun.set(record, Math.max(begun.get(record) ?? 0, value * level));
      else scores.set(record, (scores.get(record) ?? 0) + value * level);
    }
  }
  for (const [record, score] of begun) scores.set(record, (scores.get(record) ?? 0) + score);
  return [...scores]
    .map(([record, score]) => ({ record, score: isArticle(record) ? score * wholeArticle : score }))
    .sort((a, b) => b.score - a.score || a.record - b.record);
}

/** So many of one article before others get a chance. */
const ofOneArticle = 3;

/** The same hits, those beyond a few of an article after the first of the others. */
export function spread(ranked: readonly Ranked[], articleOf: (record: number) => number): Ranked[] {
  const count = new Map<number, number>();
  const round = ranked.map(({ record }) => {
    const article = articleOf(record);
    const before = count.get(article) ?? 0;
    count.set(article, before + 1);
    return Math.floor(before / ofOneArticle);
  });
  // sort and not toSorted: Firefox has that from 115, and we go down to 113
  return [...ranked.keys()]
    .sort((a, b) => (round[a] ?? 0) - (round[b] ?? 0) || a - b)
    .flatMap((at) => ranked[at] ?? []);
}
