import { readFileSync } from 'node:fs';
import { pageTypes } from './page-types.ts';
import { expect, test } from './test.ts';

const situations: Record<string, string[]> = JSON.parse(readFileSync('tests/search/situations.json', 'utf8'));

test('every situation leads to a place one can see', async ({ page }) => {
  test.setTimeout(120_000);
  for (const [number, [address = '']] of Object.entries(situations)) {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    const target = page.locator(':target');
    await expect(target, `${number}: ${address}`).toBeVisible();
    await expect(target, `${number}: ${address}`).toBeInViewport();
  }
});

test('advice that has a last day says so on the day after, however old the page is', async ({ page }) => {
  const warning = page.locator('[data-expires="2027-01-31"]').first();
  await page.clock.setFixedTime('2027-01-31T12:00:00');
  await page.goto('/koder/sms-slutar/');
  await expect(warning).toBeHidden();
  await page.clock.setFixedTime('2027-02-01T12:00:00');
  await page.reload();
  await expect(warning).toBeVisible();
  await expect(warning).toContainText('Avsnittet gällde till och med den 31 januari 2027.');
});

test('no page asks another server for anything, complains in the console or leaves anything behind', async ({
  page,
  context,
}) => {
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== 'localhost') foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !message.location().url.includes('finns-inte'))
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  for (const address of Object.values(pageTypes)) await page.goto(address, { waitUntil: 'networkidle' });
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('the keyboard reaches the content first, and the focus is seen', async ({ page }) => {
  await page.goto(pageTypes.article);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Hoppa till innehållet' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Hoppa till innehållet' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const focused = page.locator('main :focus');
  await expect(focused).toHaveText('Start');
  expect(await focused.evaluate((link) => getComputedStyle(link).outlineWidth)).toBe('3px');
});

test('a check-list can be ticked, by its box and by its words', async ({ page }) => {
  await page.goto(pageTypes.article);
  const box = page.getByRole('checkbox', { name: 'Starta om telefonen' });
  await box.check();
  await expect(box).toBeChecked();
  await page.getByText('Starta om telefonen', { exact: true }).click();
  await expect(box).not.toBeChecked();
});

test('the symptoms of an article lead down to their sections', async ({ page }) => {
  await page.goto('/logga-in/tappad-mobil/');
  const list = page.getByRole('navigation', { name: 'Vad stämmer på dig?' });
  const link = list.getByRole('link').nth(1);
  const title = await link.textContent();
  await link.click();
  await expect(page.locator('h2:target')).toBeInViewport();
  expect((await page.locator('h2:target').textContent())?.replaceAll('\u00AD', '')).toBe(title);
});

test('the telephone number can be pressed on every kind of page', async ({ page }) => {
  for (const address of Object.values(pageTypes)) {
    await page.goto(address);
    await expect(page.locator('a[href="tel:+46846500410"]').first(), address).toBeVisible();
  }
});

test('a table stacks where it is narrow and keeps its roles', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/logga-in/utan-telefon/');
  const table = page.getByRole('table').first();
  await expect(table.getByRole('row').nth(1)).toBeVisible();
  const row = table.getByRole('row').nth(1);
  const [first, second] = [await row.getByRole('rowheader').boundingBox(), await row.getByRole('cell').boundingBox()];
  expect(second?.y).toBeGreaterThan((first?.y ?? 0) + (first?.height ?? 0) - 1);
});

test('an address without its slash, and one that is not there, are answered as a host would', async ({ request }) => {
  const moved = await request.get('/koder', { maxRedirects: 0 });
  expect([moved.status(), moved.headers()['location']]).toEqual([301, '/koder/']);
  const lost = await request.get('/finns/inte/');
  expect(lost.status()).toBe(404);
  expect(await lost.text()).toContain('Sidan finns inte');
  expect((await request.get('/%2e%2e/package.json')).status()).toBe(404);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an article is whole, its details open, its boxes tick', async ({ page }) => {
    await page.goto(pageTypes.article);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Koden kommer inte');
    await page.getByRole('checkbox').first().check();
    await expect(page.getByRole('checkbox').first()).toBeChecked();
  });

  test('the search leads to the list of all symptoms', async ({ page }) => {
    await page.goto('/koder/utomlands/');
    await page.getByRole('link', { name: 'Sök' }).click();
    await expect(page).toHaveURL('/sok/');
    await page.getByRole('searchbox').fill('ingen kod');
    await page.getByRole('button', { name: 'Sök' }).click();
    await expect(page).toHaveURL('/sok/?q=ingen+kod');
    await expect(page.locator('.no-script')).toContainText('Sökningen behöver JavaScript');
    await page.locator('.no-script a').click(); // by role it is not found: Playwright passes <noscript> by
    await page.getByRole('link', { name: 'jag glömde mobilen hemma' }).click();
    await expect(page).toHaveURL(/#[a-z-]+$/);
    await expect(page.locator(':target')).toBeInViewport();
  });
});
