/** What a rule gets and gives: one article in, mistakes out through `report`. A rule knows nothing of other articles. */

import type { Root } from 'mdast';
import type { FrontMatter } from '../article.ts';
import type { Position, Reporter } from '../diagnostic.ts';
import type { PlaceNode } from '../places.ts';
import type { Terms } from '../terms.ts';

export interface RuleContext {
  /** The whole file. */
  text: string;
  tree: Root;
  places: readonly PlaceNode[];
  /** Missing when the front matter broke its schema; body rules run all the same. */
  data: FrontMatter | undefined;
  /** The answer’s own tree. Its positions are not the file’s: a rule reports at `locate(['answer'])`. */
  answer: Root | undefined;
  /** Where a field of the front matter is written. */
  locate(path: readonly PropertyKey[]): Position;
  terms: Terms;
  /** Names of the drawings there are. */
  figures: readonly string[];
}

export type Rule = (context: RuleContext, report: Reporter) => void;
