/** The sentence of a text that matters, with the reader's words marked where the text has them. Pure. */

import { piecesOf } from './keys.ts';
import { splitCompound, stopWords, wordsOf } from './swedish/index.ts';
import type { Term } from './understand.ts';
import type { Language } from './vocabulary.ts';

export type Excerpt = { text: string; marked: boolean }[];

const longest = 180;
/** A sentence with this much more is shown whole all the same. */
const leeway = 70;
/** So much of a longer sentence before the first word that matters. */
const leadIn = 60;

/**
 * The sentence most of the question is about, and as many after it as there is room for; the beginning when no word of it stands there.
 *
 * A word is marked that means what was asked for, also as part of another: `kod` in `verifieringskod`.
 */
export function excerptOf(text: string, terms: readonly Term[], { lexicon, vocabulary }: Language): Excerpt {
  const wanted = new Map(terms.map(({ key, weight }) => [key, weight]));
  const worthOfPiece = (piece: string): number => {
    if (stopWords.has(piece)) return 0;
    const parts = splitCompound(piece, lexicon.keyOf, vocabulary.has) ?? [];
    return Math.max(0, ...[lexicon.keyOf(piece), ...parts].map((key) => wanted.get(key) ?? 0));
  };
  const worthOf = (word: string) => Math.max(0, ...piecesOf(word).map(worthOfPiece));
  const isWanted = (word: string) => worthOf(word) > 0;
  const sentences = sentencesOf(text).map((sentence) => {
    const values = new Map<string, number>();
    for (const word of wordsOf(sentence)) values.set(lexicon.keyOf(word), worthOf(word));
    return { sentence, value: [...values.values()].reduce((sum, value) => sum + value, 0) };
  });
  let at = 0;
  for (const [index, { value }] of sentences.entries()) if (value > (sentences[at]?.value ?? 0) + 0.01) at = index;
  let shown = sentences[at]?.sentence ?? '';
  let next = at + 1;
  while (next < sentences.length && shown.length + (sentences[next]?.sentence.length ?? 0) < longest)
    shown += ` ${sentences[next++]?.sentence}`;
  const [from, to] = windowOn(shown, isWanted);
  const before = at > 0 || from > 0 ? '… ' : '';
  const after = next < sentences.length || to < shown.length ? ' …' : '';
  return marked(before + shown.slice(from, to) + after, isWanted);
}

const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?…:]["”)]?)\s+(?=["”(]?[\p{Lu}\d])/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);

/** Which part of a sentence is shown: all of it where there is room, else from its beginning or a little before the first word that matters. */
function windowOn(text: string, isWanted: (word: string) => boolean): [from: number, to: number] {
  if (text.length <= longest + leeway) return [0, text.length];
  const first = wordsIn(text).find(({ word }) => isWanted(word))?.at ?? 0;
  const from = first < longest - leadIn ? 0 : text.lastIndexOf(' ', first - leadIn) + 1;
  if (text.length - from <= longest) return [from, text.length];
  const blank = text.lastIndexOf(' ', from + longest);
  return [from, blank > from ? blank : from + longest];
}

/** Its words as they are looked up, and where they stand in it. */
function wordsIn(text: string): { word: string; written: string; at: number }[] {
  const found = text.matchAll(/[\p{L}\p{N}]+(?:[-:\u2011][\p{L}\p{N}]+)*/gu);
  return [...found].map(({ 0: written, index }) => ({ word: wordsOf(written)[0] ?? '', written, at: index }));
}

function marked(text: string, isWanted: (word: string) => boolean): Excerpt {
  const pieces: Excerpt = [];
  const add = (piece: string, isMarked: boolean) => {
    const last = pieces.at(-1);
    if (last?.marked === isMarked) last.text += piece;
    else if (piece) pieces.push({ text: piece, marked: isMarked });
  };
  let from = 0;
  for (const { word, written, at } of wordsIn(text)) {
    if (!isWanted(word)) continue;
    add(text.slice(from, at), false);
    add(written, true);
    from = at + written.length;
  }
  add(text.slice(from), false);
  return pieces;
}
