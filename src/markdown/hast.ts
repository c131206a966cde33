/** Small questions about HTML nodes (hast) that several plugins ask. */

import type { Element, ElementContent, Root } from 'hast';

export const element = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

export const hasClass = (node: { type: string; properties?: Element['properties'] }, name: string) =>
  [node.properties?.['className']].flat().includes(name);

export const isBlank = (node: Root['children'][number]) => node.type === 'text' && !node.value.trim();

const blocks = new Set(['p', 'ul', 'ol', 'div', 'table', 'figure', 'details', 'pre', 'blockquote']);

/** Does it begin a block of its own, rather than stand in a line? */
export const isBlock = (node: ElementContent) => node.type === 'element' && blocks.has(node.tagName);

/** As read: soft hyphens gone, and what is hidden from the eye left out. */
export const textOf = (node: ElementContent) =>
  rawText(node)
    .replace(/[\u00AD\u2060]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

function rawText(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || hasClass(node, 'visually-hidden') || node.tagName === 'svg') return '';
  return node.children.map(rawText).join('');
}
