import { pageTypes } from './page-types.ts';
import { answered, ask, field, hits } from './searching.ts';
import { expect, type Page, test } from './test.ts';

/** What is said in the console, of any kind that is not for information. */
function complaints(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning', 'assert'].includes(message.type())) said.push(message.text());
  });
  return said;
}

test.describe('every page', () => {
  for (const [name, address] of Object.entries(pageTypes))
    test(`is shown without a complaint in the console: ${name}`, async ({ page }) => {
      const said = complaints(page);
      const response = await page.goto(address, { waitUntil: 'networkidle' });
      const own = response?.status() === 404 ? said.filter((text) => !text.includes('404')) : said;
      expect(own).toEqual([]);
    });

  test('has a policy of its own before anything else, and no style or handler in its markup', async ({ page }) => {
    for (const address of Object.values(pageTypes)) {
      await page.goto(address);
      const head = await page.evaluate(() => [...document.head.children].slice(0, 2).map((one) => one.outerHTML));
      expect(head[0], address).toBe('<meta charset="utf-8">');
      expect(head[1], address).toMatch(
        /^<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'( 'sha256-[^']+')?; style-src 'self';/,
      );
      const inline = await page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter(
            (element) =>
              element.tagName === 'STYLE' ||
              (element.tagName === 'SCRIPT' &&
                !element.hasAttribute('src') &&
                element.getAttribute('type') !== 'application/ld+json') ||
              element.getAttributeNames().some((name) => name === 'style' || name.startsWith('on')),
          )
          .map((element) => element.outerHTML.slice(0, 80)),
      );
      expect(inline, address).toEqual([]);
    }
  });
});

test('every control is used without a complaint in the console', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const said = complaints(page);
  await page.goto('/koder/koden-kommer-inte/');
  await page.locator('a.share').first().click();
  for (const button of await page.locator('.share-sheet .button:visible').all()) await button.click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await ask(page, 'utomlands');
  await expect(page.locator('.excerpt').first()).toBeVisible(); // the worker has compiled its wasm
  await page.getByRole('button', { name: 'Visa fler' }).click();
  await page.keyboard.press('Escape');
  await page.goto('/sok/?q=4386');
  await answered(page, '4386');
  await page.goto('/helpdesk/?q=kod');
  await answered(page, 'kod');
  await page.getByLabel('Ditt namn').fill('Kim');
  await page
    .getByRole('button', { name: /^Kopiera svar: / })
    .first()
    .click();
  await expect(page.locator('[data-copied]')).not.toBeEmpty();
  await page.goto('/');
  await ask(page, 'stör ej');
  await hits(page).first().click();
  await page.goto('/koder/koden-kommer-inte/#finns-inte');
  await expect(page.locator('[data-lost-anchor]')).not.toBeEmpty();
  expect(said).toEqual([]);
});

test.describe('somebody who gets text into a page', () => {
  const attempts: Record<string, string> = {
    'a script in the markup': `document.body.append(Object.assign(document.createElement('script'), { text: 'hacked = 1' }))`,
    'markup from text': `document.body.innerHTML = '<img src=x onerror="hacked = 1">'`,
    'a handler of an element': `document.body.setAttribute('onclick', 'hacked = 1'); document.body.click()`,
    'text run as a script': `Function('hacked = 1')()`,
    'text run later': `setTimeout('hacked = 1', 0)`,
    'a script of another site': `document.body.append(Object.assign(document.createElement('script'), { src: 'https://example.com/x.js' }))`,
    'a worker of another kind': `new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))).onmessage = () => { hacked = 1 }`,
    'an address that is a script': `document.body.append(Object.assign(document.createElement('a'), { href: 'javascript:hacked=1', id: 'evil' })); document.getElementById('evil').click()`,
    'a policy of one’s own': `trustedTypes.createPolicy('evil', { createHTML: (x) => x }); hacked = 1`,
    'another base for addresses': `document.head.append(Object.assign(document.createElement('base'), { href: 'https://example.com/' })); if (document.baseURI.includes('example.com')) hacked = 1`,
    wasm: `WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(() => { hacked = 1 })`,
    'a picture that tells': `const i = new Image(); i.onload = () => { hacked = 1 }; i.src = 'https://example.com/x.png'`,
    'a request that tells': `fetch('https://example.com/', { mode: 'no-cors' }).then(() => { hacked = 1 })`,
    'a form that leads away': `const f = document.createElement('form'); f.action = 'https://example.com/'; document.body.append(f); f.submit()`,
  };
  for (const [name, attempt] of Object.entries(attempts))
    test(`is stopped: ${name}`, async ({ page, mishaps }) => {
      await page.route('https://example.com/**', (route) => route.fulfill({ body: 'hacked = 1' }));
      await page.goto('/koder/koden-kommer-inte/');
      const before = page.url();
      // By itself, as an attacker's script would: what the tools of a tester ask for at once is let through.
      const run = `setTimeout(() => { try { ${attempt} } catch (error) { console.error('Content Security Policy: ' + error) } })`;
      await page.evaluate(run);
      await page.waitForTimeout(300);
      expect(await page.evaluate('typeof hacked')).toBe('undefined');
      expect(page.url()).toBe(before);
      expect(mishaps.splice(0), 'it was the policy that stopped it').not.toEqual([]);
    });
});

test('the search does without what the policy would stop', async ({ page }) => {
  await page.goto('/sok/');
  await field(page).focus();
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(new URL(worker.url()).pathname));
  await ask(page, 'utomlands');
  await expect(page.locator('.excerpt').first()).toBeVisible();
  expect(workers).toEqual([expect.stringMatching(/^\/search\/[0-9a-f]{10}\/pagefind\/pagefind-worker\.js$/)]);
});
