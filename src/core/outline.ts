/** What an article holds, read from its tree: places to link to, links, and plain text. */

import type { Definition, Heading, Image, Link, Nodes, Root, RootContent, TableRow } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Position } from './diagnostic.ts';
import { wordsIn } from './lix.ts';
import { findParts, type PlaceKind, type PlaceNode } from './places.ts';
import { type Block, partBlocks, sectionBlocks } from './reply.ts';
import { plainText, startOf } from './tree.ts';

/** A section, or a part of one that its author has named. */
export interface Place extends Position {
  kind: PlaceKind;
  anchor: string;
  /** 2 or 3 for a section; that of its section for a part. */
  depth: number;
  /** Its own words; for a part without any, those of its section; empty where there is neither. */
  title: string;
  /** Up to the next section of any level, without its own heading; for a part, all of it but its label. */
  text: string;
  /** The nearest section that this one stands in: h3 in its h2, a part in its section. */
  parent?: string;
}

/** A part that its author has not named. */
export interface Part extends Position {
  /** `kod-kommer-inte-steg-3`. */
  id: string;
  /** The anchor of the section it stands in; missing before the first. */
  section?: string;
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
  parts: Part[];
  /** Anchor or id → what a reply says of that place or part. */
  blocks: ReadonlyMap<string, Block[]>;
  links: WrittenLink[];
  /** Before the first heading. */
  lead: string;
  /** Of the whole body. */
  words: number;
}

/** A heading that no link can lead to opens no section: its words belong to what stands before it. The links of the answer are the article’s too. */
export function outlineOf(tree: Root, found: readonly PlaceNode[], answer?: Root): Outline {
  const placeNodes = found.filter(({ anchor }) => anchor !== '');
  const contents = sectionContents(tree, new Set(placeNodes.map(({ node }) => node)));
  const blocks = new Map<string, Block[]>();
  const heads = headsOf(tree);
  const places: Place[] = [];
  const openSections: Place[] = [];
  for (const { kind, node, anchor, label } of placeNodes) {
    const { line, column } = startOf(node);
    const words = plainText(label);
    if (node.type === 'heading') {
      while ((openSections.at(-1)?.depth ?? 0) >= node.depth) openSections.pop();
      const section: Place = {
        kind,
        anchor,
        depth: node.depth,
        title: words,
        text: plainText(contents.get(node) ?? []),
        line,
        column,
        ...parentOf(openSections),
      };
      openSections.push(section);
      places.push(section);
      blocks.set(anchor, sectionBlocks(contents.get(node) ?? []));
    } else {
      const section = openSections.at(-1);
      const title = words || (section?.title ?? '');
      const text = partText(node, words);
      places.push({ kind, anchor, depth: section?.depth ?? 1, title, text, line, column, ...parentOf(openSections) });
      blocks.set(anchor, partBlocks(node, heads.get(node)));
    }
  }
  const parts = findParts(tree, placeNodes).map(({ node, id, section }) => {
    blocks.set(id, partBlocks(node, heads.get(node)));
    return { id, ...(section && { section }), ...positionOf(node) };
  });
  const links = [...(answer ? linksIn(answer) : []), ...linksIn(tree)];
  const lead = plainText(contents.get(undefined) ?? []);
  return { places, parts, blocks, links, lead, words: wordsIn(plainText(tree)).length };
}

/** Row → the row that names the columns of its table. */
function headsOf(tree: Root): Map<Nodes, TableRow> {
  const heads = new Map<Nodes, TableRow>();
  visit(tree, 'table', ({ children: [head, ...rows] }) => {
    if (head) for (const row of rows) heads.set(row, head);
  });
  return heads;
}

function positionOf(node: Nodes): Position {
  const { line, column } = startOf(node);
  return { line, column };
}

const parentOf = (open: Place[]) => (open.length > 0 ? { parent: open.at(-1)?.anchor ?? '' } : {});

/** Heading → what stands under it, up to the next of `headings`; before the first under `undefined`. */
function sectionContents(
  tree: Root,
  headings: ReadonlySet<PlaceNode['node']>,
): Map<Heading | undefined, RootContent[]> {
  const groups = new Map<Heading | undefined, RootContent[]>([[undefined, []]]);
  let current: Heading | undefined;
  for (const child of tree.children) {
    if (child.type === 'heading' && headings.has(child)) {
      current = child;
      groups.set(child, []);
    } else groups.get(current)?.push(child);
  }
  return groups;
}

function partText(node: PlaceNode['node'], label: string): string {
  const text = plainText(node);
  return text.startsWith(label) ? text.slice(label.length).replace(/^[.\s]+/, '') : text;
}

function linksIn(tree: Root): WrittenLink[] {
  const links: WrittenLink[] = [];
  const pictures = new Set<string>();
  visit(tree, 'imageReference', ({ identifier }) => {
    pictures.add(identifier);
  });
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'definition' || node.type === 'image') {
      const isPicture = node.type === 'image' || (node.type === 'definition' && pictures.has(node.identifier));
      links.push(writtenLink(node, isPicture ? 'image' : 'link'));
    }
  });
  return links;
}

function writtenLink(node: Link | Definition | Image, kind: WrittenLink['kind']): WrittenLink {
  const { line, column } = startOf(node);
  const text = node.type === 'link' ? plainText(node) : node.type === 'image' ? (node.alt ?? '') : (node.label ?? '');
  return { url: node.url, text, line, column, kind };
}
