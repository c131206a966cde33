/** The sentence of a text that matters, with the reader's words marked where the text has them. Pure. */

import { piecesOf } from './keys.ts';
import type { Language, Term } from './understand.ts';
import { splitCompound, stopWords, wordsOf } from './swedish/index.ts';

export type Excerpt = { text: string; marked: boolean }[];

const longest = 180;

/**
 * The sentence most of the question is about, and as many after it as there is room for; the beginning when no word of it stands there.
 *
 * A word is marked that means what was asked for, also as part of another: `kod` in `verifieringskod`.
 */
export function excerptOf(text: string, terms: readonly Term[], { lexicon, vocabulary }: Language): Excerpt {
  const wanted = new Map(terms.map(({ key, weight }) => [key, weight]));
  const valueOf = (word: string): number => {
    if (stopWords.has(word)) return 0;
    const parts = splitCompound(word, lexicon.keyOf, vocabulary.has) ?? [];
    return Math.max(0, ...[lexicon.keyOf(word), ...parts].map((key) => wanted.get(key) ?? 0));
  };
  const sentences = sentencesOf(text).map((sentence) => {
    const values = new Map<string, number>();
    for (const word of wordsOf(sentence)) values.set(lexicon.keyOf(word), Math.max(...piecesOf(word).map(valueOf), 0));
    return { sentence, value: [...values.values()].reduce((sum, value) => sum + value, 0) };
  });
  let at = 0;
  for (const [index, { value }] of sentences.entries()) if (value > (sentences[at]?.value ?? 0) + 0.01) at = index;
  let shown = sentences[at]?.sentence ?? '';
  let next = at + 1;
  while (next < sentences.length && shown.length + (sentences[next]?.sentence.length ?? 0) < longest)
    shown += ` ${sentences[next++]?.sentence}`;
  if (at > 0) shown = `… ${shown}`;
  if (shown.length > longest * 1.4) shown = `${shown.slice(0, longest).replace(/\s+\S*$/, '')} …`;
  else if (next < sentences.length) shown = `${shown} …`;
  return marked(shown, (word) => Math.max(...piecesOf(word).map(valueOf), 0) > 0);
}

const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?…:]["”)]?)\s+(?=["”(]?[\p{Lu}\d])/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);

function marked(text: string, isWanted: (word: string) => boolean): Excerpt {
  const pieces: Excerpt = [];
  const add = (piece: string, isMarked: boolean) => {
    const last = pieces.at(-1);
    if (last?.marked === isMarked) last.text += piece;
    else if (piece) pieces.push({ text: piece, marked: isMarked });
  };
  let from = 0;
  for (const match of text.matchAll(/[\p{L}\p{N}]+(?:[-:\u2011][\p{L}\p{N}]+)*/gu)) {
    const [word = ''] = wordsOf(match[0]);
    if (!isWanted(word)) continue;
    add(text.slice(from, match.index), false);
    add(match[0], true);
    from = match.index + match[0].length;
  }
  add(text.slice(from), false);
  return pieces;
}
