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

/**
 * @param isPart Is this stem a word that compounds are made of?
 * @returns Key → how surely the text is about it, 0–1.
 */
export function keysOf(text: string, lexicon: Lexicon, isPart: (stem: string) => boolean): Map<string, number> {
  const keys = new Map<string, number>();
  const add = (key: string, weight: number) => keys.set(key, Math.max(keys.get(key) ?? 0, weight));
  const tokens: Token[] = [];
  for (const word of wordsOf(text).flatMap(piecesOf)) {
    const own = stem(word);
    const key = lexicon.canonical(own);
    tokens.push(new Set([own, key]));
    if (stopWords.has(word) || word.length < 2) continue;
    add(key, 1);
    if (key === own) for (const part of splitCompound(word, lexicon.keyOf, isPart) ?? []) add(part, ofPart);
  }
  for (const phrase of phrasesIn(tokens, lexicon)) for (const key of phrase.keys) add(key, 1);
  if (keys.size === 0 && tokens.length > 1) add(joinedKey(tokens.map((token) => [...token][0] ?? '')), 1);
  return keys;
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
