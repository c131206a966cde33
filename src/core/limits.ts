/**
 * How much a text may hold before it is read. Parsers of Markdown and YAML take a hundred times as long for ten times as many signs, and
 * fall over in deep nests. What people write is far from there: our longest table has 180 lines, our busiest paragraph 30 signs.
 */

import type { Position } from './diagnostic.ts';

/** What is too much, where it begins to be. */
export interface LimitMistake {
  rule: string;
  message: [what: string, fix: string];
  position: Position;
}

const longestLine = 2000;
/** Lines: between two empty ones, and in all. */
const mostLines = { block: 250, article: 3000, yaml: 20_000 };
/** Of the signs that Markdown reads something into: between two empty lines, and in all. */
const mostSigns = { block: 250, article: 2500 };
/** Elements, lists and quotations in each other; brackets in each other in YAML. */
const deepest = { tree: 30, line: 10, yaml: 20 };
const widestIndent = 60;

const anchors = /\{\/\* #[\w-]* \*\/\}/g;
const signs = /[*_~[\]`<{&!\\@]|:\/\/|www\./g;
/** What a line begins with: blanks and the marks of lists, quotations and keys. */
const opening = /^(?:[^\S\n]|>|(?:[-*+?:]|\d+[.)])(?=[^\S\n]))*/;
const marks = />|[-*+?:]|\d+[.)]/g;

/** Finds the first place where a Markdown text holds more than is read. */
export function markdownLimit(text: string): LimitMistake | undefined {
  let inArticle = 0;
  let block = { line: 1, lines: 0, signs: 0 };
  for (const [index, line] of text.split('\n').entries()) {
    const found = lineLimit(line, index + 1, mostLines.article);
    if (found) return found;
    const isEmpty = /^[\s>]*$/.test(line);
    const here = isEmpty ? 0 : count(line.replace(anchors, ''), signs);
    block = isEmpty
      ? { line: index + 2, lines: 0, signs: 0 }
      : { ...block, lines: block.lines + 1, signs: block.signs + here };
    inArticle += here;
    if (block.lines > mostLines.block)
      return mistake(
        'long-block',
        block.line,
        `More than ${mostLines.block} lines follow here without an empty line between them.`,
        'Put empty lines between paragraphs, and make several tables of a long one.',
      );
    if (block.signs > mostSigns.block)
      return mistake(
        'too-many-signs',
        block.line,
        `From here to the next empty line stand more than ${mostSigns.block} signs like *, [ and <.`,
        'Write it as plain words, with empty lines between paragraphs.',
      );
    if (inArticle > mostSigns.article)
      return mistake(
        'too-many-signs',
        index + 1,
        `The article has more than ${mostSigns.article} signs like *, [ and <, and this is where they become too many.`,
        'Split the article, or write it in plainer words.',
      );
  }
  return undefined;
}

/** Finds the first place where a YAML text holds more than is read. */
export function yamlLimit(text: string): LimitMistake | undefined {
  let open = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const found = lineLimit(line, index + 1, mostLines.yaml);
    if (found) return found;
    if (/^[^\s[\]{}]/.test(line)) open = 0; // a new field
    for (const [sign] of line.matchAll(/[[\]{}]/g)) {
      open = Math.max(0, open + (sign === '[' || sign === '{' ? 1 : -1));
      if (open > deepest.yaml) return tooDeep(index + 1, `More than ${deepest.yaml} brackets stand open here.`);
    }
  }
  return undefined;
}

/** @param deep How many nodes stand in each other. */
export const treeLimit = (deep: number, { line }: Position): LimitMistake | undefined =>
  deep > deepest.tree ? tooDeep(line, `More than ${deepest.tree} things stand in each other here.`) : undefined;

function lineLimit(text: string, line: number, most: number): LimitMistake | undefined {
  if (line > most)
    return mistake(
      'too-many-lines',
      line,
      `The text has more than ${most} lines.`,
      'Make several files of it, or take away what has gone astray into it.',
    );
  if (text.length > longestLine)
    return mistake(
      'long-line',
      line,
      `The line has ${text.length} characters; at most ${longestLine} are read.`,
      'Part it in paragraphs, or take away what has gone astray into it.',
    );
  const [begins = ''] = opening.exec(text) ?? [];
  if (count(begins, marks) > deepest.line)
    return tooDeep(line, `The line begins with more than ${deepest.line} marks of lists and quotations.`);
  if (begins.length > widestIndent && text.trim())
    return tooDeep(line, `The line is indented by ${begins.length} columns; at most ${widestIndent} are read.`);
  return undefined;
}

const tooDeep = (line: number, what: string) =>
  mistake('too-deep', line, what, 'Write it flatter: a list within a list is as deep as readers follow.');

const mistake = (rule: string, line: number, ...message: LimitMistake['message']): LimitMistake => ({
  rule,
  message,
  position: { line, column: 1 },
});

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
