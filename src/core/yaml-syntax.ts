/** What is wrong with a text that cannot be read as YAML. What its parser says is for those who write parsers. */

import type { Document, Node, YAMLError } from 'yaml';
import { isAlias, isCollection, isNode, isScalar, visit } from 'yaml';

export interface SyntaxMistake {
  /** UTF-16 code units from the start of the text. */
  offset: number;
  message: string[];
}

/**
 * At most one for a line: a parser that has lost its way complains of every word that follows.
 *
 * @param lineOf The line of an offset, from any base.
 */
export function syntaxMistakes(text: string, document: Document, lineOf: (offset: number) => number): SyntaxMistake[] {
  const byLine = new Map<number, SyntaxMistake>();
  const add = (offset: number, mistake: () => SyntaxMistake) => {
    const line = lineOf(offset);
    if (!byLine.has(line)) byLine.set(line, mistake());
  };
  const complaints = [...document.errors, ...document.warnings];
  // Lines that do not part into fields explain what else is wrong on them; an unknown alias explains the words after it.
  const unparted = complaints.filter(({ code }) => code === 'MULTILINE_IMPLICIT_KEY');
  for (const error of unparted) add(error.pos[0], () => explain(error, text, document));
  for (const mistake of aliasMistakes(text, document)) add(mistake.offset, () => mistake);
  for (const error of complaints) add(error.pos[0], () => explain(error, text, document));
  return [...byLine.values()];
}

const compare = 'Compare with an article beside it.';

const explanations: Partial<Record<YAMLError['code'], string[]>> = {
  BLOCK_AS_IMPLICIT_KEY: [
    'A text with a colon and a space in it needs quotes, or ">-" and the text on the next line, indented.',
    compare,
  ],
  MULTILINE_IMPLICIT_KEY: [
    'The lines from here on do not part into fields.',
    'Begin each field in the same column as the one before it, and write a colon and a space after its name.',
  ],
  DUPLICATE_KEY: ['The same field is written twice.', compare],
  BAD_INDENT: ['The indentation does not fit the lines around it.', compare],
  TAB_AS_INDENT: ['Indent with spaces; YAML does not allow tabs.', compare],
  MISSING_CHAR: [
    'A sign is missing: a colon and a space after the name of a field, or a comma between the words of a list.',
    compare,
  ],
  MULTIPLE_DOCS: ['The line --- ends the fields, and there are more after it.', 'Take the line away.'],
  BAD_DQ_ESCAPE: [
    'A backslash between double quotes changes the sign after it.',
    'Write it twice, or put single quotes around the text.',
  ],
};

function explain({ code, pos: [offset] }: YAMLError, text: string, document: Document): SyntaxMistake {
  if (code === 'MISSING_CHAR' || code === 'BAD_INDENT') {
    const opening = unclosedBefore(offset, text, document);
    const closing = opening !== undefined && closings.get(text.charAt(opening));
    if (closing)
      return {
        offset: opening,
        message: [
          `The ${text.charAt(opening)} here is never closed.`,
          `Write ${closing} where it ends, and indent the lines between them.`,
        ],
      };
  }
  if (code === 'BAD_SCALAR_START' || code === 'TAG_RESOLVE_FAILED')
    return { offset, message: needsQuotes(text, offset) };
  return {
    offset,
    message: explanations[code] ?? [
      `"${restOfLine(text, offset)}" does not belong where it stands.`,
      'Put quotes around the whole text, or indent the line as those around it.',
    ],
  };
}

const needsQuotes = (text: string, offset: number) => [
  `A text that begins with ${text.charAt(offset)} needs quotes.`,
  `Write "${restOfLine(text, offset)}" with quotes around it.`,
];

const restOfLine = (text: string, offset: number) => /.*/.exec(text.slice(offset, offset + 60))?.[0].trim() ?? '';

const closings = new Map([
  ['"', '"'],
  ["'", "'"],
  ['[', ']'],
  ['{', '}'],
]);

/** Where the innermost quotation mark or bracket that is still open at `offset` stands. */
function unclosedBefore(offset: number, text: string, document: Document): number | undefined {
  let found: number | undefined;
  visit(document, (_, node) => {
    if (!isNode(node) || !node.range || !canOpen(node)) return;
    const [start, end] = node.range;
    const closed = end - start > 1 && text[end - 1] === closings.get(text.charAt(start));
    if (start < offset && offset <= end && !closed) found = start;
  });
  return found;
}

const canOpen = (node: Node) =>
  isScalar(node) ? node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' : isCollection(node) && node.flow;

/** A `*name` that repeats nothing, most often emphasis, or that stands within what it repeats. */
function aliasMistakes(text: string, document: Document): SyntaxMistake[] {
  const mistakes: SyntaxMistake[] = [];
  const named = new Map<string, Node>();
  visit(document, (_, node, path) => {
    if (!isNode(node)) return;
    if (!isAlias(node)) {
      if ((isScalar(node) || isCollection(node)) && node.anchor) named.set(node.anchor, node);
      return;
    }
    const offset = node.range?.[0] ?? 0;
    const meant = named.get(node.source);
    if (!meant) mistakes.push({ offset, message: needsQuotes(text, offset) });
    else if (path.includes(meant))
      mistakes.push({
        offset,
        message: [
          `"*${node.source}" stands within what it repeats, and would never end.`,
          'Write the words out instead.',
        ],
      });
  });
  return mistakes;
}
