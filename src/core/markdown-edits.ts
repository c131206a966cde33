/** What to change in an article's body so that any program reads it as Markdown: found in its tree, kept as data. */

import type { Blockquote, Nodes, Parents, Root } from 'mdast';
import { type CalloutKind, readCallout } from './callout.ts';
import { attribute, type Element, isComment, isElement, isParent } from './tree.ts';

/** What stands there instead. Words of the interface and whole addresses are found when it is written out. */
export type Replacement =
  | { text: string }
  /** The whole address of where a link leads, as its author wrote it. */
  | { url: string }
  /** The title of what a link leads to. */
  | { titleOf: string }
  /** What to notice in a picture, in plain text. */
  | { alt: string }
  | { callout: CalloutKind; hasTitle: boolean }
  | { helpdesk: true };

/** From `from` up to `to`, in UTF-16 code units of the body. */
export type Edit = { from: number; to: number } & Replacement;

/** What becomes of an element's tags; those of others go. */
const signs = new Map([
  ['Ui', '**'],
  ['kbd', '**'],
  ['summary', '**'],
  ['span', '”'],
]);

/**
 * The edits in the order they stand. Two that meet may both take the blanks between them; otherwise none overlap.
 *
 * Each tag is an edit by itself, so what stands between two needs no thought: `<Ui>Nästa</Ui>` → `**` for the one, `**` for the other.
 *
 * @param bodyStart Where the body begins in the text that `tree` has its positions from.
 */
export function markdownEdits(tree: Root, body: string, bodyStart = 0): Edit[] {
  const edits: Edit[] = [];
  const put = (from: number, to: number, replacement: Replacement) => edits.push({ from, to, ...replacement });
  const startOf = (node: Nodes) => (node.position?.start.offset ?? 0) - bodyStart;
  const endOf = (node: Nodes) => (node.position?.end.offset ?? 0) - bodyStart;

  /** What begins before here is bold already; bold inside bold would end it. */
  let boldEnd = 0;
  function boldSign(from: number, to: number): string {
    const isBold = from < boldEnd;
    boldEnd = Math.max(boldEnd, to);
    return isBold ? '' : '**';
  }

  /** Puts signs in place of what stands around some words; they must touch the words. */
  function surround(from: number, wordsFrom: number, wordsTo: number, to: number, before: Replacement, after: string) {
    const words = body.slice(wordsFrom, wordsTo);
    put(from, wordsTo - words.trimStart().length, before);
    put(wordsFrom + words.trimEnd().length, to, { text: after });
  }

  function surroundChildren(node: Parents, sign: string) {
    const [first = node, last = node] = [node.children[0], node.children.at(-1)];
    surround(startOf(node), startOf(first), endOf(last), endOf(node), { text: sign }, sign);
  }

  function editElement(element: Element) {
    const [from, to] = [startOf(element), endOf(element)];
    const sign = signs.get(element.name ?? '');
    if (element.name === 'Figure') put(from, to, { alt: attribute(element, 'alt') ?? '' });
    else if (element.name === 'Helpdesk') put(from, to, { helpdesk: true });
    else if (element.children.length === 0) put(from, to, { text: '' });
    else if (sign) surroundChildren(element, sign === '**' ? boldSign(from, to) : sign);
    else {
      // Their lines stay: an element parts blocks without an empty line, and Markdown does not.
      put(from, body.indexOf('>', from) + 1, { text: '' });
      put(body.lastIndexOf('<', to - 1), to, { text: '' });
    }
  }

  function editCallout(quote: Blockquote) {
    const reading = readCallout(quote);
    const [opening] = quote.children;
    if (!reading || !('callout' in reading) || opening?.type !== 'paragraph') return;
    const { kind, title } = reading.callout;
    const [from, to] = [startOf(opening), firstLineEnd(opening)];
    const hasTitle = title.some((node) => !isComment(node));
    boldSign(from, to);
    surround(from, from + `[!${kind}]`.length, to, to, { callout: kind, hasTitle }, '**');
  }

  /** The first line of a callout goes on through links and elements, to the first line end of its own. */
  function firstLineEnd(paragraph: Parents): number {
    for (const child of paragraph.children) {
      if (child.type === 'break') return startOf(child);
      const lineEnd = child.type === 'text' ? body.slice(startOf(child), endOf(child)).indexOf('\n') : -1;
      if (lineEnd >= 0) return startOf(child) + lineEnd;
    }
    return endOf(paragraph);
  }

  /** Within a line the blank before it goes too, or the one after where nothing stands before. A line of its own stays, empty. */
  function editComment(comment: Nodes, before: Nodes | undefined) {
    const [from, to] = [startOf(comment), endOf(comment)];
    if (comment.type === 'mdxFlowExpression') put(from, to, { text: '' });
    else if (before) put(startOf(before) + body.slice(startOf(before), from).trimEnd().length, to, { text: '' });
    else put(from, to + body.slice(to).search(/\S|$/), { text: '' });
  }

  /** By hand: `visit` takes longer to walk the tree than all of the edits. */
  function edit(node: Nodes, before?: Nodes): void {
    const [from, to] = [startOf(node), endOf(node)];
    if (isElement(node)) editElement(node);
    else if (isComment(node)) editComment(node, before);
    else if (node.type === 'strong') surroundChildren(node, boldSign(from, to));
    else if (node.type === 'blockquote') editCallout(node);
    else if (node.type === 'image' || node.type === 'imageReference') put(from, to, { alt: node.alt ?? '' });
    else if (node.type === 'definition') {
      const [label = ''] = /^\[(?:\\.|[^\]\\])*\]:[\s>]*/s.exec(body.slice(from, to)) ?? [];
      put(from + label.length, to, { url: node.url });
    } else if (node.type === 'link') {
      if (body[from] !== '[') return; // an address that stands in the text as itself
      const last = node.children.at(-1);
      const wordsEnd = last ? endOf(last) : from + '['.length;
      if (!last) put(wordsEnd, wordsEnd, { titleOf: node.url });
      put(wordsEnd + ']('.length, to - ')'.length, { url: node.url });
    } else if (node.type === 'inlineCode') {
      // On a line of its own other programs would read `<script>` as HTML, code or not.
      for (const { 0: lineEnd, index: at } of body.slice(from, to).matchAll(/\n[\s>]*/g))
        put(from + at, from + at + lineEnd.length, { text: ' ' });
    } else if (node.type === 'text' && node.value.includes('*')) {
      // A star that is text stays so beside the new ones.
      for (const { 0: sign, index: at } of body.slice(from, to).matchAll(/\\.|\*/gs))
        if (sign === '*') put(from + at, from + at, { text: '\\' });
    }
    if (!isParent(node)) return;
    const children: Nodes[] = node.children;
    for (const [index, child] of children.entries()) edit(child, children[index - 1]);
  }
  edit(tree);
  return edits.sort((a, b) => a.from - b.from || a.to - b.to);
}
