/** What a question asks for: its words as keys of the index, each with how surely. Pure, for the browser and for whoever wants to know why. */

import type { ForeignKeys } from './foreign.ts';
import { joinedKey, phrasesIn, piecesOf, type Token } from './keys.ts';
import type { Lexicon } from './lexicon.ts';
import {
  irregularPlain,
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

/** One way to read a word: the keys it may have been meant as, and how surely. */
interface Reading {
  way: Way;
  keys: readonly string[];
  /** Where it is not as sure as its way. */
  weight?: number;
}

/** @param question Anything a person can type or paste. Its last word may not be finished, and then it is the beginning of any. */
export function understand(question: string, language: Language): Question {
  const { lexicon, vocabulary } = language;
  const best = new Map<string, Term>();
  const add = (word: string, { way, keys, weight = sure[way] }: Reading) => {
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
    for (const joined of joinedFrom(words, at))
      add(joined.words, { way: 'joined', keys: [lexicon.keyOf(joined.whole)] });
    const level = isLast && isBegun(word, language) ? 0 : foreignLevel(word, language);
    if (level > 0) foreign.push({ word, level: circumstance.has(words[at - 1] ?? '') ? level / 2 : level });
    const readings = readWord(word, language, { isLast, isForeign: level > 0 });
    for (const reading of readings) {
      add(word, reading);
      if (isWhole(reading.way)) for (const key of reading.keys) tokens.at(-1)?.add(key);
    }
    if (
      level === 0 &&
      word.length > 1 &&
      readings.every(({ way, weight }) => way === 'part' && weight === partOfUnknown) &&
      !isPlainStop(word)
    )
      unknown.push(word);
  }
  for (const { at, stems, keys } of phrasesIn(tokens, lexicon))
    add(words.slice(at, at + stems.length).join(' '), { way: 'phrase', keys });
  if (best.size === 0 && words.length > 1) add(words.join(' '), { way: 'phrase', keys: [joinedKey(words.map(stem))] });
  return { terms: [...best.values()], unknown, foreign };
}

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

interface Place {
  isLast: boolean;
  /** Known for something else, so no slip of one of ours. */
  isForeign: boolean;
}

/** The ladder, from the surest to the least sure: what a rung reads, those below it are not asked. */
function readWord(word: string, language: Language, { isLast, isForeign }: Place): Reading[] {
  const known = asKnown(word, language);
  if (known.length > 0 || isPlainStop(word)) return known;
  const rungs = [asParts, ...(isForeign ? [] : [asSpelt, asSpeltParts, ...(isLast ? [asBeginning] : []), asSlip])];
  for (const rung of rungs) {
    const readings = rung(word, language);
    if (readings.length > 0) return readings;
  }
  return isForeign ? [] : asEndOf(word, language);
}

type Rung = (word: string, language: Language) => Reading[];

const reading = (way: Way, keys: readonly string[] | undefined, weight?: number): Reading[] =>
  keys && keys.length > 0 ? [{ way, keys, ...(weight !== undefined && { weight }) }] : [];

const asKnown: Rung = (word, { lexicon, vocabulary }) => {
  const own = stem(word);
  const key = lexicon.canonical(own);
  const leads = lexicon.leadsOf(word).filter(vocabulary.has);
  if (!vocabulary.has(key)) return reading('leads', leads);
  const parts = key === own ? splitCompound(word, lexicon.keyOf, vocabulary.has) : undefined;
  return [
    ...reading(key === own ? 'word' : 'synonym', [key]),
    ...reading('leads', leads),
    ...reading('part', parts, partOfKnown),
  ];
};

const asParts: Rung = (word, { lexicon, vocabulary }) =>
  reading('part', splitCompound(word, lexicon.keyOf, vocabulary.has));

/** Letters exactly as written come first: who has an å does not write a for it. */
const asSpelt: Rung = (word, { vocabulary }) => {
  if (!isPlain(word)) return [];
  return reading(
    'letters',
    plainForms(word)
      .map((form) => vocabulary.plain.get(form))
      .find(Boolean),
  );
};

/** What a word written without dots may be, itself without dots: `aterstallda` and `aaterstaellda` as `aterstall`, `salde` as `salj`. */
const plainForms = (word: string): string[] => {
  const forms = [word, plainOfPairs(word)];
  return forms.map((form) => plain(irregularPlain.get(form) ?? stem(form)));
};

const asSpeltParts: Rung = (word, { vocabulary }) =>
  isPlain(word)
    ? reading(
        'part',
        splitCompound(
          plainOfPairs(word),
          (part) => plainForms(part).flatMap((form) => vocabulary.plain.get(form) ?? [])[0] ?? '',
          (key) => key !== '',
        ),
      )
    : [];

/** Of all that begin so, the commonest: `ver` is `verifiera` before it is `version`. */
const asBeginning: Rung = (word, { vocabulary }) => {
  const begun = formsBegun(word, vocabulary);
  const common = (form: string) => vocabulary.common.get(form) ?? 0;
  begun.sort((a, b) => common(b) - common(a));
  const keys = begun.slice(0, mostBeginnings).flatMap((form) => vocabulary.plain.get(form) ?? []);
  return reading('begins', [...new Set(keys)]);
};

const formsBegun = (word: string, { plain: forms }: Vocabulary): string[] =>
  [...forms.keys()].filter((form) => form.startsWith(plain(word)));

/** So few letters are rather the beginning of one of our words than a word of somebody else's: `lös` of `lösenord`. */
const isBegun = (word: string, { vocabulary }: Language): boolean =>
  word.length < 4 && formsBegun(word, vocabulary).length > 0;

const asSlip: Rung = (word, { vocabulary }) => {
  const meant = nearest(plain(stem(word)), vocabulary.common) ?? nearest(plain(word), vocabulary.common);
  return meant === undefined ? [] : [{ way: 'slip', keys: vocabulary.plain.get(meant) ?? [] }];
};

const asEndOf: Rung = (word, { lexicon, vocabulary }) => {
  const part = word.length > 6 ? knownPart(word, lexicon.keyOf, vocabulary.has) : undefined;
  return reading('part', part === undefined ? [] : [part], partOfUnknown);
};

const mostBeginnings = 6;

/** Does the reading take the whole word for the key, so that it may be part of a phrase? */
const isWhole = (way: Way) => way === 'word' || way === 'synonym' || way === 'letters' || way === 'slip';

const isPlain = (word: string) => plain(word) === word;

/** After these a word says where and when, and seldom what: `mobilen stals på bussen`. */
const circumstance = new Set('på i hos vid från under efter inom at in on from during'.split(' '));

/** `nar` and `foer` are not worth guessing at. */
const isPlainStop = (word: string) => plainStops.has(word) || plainStops.has(plainOfPairs(word));
