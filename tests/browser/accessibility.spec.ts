import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pageTypes } from './page-types.ts';

for (const [name, address] of Object.entries(pageTypes)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 1280]) {
      test(`${name}, ${colorScheme}, ${width} px: axe finds nothing, and nothing is wider than the screen`, async ({
        browser,
      }) => {
        const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
        const page = await context.newPage();
        await page.goto(address);
        if (address.includes('?q=')) await page.locator('[data-search-state="results"]').waitFor();
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`),
        ).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        await context.close();
      });
    }
  }
}

test('the search dialog with hits has nothing for axe to find', async ({ page }) => {
  await page.goto('/koder/utomlands/');
  await page.keyboard.press('/');
  await page.keyboard.type('kod');
  await page.locator('[data-search-state="results"]').waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual(
    [],
  );
});

test('every control on an article is at least 24 px high or stands in running text', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  for (const address of [pageTypes.home, pageTypes.article, pageTypes.list]) {
    await page.goto(address);
    const small = await page
      .locator('a:visible, button:visible, input:visible, summary:visible')
      .evaluateAll((controls) =>
        controls
          .filter((control) => !control.closest('p, .steps, .checks div, td, .answer, .callout'))
          .filter((control) => control.getBoundingClientRect().height < 24 && control.getBoundingClientRect().width > 1)
          .map((control) => control.outerHTML.slice(0, 100)),
      );
    expect(small, address).toEqual([]);
  }
});
