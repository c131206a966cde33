/** YAML with positions: a text and a schema in, data and diagnostics out. */

import { isMap, isNode, isScalar, isSeq, LineCounter, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { z } from 'zod';
import type { Locate, Position, Reporter } from './diagnostic.ts';
import { yamlLimit } from './limits.ts';
import { valueIn } from './record.ts';
import { didYouMean } from './suggest.ts';
import { hiddenIn, mostMistakes, syntaxMistakes } from './yaml-syntax.ts';

export interface YamlReading<T> {
  /** Missing when the text breaks the schema or YAML itself. */
  data?: T;
  locate: Locate;
}

/**
 * Reads and validates one YAML document and reports every mistake in it.
 *
 * @param linesBefore How many lines of the file come before `text`: 1 for front matter, 0 for a file of its own.
 */
export function readYaml<T>(text: string, schema: z.ZodType<T>, report: Reporter, linesBefore = 0): YamlReading<T> {
  const limit = yamlLimit(text);
  if (limit) {
    const at = { ...limit.position, line: limit.position.line + linesBefore };
    report.error(limit.rule, at, ...limit.message);
    return { locate: () => at };
  }
  const lines = new LineCounter();
  // That a key stands twice is found below: the parser compares each with all before it.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + linesBefore, column: col };
  };
  const start = position(0);
  const keys: KeyIndex = new Map();

  function locate(path: readonly PropertyKey[], wantKey = false): Position {
    let node: unknown = document.contents;
    let found = start;
    for (const [depth, name] of path.entries()) {
      const [key, inner] = childOf(node, name, keys);
      const shown = wantKey && depth === path.length - 1 ? (key ?? inner) : (inner ?? key);
      if (!isNode(shown) || !shown.range) break;
      found = position(shown.range[0]);
      node = inner;
    }
    return found;
  }

  const broken = syntaxMistakes(text, document, (offset) => position(offset).line);
  for (const { offset, message } of broken) report.error('yaml-syntax', position(offset), ...message);
  if (broken.length > 0) return { locate };
  const hidden = hiddenIn(document);
  for (const { offset, message } of hidden) report.error('hidden-sign', position(offset), ...message);
  if (hidden.length > 0) return { locate };

  const value: unknown = document.toJS() ?? {};
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data, locate };

  const told = new Set<string>();
  for (const issue of result.error.issues.slice(0, mostMistakes)) {
    if (issue.code === 'unrecognized_keys') {
      const known = knownKeys(schema, issue.path);
      for (const key of issue.keys.slice(0, mostMistakes)) {
        report.error(
          'unknown-field',
          locate([...issue.path, key], true),
          `"${key}" is not a field here.`,
          didYouMean(key, known) || `Fields: ${known.join(', ')}.`,
        );
      }
      continue;
    }
    const name = issue.path.join('.');
    if (told.has(name)) continue; // what else is wrong with a value follows from the first
    told.add(name);
    const inner = valueAt(value, issue.path);
    if (issue.code === 'invalid_key')
      report.error('invalid-field', locate(issue.path, true), `"${name}": ${issue.issues[0]?.message}`);
    else if (inner === undefined && issue.code !== 'custom')
      report.error('missing-field', locate(issue.path), `"${name}" is missing.`, issue.message);
    else if (inner === null)
      report.error('missing-field', locate(issue.path, true), `"${name}" is empty.`, issue.message);
    else {
      const what = name ? `"${name}": ${issue.message}` : issue.message;
      report.error('invalid-field', locate(issue.path), what, written(inner));
    }
  }
  return { locate };
}

/** Map → name → its pair, made when first asked for: a file may have as many fields as lines. */
type KeyIndex = Map<YAMLMap, ReadonlyMap<string, Pair>>;

/** Key and value of what stands under `name` in a map or list; a key of digits is a number in YAML, and a text to us. */
function childOf(node: unknown, name: PropertyKey, keys: KeyIndex): [key?: unknown, value?: unknown] {
  if (isMap(node)) {
    const byName =
      keys.get(node) ?? new Map(node.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair]));
    keys.set(node, byName);
    const pair = byName.get(String(name));
    return pair ? [pair.key, pair.value ?? undefined] : [];
  }
  return isSeq(node) ? [undefined, node.items[Number(name)]] : [];
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? valueIn(inner as Record<string, unknown>, String(key)) : undefined,
    value,
  );
}

function written(value: unknown): string {
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  const line = text.replace(/\s+/g, ' ');
  const short = line.length > 60 ? `${line.slice(0, 57)}…` : line;
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
