import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype from 'opentype.js';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/styles/font.css', 'utf8');
const percent = (property: string) => Number(new RegExp(`${property}: ([\\d.]+)%`).exec(css)?.[1]) / 100;

/** The same typeface in a format that can be read here. */
const file = createRequire(import.meta.url).resolve(
  '@fontsource/schibsted-grotesk/files/schibsted-grotesk-latin-400-normal.woff',
);
const { buffer, byteOffset, byteLength } = readFileSync(file);
const font = opentype.parse(buffer.slice(byteOffset, byteOffset + byteLength));

describe('the face that stands in for the typeface', () => {
  test('takes as much room above and below the line', () => {
    const adjusted = percent('size-adjust');
    expect(percent('ascent-override') * adjusted).toBeCloseTo(font.ascender / font.unitsPerEm, 4);
    expect(percent('descent-override') * adjusted).toBeCloseTo(-font.descender / font.unitsPerEm, 4);
    expect(percent('line-gap-override')).toBe(font.tables['hhea']?.lineGap);
  });
});
