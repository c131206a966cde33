/** What is said without being asked: nothing when a page comes, and each answer once. */

import { formatCode } from '../../src/core/code.ts';
import { claims } from '../../src/i18n/proved.ts';
import { searching } from '../../src/i18n/searching.ts';
import { codeOf, neverGiven } from './ledger.ts';
import { everyPage, pageTypes } from './page-types.ts';
import { answered, ask, field, listen, smallPart } from './searching.ts';
import { expect, type Page, test } from './test.ts';

for (const [name, address] of everyPage)
  test(`${name} has its places to speak from at once, and says nothing by itself`, async ({ page }) => {
    await page.goto(address.replace(/\?.*/, ''));
    const says = await page.getByRole('status').allTextContents();
    // The page that is not there says by whom it was missed: what the address may have meant.
    if (name !== 'not found') expect(says.join('')).toBe('');
    await expect(page.locator('[role="alert"], [aria-live="assertive"]')).toHaveCount(0);
  });

/** On a slow machine the reader is told to wait; that is not the answer. */
async function listenPatiently(page: Page): Promise<() => Promise<string[]>> {
  const said = await listen(page);
  return async () => (await said()).filter((sentence) => sentence !== searching.loading);
}

test.describe(`the search: ${claims.announcements}`, () => {
  for (const [what, question, sentence] of [
    ['an answer', 'utomlands', /^\d+ träff(?:ar)? på ”utomlands”$/],
    ['that there is none', 'bankid spärrat', /^Här finns inget svar på ”bankid spärrat”$/],
    ['where a code leads', codeOf('/koder/utomlands/#kina'), /^Sidkoden \d\d-\d\d leder hit/],
    ['that a code does not exist', neverGiven, new RegExp(`^Sidkoden ${formatCode(neverGiven)} finns inte`)],
  ] as const)
    test(`says ${what} once`, async ({ page }) => {
      await page.goto(pageTypes.search);
      await field(page).focus();
      await expect(field(page)).toHaveRole('combobox');
      const said = await listenPatiently(page);
      await ask(page, question);
      await expect.poll(said).toEqual([expect.stringMatching(sentence)]);
      await page.waitForTimeout(600); // longer than the search waits before it says that it waits
      expect(await said()).toHaveLength(1);
    });

  test('says once that it could not be fetched', async ({ page }) => {
    await page.route(smallPart, (route) => route.abort());
    await page.goto(pageTypes.search);
    await field(page).focus();
    await expect(field(page)).toHaveRole('combobox');
    const said = await listenPatiently(page);
    await field(page).fill('kod');
    await answered(page, 'kod');
    await expect.poll(said).toEqual([expect.stringMatching(/^Sökningen fungerar inte just nu/)]);
  });
});

test('the page for helpdesk says once that a link is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(pageTypes.staff);
  await ask(page, codeOf('/koder/utomlands/#kina'));
  const said = await listen(page, '[data-copied]');
  await field(page).press('Shift+Enter');
  await expect.poll(said).toEqual(['Länken till ”Logga in i Kina” är kopierad.']);
});
