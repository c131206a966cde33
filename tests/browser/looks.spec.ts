/** Every page type in every look that the accessibility statement names: an entry there without a check here is a compile error. */

import { addToFigure } from '../../scripts/figures.ts';
import { type Colours, claims, colours, type Way, ways, widths, zooms } from '../../src/i18n/proved.ts';
import { tabThrough } from './keyboard.ts';
import { clipped, sideways, smallTargets } from './measures.ts';
import { everyPage, open } from './page-types.ts';
import { paperFaults } from './paper.ts';
import { field, rows } from './searching.ts';
import { type Browser, expect, type Page, test } from './test.ts';

const count = () => addToFigure('Pages × looks checked', 1);

/** A screen of 1280 × 1024, and what is left of it when everything on it is larger. */
const screen = { width: 1280, height: 1024 };
const zoomed = (percent: number) => ({
  viewport: { width: (screen.width * 100) / percent, height: (screen.height * 100) / percent },
  deviceScaleFactor: percent / 100,
});

const checks: Record<Way, (browser: Browser, address: string) => Promise<void>> = {
  async 'text spacing'(browser, address) {
    const page = await browser.newPage();
    await open(page, address);
    await spaceText(page);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft([...(await sideways(page)), ...(await clipped(page))], `${width} px`).toEqual([]);
      count();
    }
    await page.close();
  },

  async 'reduced motion'(browser, address) {
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    await open(page, address);
    const moving = await page.locator('*').evaluateAll(
      (elements) =>
        elements.filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          return /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior !== 'auto';
        }).length,
    );
    expect(moving).toBe(0);
    count();
    await page.close();
  },

  async keyboard(browser, address) {
    for (const viewport of [screen, zoomed(400).viewport]) {
      const page = await browser.newPage({ viewport });
      await open(page, address);
      expect.soft(await tabThrough(page), `${viewport.width} px: ${claims.focus}`).toEqual([]);
      count();
      await page.close();
    }
  },

  async 'without JavaScript'(browser, address) {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('main')).toContainText(/\p{L}{3}/u);
    await expect(page.locator('dialog, [popover]').first()).toBeHidden();
    // Nothing to press that does nothing: a button stands in a form, which leads somewhere.
    await expect(page.locator('button:visible:not(form[action] button)')).toHaveCount(0);
    for (const form of await page.locator('form:visible').all()) await expect(form).toHaveAttribute('action', /^\//);
    count();
    await page.close();
  },

  async paper(browser, address) {
    const page = await browser.newPage({ viewport: { width: 720, height: 1000 } });
    await open(page, address);
    expect(await paperFaults(page)).toEqual([]);
    expect(await sideways(page)).toEqual([]);
    expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
    count();
    await page.close();
  },
};

for (const [name, address] of everyPage) {
  test(`${name}, in all colours and widths: nothing wide, clipped or small`, async ({ page }) => {
    await open(page, address);
    for (const width of widths)
      for (const scheme of Object.keys(colours) as Colours[]) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia(colours[scheme].media);
        const look = `${scheme}, ${width} px`;
        expect.soft([...(await sideways(page)), ...(await clipped(page))], `${look}: ${claims.reflow}`).toEqual([]);
        expect.soft(await smallTargets(page), `${look}: ${claims.targets}`).toEqual([]);
        count();
      }
  });

  for (const percent of zooms)
    test(`${name}, at ${percent} %: nothing wide, clipped or small`, async ({ browser }) => {
      const page = await browser.newPage(zoomed(percent));
      await open(page, address);
      expect([...(await sideways(page)), ...(await clipped(page)), ...(await smallTargets(page))]).toEqual([]);
      count();
      await page.close();
    });

  for (const way of Object.keys(ways) as Way[])
    test(`${name}, ${way}`, async ({ browser }) => {
      if (way === 'keyboard') test.setTimeout(120_000); // every link of a long list, twice
      await checks[way](browser, address);
    });
}

test.describe('in forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('the hit that Enter opens is framed, first or chosen', async ({ page }) => {
    await open(page, '/sok/?q=kod');
    await field(page).focus();
    await expect(rows(page).first()).toHaveCSS('outline-style', 'solid');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(rows(page).nth(1)).toHaveCSS('outline-style', 'solid');
    await expect(rows(page).first()).toHaveCSS('outline-style', 'none');
  });

  test('the street on the home page does not become a bar of light', async ({ page }) => {
    await page.goto('/');
    const canvas = await page.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor);
    await expect(page.locator('.hero')).toHaveCSS('border-bottom-color', canvas);
  });
});

/** As WCAG 1.4.12 has it. A style sheet of its own, which no security policy stops. */
async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
      p { margin-block-end: 2em !important; }
    `);
    document.adoptedStyleSheets = [sheet];
  });
}
