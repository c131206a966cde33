import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { brandColours, oklchToHex } from '../../src/core/colour.ts';

const hues = Array.from({ length: 360 }, (_, hue) => hue);
const schemes = ['light', 'dark'] as const;

type Colour = (hue: number) => string;

/** `color-page` → its two colours for a hue, as tokens.css gives them. */
const tokens = new Map(
  [
    ...readFileSync('src/styles/tokens.css', 'utf8').matchAll(
      /--(color-[\w-]+): light-dark\(oklch\((.+?)\), oklch\((.+?)\)\);/g,
    ),
  ].map(([, name = '', light = '', dark = '']) => [name, { light: colour(light), dark: colour(dark) }]),
);

/** `.385 .11 var(--brand-hue)`. */
function colour(written: string): Colour {
  const [lightness, chroma, own] = written.split(' ').map(Number);
  return (hue) => oklchToHex(lightness ?? 0, chroma ?? 0, Number.isNaN(own) ? hue : (own ?? 0));
}

function token(name: string, scheme: (typeof schemes)[number]): Colour {
  const found = tokens.get(`color-${name}`);
  if (!found) throw new Error(`tokens.css has no --color-${name}.`);
  return found[scheme];
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other].map(luminance).toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('oklchToHex', () => {
  // The corners of sRGB: https://www.w3.org/TR/css-color-4/#named-colors, in OKLCH by the matrices of Björn Ottosson.
  test.each([
    [0, 0, 0, '#000000'],
    [1, 0, 0, '#ffffff'],
    [0.6279554, 0.2576833, 29.2338802, '#ff0000'],
    [0.8664396, 0.2948272, 142.4953389, '#00ff00'],
    [0.4520137, 0.3132144, 264.052021, '#0000ff'],
    [0.5998709, 0, 0, '#808080'],
  ])('turns %d %d %d into %s', (lightness, chroma, hue, hex) => expect(oklchToHex(lightness, chroma, hue)).toBe(hex));

  test('clips what no screen can show', () => {
    expect(oklchToHex(0.7, 0.5, 30)).toBe('#ff0000');
    expect(oklchToHex(1.5, 0, 0)).toBe('#ffffff');
    expect(oklchToHex(-0.5, 0, 0)).toBe('#000000');
  });

  test('goes round', () => expect(oklchToHex(0.5, 0.1, 359 + 360)).toBe(oklchToHex(0.5, 0.1, 359)));
});

describe('brandColours', () => {
  test('are those of tokens.css, for every hue', () => {
    for (const hue of hues) {
      expect(brandColours(hue)).toEqual({
        brand: token('brand', 'light')(hue),
        onBrand: token('on-brand', 'light')(hue),
        page: { light: token('page', 'light')(hue), dark: token('page', 'dark')(hue) },
      });
    }
  });

  test('are whole hex colours, for every hue', () => {
    const written = hues.flatMap((hue) => {
      const { brand, onBrand, page } = brandColours(hue);
      return [brand, onBrand, page.light, page.dark];
    });
    expect(written.filter((hex) => !/^#[0-9a-f]{6}$/.test(hex))).toEqual([]);
  });

  test('can be read on each other, for every hue', () => {
    const lowest = Math.min(...hues.map(brandColours).map(({ brand, onBrand }) => contrast(brand, onBrand)));
    expect(lowest).toBeGreaterThanOrEqual(4.5);
  });
});

describe('for every hue, light and dark', () => {
  const grounds = ['page', 'surface', 'sunken', 'tint'];
  const on = (names: string[], ground: string) => names.map((name): [string, string] => [name, ground]);

  const lowest = (name: string, ground: string) =>
    Math.min(
      ...schemes.flatMap((scheme) => hues.map((hue) => contrast(token(name, scheme)(hue), token(ground, scheme)(hue)))),
    );

  test.each([
    ...grounds.flatMap((ground) => on(['text', 'text-muted', 'link', 'action', 'good', 'warn', 'danger'], ground)),
    ...on(['text', 'link'], 'mark'),
    ...on(['good', 'text', 'link'], 'good-ground'),
    ...on(['warn', 'text', 'link'], 'warn-ground'),
    ...on(['danger', 'text', 'link'], 'danger-ground'),
    ...on(['on-brand', 'on-brand-muted'], 'brand'),
    ...on(['on-brand'], 'brand-strong'),
    ...on(['on-action'], 'action'),
    ...on(['on-action'], 'action-strong'),
  ])('%s can be read on %s', (name, ground) => expect(lowest(name, ground)).toBeGreaterThanOrEqual(4.5));

  test.each(grounds.flatMap((ground) => on(['control', 'focus'], ground)))('%s can be seen on %s', (name, ground) =>
    expect(lowest(name, ground)).toBeGreaterThanOrEqual(3),
  );
});
