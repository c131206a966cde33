/** Links and pictures that can be judged without the other articles. */

import { visit } from 'unist-util-visit';
import { plainText, startOf } from '../tree.ts';
import type { Rule } from './rule.ts';

export const links: Rule = ({ text, tree }, report) => {
  visit(tree, (node) => {
    if (node.type === 'image' && !node.alt?.trim()) {
      report.error(
        'missing-alt',
        startOf(node),
        `The picture "${node.url}" has no alternative text.`,
        'Say between the brackets what to notice in it: ![Länken sitter under fältet](bild.png)',
      );
    } else if (node.type === 'link' && !plainText(node) && !/\.mdx(#|$)/.test(node.url)) {
      report.error(
        'link-without-text',
        startOf(node),
        `The link to "${node.url}" has no text.`,
        'Write between the brackets where it leads; only links to articles take the title by themselves.',
      );
    }
  });
  // A reference that nothing defines is left as text by Markdown, so the reader sees brackets.
  visit(tree, 'text', (node) => {
    for (const match of node.value.matchAll(/\[[^\]\n]+\]\[[^\]\n]*\]/g)) {
      const raw = text.slice(node.position?.start.offset, node.position?.end.offset);
      if (raw.includes(match[0]))
        report.error(
          'unknown-reference',
          startOf(node),
          `"${match[0]}" refers to a link that is not defined.`,
          'Write the link whole: [text](../topic/slug.mdx)',
        );
    }
  });
};
