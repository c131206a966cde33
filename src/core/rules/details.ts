/** `<details>` and `<summary>` belong together: the one is opened by the other. */

import type { Nodes, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { isComment, isElement, startOf } from '../tree.ts';
import type { Rule } from './rule.ts';

const howTo =
  'Write <details>, then <summary>Rubrik</summary> on a line of its own, an empty line, the text, and last </details>.';

export const details: Rule = ({ tree }, report) => {
  const opening = new Set<Nodes>();
  visit(tree, (node) => {
    if (!isElement(node)) return undefined;
    if (node.name === 'details') {
      const first = firstBlock(node.children as RootContent[]);
      if (!first || !isElement(first) || first.name !== 'summary') {
        report.error('missing-summary', startOf(node), '<details> does not begin with a <summary> of its own.', howTo);
        return SKIP;
      }
      opening.add(first);
    } else if (node.name === 'summary' && !opening.has(node)) {
      report.error('stray-summary', startOf(node), '<summary> opens nothing here.', howTo);
    }
    return undefined;
  });
};

/** The first child, out of the paragraph that Markdown makes of a line when it is all that stands there. */
function firstBlock(children: readonly RootContent[]): RootContent | undefined {
  const [first] = children.filter(isWritten);
  if (first?.type !== 'paragraph') return first;
  const [only, ...others] = first.children.filter(isWritten);
  return others.length === 0 ? only : undefined;
}

const isWritten = (node: Nodes) => !(isComment(node) || (node.type === 'text' && !node.value.trim()));
