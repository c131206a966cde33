/** What one word of a question may have been meant as. Pure. */

import { knownPart, nearest, plain, plainOfPairs, splitCompound, stem } from './swedish/index.ts';
import { isPlain, isPlainStop, type Language, plainForms, type Vocabulary } from './vocabulary.ts';

/** How a word of the question led to a key, and how surely it was meant, 0–1. */
export const sure = {
  /** As it is. */
  word: 1,
  /** Another that means the same. */
  synonym: 1,
  /** Several words that belong together. */
  phrase: 1,
  /** Written without dots. */
  letters: 0.9,
  /** The words it is made of. */
  part: 0.75,
  /** Written apart. */
  joined: 0.7,
  /** Written wrong. */
  slip: 0.7,
  /** What it leads to, but not back. */
  leads: 0.6,
  /** The only part of it that is known. */
  piece: 0.5,
  /** What begins like it. */
  begins: 0.5,
  /** The words inside one that is known as a whole. */
  inside: 0.4,
} as const;

export type Way = keyof typeof sure;

/** One way to read a word, and the keys it may have been meant as. */
export interface Reading {
  way: Way;
  keys: readonly string[];
}

interface Standing {
  /** Perhaps not finished. */
  isLast: boolean;
  /** Known for something else, so no slip of one of ours. */
  isForeign: boolean;
}

/** The ladder, from the surest to the least sure: what a rung reads, those below it are not asked. */
export function readWord(word: string, language: Language, { isLast, isForeign }: Standing): Reading[] {
  const known = asKnown(word, language);
  if (known.length > 0 || isPlainStop(word)) return known;
  const guesses = [asSpelt, asSpeltParts, ...(isLast ? [asBeginning] : []), asSlip, asPiece];
  for (const rung of [asParts, ...(isForeign ? [] : guesses)]) {
    const readings = rung(word, language);
    if (readings.length > 0) return readings;
  }
  return [];
}

type Rung = (word: string, language: Language) => Reading[];

const reading = (way: Way, keys: readonly string[] = []): Reading[] => (keys.length > 0 ? [{ way, keys }] : []);

const asKnown: Rung = (word, { lexicon, vocabulary }) => {
  const own = stem(word);
  const key = lexicon.canonical(own);
  const leads = lexicon.leadsOf(word).filter(vocabulary.has);
  if (!vocabulary.has(key)) return reading('leads', leads);
  const parts = key === own ? splitCompound(word, lexicon.keyOf, vocabulary.has) : undefined;
  return [...reading(key === own ? 'word' : 'synonym', [key]), ...reading('leads', leads), ...reading('inside', parts)];
};

const asParts: Rung = (word, { lexicon, vocabulary }) =>
  reading('part', splitCompound(word, lexicon.keyOf, vocabulary.has));

/** Letters exactly as written come first: who has an å does not write a for it. */
const asSpelt: Rung = (word, { vocabulary }) => {
  const known = isPlain(word) ? plainForms(word).map((form) => vocabulary.plain.get(form)) : [];
  return reading('letters', known.find(Boolean));
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

const mostBeginnings = 6;

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
export const isBegun = (word: string, { vocabulary }: Language): boolean =>
  word.length < 4 && formsBegun(word, vocabulary).length > 0;

const asSlip: Rung = (word, { vocabulary }) => {
  const meant = nearest(plain(stem(word)), vocabulary.common) ?? nearest(plain(word), vocabulary.common);
  return meant === undefined ? [] : [{ way: 'slip', keys: vocabulary.plain.get(meant) ?? [] }];
};

const asPiece: Rung = (word, { lexicon, vocabulary }) => {
  const piece = word.length > 6 ? knownPart(word, lexicon.keyOf, vocabulary.has) : undefined;
  return reading('piece', piece === undefined ? [] : [piece]);
};
