/** A drawing is a block: it stands on a line of its own, never within a sentence. */

import type { Nodes, Paragraph, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { readCallout } from '../callout.ts';
import { isComment, isElement, startOf } from '../tree.ts';
import type { Rule } from './rule.ts';

export const figures: Rule = ({ tree }, report) => {
  const openings = new Set<Paragraph>();
  const check = (content: readonly PhrasingContent[]) => {
    const [only, ...others] = content.filter(
      (node) => !isComment(node) && !(node.type === 'text' && !node.value.trim()),
    );
    if (only && others.length === 0 && isFigure(only)) return;
    const root: Root = { type: 'root', children: [...content] };
    visit(root, (node) => {
      if (!isFigure(node)) return;
      report.error(
        'figure-in-sentence',
        startOf(node),
        '<Figure> stands within a sentence, and a drawing cannot be read there.',
        'Give it a line of its own, with an empty line before and after it.',
      );
    });
  };
  visit(tree, (node) => {
    if (node.type === 'blockquote') {
      const reading = readCallout(node);
      const [first] = node.children;
      if (!reading || !('callout' in reading) || first?.type !== 'paragraph') return;
      openings.add(first); // the line after the marker is a paragraph of its own
      check(reading.callout.title);
      check(reading.callout.lead);
    } else if (node.type === 'tableCell' || (node.type === 'paragraph' && !openings.has(node))) check(node.children);
  });
};

const isFigure = (node: Nodes) => isElement(node) && node.name === 'Figure';
