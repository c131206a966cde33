/** MDX text → tree with positions: the one place that names the syntax. */

import type { Nodes, Root } from 'mdast';
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Position } from '../core/diagnostic.ts';
import { markdownLimit, treeLimit } from '../core/limits.ts';
import { isParent, startOf } from '../core/tree.ts';
import { type SyntaxFailure, syntaxMistake } from './syntax-mistake.ts';

/**
 * Elements and comments as MDX has them. What stands in curly brackets ends where they do: an article is text, so no parser of JavaScript
 * has a say in it, and nothing in it is ever code to us.
 */
function remarkMdxText(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), mdxExpression(), mdxJsx(), mdxMd()];
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    mdxExpressionFromMarkdown(),
    mdxJsxFromMarkdown(),
  ];
}

/** What an article may be written in. GFM knows footnotes, so that a rule can refuse them with a word of its own. */
export const syntax = [remarkGfm, remarkMdxText] as const;

const parser = unified()
  .use(remarkParse)
  .use([...syntax])
  .freeze();

export type Parsing = { tree: Root } | { rule: string; mistake: string[]; position: Position };

/** @param before What stands before `text` in its file, which is not Markdown; positions are the file’s own. */
export function parseMdx(text: string, before = ''): Parsing {
  const parsing = parseText(text);
  const lines = before.split('\n').length - 1;
  if ('mistake' in parsing) {
    const { line, column } = parsing.position;
    return { ...parsing, position: { line: line + lines, column } };
  }
  visit(parsing.tree, ({ position }) => {
    for (const point of position && before ? [position.start, position.end] : []) {
      point.line += lines;
      point.offset = (point.offset ?? 0) + before.length;
    }
  });
  return parsing;
}

function parseText(text: string): Parsing {
  const limit = markdownLimit(text);
  if (limit) return { rule: limit.rule, mistake: limit.message, position: limit.position };
  try {
    const tree = parser.parse(text);
    const deep = depthMistake(tree);
    return deep ? { rule: deep.rule, mistake: deep.message, position: deep.position } : { tree };
  } catch (error) {
    return { rule: 'mdx-syntax', ...syntaxMistake(error as SyntaxFailure, text) };
  }
}

/** Level by level, since what walks a tree by calling itself is what a deep one would break. */
function depthMistake(tree: Root) {
  let level: Nodes[] = [tree];
  for (let depth = 1; level[0]; depth++) {
    const found = treeLimit(depth, startOf(level[0]));
    if (found) return found;
    level = level.flatMap((node): Nodes[] => (isParent(node) ? node.children : []));
  }
  return undefined;
}
