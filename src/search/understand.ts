/** What a question asks for: its words as keys of the index, each with how surely. Pure, for the browser and for whoever wants to know why. */

import { joinedKey, phrasesIn, piecesOf, type Token } from './keys.ts';
import { isBegun, type Reading, readWord, sure, type Way } from './read-word.ts';
import { placeWords, questionWords, stem, stopWords } from './swedish/index.ts';
import { isPlain, isPlainStop, type Language, plainForms } from './vocabulary.ts';

export interface Term {
  key: string;
  /** 0–1: how surely this is what was meant. */
  weight: number;
  way: Way;
  /** The word of the question, as written. */
  word: string;
}

export interface Question {
  terms: Term[];
  /** Words that carry meaning and lead nowhere. */
  unknown: string[];
  /** Words that speak for a question that is not ours, each with how much. */
  foreign: { word: string; level: number }[];
}

/** @param question Anything a person can type or paste. Its last word may not be finished, and then it is the beginning of any. */
export function understand(question: string, language: Language): Question {
  const { lexicon, vocabulary } = language;
  const best = new Map<string, Term>();
  const add = (word: string, { way, keys }: Reading) => {
    const weight = sure[way];
    for (const key of keys)
      if (vocabulary.has(key) && (best.get(key)?.weight ?? 0) < weight) best.set(key, { key, weight, way, word });
  };
  const words = questionWords(question).flatMap((word) => {
    const [whole = '', ...parts] = piecesOf(word);
    if (parts.length === 0) return [whole];
    add(word, { way: 'joined', keys: [lexicon.keyOf(whole)] });
    return parts;
  });
  const unknown: string[] = [];
  const foreign: Question['foreign'] = [];
  const tokens: Token[] = [];
  for (const [at, word] of words.entries()) {
    const isLast = at === words.length - 1;
    tokens.push(new Set([stem(word)]));
    if (stopWords.has(word) || (word.length < 2 && !isLast)) continue;
    const wholes = joinedFrom(words, at).filter(({ whole }) => vocabulary.has(lexicon.keyOf(whole)));
    for (const joined of wholes) add(joined.words, { way: 'joined', keys: [lexicon.keyOf(joined.whole)] });
    const level = isLast && isBegun(word, language) ? 0 : foreignLevel(word, language);
    if (level > 0) foreign.push({ word, level: placeWords.has(words[at - 1] ?? '') ? level / 2 : level });
    const readings = readWord(word, language, { isLast, isForeign: level > 0 });
    for (const reading of readings) {
      add(word, wholes.length > 0 ? { ...reading, way: 'inside' } : reading); // of `verifierings kod` the matter is a `kod`
      if (wholeWays.has(reading.way)) for (const key of reading.keys) tokens.at(-1)?.add(key);
    }
    const isUnknown = readings.every(({ way }) => way === 'piece') && !isPlainStop(word);
    if (isUnknown && level === 0 && word.length > 1) unknown.push(word);
  }
  for (const { at, stems, keys } of phrasesIn(tokens, lexicon))
    add(words.slice(at, at + stems.length).join(' '), { way: 'phrase', keys });
  if (best.size === 0 && words.length > 1) add(words.join(' '), { way: 'phrase', keys: [joinedKey(words.map(stem))] });
  return { terms: [...best.values()], unknown, foreign };
}

/** These take the whole word for the key, so that it may be part of a phrase. */
const wholeWays: ReadonlySet<Way> = new Set(['word', 'synonym', 'letters', 'slip'] as const);

/** How much a word speaks for a question that is not ours. `salde` is our `sålde` before it is somebody's `saldo`. */
function foreignLevel(word: string, { lexicon, vocabulary, foreign }: Language): number {
  const key = lexicon.keyOf(word);
  const isOursWithoutDots =
    !vocabulary.has(key) && isPlain(word) && plainForms(word).some((form) => vocabulary.plain.has(form));
  return isOursWithoutDots ? 0 : (foreign.get(key) ?? 0);
}

/** `verifierings kod` and `energi spar läge` are words that have been written apart. */
function joinedFrom(words: readonly string[], at: number): { whole: string; words: string }[] {
  return [2, 3]
    .map((count) => words.slice(at, at + count))
    .filter((row, index) => row.length === index + 2 && row.join('').length >= 6)
    .map((row) => ({ whole: row.join(''), words: row.join(' ') }));
}
