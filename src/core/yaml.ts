/** YAML with positions: a text and a schema in, data and diagnostics out. */

import { isMap, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Position, Reporter } from './diagnostic.ts';
import { didYouMean } from './suggest.ts';

export interface YamlReading<T> {
  /** Missing when the text breaks the schema or YAML itself. */
  data?: T;
  /** Where the value at `path` is written; its nearest written parent when it is not. */
  locate(path: readonly PropertyKey[]): Position;
}

/**
 * Reads and validates one YAML document and reports every mistake in it.
 *
 * @param linesBefore How many lines of the file come before `text`: 1 for front matter, 0 for a file of its own.
 */
export function readYaml<T>(text: string, schema: z.ZodType<T>, report: Reporter, linesBefore = 0): YamlReading<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + linesBefore, column: col };
  };
  const start = position(0);

  function locate(path: readonly PropertyKey[], wantKey = false): Position {
    for (let length = path.length; length > 0; length--) {
      const parent = document.getIn(path.slice(0, length - 1), true);
      const name = path[length - 1];
      if (isMap(parent)) {
        const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === name);
        const node = wantKey && length === path.length ? pair?.key : (pair?.value ?? pair?.key);
        const range = (node as { range?: [number, number, number] } | null | undefined)?.range;
        if (range) return position(range[0]);
      }
      const range = (document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined)
        ?.range;
      if (range) return position(range[0]);
    }
    return start;
  }

  for (const error of document.errors) {
    report.error(
      'yaml-syntax',
      position(error.pos[0]),
      yamlMistake(error.code, error.message),
      'Compare with an article beside it.',
    );
  }
  if (document.errors.length > 0) return { locate };

  let value: unknown;
  try {
    value = document.toJS() ?? {};
  } catch (error) {
    report.error(
      'yaml-syntax',
      start,
      `The YAML cannot be read: ${(error as Error).message}.`,
      'Write the values out instead of using aliases (*name).',
    );
    return { locate };
  }
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data, locate };

  for (const issue of result.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      const known = knownKeys(schema, issue.path);
      for (const key of issue.keys) {
        report.error(
          'unknown-field',
          locate([...issue.path, key], true),
          `"${key}" is not a field here.`,
          didYouMean(key, known) || `Fields: ${known.join(', ')}.`,
        );
      }
      continue;
    }
    const missing = issue.code !== 'custom' && valueAt(value, issue.path) === undefined;
    if (missing)
      report.error('missing-field', locate(issue.path), `"${issue.path.join('.')}" is missing.`, issue.message);
    else
      report.error(
        'invalid-field',
        locate(issue.path),
        `"${issue.path.join('.')}": ${issue.message}`,
        written(valueAt(value, issue.path)),
      );
  }
  return { locate };
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key], value);
}

function written(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const short = text.length > 60 ? `${text.slice(0, 57)}…` : text;
  return `It is written as ${typeof value === 'string' ? `"${short}"` : short}.`;
}

function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let inner: unknown = schema;
  for (const key of path) {
    inner = unwrap(inner);
    if (inner instanceof z.ZodObject) inner = inner.shape[key as string];
    else if (inner instanceof z.ZodArray) inner = inner.element;
    else if (inner instanceof z.ZodRecord) inner = inner.valueType;
  }
  inner = unwrap(inner);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

function unwrap(schema: unknown): unknown {
  let inner = schema;
  while (inner instanceof z.ZodDefault || inner instanceof z.ZodOptional) inner = inner.def.innerType;
  return inner;
}

const yamlMistakes: Record<string, string> = {
  BLOCK_AS_IMPLICIT_KEY:
    'A text with a colon and a space in it needs quotes, or ">-" and the text on the next line, indented.',
  DUPLICATE_KEY: 'The same field is written twice.',
  BAD_INDENT: 'The indentation does not fit the lines around it.',
  TAB_AS_INDENT: 'Indent with spaces; YAML does not allow tabs.',
  MISSING_CHAR: 'A quotation mark or bracket is not closed.',
};

const yamlMistake = (code: string, message: string) => yamlMistakes[code] ?? `The YAML cannot be read: ${message}`;
