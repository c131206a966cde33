/**
 * What a screen reader gets to read: every page type of a tiny site, so that no edit of an article changes it.
 * When a page is meant to read differently: npx playwright test --config tests/browser/playwright.config.ts as-text -u
 */

import { existsSync } from 'node:fs';
import { type Serving, serve } from '../../scripts/serve.ts';
import { answered } from './searching.ts';
import { expect, test } from './test.ts';

const tinySite = 'test-results/tiny';
const base = '/it/hjalp/';
let serving: Serving;

test.beforeAll(async () => {
  if (!existsSync(tinySite))
    throw new Error('The tiny site is not built. The site tests build it: npm test, or vitest run --project site.');
  serving = await serve(tinySite, { base });
});
test.afterAll(() => serving.server.close());

const pages = {
  topic: 'natverk/',
  article: 'natverk/tappar-wifi/',
  'article that has taken over sections': 'natverk/langsamt/',
  search: 'sok/',
  'search with hits': 'sok/?q=byt+kanal',
  list: 'a-o/',
  about: 'om/',
  accessibility: 'tillganglighet/',
  'share page': '7998/dela/',
  staff: 'helpdesk/',
  integrators: 'integrera/',
  privacy: 'integritet/',
  licences: 'licenser/',
  'not found': 'finns-inte/',
};

for (const [name, address] of Object.entries(pages))
  test(`${name} reads as before`, async ({ page }) => {
    await page.goto(serving.address + address);
    const question = new URL(page.url()).searchParams.get('q');
    if (question) await answered(page, question);
    expect(await page.locator('main').ariaSnapshot()).toMatchSnapshot(`${name.replaceAll(' ', '-')}.yml`);
  });

test('the home page reads as before, with head and foot', async ({ page }) => {
  await page.goto(serving.address);
  expect(await page.locator('body').ariaSnapshot()).toMatchSnapshot('home.yml');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a page that has moved reads as before', async ({ page }) => {
    await page.goto(`${serving.address}natverk/gammal/`);
    expect(await page.locator('main').ariaSnapshot()).toMatchSnapshot('moved.yml');
  });
});
