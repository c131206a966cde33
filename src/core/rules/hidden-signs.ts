/** What nobody sees may not be written as `&#x202E;` either. What stands in a file as itself, the file has been refused for. */

import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { hiddenSignMessage, hiddenSigns } from '../hidden-signs.ts';
import { isElement, startOf } from '../tree.ts';
import type { Rule } from './rule.ts';

export const hiddenSignsRule: Rule = ({ trees }, report) => {
  for (const tree of trees) {
    visit(tree, (node) => {
      const text = textsOf(node).find((written) => hiddenSigns(written).length > 0);
      const [sign] = hiddenSigns(text ?? '');
      if (text && sign) report.error('hidden-sign', startOf(node), ...hiddenSignMessage(text, sign));
    });
  }
};

/** Everything a node says by itself: words, address, title, alternative text, attributes. */
function textsOf(node: Nodes): string[] {
  const attributes = isElement(node) ? node.attributes.map(({ value }) => value) : [];
  const { value, url, title, alt, label } = node as {
    [field in 'value' | 'url' | 'title' | 'alt' | 'label']?: unknown;
  };
  return [value, url, title, alt, label, ...attributes].filter((text) => typeof text === 'string');
}
