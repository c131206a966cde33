/** What a question asks for: its words as keys of the index, each with how surely. Pure, for the browser and for whoever wants to know why. */

import type { ForeignKeys } from './foreign.ts';
import { joinedKey, phraseKeys, piecesOf } from './keys.ts';
import type { Lexicon } from './lexicon.ts';
import {
  knownPart,
  nearest,
  plain,
  plainOfPairs,
  questionWords,
  splitCompound,
  stem,
  stopWords,
} from './swedish/index.ts';

/** How a word of the question led to a key. */
export type Way = 'word' | 'synonym' | 'phrase' | 'leads' | 'part' | 'joined' | 'letters' | 'slip' | 'begins';

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

/** The keys of the index, by what the question can find them. */
export interface Vocabulary {
  has(key: string): boolean;
  /** Spelt without diacritics → keys. */
  plain: ReadonlyMap<string, readonly string[]>;
  /** The same forms and those of words that carry no meaning, with how many records each finds: what a slip may have been meant as. */
  common: ReadonlyMap<string, number>;
  /** Keys in order of the alphabet, to find those that begin alike. */
  sorted: readonly string[];
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
  return { has: (key) => known.has(key), plain: spelt, common, sorted: [...known.keys()].sort() };
}

const sure: Record<Way, number> = {
  word: 1,
  synonym: 1,
  phrase: 1,
  letters: 0.9,
  part: 0.75,
  joined: 0.7,
  slip: 0.7,
  leads: 0.6,
  begins: 0.5,
};
/** A part of a word that is known as a whole. */
const partOfKnown = 0.4;
/** A part of a word that is not known. */
const partOfUnknown = 0.5;
/** As if each found this many records. */
const stopsAreCommon = 30;
const plainStops = new Set([...stopWords].map(plain));

export interface Language {
  lexicon: Lexicon;
  vocabulary: Vocabulary;
  foreign: ForeignKeys;
}

/** @param question Anything a person can type or paste. Its last word may not be finished, and then it is the beginning of any. */
export function understand(question: string, language: Language): Question {
  const { lexicon, vocabulary } = language;
  const best = new Map<string, Term>();
  const unknown: string[] = [];
  const foreign: Question['foreign'] = [];
  const add = (key: string, way: Way, word: string, weight = sure[way]) => {
    if (vocabulary.has(key) && (best.get(key)?.weight ?? 0) < weight) best.set(key, { key, weight, way, word });
  };
  const words = questionWords(question).flatMap((word) => {
    const pieces = piecesOf(word);
    return pieces.length > 1 ? pieces.slice(1) : pieces;
  });
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    if (next && !stopWords.has(word)) addJoined(word, next);
    if (stopWords.has(word) || word.length < 2) continue;
    const level = isOursWithoutDots(word) ? 0 : (language.foreign.get(lexicon.keyOf(word)) ?? 0);
    if (level > 0) foreign.push({ word, level: circumstance.has(words[at - 1] ?? '') ? level / 2 : level });
    // A word that is known for something else is no slip of one of ours.
    if (!addWord(word, level > 0, at === words.length - 1) && level === 0) {
      unknown.push(word);
      const part = word.length > 6 && knownPart(word, lexicon.keyOf, vocabulary.has);
      if (part) add(part, 'part', word, partOfUnknown);
    }
  }
  for (const key of phraseKeys(words.map(stem), lexicon)) add(key, 'phrase', key.replaceAll('_', ' '));
  if (best.size === 0 && words.length > 1) add(joinedKey(words.map(stem)), 'phrase', words.join(' '));
  return { terms: [...best.values()], unknown, foreign };

  /** `salde` is our `sålde` before it is somebody's `saldo`. */
  function isOursWithoutDots(word: string): boolean {
    return !vocabulary.has(lexicon.keyOf(word)) && vocabulary.plain.has(plain(stem(word)));
  }

  /** `verifierings kod` is a word that has been written apart. */
  function addJoined(word: string, next: string): void {
    const whole = word + next;
    if (whole.length >= 6) add(lexicon.keyOf(whole), 'joined', `${word} ${next}`);
  }

  /** The ladder, from the surest to the least sure. Is the word dealt with? */
  function addWord(word: string, isForeign: boolean, isOpen: boolean): boolean {
    const own = stem(word);
    const key = lexicon.canonical(own);
    const parts = key === own ? splitCompound(word, lexicon.keyOf, vocabulary.has) : undefined;
    add(key, key === own ? 'word' : 'synonym', word);
    for (const leads of lexicon.leadsOf(word)) add(leads, 'leads', word);
    if (vocabulary.has(key)) {
      for (const part of parts ?? []) add(part, 'part', word, partOfKnown);
      return true;
    }
    if (lexicon.leadsOf(word).some(vocabulary.has)) return true;
    if (isPlainStop(word)) return true;
    for (const part of parts ?? []) add(part, 'part', word);
    if (parts || isForeign || addAsSpelt(word, own)) return true;
    return isOpen ? addBeginnings(word) || addSlip(word, own) : addSlip(word, own);
  }

  function addAsSpelt(word: string, own: string): boolean {
    for (const form of new Set([plain(own), stem(plain(word)), plain(stem(plainOfPairs(plain(word))))])) {
      const keys = vocabulary.plain.get(form) ?? [];
      for (const key of keys) add(key, 'letters', word);
      if (keys.length > 0) return true;
    }
    const bare = plainOfPairs(plain(word));
    const parts = splitCompound(
      bare,
      (part) => vocabulary.plain.get(plain(stem(part)))?.[0] ?? '',
      (key) => key !== '',
    );
    for (const part of parts ?? []) add(part, 'part', word);
    return parts !== undefined;
  }

  function addSlip(word: string, own: string): boolean {
    const meant = nearest(plain(own), vocabulary.common) ?? nearest(plain(word), vocabulary.common);
    for (const key of vocabulary.plain.get(meant ?? '') ?? []) add(key, 'slip', word);
    return meant !== undefined;
  }

  function addBeginnings(word: string): boolean {
    const beginning = vocabulary.sorted.filter((key) => key.startsWith(word)).slice(0, 12);
    for (const key of beginning) add(key, 'begins', word);
    return beginning.length > 0;
  }
}

/** After these a word says where and when, and seldom what: `mobilen stals på bussen`. */
const circumstance = new Set('på i hos vid från under efter inom at in on from during'.split(' '));

/** `nar` and `foer` are not worth guessing at. */
const isPlainStop = (word: string) => plainStops.has(word) || plainStops.has(plainOfPairs(word));
