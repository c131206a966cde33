/** What the proofs have counted, told together at the end of `npm run test:all`. */

import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'test-results/figures';

/** Adds to a figure, from any of the processes that prove it: `addToFigure('axe: pages × looks checked', 1)`. */
export function addToFigure(name: string, count: number): void {
  write(name, { name, count });
}

/** A figure that is a word or a sentence: `tellFigure('Observatory', 'A+, 140')`. The last one told holds. */
export function tellFigure(name: string, text: string): void {
  write(name, { name, text });
}

export function forgetFigures(): void {
  rmSync(folder, { recursive: true, force: true });
}

/** A line for each figure, in the order of their names; none when nothing has been counted. */
export function figureLines(): string[] {
  return filesIn(folder)
    .toSorted()
    .map((file) => {
      const told = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n').map(parse);
      const last = told.at(-1);
      const sum = told.reduce((total, { count = 0 }) => total + count, 0);
      return `${last?.name}: ${last?.text ?? sum}`;
    });
}

interface Told {
  name: string;
  count?: number;
  text?: string;
}

const parse = (line: string): Told => JSON.parse(line);

function write(name: string, told: Told): void {
  mkdirSync(folder, { recursive: true });
  appendFileSync(join(folder, `${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.jsonl`), `${JSON.stringify(told)}\n`);
}

function filesIn(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
