/**
 * Where in an article a link can lead: headings, the items, rows and callouts that an author has named, and the other steps, check-list
 * items, rows and callouts by their place in the section.
 */

import type { Blockquote, Heading, List, ListItem, Nodes, PhrasingContent, Root, TableRow } from 'mdast';
import { visit } from 'unist-util-visit';
import { anchorFromText, anchorGiver } from './anchor.ts';
import { readCallout } from './callout.ts';
import { formatPartId, type PartWord } from './part-id.ts';
import type { Expression } from './tree.ts';
import { isComment, isExpression, plainText, trimEnd } from './tree.ts';

export type PlaceKind = 'section' | 'item' | 'row' | 'callout';

export interface PlaceNode {
  kind: PlaceKind;
  /** What gets the id. */
  node: Heading | ListItem | TableRow | Blockquote;
  /** The words that name it, the anchor's comment taken away. */
  label: PhrasingContent[];
  /** Written by the author, or for a heading made of its words; empty when there is none, and then no link leads here. */
  anchor: string;
  /** The comment that holds the anchor; missing when the author wrote none. */
  comment?: Expression;
}

/** `{/* #kort-namn *​/}` → `kort-namn`, well formed or not; nothing for any other comment. */
export function anchorInComment(node: Nodes): string | undefined {
  if (!isExpression(node) || !isComment(node)) return undefined;
  return /^\s*\/\*\s*#([^*]*)\*\/\s*$/.exec(node.value)?.[1]?.trimEnd();
}

/** All places in the order they stand. Headings without an anchor of their own come out with one made of their words. */
export function findPlaces(tree: Root): PlaceNode[] {
  const places: PlaceNode[] = [];
  visit(tree, (node) => {
    if (node.type === 'heading') places.push(place('section', node, node.children));
    else if (node.type === 'listItem') places.push(...named('item', node, firstOrLastWithAnchor(node)));
    else if (node.type === 'tableRow') places.push(...named('row', node, node.children[0]?.children));
    else if (node.type === 'blockquote') {
      const reading = readCallout(node);
      if (reading && 'callout' in reading) places.push(...named('callout', node, reading.callout.title));
    }
  });
  const taken = new Set(places.filter((p) => p.comment).map((p) => p.anchor));
  const give = anchorGiver(taken);
  for (const found of places) {
    if (found.comment) continue;
    const made = anchorFromText(plainText(found.label));
    found.anchor = made && give(made);
  }
  return places;
}

/** A part that its author has not named: its id comes from its section and its number there. */
export interface PartNode {
  node: ListItem | TableRow | Blockquote;
  /** `kod-kommer-inte-steg-3`. */
  id: string;
  /** The anchor of the section it stands in; empty before the first. */
  section: string;
}

/**
 * Ids for the parts without an anchor: `<section>-steg-3`, `-ruta-2`, `-rad-4`, `-obs-1`; the third step of a section’s second list is
 * `-steg-2-3`. Before the first heading nothing stands before the word. Parts that have an anchor are counted too, so that naming one
 * changes no other.
 */
export function findParts(tree: Root, places: readonly PlaceNode[]): PartNode[] {
  const anchors = new Map<Nodes, string>(places.map(({ node, anchor }) => [node, anchor]));
  const parts: PartNode[] = [];
  let section = '';
  let counts = new Map<string, number>();
  const next = (what: string) => {
    counts.set(what, (counts.get(what) ?? 0) + 1);
    return counts.get(what) ?? 0;
  };
  const add = (node: PartNode['node'], what: PartWord, number: number, list = 1) => {
    if (!anchors.get(node)) parts.push({ node, section, id: formatPartId({ section, what, list, number }) });
  };
  visit(tree, (node) => {
    if (node.type === 'heading' && anchors.get(node)) {
      section = anchors.get(node) ?? '';
      counts = new Map();
    } else if (node.type === 'list' && node.ordered) {
      const list = next('list');
      for (const [index, item] of node.children.entries()) add(item, 'steg', (node.start ?? 1) + index, list);
    } else if (node.type === 'list' && isCheckList(node))
      for (const item of node.children) add(item, 'ruta', next('item'));
    else if (node.type === 'table') for (const row of node.children.slice(1)) add(row, 'rad', next('row'));
    else if (node.type === 'blockquote' && isCallout(node)) add(node, 'obs', next('callout'));
  });
  return parts;
}

const isCheckList = ({ children }: List) => children.some(({ checked }) => typeof checked === 'boolean');

function isCallout(quote: Blockquote): boolean {
  const reading = readCallout(quote);
  return reading !== undefined && 'callout' in reading;
}

function named(kind: PlaceKind, node: PlaceNode['node'], content: PhrasingContent[] | undefined): PlaceNode[] {
  const found = content && place(kind, node, content);
  return found?.comment ? [found] : [];
}

function place(kind: PlaceKind, node: PlaceNode['node'], content: PhrasingContent[]): PlaceNode {
  const trimmed = trimEnd(content);
  const last = trimmed.at(-1);
  const anchor = last && anchorInComment(last);
  if (last && isExpression(last) && anchor !== undefined) {
    return { kind, node, label: trimEnd(trimmed.slice(0, -1)), anchor, comment: last };
  }
  return { kind, node, label: trimmed, anchor: '' };
}

/** An item may be named after its first line or at its very end. */
function firstOrLastWithAnchor(item: ListItem): PhrasingContent[] | undefined {
  const paragraphs = item.children.filter((child) => child.type === 'paragraph');
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  if (!first || !last || first === last) return first?.children;
  const end = trimEnd(last.children).at(-1);
  return end && anchorInComment(end) !== undefined ? [...first.children, end] : first.children;
}
