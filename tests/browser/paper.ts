/** A page on paper. */

import type { Page } from '@playwright/test';

/** What paper has no use for: ways to other places, and what one presses. */
const notOnPaper = [
  'nav, .crumbs, .skip, .site-foot, .aside, .related',
  'button, .button, .search-field, .share, .hints, .more, .acts, .keyboard, .desk label',
  'noscript, template, dialog, [hidden], .visually-hidden',
].join(', ');

/** What is on the screen and not on the paper, what is not black on white, and links that do not say where they lead. */
export async function paperFaults(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate((notOnPaper) => {
    const isRead = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && element.textContent?.trim() && !element.closest('svg');
    const isLeaf = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    for (const element of document.body.querySelectorAll('*'))
      if (isRead(element) && isLeaf(element) && !element.closest(notOnPaper))
        element.toggleAttribute('data-on-screen', true);
    for (const element of document.querySelectorAll('details > :not(summary), details > :not(summary) *'))
      if (isLeaf(element) && !element.closest(notOnPaper)) element.toggleAttribute('data-on-screen', true);
  }, notOnPaper);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' }); // even for those whose screen is dark
  return page.evaluate(() => {
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const isBlack = (colour: string) =>
      channels(colour)
        .slice(0, 3)
        .every((channel) => channel <= 0x11);
    const isWhite = (colour: string) => {
      const [red, green, blue, alpha = 1] = channels(colour);
      return alpha === 0 || [red, green, blue].every((channel) => channel === 255);
    };
    const say = (element: Element) => element.outerHTML.replace(/<svg.*?<\/svg>/gs, '').slice(0, 120);
    const faults: string[] = [];
    for (const element of document.querySelectorAll('[data-on-screen]'))
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        faults.push(`not printed: ${say(element)}`);
    for (const element of document.body.querySelectorAll('*:not(svg, svg *)')) {
      if (!element.checkVisibility()) continue;
      const { color, backgroundColor, backgroundImage } = getComputedStyle(element);
      if (!isBlack(color)) faults.push(`in ${color}: ${say(element)}`);
      if (!isWhite(backgroundColor) || backgroundImage !== 'none')
        faults.push(`on ${backgroundColor}: ${say(element)}`);
    }
    const plain = /^(#|tel:)/;
    for (const link of document.querySelectorAll('main a[href]')) {
      const address = link.getAttribute('href') ?? '';
      if (!link.checkVisibility() || plain.test(address) || link.closest('.share, .reply')) continue;
      const says = link.textContent + getComputedStyle(link, '::after').content;
      if (!says.includes(address) && !link.matches('.bare')) faults.push(`does not say where it leads: ${say(link)}`);
    }
    return faults;
  });
}
