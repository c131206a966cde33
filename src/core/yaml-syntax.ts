/** What is wrong with a text that cannot be read as YAML. What its parser says is for those who write parsers. */

import type { Document, Node, YAMLError, YAMLMap } from 'yaml';
import { isAlias, isCollection, isMap, isNode, isScalar, visit } from 'yaml';
import { hiddenSignMessage, hiddenSigns } from './hidden-signs.ts';

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
    if (byLine.size < mostMistakes && !byLine.has(line)) byLine.set(line, mistake());
  };
  const complaints = [...document.errors, ...document.warnings];
  // Lines that do not part into fields explain what else is wrong on them; an unknown alias explains the words after it.
  const unparted = complaints.filter(({ code }) => code === 'MULTILINE_IMPLICIT_KEY');
  for (const error of unparted) add(error.pos[0], () => explain(error, text, document));
  for (const mistake of plainMistakes(text, document)) add(mistake.offset, () => mistake);
  for (const error of complaints) add(error.pos[0], () => explain(error, text, document));
  return [...byLine.values()];
}

/** In one file: who has mended these knows what the others are. */
export const mostMistakes = 50;

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

/** What YAML has besides fields, lists and texts, and we have not: names for what is repeated (`&a`, `*a`), types (`!!binary`), a field twice. */
function plainMistakes(text: string, document: Document): SyntaxMistake[] {
  const mistakes: SyntaxMistake[] = [];
  const repeated = new Set<string>();
  visit(document, { Alias: (_, { source }) => void repeated.add(source) });
  const named = new Set<string>();
  const add = (offset: number, message: string[]) => mistakes.push({ offset, message });
  visit(document, (_, node) => {
    if (!isNode(node)) return;
    const offset = node.range?.[0] ?? 0;
    if (isAlias(node)) {
      add(offset, named.has(node.source) ? repeats(node.source) : needsQuotes(text, offset));
      return;
    }
    const { anchor, tag } = node;
    if (anchor !== undefined && !repeated.has(anchor)) add(...quotesFrom('&', offset, text));
    if (anchor !== undefined) named.add(anchor);
    if (tag !== undefined) add(...quotesFrom('!', offset, text));
    if (isMap(node)) mistakes.push(...keyMistakes(node));
  });
  return mistakes;
}

/** What a text begins with stands before what it is read as. */
function quotesFrom(sign: string, end: number, text: string): [offset: number, message: string[]] {
  let offset = Math.max(0, text.lastIndexOf(sign, end));
  while (text[offset - 1] === sign) offset--;
  return [offset, needsQuotes(text, offset)];
}

const repeats = (name: string) => [`"*${name}" repeats what stands at "&${name}".`, 'Write the words out instead.'];

function keyMistakes({ items }: YAMLMap): SyntaxMistake[] {
  const seen = new Set<string>();
  return items.flatMap(({ key }) => {
    if (!isNode(key)) return [];
    const offset = key.range?.[0] ?? 0;
    if (!isScalar(key)) return [{ offset, message: ['Only words can be the name of a field.', compare] }];
    const name = String(key.value);
    const isTwice = seen.has(name);
    seen.add(name);
    if (name === '__proto__') return [{ offset, message: [`"${name}" cannot be the name of a field.`, compare] }];
    return isTwice ? [{ offset, message: ['The same field is written twice.', compare] }] : [];
  });
}

/** Where a text or the name of a field holds what nobody sees, written as an escape: `"\u202E"`. What stands there as itself the file has been refused for. */
export function hiddenIn(document: Document): { offset: number; message: string[] }[] {
  const mistakes: SyntaxMistake[] = [];
  visit(document, {
    Scalar(_, { value, range }) {
      const [sign] = typeof value === 'string' ? hiddenSigns(value) : [];
      if (sign) mistakes.push({ offset: range?.[0] ?? 0, message: hiddenSignMessage(String(value), sign) });
    },
  });
  return mistakes;
}
