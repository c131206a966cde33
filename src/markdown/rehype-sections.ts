// Wraps each h2 and what follows it in a section, with the heading in a head of its own where the share button will stand.

import type { Element, ElementContent, Root } from 'hast';
import type { Plugin } from 'unified';
import { element, isBlank } from './hast.ts';

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

const sectionFor = (heading: Element): Element =>
  element('section', { className: ['part', 'stack'] }, [element('div', { className: ['part-head'] }, [heading])]);
