/** What can be measured on a page that is laid out. Each returns what is wrong, as a reader of the test would look for it. */

import type { Page } from '@playwright/test';

/** Nothing when the page is no wider than the screen. */
export const sideways = (page: Page) =>
  page.evaluate(() => {
    const excess = document.documentElement.scrollWidth - innerWidth;
    return excess > 0 ? [`${excess} px wider than the screen`] : [];
  });

/** Text that is cut by its box, or that sticks out of the button, plate or field it stands in, or of the screen. */
export const clipped = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = words.nextNode(); node; node = words.nextNode()) {
      const holder = node.parentElement;
      if (!holder || !node.textContent?.trim() || !holder.checkVisibility({ visibilityProperty: true })) continue;
      if (holder.closest('svg, script, style, noscript, .visually-hidden, .skip, .head-actions .label, .stacks thead'))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const text = range.getBoundingClientRect();
      const scroller = holder.closest('.table.scroll, .share-sheet, .search-dialog');
      const sticksOut = (box: DOMRect) =>
        text.left < box.left - 1 ||
        text.right > box.right + 1 ||
        text.top < box.top - 1 ||
        text.bottom > box.bottom + 1;
      for (
        let box: Element | null = holder;
        box && box !== document.body && box !== scroller;
        box = box.parentElement
      ) {
        const style = getComputedStyle(box);
        const cuts = style.overflow !== 'visible';
        const holds = box.matches('.plate, button, .button, input, kbd') && style.display !== 'inline';
        if ((cuts || holds) && sticksOut(box.getBoundingClientRect()))
          found.push(`”${node.textContent.trim().slice(0, 40)}” in ${box.tagName.toLowerCase()}.${box.className}`);
      }
      if (!scroller && (text.left < -1 || text.right > innerWidth + 1))
        found.push(`”${node.textContent.trim().slice(0, 40)}” beside the screen`);
    }
    return found;
  });

/** What one presses that is under 24 × 24 CSS px, unless it stands in a sentence (WCAG 2.5.8, inline). */
export const smallTargets = (page: Page) =>
  page.evaluate(() => {
    const controls = [...document.querySelectorAll('a[href], button, input, summary, [tabindex="0"]')];
    const isTarget = (control: Element) =>
      control.checkVisibility({ visibilityProperty: true }) && getComputedStyle(control).clipPath === 'none';
    const standsInSentence = (control: Element) => {
      if (getComputedStyle(control).display !== 'inline') return false;
      const block = control.parentElement?.closest('p, li, td, th, div, dd');
      const around = block?.cloneNode(true) as Element | undefined;
      for (const other of around?.querySelectorAll('a, button, .visually-hidden') ?? []) other.remove();
      return /\p{L}/u.test(around?.textContent ?? '');
    };
    return controls
      .filter((control) => {
        const { width, height } = control.getBoundingClientRect();
        return (width < 24 || height < 24) && isTarget(control) && !standsInSentence(control);
      })
      .map((control) => control.outerHTML.slice(0, 100));
  });

/** Text in colours that are too near the ground it stands on. For where axe cannot see: it goes by the colours of the style sheet. */
export const lowContrast = (page: Page, selector = '*') =>
  page.evaluate((selector) => {
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
        const part = value / 255;
        return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    /** Any notation → `rgb(0, 0, 0)`, with the fourth number when it is seen through. */
    const toRgb = (colour: string) => {
      if (!paint || colour.startsWith('rgb')) return colour;
      paint.clearRect(0, 0, 1, 1);
      paint.fillStyle = colour;
      paint.fillRect(0, 0, 1, 1);
      const [red, green, blue, alpha = 0] = paint.getImageData(0, 0, 1, 1).data;
      return `rgba(${red}, ${green}, ${blue}, ${alpha / 255})`;
    };
    const isSeenThrough = (colour: string) => channels(colour)[3] === 0;
    const groundOf = (element: Element | null): string => {
      if (!element) return toRgb(getComputedStyle(document.documentElement).backgroundColor);
      const ground = toRgb(getComputedStyle(element).backgroundColor);
      return isSeenThrough(ground) ? groundOf(element.parentElement) : ground;
    };
    const hasWords = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    return [...document.querySelectorAll(selector)].flatMap((element) => {
      const isSeen = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      if (!isSeen || !hasWords(element) || element.closest('svg, script, style')) return [];
      const [lighter = 0, darker = 0] = [
        luminance(toRgb(getComputedStyle(element).color)),
        luminance(groundOf(element)),
      ].toSorted((a, b) => b - a);
      const contrast = (lighter + 0.05) / (darker + 0.05);
      return contrast < 4.5 ? [`${contrast.toFixed(1)}: ${element.outerHTML.slice(0, 100)}`] : [];
    });
  }, selector);
