import { expect, type Page } from '@playwright/test';
import { type ProvedPage, provedPages } from '../../src/i18n/proved.ts';
import { codeOf } from './ledger.ts';
import { answered } from './searching.ts';

const code = codeOf('/koder/utomlands/#kina');

/** One page of every kind the site has. */
export const pageTypes = Object.fromEntries(
  Object.entries(provedPages).map(([name, { address }]) => [name, address.replace('[code]', code)]),
) as Record<ProvedPage, string>;

export const everyPage = Object.entries(pageTypes) as [ProvedPage, string][];

/** Waits for what a script adds, too. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const question = new URL(address, 'http://localhost').searchParams.get('q');
  if (question) await answered(page, question);
  // Where a page is missing, what is nearest comes a moment later.
  const offers = page.locator('[data-lost-page]');
  if ((await offers.count()) > 0) await expect(offers).not.toBeEmpty();
}
