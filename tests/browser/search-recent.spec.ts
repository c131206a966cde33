import {
  answered,
  ask,
  field,
  hits,
  hold,
  listen,
  openWithoutPauses,
  restPart,
  rows,
  status,
  suggest,
} from './searching.ts';
import { expect, type Page, test } from './test.ts';

const key = 'felsok-sokningar';
const kept = (page: Page) => page.evaluate((name) => localStorage.getItem(name), key);
const heading = (page: Page) => page.getByRole('heading', { name: 'Du har sökt efter' });
const forget = (page: Page) => page.getByRole('button', { name: 'Rensa sökningarna' });

/** Asks, opens the first hit and comes back. */
async function search(page: Page, question: string): Promise<void> {
  await page.goto('/sok/');
  await ask(page, question);
  await field(page).press('Enter');
  await expect(page).not.toHaveURL(/\/sok\//);
}

test.describe('what was searched for before', () => {
  test('is kept once a hit has been opened, and nothing before that', async ({ page }) => {
    await page.goto('/sok/');
    await ask(page, 'kod');
    await ask(page, 'utomlands');
    await field(page).press('ArrowDown');
    await field(page).press('Escape');
    await page.getByRole('button', { name: 'Visa fler' }).click();
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await hits(page).nth(2).click();
    await expect(page).not.toHaveURL(/\/sok\//);
    expect(await kept(page)).toBe('["utomlands"]');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(1);
  });

  test('is offered in an empty field that has the focus, the latest first, five at the most', async ({ page }) => {
    const questions = ['kod', 'passkey', 'utomlands', 'ny telefon', 'kod', 'stör ej', 'lösenord'];
    for (const question of questions) await search(page, question);
    await page.goto('/sok/');
    await expect(heading(page)).toBeHidden();
    await field(page).focus();
    await expect(heading(page)).toBeVisible();
    await expect(page.locator('.panel').getByRole('listitem').getByRole('button')).toHaveText([
      'lösenord',
      'stör ej',
      'kod',
      'ny telefon',
      'utomlands',
    ]);
    await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
    await expect(page.locator('.near')).toBeHidden();
    await expect(page.locator('.hints')).toBeHidden();
    await field(page).fill('xyz');
    await answered(page, 'xyz');
    await expect(heading(page)).toBeHidden();
    await field(page).press('Escape');
    await expect(heading(page)).toBeVisible();
  });

  test('is asked again with a press, which writes it in the field', async ({ page }) => {
    await search(page, 'utomlands');
    await page.goto('/sok/');
    await field(page).focus();
    await page.getByRole('button', { name: 'utomlands', exact: true }).click();
    await answered(page, 'utomlands');
    await expect(field(page)).toHaveValue('utomlands');
    await expect(field(page)).toBeFocused();
    await expect(page).toHaveURL('/sok/?q=utomlands');
    await expect(rows(page).first()).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL('/sok/');
    await expect(field(page)).toHaveValue('');
  });

  test('is met with suggestions on a slow line', async ({ page }) => {
    await search(page, 'utomlands');
    await hold(page, restPart);
    await openWithoutPauses(page, '/sok/');
    await suggest(page, 'kod'); // the small part is there
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'utomlands', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Menar du något av det här?' })).toBeVisible();
    await expect(hits(page).filter({ hasText: 'utomlands' }).first()).toBeVisible();
  });

  test('is offered in the dialog, reached by the keyboard', async ({ page }) => {
    await search(page, 'utomlands');
    await page.goto('/koder/koden-kommer-inte/');
    await page.keyboard.press('/');
    await expect(heading(page)).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await answered(page, 'utomlands');
    await expect(page).toHaveURL('/koder/koden-kommer-inte/');
    await page.keyboard.press('Escape');
    await expect(heading(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(field(page)).not.toBeFocused();
    await page.keyboard.press('/');
    await expect(heading(page)).toBeVisible();
  });

  test('is taken away by its button, which is said, and leaves nothing behind', async ({ page }) => {
    await search(page, 'utomlands');
    await page.goto('/sok/');
    await field(page).focus();
    await expect(heading(page)).toBeVisible();
    const said = await listen(page);
    await forget(page).click();
    await expect(status(page)).toHaveText('Sökningarna är borttagna.');
    expect(await said()).toEqual(['Sökningarna är borttagna.']);
    await expect(page.locator('.panel')).toBeHidden();
    await expect(field(page)).toBeFocused();
    expect(await kept(page)).toBeNull();
    await page.reload();
    await field(page).focus();
    await expect(field(page)).toHaveRole('combobox');
    await ask(page, 'kod');
    await field(page).press('Escape');
    await expect(page.locator('.panel')).toBeHidden();
  });

  for (const [name, value] of [
    ['is no list', '{"a":1}'],
    ['is no JSON', 'kod'],
    ['has other things in it', '[1,null,{"x":2}]'],
  ] as const)
    test(`is passed by when what is stored ${name}`, async ({ page }) => {
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.addInitScript(([name = '', text = '']) => localStorage.setItem(name, text), [key, value]);
      await page.goto('/sok/');
      await field(page).focus();
      await ask(page, 'kod');
      await field(page).press('Escape');
      await expect(page.locator('.panel')).toBeHidden();
      expect(complaints).toEqual([]);
    });

  test('is done without where the browser keeps nothing', async ({ page }) => {
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('closed', 'SecurityError');
        },
      }),
    );
    await search(page, 'utomlands');
    await page.goto('/sok/');
    await field(page).focus();
    await ask(page, 'kod');
    expect(complaints).toEqual([]);
  });
});
