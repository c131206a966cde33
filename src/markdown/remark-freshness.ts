// A section whose advice holds until a day carries a warning for the days after. It is there from the start, hidden: a page may be read long after it was built.

import type { Blockquote, Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { valueIn } from '../core/record.ts';
import type { MarkdownContext } from './context.ts';

export const remarkFreshness: Plugin<[MarkdownContext], Root> = (context) => (tree, file) => {
  const expires = context.catalog().byFile.get(context.fileOf(file.path ?? '') ?? '')?.data.expires ?? {};
  visit(tree, 'heading', (heading, index, parent) => {
    const last = valueIn(expires, String(heading.data?.hProperties?.['id']));
    if (last !== undefined && index !== undefined) parent?.children.splice(index + 1, 0, warningAfter(last, context));
  });
};

const warningAfter = (last: string, { words, today }: MarkdownContext): Blockquote => {
  const { title, text } = words.expired(last);
  return {
    type: 'blockquote',
    data: { hProperties: { dataExpires: last, hidden: today() <= last } },
    children: [{ type: 'paragraph', children: [{ type: 'text', value: `[!WARNING] ${title}\n${text}` }] }],
  };
};
