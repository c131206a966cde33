/** Sentences that everybody can read, also tired and on a telephone: LIX of the article and of each section. */

import { together } from '../lix.ts';
import { proseOf, readabilityOf, type Sentence } from '../prose.ts';
import type { Rule } from './rule.ts';

export const articleLimit = 40;
export const sectionLimit = 45;
/** Fewer words prove nothing: one long name can make the difference. */
const fewestWords = 40;

export const readability: Rule = ({ tree, answer }, report) => {
  const sections = proseOf(tree);
  const all = [...(answer ? proseOf(answer) : []), ...sections];
  const whole = readabilityOf(all);
  if (whole.words >= fewestWords && whole.lix > articleLimit) {
    report.error(
      'hard-article',
      { line: sections[1]?.line ?? 1, column: 1 },
      `The article has LIX ${Math.ceil(whole.lix)}; ${articleLimit} is the most that everybody can read.`,
      `Split the longest sentences, and choose shorter words: ${longest(
        all.flatMap(({ sentences }) => sentences),
        3,
      )}`,
    );
  }
  for (const { heading, line, sentences } of sections) {
    const { words, lix } = together(sentences);
    if (words < fewestWords || lix <= sectionLimit) continue;
    report.warn(
      'hard-section',
      { line, column: 1 },
      `${heading ? `"${heading}"` : 'What stands before the first heading'} has LIX ${Math.ceil(lix)}; ${sectionLimit} is the most a section should have.`,
      `Split the longest sentences, and choose shorter words: ${longest(sentences, 2)}`,
    );
  }
};

const longest = (sentences: readonly Sentence[], count: number) =>
  sentences
    .toSorted((a, b) => b.words - a.words)
    .slice(0, count)
    .map(({ line, words, text }) => `line ${line} (${words} words) "${opening(text)}"`)
    .join(', ');

const opening = (text: string) => (text.length > 50 ? `${text.slice(0, text.lastIndexOf(' ', 50))} …` : text);
