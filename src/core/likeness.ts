/** How alike two texts are, whatever the order of their words: for "did you mean" among sentences and anchors. */

import { anchorFromText } from './anchor.ts';

/** Pairs of letters within words: `ny-kod` → `ny`, `ko`, `od`, and each word's first letter, which weighs. */
const pairsOf = (anchor: string): string[] =>
  anchor
    .split('-')
    .filter(Boolean)
    .flatMap((word) => [`^${word.charAt(0)}`, ...[...word].slice(1).map((letter, at) => word.charAt(at) + letter)]);

/**
 * Sørensen–Dice over pairs of letters, å ä ö and signs folded as in anchors.
 *
 * @returns 0 for nothing in common, 1 for the same words.
 */
export function likeness(a: string, b: string): number {
  const [one, other] = [pairsOf(anchorFromText(a)), pairsOf(anchorFromText(b))];
  if (one.length === 0 || other.length === 0) return 0;
  const left = new Map<string, number>();
  for (const pair of other) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of one) {
    const count = left.get(pair) ?? 0;
    if (count > 0) shared++;
    left.set(pair, count - 1);
  }
  return (2 * shared) / (one.length + other.length);
}
