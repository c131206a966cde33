import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { brandColours } from '../../src/core/colour.ts';
import { iconNames } from '../../src/core/icons.ts';
import { corpus } from '../../src/corpus/index.ts';
import { cardImage, cardSvg } from '../../src/share/card-image.ts';
import { site } from '../../src/site.config.ts';
import { elementsIn } from '../api/xml.ts';

const topic = { title: 'Koder och sms', icon: 'key' } as const;

/** The box around the lines of a title, as outlines; the name and the organisation are the first two. */
function titleBox(title: string) {
  const [, , ...lines] = [...cardSvg({ title, icon: 'key' }, site).matchAll(/fill-opacity="[^"]*" d="([^"]*)"/g)];
  const numbers = lines.flatMap(([, d]) => (d?.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number));
  const xs = numbers.filter((_, index) => index % 2 === 0);
  const ys = numbers.filter((_, index) => index % 2 === 1);
  return {
    lines: lines.length,
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

/** Right of the title is the plate, above it the organisation, below it the edge. */
function expectToFit(title: string) {
  const { left, right, top, bottom } = titleBox(title);
  expect(left).toBeGreaterThanOrEqual(72);
  expect(right).toBeLessThanOrEqual(840);
  expect(top).toBeGreaterThanOrEqual(170);
  expect(bottom).toBeLessThanOrEqual(590);
}

describe('the picture of a topic', () => {
  test('is a PNG of 1200 × 630, small enough to be fetched', async () => {
    const png = await cardImage(topic, site);
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(png.length).toBeLessThan(60_000);
  });

  test('has the same bytes each time', async () =>
    expect(Buffer.compare(await cardImage(topic, site), await cardImage({ ...topic }, { ...site }))).toBe(0));

  test('differs by topic, icon, hue, name and organisation', async () => {
    const pictures = await Promise.all([
      cardImage(topic, site),
      cardImage({ ...topic, title: 'Logga in' }, site),
      cardImage({ ...topic, icon: 'globe' }, site),
      cardImage(topic, { ...site, hue: (site.hue + 90) % 360 }),
      cardImage(topic, { ...site, name: 'Hjälpen' }),
      cardImage(topic, { ...site, organisation: 'Annanby kommun' }),
    ]);
    expect(new Set(pictures.map((png) => Buffer.from(png).toString('base64'))).size).toBe(pictures.length);
  });

  test('is painted in the colour of the organisation, as near as a palette comes', async () => {
    const [red = 0, green = 0, blue = 0] = await sharp(await cardImage(topic, { ...site, hue: 28 }))
      .raw()
      .toBuffer();
    const wanted = Number.parseInt(brandColours(28).brand.slice(1), 16);
    for (const [channel, value] of [wanted >> 16, (wanted >> 8) & 255, wanted & 255].entries())
      expect(Math.abs(([red, green, blue][channel] ?? 0) - value)).toBeLessThanOrEqual(2);
  });

  test('depends on no font of the machine, and on no style sheet', () => {
    const svg = cardSvg(topic, site);
    expect(svg).not.toMatch(/<text|font-|class=|NaN|undefined/);
    expect(elementsIn(svg).at(-1)?.name).toBe('svg');
  });

  test.each(iconNames)('has the icon %s', (icon) =>
    expect(cardSvg({ ...topic, icon }, site)).toMatch(
      /stroke-linejoin="round">(?:<path d="[^"]+"[^>]*>)+<\/g><\/svg>$/,
    ),
  );
});

describe('the title in a picture', () => {
  test('breaks into as many words a line as there is room for', () => {
    expect(titleBox('Logga in').lines).toBe(1);
    expect(titleBox('Passkey och säkerhetsnyckel').lines).toBe(2);
  });

  test('fits for every topic of the site', () => {
    for (const { title } of corpus().catalog.topics) expectToFit(title);
  });

  test.each(['A', 'Ny telefon eller nytt nummer', 'Koder när du är ute och reser'])('fits: %s', expectToFit);

  test.each([
    'Tvåfaktorsautentisering',
    'Webbtillgänglighet och inloggningsuppgifter',
    'När inloggningen inte fungerar i din organisation',
  ])('fits: %s', expectToFit);
});
