/** Small questions about a Markdown tree (mdast with MDX) that several rules ask. */

import type { Nodes, Parents, PhrasingContent } from 'mdast';
import type {} from 'remark-mdx';
import type { Position } from './diagnostic.ts';
import { fileStart } from './diagnostic.ts';

export type Element = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
export type Expression = Extract<Nodes, { type: 'mdxFlowExpression' | 'mdxTextExpression' }>;

export const isElement = (node: Nodes): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

export const isExpression = (node: Nodes): node is Expression =>
  node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';

/** `{/* … *​/}`: the one kind of expression that is text and not code. */
export const isComment = (node: Nodes): boolean => isExpression(node) && /^\s*(\/\*[\s\S]*?\*\/\s*)+$/.test(node.value);

export const isParent = (node: Nodes): node is Parents => 'children' in node;

/** 1-based, in the file. */
export const startOf = (node: Nodes): Position => node.position?.start ?? fileStart;

/** The text of an attribute written `name="text"`; nothing when it is missing or an expression. */
export function attribute(element: Element, name: string): string | undefined {
  const found = element.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

const blocks = new Set([
  'paragraph',
  'heading',
  'listItem',
  'tableCell',
  'blockquote',
  'mdxJsxFlowElement',
  'table',
  'list',
  'code',
]);

/**
 * The words as read aloud: markup, comments, drawings and soft hyphens removed, blocks parted by a full stop where they have none of their own.
 *
 * A heading and its paragraph, `Starta om` and `Stäng av den helt.` → `Starta om. Stäng av den helt.`
 */
export function plainText(node: Nodes | readonly Nodes[]): string {
  const parts: string[] = [];
  collect(node, parts);
  return tidy(parts.join(''));
}

function collect(node: Nodes | readonly Nodes[], parts: string[]): void {
  if (isList(node)) {
    for (const child of node) collect(child, parts);
    return;
  }
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') parts.push(node.value);
  else if (node.type === 'image') parts.push(node.alt ?? '');
  else if (node.type === 'break') parts.push(' ');
  else if (isElement(node) && node.name === 'Helpdesk') parts.push('helpdesk');
  else if (isParent(node)) collect(node.children, parts);
  if (blocks.has(node.type)) parts.push('\u0000');
}

const isList = (node: Nodes | readonly Nodes[]): node is readonly Nodes[] => Array.isArray(node);

/** NUL marks the end of a block. */
function tidy(text: string): string {
  return text
    .replaceAll('\u00AD', '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/(?:\s*\u0000\s*)+/g, '\u0000')
    .replace(/^\u0000|\u0000$/g, '')
    .replace(/([.!?:…”)]?)\u0000/g, (_, end: string) => (/[.!?:…]/.test(end) ? `${end} ` : `${end}. `))
    .trim();
}

/** A line break and blanks at the end of a heading or title are not part of it. */
export function trimEnd(content: PhrasingContent[]): PhrasingContent[] {
  const last = content.at(-1);
  if (last?.type !== 'text') return content;
  const value = last.value.trimEnd();
  return value ? [...content.slice(0, -1), { ...last, value }] : trimEnd(content.slice(0, -1));
}
