// Ordered lists are the steps of the design; task lists its check-lists: real boxes, labelled by what to try. Both say that they are lists,
// since Safari takes the role from one without markers.

import type { Element, ElementContent, Root } from 'hast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { element, hasClass, isBlank, isBlock } from './hast.ts';

export const rehypeLists: Plugin<[], Root> = () => (tree) => {
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'ol' && node.tagName !== 'ul') return;
    if (hasClass(node, 'contains-task-list')) {
      node.properties = { className: ['checks'], role: 'list' };
      for (const item of node.children) if (item.type === 'element' && item.tagName === 'li') makeCheck(item);
    } else if (node.tagName === 'ol') node.properties = { ...node.properties, className: ['steps'], role: 'list' };
  });
};

/** `<li>☐ Starta om <p>Stäng av …</p></li>` → a label with the box and what to try, and beside it what it means. */
function makeCheck(item: Element): void {
  const { id } = item.properties;
  item.properties = id === undefined ? {} : { id };
  const content = item.children.filter((child) => !isBlank(child));
  const first = content[0];
  const inline = first?.type === 'element' && first.tagName === 'p' ? first.children : content.filter(isPhrase);
  const rest =
    first?.type === 'element' && first.tagName === 'p' ? content.slice(1) : content.filter((child) => !isPhrase(child));
  const box = inline.find((child): child is Element => child.type === 'element' && child.tagName === 'input');
  const words = trimStart(inline.filter((child) => child !== box));
  const input = element('input', { type: 'checkbox', ...(box?.properties['checked'] ? { checked: true } : {}) }, []);
  item.children = [
    element('label', {}, [input, element('span', {}, words)]),
    ...(rest.length > 0 ? [element('div', {}, rest)] : []),
  ];
}

const isPhrase = (node: ElementContent) => !isBlock(node);

function trimStart(content: ElementContent[]): ElementContent[] {
  const [first, ...rest] = content;
  return first?.type === 'text' ? [{ ...first, value: first.value.trimStart() }, ...rest] : content;
}
