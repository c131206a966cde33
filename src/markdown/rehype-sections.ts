// Wraps each h2 and what follows it in a section, with the heading in a head of its own where the share button will stand.

import type { Element, ElementContent, Root } from 'hast';
import type { Plugin } from 'unified';

export const rehypeSections: Plugin<[], Root> = () => (tree) => {
  const children: Root['children'] = [];
  let section: Element | undefined;
  for (const node of tree.children) {
    if (node.type === 'element' && node.tagName === 'h2') {
      section = sectionFor(node);
      children.push(section);
    } else if (!section) children.push(node);
    else if (!isBlank(node)) section.children.push(node as ElementContent);
  }
  tree.children = children;
};

function sectionFor(heading: Element): Element {
  const head: Element = {
    type: 'element',
    tagName: 'div',
    properties: { className: ['part-head'] },
    children: [heading],
  };
  return { type: 'element', tagName: 'section', properties: { className: ['part', 'stack'] }, children: [head] };
}

const isBlank = (node: Root['children'][number]) => node.type === 'text' && !node.value.trim();
