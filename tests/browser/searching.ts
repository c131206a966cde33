/** The search as a reader meets it. */

import { expect, type Page } from '@playwright/test';

/** By its label, since its role changes when the script has come. */
export const field = (page: Page) =>
  page.getByLabel('Beskriv problemet med egna ord, eller skriv en sidkod', { exact: true });
export const rows = (page: Page) => page.locator('[data-search-results] > [role="row"]');
export const hits = (page: Page) => rows(page).locator('h3 a');
export const state = (page: Page, name: string) => page.locator(`search-box[data-search-state="${name}"]`);
export const status = (page: Page) => page.locator('search-box > [role="status"]');

/** Requests for the parts of the search. */
export const smallPart = '**/search/*/symptoms.json';
export const restPart = /\/search\/[^/]+\/(?!symptoms)[^/]+\.json$/;
export const pagefind = '**/pagefind/**';

/** Writes a question and waits for its whole answer, whatever that is. */
export async function ask(page: Page, question: string): Promise<void> {
  await field(page).fill(question);
  await answered(page, question);
}

export async function answered(page: Page, question: string): Promise<void> {
  const box = page.locator('search-box');
  await expect(box).toHaveAttribute('data-answered', question.trim());
  await expect(box).toHaveAttribute('data-search-state', /results|empty|error/);
}

export const addresses = (page: Page) =>
  hits(page).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

/** Nothing that is asked for comes before the returned function is called. */
export async function hold(page: Page, url: string | RegExp): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(url, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** Opens a page and stops its clock, so that typing never pauses: only what is submitted is answered, and nobody is told to wait. */
export async function openWithoutPauses(page: Page, address: string): Promise<void> {
  await page.clock.install();
  await page.goto(address);
  const question = new URL(page.url()).searchParams.get('q');
  if (question) await answered(page, question);
  await page.clock.pauseAt(Date.now() + 60_000);
}

/** Types until hits are there. With the clock standing still they come with the key, and not after a pause. */
export async function suggest(page: Page, question: string): Promise<void> {
  await field(page).focus();
  await expect(field(page)).toHaveRole('combobox'); // what stands there before the script is asked at once
  await expect(async () => {
    await field(page).fill('');
    await field(page).fill(question);
    await expect(page.locator('search-box')).toHaveAttribute('data-answered', question, { timeout: 200 });
    await expect(rows(page).first()).toBeVisible({ timeout: 200 });
  }).toPass();
}

/** Everything that the page tells a screen reader without being asked, in order. */
export async function listen(page: Page, where = 'search-box > [role="status"]'): Promise<() => Promise<string[]>> {
  await page.evaluate((where) => {
    const region = document.querySelector(where);
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => region?.textContent && said.push(region.textContent)).observe(region as Element, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  }, where);
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}
