/** What an answer to a reader holds of a section or a part of one: the advice and the steps, with labels and links, as data. */

import type { Nodes, RootContent, TableRow } from 'mdast';
import { readCallout } from './callout.ts';
import type { PartNode, PlaceNode } from './places.ts';
import { isComment, isElement, isParent, plainText } from './tree.ts';

export interface Span {
  text: string;
  /** A label, or what a part is about. */
  strong?: true;
  /** As the author wrote it; with an empty `text` the link is named after its target. */
  url?: string;
  /** In place of `text`, what the organisation calls its helpdesk, and how it is reached. */
  helpdesk?: true;
}

export interface Block {
  kind: 'text' | 'step' | 'item';
  spans: Span[];
}

/** More paragraphs than this, where there are no steps, are read on the page. */
const mostParagraphs = 3;

/**
 * Of a section: its first paragraph and the first lines of its steps, or its first paragraphs when it has none. What else stands there
 * (drawings, tables, callouts, what each step means) is on the page, which the reply leads to.
 */
export function sectionBlocks(content: readonly RootContent[]): Block[] {
  const paragraphs = content.filter((node) => node.type === 'paragraph').map((node) => text(node));
  const steps = content.flatMap((node) => (node.type === 'list' ? listBlocks(node) : []));
  const first = content.findIndex(({ type }) => type === 'list');
  const lead = content.slice(0, Math.max(first, 0)).some(({ type }) => type === 'paragraph');
  return (
    steps.length > 0 ? [...(lead ? paragraphs.slice(0, 1) : []), ...steps] : paragraphs.slice(0, mostParagraphs)
  ).filter(hasWords);
}

function listBlocks({ children, ordered }: Extract<RootContent, { type: 'list' }>): Block[] {
  const kind = ordered ? 'step' : 'item';
  return children.map((item) => ({ kind, spans: spansOf(item.children.find(({ type }) => type === 'paragraph')) }));
}

/**
 * Of a step, item, row or callout: all of it, its label in bold.
 *
 * @param head Of a row: the first row of its table.
 */
export function partBlocks(node: PlaceNode['node'] | PartNode['node'], head?: TableRow): Block[] {
  if (node.type === 'tableRow') return [rowBlock(node, head)];
  if (node.type === 'listItem') {
    const isCheck = typeof node.checked === 'boolean';
    const paragraphs = node.children.filter(({ type }) => type === 'paragraph').map((child) => text(child));
    const nested = node.children.flatMap((child) => (child.type === 'list' ? listBlocks(child) : []));
    const [first, ...rest] = paragraphs;
    return [...(first ? [isCheck ? strong(first) : first] : []), ...rest, ...nested].filter(hasWords);
  }
  const reading = node.type === 'blockquote' ? readCallout(node) : undefined;
  if (node.type !== 'blockquote' || !reading || !('callout' in reading)) return [];
  const { title, lead } = reading.callout;
  const rest = node.children.slice(1);
  return [
    strong({ kind: 'text', spans: title.flatMap(spansOf) }),
    { kind: 'text', spans: lead.flatMap(spansOf) } as const,
    ...rest.flatMap((child) =>
      child.type === 'paragraph' ? [text(child)] : child.type === 'list' ? listBlocks(child) : [],
    ),
  ].filter(hasWords);
}

/** `**AADSTS50034**. Vad den betyder: Kontot finns inte. Vad du gör: Kontrollera stavningen.`: each cell under the head of its column. */
function rowBlock({ children: [first, ...cells] }: TableRow, head: TableRow | undefined): Block {
  const name = first ? strong(text(first)).spans : [];
  const said = cells.flatMap((cell, index): Span[] => {
    const spans = spansOf(cell);
    if (spans.length === 0) return [];
    const column = head?.children[index + 1];
    const label = column ? plainText(column) : '';
    return [{ text: label ? ` ${label}${/[.:!?]$/.test(label) ? '' : ':'} ` : ' ' }, ...spans, { text: stop(cell) }];
  });
  const all = name.length > 0 && first ? [...name, { text: stop(first) }, ...said] : said;
  return { kind: 'text', spans: tidied(all) };
}

const stop = (cell: Nodes) => (/[.!?]$/.test(plainText(cell)) ? '' : '.');

const text = (node: Nodes): Block => ({ kind: 'text', spans: spansOf(node) });

const strong = ({ kind, spans }: Block): Block => ({
  kind,
  spans: spans.map((span) => (span.url === undefined ? { ...span, strong: true } : span)),
});

const hasWords = ({ spans }: Block) => spans.some((span) => span.text.trim() || span.url || span.helpdesk);

const spansOf = (node: Nodes | undefined): Span[] => (node ? tidied(rawSpans(node)) : []);

/** Neighbours of a kind become one; blanks at the ends go. */
function tidied(raw: readonly Span[]): Span[] {
  const spans: Span[] = [];
  for (const span of raw) {
    const last = spans.at(-1);
    if (last && isPlain(last) && isPlain(span)) last.text += span.text;
    else spans.push({ ...span });
  }
  for (const span of spans) span.text = span.text.normalize('NFC').replaceAll('\u00AD', '').replace(/\s+/g, ' ');
  const [first, last] = [spans[0], spans.at(-1)];
  if (first) first.text = first.text.trimStart();
  if (last) last.text = last.text.trimEnd();
  return spans.filter((span) => span.text || span.url !== undefined || span.helpdesk);
}

const isPlain = (span: Span) => !span.strong && span.url === undefined && !span.helpdesk;

function rawSpans(node: Nodes): Span[] {
  if (isComment(node) || node.type === 'image') return [];
  if (node.type === 'text' || node.type === 'inlineCode') return [{ text: node.value }];
  if (node.type === 'break') return [{ text: ' ' }];
  if (node.type === 'link') return [{ text: plainText(node), url: node.url }];
  if (node.type === 'strong' || node.type === 'emphasis') return [{ text: plainText(node), strong: true }];
  if (isElement(node)) {
    if (node.name === 'Helpdesk') return [{ text: '', helpdesk: true }];
    if (node.name === 'Ui' || node.name === 'kbd') return [{ text: plainText(node), strong: true }];
    if (node.name === 'span') return [{ text: `”${plainText(node)}”` }];
    if (node.name === 'Figure') return [];
  }
  return isParent(node) ? (node.children as Nodes[]).flatMap(rawSpans) : [];
}
