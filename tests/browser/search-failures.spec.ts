import { formatCode } from '../../src/core/code.ts';
import { codeOf } from './ledger.ts';
import {
  addresses,
  answered,
  ask,
  field,
  hits,
  hold,
  openWithoutPauses,
  pagefind,
  restPart,
  rows,
  smallPart,
  state,
  status,
  suggest,
} from './searching.ts';
import { expect, test } from './test.ts';

const failed = 'Sökningen fungerar inte just nu. Försök igen, välj i listan eller kontakta helpdesk.';

test.describe('suggestions', () => {
  test('come with the key, from the small part alone', async ({ page }) => {
    await page.route(pagefind, (route) => route.abort());
    await page.route(restPart, (route) => route.abort());
    await openWithoutPauses(page, '/sok/');
    for (const [written, title] of [
      ['ko', /kod/i],
      ['uto', /utomlands/i],
      ['utomla', /utomlands/i],
      ['stör e', /^Stäng av Stör ej$/],
      ['luren borta', /telefonen/i],
    ] as const) {
      await suggest(page, written);
      await expect(state(page, 'suggesting')).toBeAttached();
      await expect(hits(page).filter({ hasText: title }).first()).toBeVisible();
      expect(await rows(page).count()).toBeLessThanOrEqual(6);
    }
    await expect(page.getByRole('heading', { name: 'Menar du något av det här?' })).toBeVisible();
    await expect(page.locator('.excerpt')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Visa fler' })).toBeHidden();
    await expect(page).toHaveURL('/sok/');
  });

  test('are opened by Enter when one is chosen', async ({ page }) => {
    await hold(page, restPart);
    await page.goto('/sok/');
    await suggest(page, 'stör ej');
    await page.keyboard.press('ArrowDown');
    const [first = ''] = await addresses(page);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(first);
  });

  test('keep the place they have while one types on', async ({ page }) => {
    await openWithoutPauses(page, '/sok/');
    await suggest(page, 'stör e');
    const [first = ''] = await addresses(page);
    const row = rows(page).filter({ has: page.locator(`[href="${first}"]`) });
    await row.evaluate((element) => element.setAttribute('data-same', ''));
    await page.keyboard.type('j');
    await expect(page.locator('[data-same]')).toHaveCount(1);
    await expect(row).toHaveAttribute('data-same', '');
  });

  test('stay on a slow line until the answer comes', async ({ page }) => {
    const release = await hold(page, pagefind);
    await openWithoutPauses(page, '/sok/');
    await suggest(page, 'utomlands');
    const shown = await addresses(page);
    await page.clock.runFor(5000);
    await expect(state(page, 'loading')).toBeAttached();
    await expect(page.getByRole('heading', { name: 'Menar du något av det här?' })).toBeVisible();
    expect(await addresses(page)).toEqual(shown);
    await expect(status(page)).toBeEmpty();
    release();
    await page.clock.resume();
    await answered(page, 'utomlands');
    await expect(page.locator('.excerpt').first()).toBeVisible();
  });
});

test.describe('on a slow line', () => {
  test('the reader is told to wait, and shown nothing that does not work', async ({ page }) => {
    const release = await hold(page, smallPart);
    await page.goto('/sok/');
    await field(page).fill('utomlands');
    await expect(page.getByRole('heading', { name: 'Söker …' })).toBeVisible();
    await expect(status(page)).toHaveText('Söker …');
    await expect(page.locator('.panel').getByRole('button')).toHaveCount(0);
    await expect(page.locator('.panel > :visible')).toHaveText(['Söker …']);
    release();
    await answered(page, 'utomlands');
    await expect(rows(page).first()).toBeVisible();
  });

  test('more hits of the question before neither come nor take the focus', async ({ page }) => {
    await page.goto('/sok/');
    await ask(page, 'stör ej');
    const meant = await addresses(page);
    await page.goto('/sok/?q=kod');
    await answered(page, 'kod');
    const release = await hold(page, '**/pagefind/fragment/**');
    const asked = page.waitForRequest('**/pagefind/fragment/**');
    await page.getByRole('button', { name: 'Visa fler' }).click();
    await asked;
    await field(page).fill('stör ej');
    await expect(state(page, 'loading')).toBeAttached();
    release();
    await answered(page, 'stör ej');
    await expect(state(page, 'results')).toBeAttached();
    expect(await addresses(page)).toEqual(meant);
    await expect(field(page)).toBeFocused();
  });
});

test.describe('without what it fetches', () => {
  test('it says so, keeps the question, offers the list and tries again', async ({ page }) => {
    await page.route(smallPart, (route) => route.abort());
    await page.goto('/sok/?q=ingen+kod');
    await answered(page, 'ingen kod');
    await expect(state(page, 'error')).toBeAttached();
    await expect(status(page)).toHaveText(failed);
    await expect(page.locator('.panel').getByRole('heading')).toHaveText(failed);
    await expect(page.getByRole('link', { name: 'Se alla problem från A till Ö' })).toHaveAttribute('href', '/a-o/');
    await expect(field(page)).toHaveValue('ingen kod');
    await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
    const again = page.getByRole('button', { name: 'Försök igen' });
    const request = page.waitForRequest(smallPart);
    await again.click();
    await request;
    await expect(state(page, 'error')).toBeAttached();
    await page.unroute(smallPart);
    await again.click();
    await expect(state(page, 'results')).toBeAttached();
    await expect(hits(page).first()).toBeVisible();
    await expect(again).toBeHidden();
    await expect(field(page)).toHaveValue('ingen kod');
    await expect(field(page)).toBeFocused();
  });

  test('Enter tries again too', async ({ page }) => {
    await page.route(smallPart, (route) => route.abort());
    await page.goto('/sok/?q=ingen+kod');
    await expect(state(page, 'error')).toBeAttached();
    await page.unroute(smallPart);
    await field(page).press('Enter');
    await expect(state(page, 'results')).toBeAttached();
  });

  test('it does not take an answer with an error for the index', async ({ page }) => {
    await page.route(smallPart, (route) => route.fulfill({ status: 503, body: '<h1>503</h1>' }));
    await page.goto('/sok/?q=ingen+kod');
    await expect(status(page)).toHaveText(failed);
  });

  for (const [name, part] of [
    ['the texts', pagefind],
    ['the rest of the index', restPart],
  ] as const)
    test(`it answers with titles and links when only ${name} do not come`, async ({ page }) => {
      await page.route(part, (route) => route.abort());
      await page.goto('/sok/?q=stör+ej');
      await answered(page, 'stör ej');
      await expect(state(page, 'results')).toBeAttached();
      await expect(hits(page).first()).toHaveText('Stäng av Stör ej');
      await expect(hits(page).first()).toHaveAttribute('href', '/koder/koden-kommer-inte/#stor-ej');
      await expect(rows(page).first().locator('.context')).toHaveText('Koden kommer inte');
      await expect(page.getByText(failed)).toHaveCount(0);
      await expect(page.getByRole('button', { name: 'Försök igen' })).toHaveCount(0);
      await page.unroute(part);
      await ask(page, 'utomlands');
      await expect(page.locator('.excerpt').first()).toBeVisible();
    });

  test('it answers with titles and links when all but the small part does not come', async ({ page }) => {
    await page.route(pagefind, (route) => route.abort());
    await page.route(restPart, (route) => route.abort());
    await page.goto('/sok/?q=stör+ej');
    await answered(page, 'stör ej');
    await expect(hits(page).first()).toHaveText('Stäng av Stör ej');
    await expect(page.locator('.excerpt')).toHaveCount(0);
  });

  test('it goes on without the list of addresses', async ({ page }) => {
    await page.route('**/api/addresses.json', (route) => route.abort());
    await page.goto('/sok/?q=sms%2Fkod');
    await answered(page, 'sms/kod');
    await expect(hits(page).first()).toBeVisible();
  });

  for (const [name, script, query] of [
    ['finds', '**/_astro/finder.*.js', 'kod'],
    ['reads codes', '**/_astro/direct.*.js', formatCode(codeOf('/koder/utomlands/#kina'))],
  ] as const)
    test(`it tries again to fetch the script that ${name}`, async ({ page }) => {
      await page.route(script, (route) => route.abort());
      await page.goto(`/sok/?q=${query}`);
      await expect(status(page)).toHaveText(failed);
      await page.unroute(script);
      await page.getByRole('button', { name: 'Försök igen' }).click();
      await expect(state(page, 'results')).toBeAttached();
      await expect(hits(page).first()).toBeVisible();
    });

  test('it answers without a network from the small part, when that has come', async ({ page, context }) => {
    await openWithoutPauses(page, '/sok/');
    await suggest(page, 'utomlands'); // the small part is there
    await context.setOffline(true);
    await page.clock.resume();
    for (const question of ['tappat mobilen', 'passkey', 'stör ej']) {
      await ask(page, question);
      await expect(state(page, 'results'), question).toBeAttached();
      await expect(hits(page).first()).toHaveAttribute('href', /^\/[a-z-]+\/[a-z-]+\//);
      await expect(page.getByText(failed)).toHaveCount(0);
    }
  });

  test('it goes on without a network once it has answered', async ({ page, context }) => {
    await page.goto('/sok/?q=kod');
    await answered(page, 'kod');
    const known = await addresses(page);
    await context.setOffline(true);
    for (const question of ['utomlands', 'passkey', 'tappat mobilen', 'xyzzyqwv kod']) {
      await ask(page, question);
      await expect(state(page, 'results'), question).toBeAttached();
      await expect(hits(page).first()).toHaveAttribute('href', /^\/[a-z-]+\/[a-z-]+\//);
      await expect(page.getByText(failed)).toHaveCount(0);
    }
    await ask(page, 'lunchmeny');
    await expect(state(page, 'empty')).toBeAttached();
    await ask(page, 'kod');
    expect(await addresses(page)).toEqual(known);
    await expect(page.locator('.excerpt').first()).toBeVisible();
    await context.setOffline(false);
    await ask(page, 'applösenord');
    await expect(page.locator('.excerpt').first()).toBeVisible();
  });
});
