/** Nearest spelling, for "did you mean". */

import { editDistance } from './edit-distance.ts';

const longestWord = 100;

/**
 * The candidate most like `written`, or nothing when none is near enough to be what was meant.
 *
 * `byt-kannal` among `byt-kanal`, `byt-losenord` → `byt-kanal`.
 */
export function suggest(written: string, candidates: Iterable<string>): string | undefined {
  if (written.length > longestWord) return undefined; // nobody has misspelt it, and comparing takes its length squared
  const wanted = fold(written);
  let best: string | undefined;
  // A word of which nothing is left is not misspelt.
  let least = Math.min(Math.max(1, Math.floor(wanted.length / 3)) + 1, wanted.length);
  for (const candidate of candidates) {
    const distance = editDistance(wanted, fold(candidate), least);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/** A sentence for the author, or nothing. */
export function didYouMean(written: string, candidates: Iterable<string>): string {
  const nearest = suggest(written, candidates);
  return nearest === undefined ? '' : `Did you mean "${nearest}"?`;
}

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
