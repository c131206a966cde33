/** Figures: a drawing with gaps for words, and the words in one language. */

import { z } from 'zod';
import type { Position, Reporter } from './diagnostic.ts';
import { didYouMean } from './suggest.ts';

/** `_figures.yaml`: figure → gap → word. */
export const figureWordsSchema = z.record(
  z.string(),
  z.record(
    z.string(),
    z.string('Write the word that stands in the figure.'),
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
  return svg.replace(/\{\{([\w-]+)\}\}/g, (_, gap: string) => escapeXml(words[gap] ?? ''));
}

export const escapeXml = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);

/** What a drawing may not hold: it is put into the page as it is, and must follow theme and hue. */
export function figureMistakes(svg: string): string[] {
  const mistakes: string[] = [];
  if (!/^\s*<svg\b[^>]*\bviewBox="[^"]+"/.test(svg)) mistakes.push('It does not begin with <svg viewBox="…">.');
  if (/\sstyle\s*=|<style\b/i.test(svg))
    mistakes.push('It has a style of its own. Use the classes of figure.css, which follow light, dark and the hue.');
  if (/<script\b|<foreignObject\b|<image\b|\son\w+\s*=|(?:xlink:)?href\s*=/i.test(svg))
    mistakes.push('It has a script, a link, a picture or foreign content. Draw with shapes and text only.');
  return mistakes;
}

/** Every gap in a drawing that is used has its word, and every word its gap. */
export function checkFigureWords(
  figures: ReadonlyMap<string, string>,
  words: FigureWords,
  locate: (path: readonly PropertyKey[]) => Position,
  report: Reporter,
): void {
  for (const [name, filled] of Object.entries(words)) {
    const svg = figures.get(name);
    if (svg === undefined) {
      report.error(
        'unknown-figure',
        locate([name]),
        `There is no drawing _figures/${name}.svg.`,
        didYouMean(name, figures.keys()),
      );
      continue;
    }
    const gaps = figureGaps(svg);
    for (const gap of Object.keys(filled).filter((key) => !gaps.includes(key))) {
      report.error(
        'unknown-field',
        locate([name, gap]),
        `The drawing "${name}" has no gap "${gap}".`,
        didYouMean(gap, gaps) || `Gaps: ${gaps.join(', ')}.`,
      );
    }
  }
  for (const [name, svg] of figures) {
    const missing = figureGaps(svg).filter((gap) => words[name]?.[gap] === undefined);
    if (missing.length > 0)
      report.error(
        'missing-field',
        locate([name]),
        `The figure "${name}" lacks words for: ${missing.join(', ')}.`,
        'Write them under its name, one a line.',
      );
  }
}
