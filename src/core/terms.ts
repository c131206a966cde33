/** The words we use, and those we do not: what `_terms.yaml` holds and how a forbidden word is found. */

import { z } from 'zod';
import { escapeRegExp } from './pattern.ts';
import { words } from './words.ts';

export const termsSchema = z.strictObject(
  {
    terms: z
      .array(
        z.strictObject(
          {
            use: words('Write the word we use.'),
            instead: z
              .array(
                words('Write at least two letters.').min(2, 'Write at least two letters.'),
                'Write a list of the words we do not use.',
              )
              .min(1, 'Write at least one word we do not use.'),
            why: words('Say why, so that the next writer understands.'),
          },
          'Write a term with use, instead and why.',
        ),
        'Write a list of terms.',
      )
      .default([]),
    /** Products and companies, spelled as their owners do. */
    names: z.array(words('Write a name as its owner spells it.'), 'Write a list of names.').default([]),
    /** Long words with the places where a line may break: `tvåfaktors|verifiering`. */
    hyphenation: z
      .array(
        z
          .string('Write the word with | where a line may break, like tvåfaktors|verifiering.')
          .normalize('NFC')
          .regex(/^[^|\s]+(\|[^|\s]+)+$/, 'Write the word with | where a line may break, like tvåfaktors|verifiering.'),
        'Write a list of words.',
      )
      .default([]),
  },
  'Write the fields one a line, each with its list: terms, names, hyphenation.',
);

export type Terms = z.output<typeof termsSchema>;
export type Term = Terms['terms'][number];

export interface ForbiddenWord {
  term: Term;
  written: string;
  /** UTF-16 code units from the start of the text. */
  offset: number;
}

/**
 * Finds the words we do not use. `tvåstegsverifiering*` covers every word that begins so; a capital at the start makes no difference.
 *
 * @returns A function, since the pattern is made once for all texts.
 */
export function forbiddenWordFinder(terms: readonly Term[]): (text: string) => ForbiddenWord[] {
  const entries = terms.flatMap((term) => term.instead.map((written) => ({ term, written })));
  if (entries.length === 0) return () => [];
  const alternatives = entries.map(({ written }) => {
    const stem = written.replace(/\*$/, '').split(/\s+/).map(spelling).join(gap);
    return `(${stem}${written.endsWith('*') ? `(?:${hyphen}${letter})*` : ''})`;
  });
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}\u00AD])(?:${alternatives.join('|')})(?!${hyphen}(?:${letter}|\\p{N}))`,
    'giu',
  );
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const entry = entries[match.slice(1).findIndex((group) => group !== undefined)];
      return entry ? [{ term: entry.term, written: match[0], offset: match.index }] : [];
    });
}

export interface MisspeltName {
  name: string;
  written: string;
  /** UTF-16 code units from the start of the text. */
  offset: number;
}

/**
 * Finds names with other capitals, or put together and taken apart otherwise: `Iphone`, `Appstore`, `Git Hub`.
 *
 * @returns A function, since the pattern is made once for all texts.
 */
export function misspeltNameFinder(names: readonly string[]): (text: string) => MisspeltName[] {
  if (names.length === 0) return () => [];
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  const alternatives = longestFirst.map((name) => `(${partsOf(name).map(spelling).join('[\\s-]?')})`);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}./@-])(?:${alternatives.join('|')})(?=s?(?![\\p{L}\\p{N}@]|\\.\\p{L}))`,
    'giu',
  );
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const name = longestFirst[match.slice(1).findIndex((group) => group !== undefined)] ?? '';
      const isRight = match[0].replace(/\s+/g, ' ').normalize('NFC') === name;
      return isRight ? [] : [{ name, written: match[0], offset: match.index }];
    });
}

/** Where people put a blank or leave one out: between words, and before a capital inside one. */
const partsOf = (name: string) => name.split(/\s+|(?<=\p{Ll}\p{Ll})(?=\p{Lu})/u);

// Positions stay those of the text, so what makes no difference to a reader is let through by the pattern, not taken out of the text.

/** Soft hyphens, as they are or as they are typed. */
const hyphen = '(?:\u00AD|&shy;)*';
/** Between two words: blanks of any kind, a line break, and the > that begins a line of a quotation. */
const gap = '(?:[\\s>]|&nbsp;)+';
const letter = '[\\p{L}\\p{M}]';

/** A word in either Unicode form, with or without soft hyphens. */
const spelling = (word: string) =>
  [...word]
    .map((character) => {
      const [composed, decomposed] = [character.normalize('NFC'), character.normalize('NFD')].map(escapeRegExp);
      return composed === decomposed ? composed : `(?:${composed}|${decomposed})`;
    })
    .join(hyphen);
