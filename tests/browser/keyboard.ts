/** A whole page with the Tab key. */

import type { Page } from '@playwright/test';

interface Stop {
  isNew: boolean;
  name: string;
  faults: string[];
}

/** From the first thing to the last: what the keyboard does not reach, and each place where one cannot see that one is there. */
export async function tabThrough(page: Page): Promise<string[]> {
  const faults: string[] = [];
  let stops = 0;
  for (let ends = 0; ends < 2; ) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(look);
    if (!stop.isNew)
      ends += 1; // after the last comes the first: some pages begin in a field
    else stops += 1;
    faults.push(...stop.faults.map((fault) => `${fault}: ${stop.name}`));
  }
  const missed = await page.evaluate(() =>
    [...document.querySelectorAll('a[href], button:enabled, input:enabled, summary, [tabindex="0"]')]
      .filter((control) => control.checkVisibility({ visibilityProperty: true }) && !('tabbed' in control))
      .map((control) => `not reached: ${control.outerHTML.slice(0, 100)}`),
  );
  if (stops < 5) faults.push(`Only ${stops} places to come to.`);
  return [...faults, ...missed];
}

function look(): Stop {
  const focused = document.activeElement;
  if (!focused || focused === document.body || 'tabbed' in focused) return { isNew: false, name: '', faults: [] };
  Object.assign(focused, { tabbed: true });
  const hasRing = (element: Element | null, pseudo?: string) => {
    if (!element) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element, pseudo);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  };
  // A card and the field of a search wear the ring of what stands in them.
  const isRinged = hasRing(focused) || hasRing(focused, '::after') || hasRing(focused.closest('form'));
  const isOpaque = focused.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const [box] = focused.getClientRects();
  const x = box ? box.left + box.width / 2 : -1;
  const y = box ? box.top + Math.min(box.height, innerHeight) / 2 : -1;
  const top = document.elementFromPoint(x, y);
  const isOnTop =
    top !== null && (focused.contains(top) || top.contains(focused) || top.closest('label')?.contains(focused));
  const faults = [
    ...(isRinged ? [] : ['no ring']),
    ...(isOpaque ? [] : ['cannot be seen']),
    ...(isOnTop ? [] : [`hidden behind ${top?.tagName ?? 'the edge of the screen'}`]),
  ];
  return { isNew: true, name: focused.outerHTML.slice(0, 100), faults };
}
