// The inline elements of the closed list become plain HTML, so that an answer and an article render alike: <Ui> is a bold label.

import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { attribute, isElement } from '../core/tree.ts';

export const remarkElements: Plugin<[], Root> = () => (tree) => {
  visit(tree, (node, index, parent) => {
    if (!isElement(node) || !parent || index === undefined) return;
    const lang = attribute(node, 'lang');
    const made = {
      Ui: { hName: 'b', hProperties: { className: ['ui'] } },
      kbd: { hName: 'kbd', hProperties: {} },
      span: { hName: 'span', hProperties: lang ? { lang } : {} },
    }[node.name ?? ''];
    if (!made) return;
    // A block <Ui> alone on its line is still a phrase.
    const phrase = { type: 'strong' as const, data: made, children: node.children as never };
    parent.children[index] = node.type === 'mdxJsxTextElement' ? phrase : { type: 'paragraph', children: [phrase] };
  });
};
