/** Callouts: a known kind, something in them, never two in a row. */

import type { Root, RootContent } from 'mdast';
import { EXIT, visit } from 'unist-util-visit';
import { readCallout } from '../callout.ts';
import { isElement, plainText, startOf } from '../tree.ts';
import type { Rule } from './rule.ts';

export const callouts: Rule = ({ tree }, report) => {
  visit(tree, 'blockquote', (quote, index, parent) => {
    const reading = readCallout(quote);
    if (!reading) return;
    if ('mistake' in reading) {
      report.error('unknown-callout', startOf(quote), ...reading.mistake);
      return;
    }
    const { kind, lead } = reading.callout;
    if (!saysSomething([...lead, ...quote.children.slice(1)])) {
      report.error(
        'empty-callout',
        startOf(quote),
        `[!${kind}] has nothing under its first line.`,
        'Write the text on the next line, after "> ".',
      );
    }
    const before = parent && index !== undefined ? parent.children[index - 1] : undefined;
    if (before?.type === 'blockquote' && readCallout(before)) {
      report.error(
        'callouts-in-a-row',
        startOf(quote),
        'Two callouts follow each other, and neither is seen.',
        'Make one of them ordinary text.',
      );
    }
  });
};

/** Words, or a drawing that has some. */
function saysSomething(children: RootContent[]): boolean {
  let found = plainText(children) !== '';
  const root: Root = { type: 'root', children };
  visit(root, (node) => {
    found ||= isElement(node) && node.name === 'Figure';
    return found ? EXIT : undefined;
  });
  return found;
}
