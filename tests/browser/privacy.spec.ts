import { addToFigure } from '../../scripts/figures.ts';
import { stored } from '../../src/core/stored.ts';
import { pageTypes } from './page-types.ts';
import { ask, hits } from './searching.ts';
import { type BrowserContext, expect, type Page, test } from './test.ts';

/** The names of everything that this browser keeps for the site, wherever it may keep things. */
const kept = (page: Page) =>
  page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `indexedDB ${name}`),
    ...(await caches.keys()).map((name) => `cache ${name}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `service worker ${scope}`),
  ]);

/** Every address that is asked for, by pages, workers and styles alike. */
function asked(context: BrowserContext): string[] {
  const addresses: string[] = [];
  context.on('request', (request) => addresses.push(request.url()));
  return addresses;
}

const removeButton = (page: Page) => page.getByRole('button', { name: 'Ta bort det som sparats' });
const outcome = (page: Page) => page.locator('[data-forgotten]');

test('a reader who goes everywhere, searches, shares and signs meets nobody else, gets no cookie, and keeps only what is listed', async ({
  page,
  context,
  baseURL,
}) => {
  test.setTimeout(120_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const addresses = asked(context);
  for (const [name, address] of Object.entries(pageTypes)) {
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(await kept(page), name).toEqual([]);
  }

  await page.goto(pageTypes.article);
  await page.locator('a.share').first().click();
  await page.getByRole('button', { name: 'Kopiera som svar' }).click();
  await expect(page.getByText('Svaret är kopierat.')).toBeVisible();
  expect(await kept(page)).toEqual([]);

  await page.goto('/sok/');
  await ask(page, 'utomlands');
  expect(await kept(page)).toEqual([]);
  await hits(page).first().click();
  await expect(page).not.toHaveURL(/\/sok\//);
  expect(await kept(page)).toEqual([stored.questions]);

  await page.goto('/helpdesk/');
  await page.getByLabel('Ditt namn under svaret').fill('Anna');
  expect((await kept(page)).toSorted()).toEqual(Object.values(stored).toSorted());

  const foreign = addresses.filter((address) => new URL(address).origin !== baseURL && !address.startsWith('data:'));
  const cookies = await context.cookies();
  addToFigure('Requests to other origins', foreign.length);
  addToFigure('Cookies', cookies.length);
  expect(foreign).toEqual([]);
  expect(cookies).toEqual([]);
  expect(addresses.length).toBeGreaterThan(Object.keys(pageTypes).length);

  await page.goto('/integritet/');
  for (const key of await kept(page)) await expect(page.getByText(key, { exact: true })).toBeVisible();
  await removeButton(page).click();
  await expect(outcome(page)).toHaveText('Nu är det borttaget.');
  expect(await kept(page)).toEqual([]);
});

test('every page sends off every form to the site itself', async ({ page, baseURL }) => {
  for (const address of Object.values(pageTypes)) {
    await page.goto(address);
    const targets = await page
      .locator('form')
      .evaluateAll((forms) => (forms as HTMLFormElement[]).map(({ action }) => action));
    for (const target of targets) expect(new URL(target).origin, address).toBe(baseURL);
  }
});

/** As in a browser whose reader has forbidden sites to keep anything. */
const closeStorage = (page: Page) =>
  page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('closed', 'SecurityError');
      },
    }),
  );

test('the page for helpdesk does without where the browser keeps nothing', async ({ page }) => {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  await closeStorage(page);
  await page.goto('/helpdesk/');
  await page.getByLabel('Ditt namn under svaret').fill('Anna');
  await ask(page, 'utomlands');
  expect(complaints).toEqual([]);
});

test.describe('the button on the page of privacy', () => {
  test('says so when there was nothing, each time it is pressed', async ({ page }) => {
    await page.goto('/integritet/');
    await expect(outcome(page)).toHaveRole('status');
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      const region = document.querySelector('[data-forgotten]') as Element;
      new MutationObserver(() => region.textContent && said.push(region.textContent)).observe(region, {
        childList: true,
      });
    });
    for (const times of [1, 2]) {
      await removeButton(page).click();
      await expect(async () =>
        expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toEqual(
          Array(times).fill('Det fanns inget sparat.'),
        ),
      ).toPass();
    }
  });

  test('leaves what others keep at the same address', async ({ page }) => {
    await page.goto('/integritet/');
    await page.evaluate(
      ([key = '']) => {
        localStorage.setItem('intranat', '1');
        localStorage.setItem(key, 'Anna');
      },
      [stored.name],
    );
    await removeButton(page).click();
    await expect(outcome(page)).toHaveText('Nu är det borttaget.');
    expect(await kept(page)).toEqual(['intranat']);
  });

  test('says what to do where the browser keeps nothing', async ({ page }) => {
    await closeStorage(page);
    await page.goto('/integritet/');
    await removeButton(page).click();
    await expect(outcome(page)).toContainText('i webbläsarens inställningar');
  });

  test('is not there without JavaScript, and the page says how else', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/integritet/');
    await expect(removeButton(page)).toBeHidden();
    await expect(page.locator('main noscript p')).toBeVisible();
    await context.close();
  });
});
