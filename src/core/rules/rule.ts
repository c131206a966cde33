/** What a rule gets and gives: one article in, mistakes out through `report`. A rule knows nothing of other articles. */

import type { Root, Text } from 'mdast';
import type { FrontMatter } from '../article.ts';
import { type Locate, type Position, positionAt, type Reporter } from '../diagnostic.ts';
import type { PlaceNode } from '../places.ts';
import type { Terms } from '../terms.ts';
import { startOf } from '../tree.ts';

export interface RuleContext {
  /** The whole file. */
  text: string;
  tree: Root;
  places: readonly PlaceNode[];
  /** Missing when the front matter broke its schema; body rules run all the same. */
  data: FrontMatter | undefined;
  /** The answer’s own tree. All of it stands where the field begins. */
  answer: Root | undefined;
  /** The body, and the answer if it can be read: for rules that hold wherever an article is written. */
  trees: readonly Root[];
  /** In the front matter. */
  locate: Locate;
  terms: Terms;
  /** Names of the drawings there are. */
  figures: readonly string[];
}

/** A text as its author wrote it, and where in the file each of its characters stands. */
export function sourceOf(node: Text, text: string): { written: string; at(offset: number): Position } {
  const start = node.position?.start.offset;
  if (start === undefined) return { written: node.value, at: () => startOf(node) };
  return {
    written: text.slice(start, node.position?.end.offset),
    at: (offset) => positionAt(text, start + offset),
  };
}

export type Rule = (context: RuleContext, report: Reporter) => void;
