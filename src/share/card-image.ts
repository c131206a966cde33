/** The picture under a shared link, 1200 × 630, one a topic: the organisation’s colour, its name, and the topic as on an enamel plate. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype, { type Font } from 'opentype.js';
import sharp from 'sharp';
import { brandColours } from '../core/colour.ts';
import { iconShapes } from '../core/icons.ts';
import type { Site } from '../core/site.ts';
import type { Topic } from '../core/topic.ts';

const [width, height, margin] = [1200, 630, 80];
/** The largest at which a title fits. */
const titleSizes = [92, 76, 60, 48, 36];
const mostLines = 3;
const titleLeading = 1.08;
const titleWidth = 720;

/** Letters become outlines of our own font file, so that the bytes depend on no font of the machine’s. */
const fontFile = '@fontsource/schibsted-grotesk/files/schibsted-grotesk-latin-600-normal.woff';

let font: Font | undefined;

function loadFont(): Font {
  if (!font) {
    const { buffer, byteOffset, byteLength } = readFileSync(createRequire(import.meta.url).resolve(fontFile));
    font = opentype.parse(buffer.slice(byteOffset, byteOffset + byteLength));
  }
  return font;
}

/** @returns A PNG, the same bytes for the same topic, name and hue. */
export const cardImage = (topic: Pick<Topic, 'title' | 'icon'>, site: Site): Promise<Uint8Array> =>
  sharp(Buffer.from(cardSvg(topic, site)))
    .png({ palette: true, effort: 1 }) // flat colours: more effort costs twice the time for a fifth less
    .toBuffer();

export function cardSvg(
  { title, icon }: Pick<Topic, 'title' | 'icon'>,
  { name, organisation, logo, hue }: Site,
): string {
  const { brand, onBrand } = brandColours(hue);
  const { size, lines } = fitted(title);
  const first = height - margin - (lines.length - 1) * size * titleLeading - 16;
  const painted = logo
    .replaceAll('class="brand-fill"', `fill="${onBrand}"`)
    .replaceAll('class="on"', `fill="${brand}"`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${brand}"/>`,
    `<g color="${onBrand}" transform="translate(${margin} ${margin - 8}) scale(2)">${painted}</g>`,
    words(name, margin + 100, margin + 32, 40, onBrand),
    words(organisation, margin + 100, margin + 72, 28, onBrand, 0.85),
    ...lines.map((line, index) => words(line, margin - 4, first + index * size * titleLeading, size, onBrand)),
    `<rect x="856" y="270" width="264" height="264" rx="28" fill="${onBrand}"/><rect x="868" y="282" width="240" height="240" rx="18" fill="none" stroke="${brand}" stroke-opacity=".55" stroke-width="4"/>`,
    `<g transform="translate(904 318) scale(7)" fill="none" stroke="${brand}" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">${iconShapes(icon)}</g>`,
    '</svg>',
  ].join('');
}

const words = (text: string, x: number, y: number, size: number, fill: string, opacity = 1) =>
  `<path fill="${fill}" fill-opacity="${opacity}" d="${loadFont().getPath(text, x, y, size).toPathData(1)}"/>`;

function fitted(title: string): { size: number; lines: string[] } {
  const tries = titleSizes.map((size) => ({ size, lines: linesOf(title, size) }));
  const fits = ({ size, lines }: (typeof tries)[number]) =>
    lines.length <= mostLines && lines.every((line) => loadFont().getAdvanceWidth(line, size) <= titleWidth);
  return tries.find(fits) ?? { size: 36, lines: linesOf(title, 36) };
}

/** As many words a line as there is room for. */
function linesOf(title: string, size: number): string[] {
  const lines: string[] = [];
  for (const word of title.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && loadFont().getAdvanceWidth(longer, size) <= titleWidth) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
