/** axe, and what it could not decide by itself. */

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { addToFigure } from '../../scripts/figures.ts';
import { lowContrast } from './measures.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Not on by itself: what stands on a control is a part of its name. */
const alsoNames = { 'label-content-name-mismatch': { enabled: true } };

interface Examined {
  rule: string;
  /** What axe says held it back. */
  why: string;
  /** Elements that it is about, and no others. */
  where: string;
  /** Why they are right. */
  because: string;
  /** Is the contrast of each measured here instead? */
  isMeasured?: true;
}

const examined: readonly Examined[] = [
  {
    rule: 'color-contrast',
    why: 'bgOverlap',
    where: 'svg.scene *, figure svg *',
    because:
      'A word in a drawing stands on planes of the drawing, in pairs of colours that the palette promises 4.5:1.',
  },
  {
    rule: 'color-contrast',
    why: 'pseudoContent',
    where: 'figure svg *',
    because: 'The same: the drawing stands in a step, whose number and trail are drawn beside it.',
  },
  {
    rule: 'color-contrast',
    why: 'pseudoContent',
    where: '.steps *, span[lang], .share, .skip',
    because: 'Numbers, trails and quotation marks are drawn beside the words, not behind them.',
    isMeasured: true,
  },
  {
    rule: 'color-contrast',
    why: 'nonBmp',
    where: 'kbd',
    because: 'An arrow is a character like others, in the colour of the text around it.',
    isMeasured: true,
  },
];

/** Every fault that axe finds, and all it left undecided that nobody has examined. Transitions are to be off: they change colours under its eyes. */
export async function axeFinds(page: Page, { isForced = false } = {}): Promise<string[]> {
  const builder = new AxeBuilder({ page }).options({ rules: alsoNames }).withTags(tags);
  if (isForced) builder.disableRules('color-contrast');
  const { violations, incomplete } = await builder.analyze();
  const faults = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
  addToFigure('axe: pages × looks checked', 1);
  addToFigure('axe: nodes with a fault', faults.length);
  // It goes by the colours of the style sheet, and here the reader's own stand in their place.
  if (isForced) faults.push(...(await lowContrast(page)));
  let left = 0;
  for (const { id, nodes } of incomplete)
    for (const { target, any, all, none } of nodes) {
      const reasons = [...any, ...all, ...none].map(({ data }) => (data as { messageKey?: string })?.messageKey ?? '');
      const selector = String(target.at(-1));
      const known = await examinedOf(page, id, reasons, selector);
      const low = known?.isMeasured ? await lowContrast(page, selector) : [];
      if (!known) faults.push(`${id} (undecided: ${reasons.join(', ')}): ${selector}`);
      else left += 1;
      faults.push(...low);
    }
  addToFigure('axe: undecided nodes, all examined', left);
  return faults;
}

async function examinedOf(
  page: Page,
  rule: string,
  reasons: string[],
  selector: string,
): Promise<Examined | undefined> {
  for (const known of examined) {
    if (known.rule !== rule || !reasons.includes(known.why)) continue;
    if (
      await page
        .locator(selector)
        .first()
        .evaluate((element, where) => element.matches(where), known.where)
    )
      return known;
  }
  return undefined;
}
