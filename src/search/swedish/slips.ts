/** Words written wrong: the nearest of those that are known. Pure. */

import { editDistance } from '../../core/edit-distance.ts';

/** How many slips a word of this length may have, so that no real word is taken for another. */
export const allowedSlips = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * The known word nearest to `word`, or nothing. Letters that have changed places are the likeliest slip and a wrong first letter the least
 * likely; of two equally near the commoner is meant. What has digits is no slip: another error code is another error.
 *
 * @param word Without diacritics, as are the `known`.
 * @param known Each with how common it is.
 */
export function nearest(word: string, known: ReadonlyMap<string, number>): string | undefined {
  if (/\d/.test(word)) return undefined;
  const allowed = allowedSlips(word.length);
  let found: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [form, common] of known) {
    if (form.length < 3 || Math.abs(form.length - word.length) > allowed) continue;
    const distance = hasSwapped(word, form) ? 0.5 : allowed && editDistance(word, form, allowed + 1);
    if (distance === 0 || distance > allowed + (distance < 1 ? 1 : 0)) continue;
    const cost = distance + (form[0] === word[0] ? 0 : 0.4) - Math.min(common, 40) / 200;
    if (cost < least) {
      least = cost;
      found = form;
    }
  }
  return found;
}

/** Are they the same but for two neighbours? */
function hasSwapped(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 3) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at < a.length - 1 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
