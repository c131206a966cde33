/** The words the index knows, by what a question can find them. Pure. */

import type { ForeignKeys } from './foreign.ts';
import type { Lexicon } from './lexicon.ts';
import { irregularPlain, plain, plainOfPairs, stem, stopWords } from './swedish/index.ts';

/** What a question is read by. */
export interface Language {
  lexicon: Lexicon;
  vocabulary: Vocabulary;
  foreign: ForeignKeys;
}

/** The keys of the index, by what the question can find them. */
export interface Vocabulary {
  has(key: string): boolean;
  /** Spelt without diacritics → keys. */
  plain: ReadonlyMap<string, readonly string[]>;
  /** The same forms and those of words that carry no meaning, with how many records each finds: what a slip may have been meant as. */
  common: ReadonlyMap<string, number>;
}

/** @param known Key → how many records it finds. */
export function vocabularyOf(known: ReadonlyMap<string, number>, lexicon: Lexicon): Vocabulary {
  const spelt = new Map<string, string[]>();
  const add = (form: string, key: string) => {
    const there = spelt.get(form);
    if (!there) spelt.set(form, [key]);
    else if (!there.includes(key)) there.push(key);
  };
  for (const key of known.keys()) add(plain(key), key);
  for (const [form, leads] of lexicon.stems()) for (const key of leads) if (known.has(key)) add(plain(form), key);
  const common = new Map([...plainStops].map((form) => [form, stopsAreCommon]));
  for (const [form, keys] of spelt) common.set(form, Math.max(...keys.map((key) => known.get(key) ?? 0)));
  return { has: (key) => known.has(key), plain: spelt, common };
}

/** What a word written without dots may be, itself without dots: `aterstallda` and `aaterstaellda` as `aterstall`, `salde` as `salj`. */
export const plainForms = (word: string): string[] =>
  [word, plainOfPairs(word)].map((form) => plain(irregularPlain.get(form) ?? stem(form)));

export const isPlain = (word: string) => plain(word) === word;

/** As if each found this many records. */
const stopsAreCommon = 30;
const plainStops = new Set([...stopWords].map(plain));

/** `nar` and `foer` are not worth guessing at. */
export const isPlainStop = (word: string) => plainStops.has(word) || plainStops.has(plainOfPairs(word));
