/** The words we use, and those we do not: what `_terms.yaml` holds and how a forbidden word is found. */

import { z } from 'zod';

export const termsSchema = z.strictObject({
  terms: z
    .array(
      z.strictObject({
        use: z.string('Write the word we use.').min(1, 'Write the word we use.'),
        instead: z
          .array(z.string().min(2, 'Write at least two letters.'), 'Write a list of the words we do not use.')
          .min(1, 'Write at least one word we do not use.'),
        why: z
          .string('Say why, so that the next writer understands.')
          .min(1, 'Say why, so that the next writer understands.'),
      }),
      'Write a list of terms.',
    )
    .default([]),
  /** Long words with the places where a line may break: `tvåfaktors|verifiering`. */
  hyphenation: z
    .array(
      z
        .string()
        .regex(/^[^|\s]+(\|[^|\s]+)+$/, 'Write the word with | where a line may break, like tvåfaktors|verifiering.'),
      'Write a list of words.',
    )
    .default([]),
});

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
  const words = entries.map(({ written }) => {
    const stem = escapeRegExp(written.replace(/\*$/, ''));
    return `(${stem}${written.endsWith('*') ? '\\p{L}*' : ''})`;
  });
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const entry = entries[match.slice(1).findIndex((group) => group !== undefined)];
      return entry ? [{ term: entry.term, written: match[0], offset: match.index }] : [];
    });
}

const escapeRegExp = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
