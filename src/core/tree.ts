/** Small questions about a Markdown tree (mdast with MDX) that several rules ask. */

import type { Link, Nodes, Parents, PhrasingContent } from 'mdast';
import type {} from 'mdast-util-mdx-expression';
import type {} from 'mdast-util-mdx-jsx';
import { readCallout } from './callout.ts';
import type { Position } from './diagnostic.ts';
import { fileStart } from './diagnostic.ts';

export type Element = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
export type Expression = Extract<Nodes, { type: 'mdxFlowExpression' | 'mdxTextExpression' }>;

export const isElement = (node: Nodes): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

export const isExpression = (node: Nodes): node is Expression =>
  node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';

/** `{/* … *​/}`: the one kind of expression that is text and not code. Each comment ends at its first end, so nothing hides between two. */
export const isComment = (node: Nodes): boolean =>
  isExpression(node) && /^\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)+$/.test(node.value);

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
 * The words as read aloud: markup, comments, drawings and soft hyphens removed, blocks parted by a full stop where they end with no sign of their own.
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
  const callout = node.type === 'blockquote' && readCallout(node);
  if (callout && 'callout' in callout) {
    const { title, lead } = callout.callout;
    collect(title, parts);
    parts.push(blockEnd);
    collect(lead, parts);
    parts.push(blockEnd);
    collect(node.children.slice(1), parts);
  } else if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') parts.push(node.value);
  else if (node.type === 'image' || node.type === 'imageReference') parts.push(node.alt ?? '');
  else if (node.type === 'break') parts.push(' ');
  else if (isElement(node) && node.name === 'Helpdesk') parts.push('helpdesk');
  else if (isParent(node)) collect(node.children, parts);
  if (blocks.has(node.type)) parts.push(blockEnd);
}

const isList = (node: Nodes | readonly Nodes[]): node is readonly Nodes[] => Array.isArray(node);

/** Markdown lets no NUL through, so it is free to mark the end of a block. */
const blockEnd = '\u0000';

function tidy(text: string): string {
  const blocks = text
    .replaceAll('\u00AD', '')
    .normalize('NFC')
    .split(blockEnd)
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  return blocks
    .map((block, index) => (index === blocks.length - 1 || ended.test(block) ? block : `${block}.`))
    .join(' ');
}

/** A sign at the end, inside quotation marks and brackets or not: `Svara ”Ja.”`, `Välj,`. */
const ended = /[.!?:…,;–][”’")]*$/;

const othersElements = new Set(['Ui', 'kbd', 'span']);

/** A label, a key, foreign words, code, or an address that stands in the text as itself. */
export const isOthersWords = (node: Nodes): boolean =>
  (isElement(node) && othersElements.has(node.name ?? '')) ||
  node.type === 'inlineCode' ||
  node.type === 'code' ||
  (node.type === 'link' && isAddressAsText(node));

/** `https://example.se` as it stands in the text, which Markdown makes a link of; or `[aka.ms/mysecurityinfo](https://aka.ms/mysecurityinfo)`. */
export const isAddressAsText = (link: Link): boolean => {
  const text = plainText(link);
  return ['', 'http://', 'https://', 'https://www.', 'mailto:', 'tel:'].some(
    (scheme) => link.url.replace(/\/$/, '') === scheme + text.replace(/\/$/, ''),
  );
};

/** A line break and blanks at the end of a heading or title are not part of it. */
export function trimEnd(content: PhrasingContent[]): PhrasingContent[] {
  const last = content.at(-1);
  if (last?.type !== 'text') return content;
  const value = last.value.trimEnd();
  return value ? [...content.slice(0, -1), { ...last, value }] : trimEnd(content.slice(0, -1));
}
