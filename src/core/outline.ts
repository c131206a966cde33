/** What an article holds, read from its tree: places to link to, links, and plain text. */

import type { Definition, Heading, Image, Link, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Position } from './diagnostic.ts';
import { wordsIn } from './lix.ts';
import type { PlaceKind, PlaceNode } from './places.ts';
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

/** A heading that no link can lead to opens no section: its words belong to what stands before it. The links of the answer are the article’s too. */
export function outlineOf(tree: Root, found: readonly PlaceNode[], answer?: Root): Outline {
  const placeNodes = found.filter(({ anchor }) => anchor !== '');
  const texts = sectionTexts(tree, new Set(placeNodes.map(({ node }) => node)));
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
        text: texts.get(node) ?? '',
        line,
        column,
        ...parentOf(openSections),
      };
      openSections.push(section);
      places.push(section);
    } else {
      const section = openSections.at(-1);
      const title = words || (section?.title ?? '');
      const text = partText(node, words);
      places.push({ kind, anchor, depth: section?.depth ?? 1, title, text, line, column, ...parentOf(openSections) });
    }
  }
  const links = [...(answer ? linksIn(answer) : []), ...linksIn(tree)];
  return { places, links, lead: texts.get(undefined) ?? '', words: wordsIn(plainText(tree)).length };
}

const parentOf = (open: Place[]) => (open.length > 0 ? { parent: open.at(-1)?.anchor ?? '' } : {});

/** Heading → the text under it, up to the next of `headings`; before the first under `undefined`. */
function sectionTexts(tree: Root, headings: ReadonlySet<PlaceNode['node']>): Map<Heading | undefined, string> {
  const groups = new Map<Heading | undefined, RootContent[]>([[undefined, []]]);
  let current: Heading | undefined;
  for (const child of tree.children) {
    if (child.type === 'heading' && headings.has(child)) {
      current = child;
      groups.set(child, []);
    } else groups.get(current)?.push(child);
  }
  return new Map([...groups].map(([heading, content]) => [heading, plainText(content)]));
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
