/** Words we have agreed not to use. Labels, keys, code, foreign words and addresses are somebody else’s words and are let be. */

import type { Nodes } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Position, Reporter } from '../diagnostic.ts';
import type { ForbiddenWord } from '../terms.ts';
import { forbiddenWordFinder } from '../terms.ts';
import { isElement, startOf } from '../tree.ts';
import type { Rule } from './rule.ts';

const othersWords = new Set(['Ui', 'kbd', 'span']);

export const terms: Rule = ({ text, tree, answer, data, locate, terms: { terms: list } }, report) => {
  const find = forbiddenWordFinder(list);
  visit(tree, (node) => {
    if (isElement(node) && othersWords.has(node.name ?? '')) return SKIP;
    if (node.type === 'text') {
      const start = node.position?.start.offset ?? 0;
      for (const word of find(text.slice(start, node.position?.end.offset)))
        say(word, placeAt(text, start + word.offset, node), report);
    }
    return undefined;
  });
  for (const field of ['title', 'description'] as const) {
    for (const word of find(data?.[field] ?? '')) say(word, locate([field]), report);
  }
  if (answer) {
    visit(answer, (node) => {
      if (isElement(node) && othersWords.has(node.name ?? '')) return SKIP;
      if (node.type === 'text') for (const word of find(node.value)) say(word, locate(['answer']), report);
      return undefined;
    });
  }
};

function say({ term, written }: ForbiddenWord, at: Position, report: Reporter): void {
  report.error('forbidden-word', at, `"${written}" is a word we do not use.`, `Write "${term.use}": ${term.why}`);
}

function placeAt(text: string, offset: number, node: Nodes): Position {
  const start = startOf(node);
  const before = text.slice(node.position?.start.offset ?? 0, offset);
  const lines = before.split('\n');
  const last = lines.at(-1) ?? '';
  return lines.length === 1
    ? { line: start.line, column: start.column + last.length }
    : { line: start.line + lines.length - 1, column: last.length + 1 };
}
