/** An article has something to read under its answer. */

import { positionAt } from '../diagnostic.ts';
import { isComment } from '../tree.ts';
import type { Rule } from './rule.ts';

export const body: Rule = ({ text, tree }, report) => {
  if (!tree.children.every(isComment)) return;
  report.error(
    'missing-body',
    positionAt(text, text.length),
    'The article ends after its front matter.',
    'Write a section: ## Rubrik {/* #kort-namn */}, and under it what the reader can do.',
  );
};
