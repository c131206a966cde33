/** How much each place is about each key. Pure; for the build. */

import { type Keys, piecesOf } from './keys.ts';
import type { Lexicon } from './lexicon.ts';
import type { SearchRecord } from './records.ts';
import { stem, wordsOf } from './swedish/index.ts';

export interface Posting {
  /** Which record, 0-based. */
  record: number;
  /** 1–`levels`. */
  level: number;
}

/** Key → the records about it, in their order. Sorted by key, so that the bytes of the index do not depend on anything else. */
export type Postings = ReadonlyMap<string, readonly Posting[]>;

export const levels = 6;

/** What a word in each of them is worth, measured on queries of our own (`npm run bench:search`). */
const worth = { title: 2, symptoms: 2.5, queries: 1, context: 1, text: 0.7 };

/** A query of one word that is no compound says nothing else, and is to be found by it: `captcha`. */
const alone = 1.5;

// Okapi BM25: how fast more of the same word stops to matter, and how much a long text is held against it.
// Robertson and Zaragoza, The Probabilistic Relevance Framework (2009).
const saturation = 4.5;
const lengthMatters = 0.2;

/** A word on its own this many times in the texts may be part of others. */
const commonEnough = 3;

export function weigh(records: readonly SearchRecord[], keysOf: (text: string) => Keys): Map<string, Posting[]> {
  const counts = records.map((record) => {
    const count = new Map<string, number>();
    for (const [field, weight] of Object.entries(worth))
      for (const text of [record[field as keyof typeof worth]].flat()) {
        const keys = keysOf(text);
        const own = field === 'queries' && keys.size === 1 ? weight * alone : weight;
        for (const [key, sure] of keys) count.set(key, (count.get(key) ?? 0) + own * sure);
      }
    return count;
  });
  const lengths = counts.map((count) => [...count.values()].reduce((sum, value) => sum + value, 0));
  const usual = lengths.reduce((sum, value) => sum + value, 0) / Math.max(1, lengths.length);
  const postings = new Map<string, Posting[]>();
  for (const [record, count] of counts.entries()) {
    const slow = saturation * (1 - lengthMatters + (lengthMatters * (lengths[record] ?? 0)) / usual);
    for (const [key, value] of count) {
      const level = Math.round((levels * value) / (value + slow));
      if (level < 1) continue;
      const list = postings.get(key);
      if (list) list.push({ record, level });
      else postings.set(key, [{ record, level }]);
    }
  }
  return new Map([...postings].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The words that compounds are made of: those that stand alone often enough. */
export function partsIn(records: readonly SearchRecord[], lexicon: Lexicon): (key: string) => boolean {
  const count = new Map<string, number>();
  for (const { title, context, text, symptoms, queries } of records)
    for (const word of [title, context, text, ...symptoms, ...queries].flatMap(wordsOf).flatMap(piecesOf)) {
      const key = lexicon.canonical(stem(word));
      count.set(key, (count.get(key) ?? 0) + 1);
    }
  return (key) => key.length > 1 && (count.get(key) ?? 0) >= commonEnough;
}
