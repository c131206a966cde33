/** Figures: a drawing with gaps for words, and the words in one language. */

import { z } from 'zod';
import type { Locate, Reporter } from './diagnostic.ts';
import { valueIn } from './record.ts';
import { didYouMean } from './suggest.ts';
import { svgAttributes, svgElements, tagsIn } from './svg.ts';

/** `_figures.yaml`: figure → gap → word. */
export const figureWordsSchema = z.record(
  z.string(),
  z.record(
    z.string(),
    z.string('Write the word that stands in the figure.').normalize('NFC'),
    'Write the figure’s words, one a line: gap: word.',
  ),
  'Write figures, and under each its words.',
);

export type FigureWords = z.output<typeof figureWordsSchema>;

/** The names of the gaps in a drawing, `{{link}}`, each once. */
export function figureGaps(svg: string): string[] {
  return [...new Set([...svg.matchAll(/\{\{([\w-]+)\}\}/g)].map((match) => match[1] ?? ''))];
}

/** The drawing with its words in place, escaped; a gap without a word stays empty. */
export function fillFigure(svg: string, words: Record<string, string>): string {
  return svg.replace(/\{\{([\w-]+)\}\}/g, (_, gap: string) => escapeXml(valueIn(words, gap) ?? ''));
}

/** A drawing in a page, with what to notice in it for those who do not see it. */
export const figureHtml = (svg: string, words: Record<string, string>, alt: string) =>
  `<figure>${fillFigure(svg, words).replace('<svg ', () => `<svg role="img" aria-label="${escapeXml(alt)}" `)}</figure>`;

export const escapeXml = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);

const use = /<use\s+href="([^"]*)"\s+x="(-?[\d.]+)"\s+y="(-?[\d.]+)"\s*\/>/g;

/**
 * Puts the shared parts in their places: `<use href="phone" x="174" y="8"/>` becomes what `_parts/phone.svg` holds, moved there.
 *
 * @param parts Name → drawing. A name that is not among them is left as written, for `figureMistakes` to tell of.
 */
export function placeParts(svg: string, parts: ReadonlyMap<string, string>): string {
  return svg.replace(use, (written, name: string, x: string, y: string) => {
    const part = parts.get(name);
    return part === undefined ? written : `<g transform="translate(${x} ${y})">${shapesOf(part)}</g>`;
  });
}

const shapesOf = (svg: string) => svg.replace(/^\s*<svg\b[^>]*>\s*|\s*<\/svg>\s*$/g, '');

/** What a drawing may not hold: it is put into the page as it is, so it is shapes and text of a closed list, and must follow theme and hue. */
export function figureMistakes(svg: string, parts: Iterable<string> = []): string[] {
  const mistakes: string[] = [];
  if (!/^\s*<svg [^>]*?\bviewBox="[^"]+"/.test(svg)) mistakes.push('It does not begin with <svg viewBox="…">.');
  const open: string[] = [];
  let ended = false;
  for (const tag of tagsIn(svg)) {
    if (ended) mistakes.push(afterEnd);
    if ('unreadable' in tag) {
      mistakes.push(
        `"${tag.unreadable}" cannot be read. Write every tag like <rect class="wall" width="8"/>, and no comments.`,
      );
    } else if (tag.part === 'end') {
      if (open.pop() !== tag.name) mistakes.push(`</${tag.name}> closes another element than the one that is open.`);
    } else if (tag.name === 'use') {
      mistakes.push(useMistake(new Map(tag.attributes).get('href') ?? '', [...parts]));
      if (tag.part === 'start') open.push(tag.name);
    } else {
      mistakes.push(...elementMistakes(tag.name), ...tag.attributes.flatMap(attributeMistakes(tag.name)));
      if (tag.part === 'start') open.push(tag.name);
    }
    ended = open.length === 0;
  }
  if (svg.slice(svg.lastIndexOf('>') + 1).trim()) mistakes.push(afterEnd);
  mistakes.push(...open.map((name) => `<${name}> is never closed. Write </${name}> where it ends.`));
  return [...new Set(mistakes)];
}

const afterEnd = 'Something stands after the end of the drawing. Keep one drawing in a file, and nothing else.';
const hasStyle =
  'It has a style of its own. Use the classes of illustration.css, which follow light, dark and the hue.';

function elementMistakes(name: string): string[] {
  if (svgElements.has(name)) return [];
  if (name.toLowerCase() === 'style') return [hasStyle];
  return [`It has <${name}>. Draw with shapes and text only: ${[...svgElements].join(', ')}.`];
}

function useMistake(name: string, parts: string[]): string {
  if (parts.includes(name)) return `<use href="${name}"> has no place. Write <use href="${name}" x="0" y="0"/>.`;
  const nearest =
    didYouMean(name, parts) || (parts.length > 0 ? `Parts: ${parts.join(', ')}.` : 'There are no parts yet.');
  return `<use> names "${name}", and there is no such drawing in _parts. ${nearest}`;
}

const attributeMistakes =
  (element: string) =>
  ([name, value]: [string, string]): string[] => {
    if (name.toLowerCase() === 'style') return [hasStyle];
    if (!svgAttributes.has(name) && !/^data-[a-z-]+$/.test(name))
      return [
        `<${element}> has "${name}", which no drawing needs. ${didYouMean(name, svgAttributes) || 'Take it away.'}`,
      ];
    // A drawing may point at its own gradient and nowhere else; an escape, an entity or a gap could hide where.
    return /url\((?!#)|[\\&]|\{\{/i.test(value)
      ? [`<${element}> has ${name}="${value}", and only plain values and url(#id) may stand there.`]
      : [];
  };

/** Every gap in a drawing that is used has its word, and every word its gap. */
export function checkFigureWords(
  figures: ReadonlyMap<string, string>,
  words: FigureWords,
  locate: Locate,
  report: Reporter,
): void {
  for (const [name, filled] of Object.entries(words)) {
    const svg = figures.get(name);
    if (svg === undefined) {
      report.error(
        'unknown-figure',
        locate([name], true),
        `There is no drawing _figures/${name}.svg.`,
        didYouMean(name, figures.keys()),
      );
      continue;
    }
    const gaps = figureGaps(svg);
    for (const gap of Object.keys(filled).filter((key) => !gaps.includes(key))) {
      report.error(
        'unknown-field',
        locate([name, gap], true),
        `The drawing "${name}" has no gap "${gap}".`,
        didYouMean(gap, gaps) ||
          (gaps.length > 0 ? `Gaps: ${gaps.join(', ')}.` : 'It has no gaps: take the word away.'),
      );
    }
  }
  for (const [name, svg] of figures) {
    const filled = valueIn(words, name) ?? {};
    const missing = figureGaps(svg).filter((gap) => valueIn(filled, gap) === undefined);
    if (missing.length > 0)
      report.error(
        'missing-field',
        locate([name], true),
        `The figure "${name}" lacks words for: ${missing.join(', ')}.`,
        'Write them under its name, one a line.',
      );
  }
}
