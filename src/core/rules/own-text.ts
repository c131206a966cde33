/** The article’s own words, wherever they are written. Labels, keys, foreign words and addresses are somebody else’s and are let be. */

import { SKIP, visit } from 'unist-util-visit';
import type { Locate, Position } from '../diagnostic.ts';
import { attribute, isElement, isOthersWords, startOf } from '../tree.ts';
import { type RuleContext, sourceOf } from './rule.ts';

export interface OwnText {
  /** As in the file: entities, escapes, line breaks and all. */
  written: string;
  /** Where in the file a character of it stands; `offset` in UTF-16 code units. */
  at(offset: number): Position;
}

/** Title and description, body, answer and alternative texts. */
export function ownTexts({ text, trees, data, locate }: RuleContext): OwnText[] {
  const found: OwnText[] = [];
  for (const field of ['title', 'description'] as const)
    found.push({ written: data?.[field] ?? '', at: () => locate([field]) });
  for (const tree of trees) {
    visit(tree, (node) => {
      if (isOthersWords(node)) return SKIP;
      if (node.type === 'text') found.push(sourceOf(node, text));
      const alt = node.type === 'image' ? node.alt : isElement(node) ? attribute(node, 'alt') : undefined;
      if (alt) found.push({ written: alt, at: () => startOf(node) });
      return undefined;
    });
  }
  return found;
}

const keysNotRead: ReadonlySet<PropertyKey> = new Set(['icon', 'to']);

/** Every text in the data of a YAML file that readers see: topics, the home page, words of drawings. */
export function textsInData(data: unknown, locate: Locate, path: readonly PropertyKey[] = []): OwnText[] {
  if (typeof data === 'string') return [{ written: data, at: () => locate(path) }];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data)
    .filter(([key]) => !keysNotRead.has(key))
    .flatMap(([key, value]) => textsInData(value, locate, [...path, Array.isArray(data) ? Number(key) : key]));
}
