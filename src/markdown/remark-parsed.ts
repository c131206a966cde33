// The check has parsed every article already; what it read is rendered, so that nothing is parsed twice and the two cannot disagree.

import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import type { MarkdownContext } from './context.ts';

export const remarkParsed: Plugin<[MarkdownContext], string, Root> = function (context) {
  const parse = this.parser;
  this.parser = (text, file) => context.takeTree?.(file.path) ?? (parse?.(text, file) as Root);
};
