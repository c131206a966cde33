import { describe, expect, test } from 'vitest';
import { qrPath } from '../../src/share/qr.ts';

const texts = ['https://h.se/4734/', 'https://hjalp.exempelby.example/4734/', 'https://h.se/hjälp/4734/'];

/** The modules that the path paints, row by row, `true` for black. @throws An Error for anything but runs along a row. */
function modulesIn({ viewBox, d }: ReturnType<typeof qrPath>): boolean[][] {
  const size = Number(viewBox.split(' ')[2]) - 8;
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  const rest = d.replace(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g, (_, ...numbers) => {
    const [x = 0, y = 0, width = 0, back = 0] = numbers.map(Number);
    if (width !== back) throw new Error(`A run of ${width} goes back ${back}.`);
    for (let at = x; at < x + width; at++) (rows[y] ?? [])[at] = true;
    return '';
  });
  if (rest) throw new Error(`"${rest}" is no run along a row.`);
  return rows;
}

/** Seven rows from a corner, as signs. */
const cornerOf = (rows: boolean[][], x: number, y: number) =>
  rows.slice(y, y + 7).map((row) =>
    row
      .slice(x, x + 7)
      .map((black) => (black ? '#' : '.'))
      .join(''),
  );

const finder = ['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######'];

/**
 * The text of a code of version 2 or 3, whose data lie in one block: ISO/IEC 18004, without any correction of errors.
 *
 * @throws An Error unless it is of level M, mask 2 and bytes.
 */
function textIn(rows: boolean[][]): string {
  const size = rows.length;
  const black = (x: number, y: number) => rows[y]?.[x] ?? false;
  const format = [0, 1, 2, 3, 4, 5, 7, 8].map((x) => black(x, 8));
  format.push(...[7, 5, 4, 3, 2, 1, 0].map((y) => black(8, y)));
  if (format.map(Number).join('') !== '101111001111100') throw new Error('Not of level M and mask 2.');
  const isOwn = (x: number, y: number) =>
    (x < 9 && (y < 9 || y >= size - 8)) ||
    (x >= size - 8 && y < 9) ||
    x === 6 ||
    y === 6 ||
    Math.max(Math.abs(x - size + 7), Math.abs(y - size + 7)) <= 2;
  let bits = '';
  let isUp = true;
  for (let right = size - 1; right > 0; right -= right === 8 ? 3 : 2) {
    for (let step = 0; step < size; step++) {
      const y = isUp ? size - 1 - step : step;
      for (const x of [right, right - 1]) if (!isOwn(x, y)) bits += Number(black(x, y) !== (x % 3 === 0));
    }
    isUp = !isUp;
  }
  const number = (at: number, length: number) => Number.parseInt(bits.slice(at, at + length), 2);
  if (number(0, 4) !== 4) throw new Error('Not bytes.');
  const bytes = Array.from({ length: number(4, 8) }, (_, index) => number(12 + 8 * index, 8));
  return new TextDecoder().decode(Uint8Array.from(bytes));
}

describe('a QR code', () => {
  test.each(texts)('of %s says just that', (text) => expect(textIn(modulesIn(qrPath(text)))).toBe(text));

  test.each([
    ['https://h.se/4734/', 25],
    ['https://hjalp.exempelby.example/4734/', 29],
    [`https://hjalp.exempelby.example/it/${'x'.repeat(60)}/4734/`, 41],
  ])('of %s is %i modules wide, with four of white on every side', (text, size) => {
    const code = qrPath(text);
    expect(code.viewBox).toBe(`-4 -4 ${size + 8} ${size + 8}`);
    const rows = modulesIn(code);
    expect(rows).toHaveLength(size);
    expect(rows.every((row) => row.length === size)).toBe(true);
  });

  test.each(texts)('of %s has the three corners by which a camera finds it', (text) => {
    const rows = modulesIn(qrPath(text));
    const far = rows.length - 7;
    expect([cornerOf(rows, 0, 0), cornerOf(rows, far, 0), cornerOf(rows, 0, far)]).toEqual([finder, finder, finder]);
    expect(cornerOf(rows, far, far)).not.toEqual(finder);
  });

  test('paints no module twice, and makes one run of those that stand side by side', () => {
    const { d } = qrPath(texts[0] ?? '');
    const runs = [...d.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, ...numbers]) => numbers.map(Number));
    const ends = new Set(runs.map(([x = 0, y = 0, width = 0]) => `${x + width} ${y}`));
    expect(runs.filter(([x, y]) => ends.has(`${x} ${y}`))).toEqual([]);
    expect(runs.reduce((sum, [, , width = 0]) => sum + width, 0)).toBe(
      modulesIn(qrPath(texts[0] ?? ''))
        .flat()
        .filter(Boolean).length,
    );
  });
});
