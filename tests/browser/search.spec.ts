import { expect, type Page, test } from '@playwright/test';

const hits = (page: Page) => page.locator('[data-search-results] a[href]');
const field = (page: Page) => page.getByRole('searchbox');
const state = (page: Page, name: string) => page.locator(`[data-search-state="${name}"]`);

test.describe('the search page', () => {
  test('answers the question in its address, best first, with links to sections', async ({ page }) => {
    await page.goto('/sok/?q=tappat+mobilen');
    await state(page, 'results').waitFor();
    await expect(field(page)).toHaveValue('tappat mobilen');
    const addresses = await hits(page).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(
      addresses
        .slice(0, 3)
        .some((address) => address.includes('/logga-in/tappad-mobil/') || address.includes('#borttappad')),
    ).toBe(true);
    await expect(page.getByRole('status')).toHaveText(/^\d+ avsnitt om ”tappat mobilen”$/);
  });

  for (const [question, row] of [
    ['53003', 'aadsts53003'],
    ['AADSTS50053', 'aadsts50053'],
    ['felkod caa20002', 'caa20002'],
  ] as const)
    test(`finds the row of the error code in ”${question}” first`, async ({ page }) => {
      await page.goto(`/sok/?q=${encodeURIComponent(question)}`);
      await expect(hits(page).first()).toHaveAttribute('href', `/felmeddelanden/felkoder/#${row}`);
    });

  test('answers while one types, and keeps the question in the address', async ({ page }) => {
    await page.goto('/sok/');
    await expect(state(page, 'idle')).toBeAttached();
    await field(page).pressSequentially('authenticator');
    await expect(hits(page).first()).toBeVisible();
    await expect(page).toHaveURL('/sok/?q=authenticator');
    await expect(page.locator('.hit mark').first()).toHaveText(/authenticator/i);
  });

  test('finds its way back', async ({ page }) => {
    await page.goto('/sok/?q=glömt+lösenord');
    await hits(page).first().click();
    await expect(page).not.toHaveURL(/sok/);
    await page.goBack();
    await expect(field(page)).toHaveValue('glömt lösenord');
    await expect(hits(page).first()).toBeVisible();
    await field(page).fill('utomlands');
    await page.getByRole('button', { name: 'Sök' }).click();
    await expect(page).toHaveURL('/sok/?q=utomlands');
  });

  test('is worked by the keyboard: arrows, Enter, Esc', async ({ page }) => {
    await page.goto('/sok/');
    await field(page).fill('kod');
    await expect(hits(page).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(hits(page).first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(hits(page).nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(field(page)).toHaveValue('');
    await expect(state(page, 'idle')).toBeAttached();
    await field(page).fill('utomlands');
    await expect(page.getByRole('status')).toContainText('utomlands');
    const first = await hits(page).first().getAttribute('href');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(first ?? '');
  });

  test('shows more when asked', async ({ page }) => {
    await page.goto('/sok/?q=kod');
    await expect(hits(page)).toHaveCount(8);
    await page.getByRole('button', { name: 'Visa fler' }).click();
    await expect(hits(page).nth(8)).toBeFocused();
    expect(await hits(page).count()).toBeGreaterThan(8);
  });

  test('says plainly when there is nothing, and offers a way on', async ({ page }) => {
    await page.goto('/sok/?q=xyzzyqwv');
    await state(page, 'empty').waitFor();
    await expect(page.getByRole('status')).toHaveText('Inget avsnitt om ”xyzzyqwv”');
    await expect(page.getByRole('link', { name: 'Koden kommer inte' })).toBeVisible();
    await expect(hits(page)).toHaveCount(0);
  });

  for (const [name, query] of [
    ['emoji', '😀🔑👩‍💻'],
    ['markup', '<script>alert(1)</script>'],
    ['10,000 characters', 'kod '.repeat(2500)],
    ['one word of 10,000 characters', 'k'.repeat(10_000)],
    ['only punctuation', '?!… –"\'%&'],
    ['right to left', 'קוד \u202Eedok'],
    ['a broken percent', '%E0%A4%A'],
    ['regular expressions', '(.*)+[a-z]{9}$'],
    ['names of objects', '__proto__ constructor hasOwnProperty'],
  ] as const) {
    test(`takes ${name} as a question like any other`, async ({ page }) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto('/sok/');
      await field(page).fill(query);
      await page.locator('[data-search-state="results"], [data-search-state="empty"]').waitFor();
      await expect(field(page)).toHaveValue(query);
      expect(errors).toEqual([]);
    });
  }

  test('goes on without the list of addresses when only that does not come', async ({ page }) => {
    await page.route('**/api/addresses.json', (route) => route.abort());
    await page.goto('/sok/?q=sms%2Fkod');
    await expect(hits(page).first()).toBeVisible();
  });

  test('keeps the question and tries again when the index does not come', async ({ page }) => {
    await page.route('**/pagefind/pagefind.js*', (route) => route.abort());
    await page.goto('/sok/?q=ingen+kod');
    await state(page, 'error').waitFor();
    await expect(page.getByRole('status')).toHaveText(
      'Sökningen fungerar inte just nu. Välj i listan i stället, eller kontakta helpdesk.',
    );
    await expect(page.getByRole('link', { name: 'Se alla problem från A till Ö' })).toBeVisible();
    await page.unroute('**/pagefind/pagefind.js*');
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await expect(hits(page).first()).toBeVisible();
    await expect(field(page)).toHaveValue('ingen kod');
  });
});

test.describe('the search dialog', () => {
  for (const [name, open] of [
    ['the slash', (page: Page) => page.keyboard.press('/')],
    ['Ctrl+K', (page: Page) => page.keyboard.press('Control+k')],
    ['its link', (page: Page) => page.getByRole('link', { name: 'Sök' }).click()],
  ] as const) {
    test(`opens by ${name}, answers, and closes when its field is empty`, async ({ page }) => {
      await page.goto('/koder/utomlands/');
      await open(page);
      const dialog = page.getByRole('dialog', { name: 'Sök i hjälpen' });
      await expect(dialog).toBeVisible();
      await expect(field(page)).toBeFocused();
      await page.keyboard.type('kina');
      await expect(hits(page).first()).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(field(page)).toHaveValue('');
      await expect(dialog).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    });
  }

  test('gives the focus back to the link that opened it', async ({ page }) => {
    await page.goto('/koder/utomlands/');
    await page.getByRole('link', { name: 'Sök' }).press('Enter');
    await expect(field(page)).toBeFocused();
    await page.getByRole('button', { name: 'Stäng' }).click();
    await expect(page.getByRole('link', { name: 'Sök' })).toBeFocused();
  });

  test('goes to a section of the page it stands on, and closes', async ({ page }) => {
    await page.goto('/koder/utomlands/');
    await page.keyboard.press('/');
    await page.keyboard.type('kina');
    await hits(page).and(page.locator('[href="/koder/utomlands/#kina"]')).click();
    await expect(page.locator('#kina')).toBeInViewport();
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  test('does not take the slash from somebody who writes', async ({ page }) => {
    await page.goto('/');
    await field(page).fill('');
    await field(page).press('/');
    await expect(field(page)).toHaveValue('/');
  });
});

test.describe('the home page', () => {
  test('answers under its field', async ({ page }) => {
    await page.goto('/');
    await field(page).fill('glömt mobilen hemma');
    await expect(hits(page).first()).toBeVisible();
    await hits(page).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page).not.toHaveURL('/');
  });

  test('loads no part of the search before somebody reaches for it', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('/', { waitUntil: 'networkidle' });
    expect(asked.filter((url) => /pagefind|search-box/.test(url))).toEqual([]);
    await field(page).focus();
    await expect.poll(() => asked.some((url) => url.includes('pagefind'))).toBe(true);
  });
});
