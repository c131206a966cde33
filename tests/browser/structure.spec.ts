/** How a page is put together for those who hear it: headings, landmarks, languages, fields. */

import { globSync } from 'node:fs';
import { claims } from '../../src/i18n/proved.ts';
import { everyPage, open, pageTypes } from './page-types.ts';
import { expect, type Page, test } from './test.ts';

test.describe(claims.structure, () => {
  for (const [name, address] of everyPage) {
    test(`${name} has one h1, first of its headings, and skips no level`, async ({ page }) => {
      await open(page, address);
      const levels = await page
        .locator('h1, h2, h3, h4, h5, h6')
        .evaluateAll((headings) =>
          headings.filter((heading) => heading.checkVisibility()).map(({ tagName }) => Number(tagName[1])),
        );
      expect(levels.filter((level) => level === 1)).toEqual([1]);
      expect(levels[0]).toBe(1);
      expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    });

    test(`${name} has its landmarks, each with a name of its own where there are many`, async ({ page }) => {
      await open(page, address);
      for (const role of ['banner', 'main', 'contentinfo'] as const)
        await expect(page.getByRole(role), role).toHaveCount(1);
      for (const role of ['navigation', 'region', 'complementary', 'search'] as const) {
        const names = await namesOf(page, role);
        expect(new Set(names).size, `${role}: ${names}`).toBe(names.length);
        if (names.length > 1) expect(names).not.toContain('');
      }
    });

    test(`every field on ${name} has a label, and can not be filled in wrongly without being told`, async ({
      page,
    }) => {
      await open(page, address);
      for (const field of await page.locator('input:visible, select:visible, textarea:visible').all()) {
        await expect(field).toHaveAccessibleName(/\p{L}/u);
        const canBeWrong = await field.evaluate(
          (input: HTMLInputElement) => input.willValidate && !input.checkValidity(),
        );
        const isAsked = await field.evaluate((input) =>
          input.matches('[required], [pattern], [min], [max], [type="email"]'),
        );
        expect(canBeWrong || isAsked, 'then its error text is to be tied to it: aria-errormessage').toBe(false);
      }
    });
  }
});

async function namesOf(page: Page, role: 'navigation' | 'region' | 'complementary' | 'search'): Promise<string[]> {
  const snapshot = await page.locator('body').ariaSnapshot();
  return [...snapshot.matchAll(new RegExp(`^ *- ${role}(?: "([^"]*)")?(?=:|$| \\[)`, 'gm'))].map(
    ([, name = '']) => name,
  );
}

test(claims.names, async ({ page }) => {
  for (const [, address] of everyPage) {
    await open(page, address);
    const otherwise = await page.locator('[aria-label]:visible').evaluateAll((controls) => {
      const said = (text: string) =>
        text
          .replace(/[\s\u00AD\u2060]+/g, ' ')
          .trim()
          .toLowerCase();
      return controls
        .filter((control) => control.matches('a, button, input, summary, [role="button"]'))
        .filter((control) => !said(control.ariaLabel ?? '').includes(said((control as HTMLElement).innerText)))
        .map((control) => control.outerHTML.slice(0, 100));
    });
    expect(otherwise, address).toEqual([]);
  }
});

test('the hint of a field is read with it', async ({ page }) => {
  await page.goto(pageTypes.staff);
  await expect(page.getByLabel('Ditt namn under svaret')).toHaveAccessibleDescription(
    /^Sparas bara i den här webbläsaren/,
  );
});

test('a table that stacks where it is narrow is a table all the same', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(pageTypes['article with figure and table']);
  const browser = await page.context().newCDPSession(page);
  const { nodes } = await browser.send('Accessibility.getFullAXTree');
  const roles = nodes.filter(({ ignored }) => !ignored).map(({ role }) => role?.value);
  const count = (role: string) => roles.filter((other) => other === role).length;
  expect([count('table'), count('columnheader'), count('rowheader'), count('cell')]).toEqual([1, 2, 6, 6]);
  await expect(page.locator('.stacks td').first()).toBeVisible();
});

test('English is marked as English, in every article and list', async ({ page }) => {
  await page.goto('/');
  const addresses = globSync('*/*/index.html', { cwd: 'dist' })
    .filter((file) => !/^\d/.test(file))
    .map((file) => `/${file.replace('index.html', '')}`);
  expect(addresses.length).toBeGreaterThan(30);
  for (const address of [...addresses, pageTypes.list, ...everyPage.map(([, address]) => address)])
    expect(await unmarkedEnglish(page, address), address).toEqual([]);
});

/** Words that no Swedish sentence has. */
const unmarkedEnglish = (page: Page, address: string) =>
  page.evaluate(async (address) => {
    // As src/share/read-page.ts does, since the policy of the page lets nobody make markup of text.
    const read = await new Promise<Document>((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('GET', address);
      request.responseType = 'document';
      request.onload = () => resolve(request.response);
      request.onerror = reject;
      request.send();
    });
    const words = read.createTreeWalker(read.body, NodeFilter.SHOW_TEXT);
    const english =
      /(?:^|[^\p{L}])(?:the|your|you|with|sign in|another|required|approve|denied|try again|verify)(?=$|[^\p{L}])/iu;
    const found: string[] = [];
    for (let node = words.nextNode(); node; node = words.nextNode()) {
      const isMarked = node.parentElement?.closest('[lang="en"], code, script, style, [data-reply-text]');
      if (!isMarked && english.test(node.textContent ?? '')) found.push(node.textContent?.trim().slice(0, 80) ?? '');
    }
    return found;
  }, address);
