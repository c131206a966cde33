/** MDX text → tree with positions: the one place that names the syntax. */

import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Position } from '../core/diagnostic.ts';

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
    return {
      mistake: syntaxMistake(String((error as { reason?: string }).reason ?? error)),
      position: placeOfError(error),
    };
  }
}

function placeOfError(error: unknown): Position {
  const { line, column, place } = error as {
    line?: number;
    column?: number;
    place?: { start?: Position } & Partial<Position>;
  };
  const at = place?.start ?? place;
  return { line: at?.line ?? line ?? 1, column: at?.column ?? column ?? 1 };
}

/** What micromark says is for those who write parsers; what an author did is one of a few things. */
const explanations: readonly [pattern: RegExp, what: string, fix: string][] = [
  [
    /Unexpected character `!`.*before name/,
    'An HTML comment (<!-- … -->) cannot stand in MDX.',
    'Write {/* … */} instead.',
  ],
  [
    /Unexpected character `\/`.*before local name|Unexpected character.*(before|in) (local )?name/,
    'A "<" that does not begin an element must be written \\<.',
    'An address in angle brackets is written [text](https://…).',
  ],
  [
    /Expected a closing tag for `<(\w*)>`/,
    'The element <$1> is never closed.',
    'Write </$1> where it ends, in the same paragraph it began in.',
  ],
  [
    /Unexpected closing (?:tag|slash) (?:`<\/)?(\w*)/,
    'A closing tag has no opening one.',
    'Take it away, or open the element before it.',
  ],
  [
    /Could not parse expression|Unexpected end of file in expression|Unexpected lazy line in expression/,
    'A "{" opens code here, and the code cannot be read.',
    'A curly bracket that is meant as text is written \\{. A comment is written {/* … */}.',
  ],
  [
    /Could not parse import\/exports/,
    'A line that begins with "import" or "export" is read as code, and the code cannot be read.',
    'Begin the line with another word.',
  ],
];

function syntaxMistake(reason: string): string[] {
  for (const [pattern, what, fix] of explanations) {
    const match = pattern.exec(reason);
    if (match) return [what, fix].map((sentence) => sentence.replaceAll('$1', match[1] ?? ''));
  }
  return [`The text cannot be read as MDX: ${reason}`, 'Compare with an article beside it.'];
}
