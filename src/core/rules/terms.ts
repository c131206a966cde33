/** Words we have agreed not to use, and names that their owners spell otherwise. */

import { forbiddenWordFinder, misspeltNameFinder } from '../terms.ts';
import { ownTexts } from './own-text.ts';
import type { Rule } from './rule.ts';

export const terms: Rule = (context, report) => {
  const findWords = forbiddenWordFinder(context.terms.terms);
  const findNames = misspeltNameFinder(context.terms.names);
  for (const { written: text, at } of ownTexts(context)) {
    for (const { term, written, offset } of findWords(text))
      report.error(
        'forbidden-word',
        at(offset),
        `"${written}" is a word we do not use.`,
        `Write "${term.use}": ${term.why}`,
      );
    for (const { name, written, offset } of findNames(text))
      report.error('misspelt-name', at(offset), `"${written}" is not how its owner spells it.`, `Write "${name}".`);
  }
};
