import { expect, type Page } from '@playwright/test';
import { answered, ask, field, hold, restPart, rows, smallPart, state } from './searching.ts';

/** Pages with the search in each of its states, and how one gets there. */
export const searchStates: Record<string, (page: Page) => Promise<void>> = {
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
