// No-break spaces where a line may not break, soft hyphens in long words of headings. At render only: never in source, ids or index.

import type { Element, Root } from 'hast';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { holdTogether, softHyphens } from '../core/typography.ts';
import type { MarkdownContext } from './context.ts';

const asWritten = new Set(['code', 'kbd', 'pre', 'svg', 'script', 'style']);

export const rehypeTypography: Plugin<[MarkdownContext], Root> = (context) => (tree) => {
  const hyphenate = softHyphens(context.hyphenation());
  visit(tree, 'element', (node) => {
    if (asWritten.has(node.tagName)) return SKIP;
    const inHeading = /^h[1-6]$/.test(node.tagName);
    for (const child of node.children) {
      if (child.type === 'text') child.value = holdTogether(child.value);
    }
    if (inHeading) eachText(node, hyphenate);
    return undefined;
  });
};

function eachText(node: Element, change: (text: string) => string): void {
  visit(node, 'text', (text) => {
    text.value = change(text.value);
  });
}
