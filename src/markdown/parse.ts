/** MDX text → tree with positions: the one place that names the syntax. */

import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Position } from '../core/diagnostic.ts';
import { type SyntaxFailure, syntaxMistake } from './syntax-mistake.ts';

/** What an article may be written in. GFM knows footnotes, so that a rule can refuse them with a word of its own. */
export const syntax = [remarkGfm, remarkMdx] as const;

const parser = unified()
  .use(remarkParse)
  .use([...syntax])
  .freeze();

export type Parsing = { tree: Root } | { mistake: string[]; position: Position };

export function parseMdx(text: string): Parsing {
  try {
    return { tree: parser.parse(text) };
  } catch (error) {
    return syntaxMistake(error as SyntaxFailure, text);
  }
}
