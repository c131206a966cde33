import { describe, expect, test } from 'vitest';
import { isKebabCase } from '../../src/core/anchor.ts';
import type { Stroke } from '../../src/core/icons.ts';
import { iconNames, icons } from '../../src/core/icons.ts';

const strokes = Object.entries<readonly Stroke[]>(icons).flatMap(([name, drawn]) =>
  drawn.map((stroke): [string, string, number] => [
    name,
    ...(typeof stroke === 'string' ? ([stroke, 1.75] as const) : stroke),
  ]),
);

/** How many numbers each command of a path takes. */
const lengths: Record<string, number> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, a: 7, z: 0 };

/** Every point that the pen of a path stops at. @throws An Error where the path cannot be read. */
function stops(d: string): { x: number; y: number }[] {
  const points: { x: number; y: number }[] = [];
  let pen = { x: 0, y: 0 };
  let start = pen;
  for (const [, command = '', written = ''] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const kind = command.toLowerCase();
    const length = lengths[kind];
    const numbers = (written.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    if (
      length === undefined ||
      (length === 0 ? numbers.length > 0 : numbers.length === 0 || numbers.length % length > 0)
    )
      throw new Error(`"${command}${written}" in "${d}" cannot be drawn.`);
    const isFirst = kind === 'm';
    if (kind === 'z') pen = start;
    for (let at = 0; at < numbers.length; at += length) {
      const end = numbers.slice(at, at + length);
      const [dx, dy] = kind === 'h' ? [end[0], undefined] : kind === 'v' ? [undefined, end[0]] : end.slice(-2);
      const from = command === kind ? pen : { x: 0, y: 0 };
      pen = { x: dx === undefined ? pen.x : from.x + dx, y: dy === undefined ? pen.y : from.y + dy };
      if (isFirst && at === 0) start = pen;
      points.push(pen);
    }
  }
  return points;
}

describe('icons', () => {
  test.each(iconNames)('are named in kebab case: %s', (name) => expect(isKebabCase(name)).toBe(true));

  test.each(strokes)('keep to the grid, ends and all: %s, %s', (_, d, width) => {
    expect(d).toMatch(/^[Mm]/);
    expect(stops(d).filter(({ x, y }) => Math.min(x, y) < width / 2 || Math.max(x, y) > 24 - width / 2)).toEqual([]);
  });
});
