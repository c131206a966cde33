import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { pageTypes } from './page-types.ts';
import { answered, ask, field, hold, restPart, rows, smallPart, state } from './searching.ts';

const found = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
};

/** Pages with the search in each of its states, and how one gets there. */
const searches: Record<string, (page: Page) => Promise<void>> = {
  'the search page with a chosen hit': async (page) => {
    await page.goto('/sok/?q=kod');
    await answered(page, 'kod');
    await field(page).press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(rows(page).nth(1)).toHaveClass(/active/);
  },
  'the search page with suggestions': async (page) => {
    await hold(page, restPart);
    await page.goto('/sok/');
    await field(page).fill('kod');
    await expect(page.getByRole('heading', { name: 'Menar du något av det här?' })).toBeVisible();
  },
  'the search page that waits': async (page) => {
    await hold(page, smallPart);
    await page.goto('/sok/');
    await field(page).fill('kod');
    await expect(page.getByRole('heading', { name: 'Söker …' })).toBeVisible();
  },
  'the search page without an answer': async (page) => {
    await page.goto('/sok/?q=bankid+spärrat');
    await expect(state(page, 'empty')).toBeAttached();
    await expect(page.getByRole('link', { name: 'Se alla problem från A till Ö' })).toBeVisible();
  },
  'the search page with a code that does not exist': async (page) => {
    await page.goto('/sok/?q=4386');
    await expect(page.locator('.near')).toBeVisible();
  },
  'the search page when nothing comes': async (page) => {
    await page.route(smallPart, (route) => route.abort());
    await page.goto('/sok/?q=kod');
    await expect(state(page, 'error')).toBeAttached();
  },
  'the search page with recent searches': async (page) => {
    await page.addInitScript(() => localStorage.setItem('felsok-sokningar', '["utomlands","stör ej"]'));
    await page.goto('/sok/');
    await field(page).focus();
    await expect(page.getByRole('button', { name: 'Rensa sökningarna' })).toBeVisible();
  },
  'the dialog with hits': async (page) => {
    await page.goto('/koder/utomlands/');
    await page.keyboard.press('/');
    await ask(page, 'kod');
    await page.keyboard.press('ArrowDown');
  },
  'the dialog with recent searches': async (page) => {
    await page.addInitScript(() => localStorage.setItem('felsok-sokningar', '["utomlands","stör ej"]'));
    await page.goto('/koder/utomlands/');
    await page.keyboard.press('/');
    await expect(page.getByRole('button', { name: 'Rensa sökningarna' })).toBeVisible();
  },
  'the home page with hits': async (page) => {
    await page.goto('/');
    await ask(page, 'kod');
  },
  'the page for helpdesk with hits and buttons': async (page) => {
    await page.goto('/helpdesk/?q=kod');
    await answered(page, 'kod');
    await expect(page.getByRole('button', { name: /^Kopiera svar: / })).toHaveCount(8);
    await field(page).press('ArrowDown');
  },
};

const ways = [
  ...Object.entries(pageTypes).map(([name, address]) => {
    const question = new URL(address, 'http://localhost').searchParams.get('q');
    const open = async (page: Page) => {
      await page.goto(address);
      if (question) await answered(page, question);
    };
    return [name, open] as const;
  }),
  ...Object.entries(searches),
];

for (const [name, open] of ways) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 1280]) {
      test(`${name}, ${colorScheme}, ${width} px: axe finds nothing, and nothing is wider than the screen`, async ({
        browser,
      }) => {
        const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
        const page = await context.newPage();
        await open(page);
        expect(await found(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        await context.close();
      });
    }
  }
}

test('every control on an article is at least 24 px high or stands in running text', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  for (const address of [pageTypes.home, pageTypes.article, pageTypes.list]) {
    await page.goto(address);
    expect(await small(page), address).toEqual([]);
  }
});

for (const [name, open] of Object.entries(searches))
  test(`every control on ${name} is at least 24 px high`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await open(page);
    expect(await small(page)).toEqual([]);
  });

const small = (page: Page) =>
  page.locator('a:visible, button:visible, input:visible, summary:visible').evaluateAll((controls) =>
    controls
      .filter((control) => !control.closest('p, .steps, .checks div, td, .answer, .callout'))
      .filter((control) => control.getBoundingClientRect().height < 24 && control.getBoundingClientRect().width > 1)
      .map((control) => control.outerHTML.slice(0, 100)),
  );
