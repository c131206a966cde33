/** Which words are other people's: those of questions the site does not answer, and not of its own. Pure; for the build. */

import type { Keys } from './keys.ts';
import type { SearchRecord } from './records.ts';

/** Key → how much it speaks for a question that is not ours, 1–9. */
export type ForeignKeys = ReadonlyMap<string, number>;

/** A question with this much of it is not ours. */
export const tooForeign = 2.4;

const unseen = 0.5;
/** Less than this says nothing. */
const least = 2;
const scale = 3;

/**
 * How much oftener a word stands in questions that are not ours, as the logarithm of the ratio (as naive Bayes has it; Manning, Raghavan and
 * Schütze, Introduction to Information Retrieval, chapter 13).
 *
 * @param asked Questions that the site does not answer.
 */
export function foreignKeys(
  asked: readonly string[],
  records: readonly SearchRecord[],
  keysOf: (text: string) => Keys,
): ForeignKeys {
  const own = records.flatMap(({ title, symptoms, queries }) => [title, ...symptoms, ...queries]);
  const ofOwn = countKeys(own, keysOf);
  const ofOthers = countKeys(asked, keysOf);
  // halfway between equal numbers of both kinds and the numbers there are
  const prior = Math.sqrt(own.length / Math.max(1, asked.length));
  const keys = [...ofOthers]
    .filter(([key]) => key.length > 2)
    .map(([key, count]) => {
      const ratio = (prior * (count + unseen)) / ((ofOwn.get(key) ?? 0) + unseen);
      return [key, Math.min(9, Math.round(scale * Math.log(ratio)))] as const;
    });
  return new Map(keys.filter(([, level]) => level >= least).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** An editor who writes a word alone means just that word. */
const alone = 3;

function countKeys(texts: readonly string[], keysOf: (text: string) => Keys) {
  const count = new Map<string, number>();
  for (const text of texts) {
    const keys = keysOf(text);
    for (const key of keys.keys()) count.set(key, (count.get(key) ?? 0) + (keys.size === 1 ? alone : 1));
  }
  return count;
}
