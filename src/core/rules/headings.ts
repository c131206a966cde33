/** Headings: the title is the only h1, no level is skipped, nothing is empty. */

import type { Heading, Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { isComment, plainText, startOf } from '../tree.ts';
import type { Rule } from './rule.ts';

export const headings: Rule = ({ tree, data }, report) => {
  const found: Heading[] = [];
  visit(tree, 'heading', (node) => {
    found.push(node);
  });
  let before = 1;
  let titles = 0;
  for (const heading of found) {
    const title = plainText(heading);
    const at = startOf(heading);
    if (!title) report.error('empty-heading', at, 'The heading has no words.', 'Write some, or take it away.');
    if (heading.depth === 1) {
      titles += 1;
      if (titles === 1)
        report.error(
          'title-heading',
          at,
          title === data?.title
            ? `"# ${title}" repeats the title, which comes from the front matter.`
            : `"# ${title}" is a title, and the title comes from the front matter.`,
          'Take it away, or make it a section: ##.',
        );
      else
        report.error('second-title', at, `"# ${title}" is one more title; a page has one.`, 'Make it a section: ##.');
    } else if (heading.depth > before + 1) {
      const expected = '#'.repeat(before + 1);
      report.error(
        'skipped-level',
        at,
        `"${'#'.repeat(heading.depth)} ${title}" skips a level.`,
        `Write ${expected} ${title}`,
      );
    }
    before = heading.depth;
  }
  const blocks = tree.children.filter((node) => !isComment(node));
  for (const [index, node] of blocks.entries()) {
    if (node.type !== 'heading') continue;
    const next = blocks[index + 1];
    const empty = next === undefined || (next.type === 'heading' && next.depth <= node.depth);
    if (empty && plainText(node))
      report.error(
        'empty-section',
        startOf(node),
        `There is nothing under "${plainText(node)}".`,
        'Write what the reader can do, or take the heading away.',
      );
  }
  const own = new Set<Nodes>(tree.children);
  const nested = found.filter((heading) => !own.has(heading));
  for (const heading of nested) {
    report.error(
      'nested-heading',
      startOf(heading),
      `"${plainText(heading)}" is a heading inside a list, a quotation or an element.`,
      'Move it out, or write it as ordinary text.',
    );
  }
};
