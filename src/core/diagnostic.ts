/** What a mistake in the content is, and how mistakes are sorted and printed. */

import { shown } from './hidden-signs.ts';

/** Lines and columns are 1-based, counted from the top of the file in UTF-16 code units, as editors do. */
export interface Position {
  line: number;
  column: number;
}

export interface Diagnostic extends Position {
  /** As printed: relative to the folder the author stands in, `content/sv-SE/koder/utomlands.mdx`. */
  file: string;
  /** Named for the mistake: `unknown-anchor`. */
  rule: string;
  severity: 'error' | 'warning';
  /** What is wrong, what was expected, what to do; a sentence or two each. */
  message: string[];
}

/** Says what one file's mistakes are, so that a rule need not repeat where it stands. */
export interface Reporter {
  error(rule: string, position: Position, ...message: string[]): void;
  warn(rule: string, position: Position, ...message: string[]): void;
}

export function reporter(path: string, found: Diagnostic[]): Reporter {
  const file = shown(path).replaceAll('\n', '[U+000A]');
  const add =
    (severity: Diagnostic['severity']) =>
    (rule: string, position: Position, ...message: string[]) => {
      const { line, column } = position;
      found.push({ file, line, column, rule, severity, message: message.filter(Boolean).map(oneLine) });
    };
  return { error: add('error'), warn: add('warning') };
}

/** What an author wrote over several lines is quoted on one, and nothing in it speaks to the terminal. */
const oneLine = (text: string) => shown(text.replace(/\s+/g, (blanks) => (/[\n\r]/.test(blanks) ? ' ' : blanks)));

export const fileStart: Position = { line: 1, column: 1 };

/** Where the value at `path` of a YAML text is written, or its key; the nearest written parent when it is not. */
export type Locate = (path: readonly PropertyKey[], wantKey?: boolean) => Position;

/** @param offset UTF-16 code units from the start of `text`, whose lines end in `\n`. */
export function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

export const isError = (diagnostic: Diagnostic) => diagnostic.severity === 'error';

/** By file, then place, then rule, so that the same content always prints the same. */
export function sortDiagnostics(diagnostics: Diagnostic[]): Diagnostic[] {
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return diagnostics.toSorted(
    (a, b) => order(a.file, b.file) || a.line - b.line || a.column - b.column || order(a.rule, b.rule),
  );
}

/**
 * The whole report, ending with a line that counts: `2 mistakes and 1 warning in 2 files.`
 *
 * @returns Empty when there is nothing to say.
 */
export function formatDiagnostics(diagnostics: Diagnostic[]): string {
  if (diagnostics.length === 0) return '';
  const blocks = sortDiagnostics(diagnostics).map(({ file, line, column, rule, severity, message }) =>
    [
      `${file}:${line}:${column} ${rule}${severity === 'warning' ? ' (warning)' : ''}`,
      ...message.map((m) => `  ${m}`),
    ].join('\n'),
  );
  return [...blocks, summary(diagnostics)].join('\n');
}

function summary(diagnostics: Diagnostic[]): string {
  const errors = diagnostics.filter(isError).length;
  const warnings = diagnostics.length - errors;
  const files = new Set(diagnostics.map((d) => d.file)).size;
  const counts = [errors && count(errors, 'mistake'), warnings && count(warnings, 'warning')].filter(Boolean);
  return `${counts.join(' and ')} in ${count(files, 'file')}.`;
}

/** `1 file`, `2 files`; `2 addresses` where the plural is given. */
export const count = (n: number, noun: string, plural = `${noun}s`) => `${n} ${n === 1 ? noun : plural}`;
