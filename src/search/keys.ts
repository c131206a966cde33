/** The keys of a text: what its words have in common with all words that mean the same. Pure; for the build. */

import type { Lexicon, Phrase } from './lexicon.ts';
import { splitCompound, stem, stopWords, wordsOf } from './swedish/index.ts';

/** A word inside another says less about the text than one that stands alone. */
const ofPart = 0.6;

/** The words of a text one by one: `sms:et` is `sms`, `sms-kod` is `smskod`, `sms` and `kod`, and of `AADSTS50034` the number is enough. */
export function piecesOf(word: string): string[] {
  const [, number] = /^\p{L}+(\d{5,})$/u.exec(word) ?? [];
  if (number) return [number];
  const [bare = ''] = word.split(':');
  const parts = bare.split('-').filter(Boolean);
  return parts.length > 1 ? [parts.join(''), ...parts] : parts;
}

/** Key → how surely a text is about it, 0–1. */
export type Keys = Map<string, number>;

/**
 * @param isPart Is this stem a word that compounds are made of?
 * @returns A function, which remembers the words it has met: a large site has few that are new.
 */
export function keyReader(lexicon: Lexicon, isPart: (stem: string) => boolean): (text: string) => Keys {
  const met = new Map<string, WordKeys>();
  const keysOfWord = (word: string): WordKeys => {
    const known = met.get(word);
    if (known) return known;
    const own = stem(word);
    const key = lexicon.canonical(own);
    const says = !stopWords.has(word) && word.length > 1;
    const parts = says && key === own ? (splitCompound(word, lexicon.keyOf, isPart) ?? []) : [];
    const found = { token: new Set([own, key]), own, keys: says ? [key] : [], parts };
    met.set(word, found);
    return found;
  };
  return (text) => {
    const keys: Keys = new Map();
    const add = (key: string, weight: number) => keys.set(key, Math.max(keys.get(key) ?? 0, weight));
    const words = wordsOf(text).flatMap(piecesOf).map(keysOfWord);
    for (const word of words) {
      for (const key of word.keys) add(key, 1);
      for (const part of word.parts) add(part, ofPart);
    }
    const tokens = words.map(({ token }) => token);
    for (const phrase of phrasesIn(tokens, lexicon)) for (const key of phrase.keys) add(key, 1);
    if (keys.size === 0 && words.length > 1) add(joinedKey(words.map(({ own }) => own)), 1);
    return keys;
  };
}

interface WordKeys {
  token: Token;
  own: string;
  keys: readonly string[];
  parts: readonly string[];
}

/** Words that carry no meaning one by one do so together: `You can’t get there from here`. */
export const joinedKey = (stems: readonly string[]): string => stems.join('_');

/** A word as it may be meant: its stem, and the keys it has been read as. */
export type Token = Set<string>;

/** Entries of several words in a row, and where each begins. Of those that begin at the same word the longest is meant. */
export function phrasesIn(tokens: readonly Token[], lexicon: Lexicon): (Phrase & { at: number })[] {
  const found: (Phrase & { at: number })[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const phrases = [...(tokens[at] ?? [])]
      .flatMap(lexicon.phrasesFrom)
      .filter(({ stems }) => stems.every((one, index) => tokens[at + index]?.has(one)));
    const longest = Math.max(...phrases.map(({ stems }) => stems.length), 1);
    found.push(...phrases.filter(({ stems }) => stems.length === longest).map((phrase) => ({ ...phrase, at })));
    at += longest - 1;
  }
  return found;
}
