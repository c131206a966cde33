/** The short answer is short: it is the largest text on the page. */

import { answerLength } from '../article.ts';
import { plainText } from '../tree.ts';
import type { Rule } from './rule.ts';

export const answer: Rule = ({ answer: tree, locate }, report) => {
  if (!tree) return;
  const text = plainText(tree);
  if (text.length > answerLength) {
    report.error(
      'long-answer',
      locate(['answer']),
      `The answer has ${text.length} characters as read; at most ${answerLength} fit.`,
      'Keep what solves the most common case; the rest belongs in the sections.',
    );
  }
  const sentences = text.split(sentenceEnd).length;
  if (sentences > 3)
    report.error(
      'long-answer',
      locate(['answer']),
      `The answer has ${sentences} sentences; at most three are read.`,
      'Keep what solves the most common case; the rest belongs in the sections.',
    );
};

/** A mark and a capital after it; not within `bl.a. Anna`, `t.ex. Microsoft` or `kl. Sju`. */
const sentenceEnd = /(?<=[.!?…])(?<!\.\p{L}{1,3}\.)(?<!(?<!\p{L})(?:ca|dvs|jfr|kl|nr|s|tfn)\.)\s+(?=\p{Lu})/u;
