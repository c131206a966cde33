/** What words mean on this site: those that lead to the same thing. Pure, for build and browser alike. */

import { piecesOf } from './keys.ts';
import { stem, wordsOf } from './swedish/index.ts';

/** The same words in stems, small enough to be sent. What several stems make together is joined by spaces. */
export interface LexiconData {
  /** A key, then the stems that lead to it. */
  same: string[][];
  /** Stems, then the keys they lead on to. */
  leads: [from: string[], to: string[]][];
}

export interface Lexicon {
  /** What all words that mean the same have in common, in whatever form: `luren` → `mobil`. */
  keyOf(word: string): string;
  /** The key of a stem. */
  canonical(stem: string): string;
  /** Keys a word leads to besides its own. */
  leadsOf(word: string): readonly string[];
  /** Entries of several words that begin with this stem. */
  phrasesFrom(stem: string): readonly Phrase[];
  /** Every stem that is another word for something. */
  stems(): Iterable<readonly [stem: string, keys: readonly string[]]>;
}

export interface Phrase {
  stems: readonly string[];
  keys: readonly string[];
}

/** What an editor has written of words, in `_search.yaml`. */
export interface Synonyms {
  same: readonly (readonly string[])[];
  leads: readonly { words: readonly string[]; to: readonly string[] }[];
}

/** `ta bort` → `ta bort`, `kodens` → `kod`, and `sms-kod` as it is found in a text, `smskod`. */
export const stemsOf = (text: string): string =>
  wordsOf(text)
    .map((word) => stem(piecesOf(word)[0] ?? word))
    .join(' ');

/** A group is known by its first word that stands alone. */
const keyOfGroup = (stems: readonly string[]) => asKey(stems.find((entry) => !entry.includes(' ')) ?? stems[0] ?? '');

const asKey = (stems: string) => stems.replaceAll(' ', '_');

export function compileSynonyms({ same, leads }: Synonyms): LexiconData {
  const groups = same.map((group) => {
    const stems = [...new Set(group.map(stemsOf))];
    const key = keyOfGroup(stems);
    return [key, ...stems.filter((entry) => entry !== key)];
  });
  const keyOf = (entry: string) => groups.find((group) => group.includes(entry))?.[0] ?? asKey(entry);
  return {
    same: groups,
    leads: leads.map(({ words, to }) => [words.map(stemsOf), to.map(stemsOf).map(keyOf)]),
  };
}

export function lexiconOf({ same, leads }: LexiconData): Lexicon {
  const canon = new Map<string, string>();
  const leading = new Map<string, readonly string[]>();
  const phrases = new Map<string, Phrase[]>();
  const add = (entry: string, keys: readonly string[], addStem: (stem: string) => void) => {
    const stems = entry.split(' ');
    const [first = ''] = stems;
    if (stems.length === 1) addStem(entry);
    else phrases.set(first, [...(phrases.get(first) ?? []), { stems, keys }]);
  };
  for (const [key = '', ...stems] of same)
    for (const entry of [key, ...stems]) add(entry, [key], (one) => canon.has(one) || canon.set(one, key));
  for (const [from, keys] of leads) for (const entry of from) add(entry, keys, (one) => leading.set(one, keys));
  const canonical = (one: string) => canon.get(one) ?? one;
  return {
    keyOf: (word) => canonical(stem(word)),
    canonical,
    leadsOf: (word) => leading.get(stem(word)) ?? [],
    phrasesFrom: (first) => phrases.get(first) ?? [],
    *stems() {
      for (const [one, key] of canon) yield [one, [key]];
      yield* leading;
    },
  };
}
