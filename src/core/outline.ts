/** What an article holds, read from its tree: places to link to, links, and plain text. */

import type { Definition, Heading, Image, Link, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Position } from './diagnostic.ts';
import type { PlaceKind, PlaceNode } from './places.ts';
import { plainText, startOf } from './tree.ts';

/** A section, or a part of one that its author has named. */
export interface Place extends Position {
  kind: PlaceKind;
  anchor: string;
  /** 2 or 3 for a section; that of its section for a part. */
  depth: number;
  title: string;
  /** Up to the next heading of any level, without its own heading; for a part, all of it but its label. */
  text: string;
  /** The nearest section that this one stands in: h3 in its h2, a part in its section. */
  parent?: string;
}

export interface WrittenLink extends Position {
  /** As written, percent-encoding and all. */
  url: string;
  /** As read aloud; empty for `[](…)`. */
  text: string;
  kind: 'link' | 'image';
}

export interface Outline {
  places: Place[];
  links: WrittenLink[];
  /** Before the first heading. */
  lead: string;
  /** Of the whole body. */
  words: number;
}

export function outlineOf(tree: Root, placeNodes: readonly PlaceNode[]): Outline {
  const texts = sectionTexts(tree);
  const places: Place[] = [];
  const openSections: Place[] = [];
  for (const { kind, node, anchor, label } of placeNodes) {
    const { line, column } = startOf(node);
    const title = plainText(label);
    if (node.type === 'heading') {
      while ((openSections.at(-1)?.depth ?? 0) >= node.depth) openSections.pop();
      const section: Place = {
        kind,
        anchor,
        depth: node.depth,
        title,
        text: texts.get(node) ?? '',
        line,
        column,
        ...parentOf(openSections),
      };
      openSections.push(section);
      places.push(section);
    } else {
      const depth = openSections.at(-1)?.depth ?? 1;
      places.push({ kind, anchor, depth, title, text: partText(node, title), line, column, ...parentOf(openSections) });
    }
  }
  return { places, links: linksIn(tree), lead: texts.get(undefined) ?? '', words: countWords(plainText(tree)) };
}

const parentOf = (open: Place[]) => (open.length > 0 ? { parent: open.at(-1)?.anchor ?? '' } : {});

/** Heading → the text under it, up to the next heading; before the first heading under `undefined`. */
function sectionTexts(tree: Root): Map<Heading | undefined, string> {
  const groups = new Map<Heading | undefined, RootContent[]>([[undefined, []]]);
  let current: Heading | undefined;
  for (const child of tree.children) {
    if (child.type === 'heading') {
      current = child;
      groups.set(child, []);
    } else groups.get(current)?.push(child);
  }
  return new Map([...groups].map(([heading, content]) => [heading, plainText(content)]));
}

function partText(node: PlaceNode['node'], title: string): string {
  const text = plainText(node)
    .replace(/^\[![A-Z]+\]\s*/, '')
    .trim();
  return text.startsWith(title) ? text.slice(title.length).replace(/^[.\s]+/, '') : text;
}

function linksIn(tree: Root): WrittenLink[] {
  const links: WrittenLink[] = [];
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'definition' || node.type === 'image') links.push(writtenLink(node));
  });
  return links;
}

function writtenLink(node: Link | Definition | Image): WrittenLink {
  const { line, column } = startOf(node);
  const text = node.type === 'link' ? plainText(node) : node.type === 'image' ? (node.alt ?? '') : (node.label ?? '');
  return { url: node.url, text, line, column, kind: node.type === 'image' ? 'image' : 'link' };
}

const countWords = (text: string) => text.match(/[\p{L}\p{N}]+(?:[-:’.@][\p{L}\p{N}]+)*/gu)?.length ?? 0;
