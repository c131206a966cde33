/** A new version of the site takes the place of the old one, while readers ask and have pages of the old one open. */

import { globSync, readFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { type Browser, chromium, type Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chromiumArgs, findChromium } from '../../scripts/chromium.ts';
import { addToFigure } from '../../scripts/figures.ts';
import { redirectsIn, tinyContent, tinySite } from './build.ts';
import { ask, haveNginx, type Nginx, startNginx } from './nginx.ts';
import { makeVersions, type Versions } from './versions.ts';

const { site } = tinySite;
const { base } = site;
const swaps = 'Requests during 30 swaps of versions';
const failed = 'Sökningen fungerar inte just nu';

describe.skipIf(!haveNginx('a new version in the place of the old', swaps))('a new version', () => {
  let versions: Versions;
  let nginx: Nginx;
  let browser: Browser;

  beforeAll(async () => {
    versions = await makeVersions();
    nginx = await startNginx({ root: versions.current, site, redirects: redirectsIn(tinyContent, site) });
    browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });
  });
  afterAll(async () => {
    await browser?.close();
    await nginx?.stop();
    versions?.remove();
  });

  test('never comes in pieces: every answer is a whole file of one of the two, through 30 swaps', async () => {
    const files = globSync('**/index.html', { cwd: versions.folders.old });
    const known = new Map(
      files.map((file) => [
        base + file.replace(/index\.html$/, ''),
        (['old', 'new'] as const).map((version) => readFileSync(join(versions.folders[version], file), 'utf8')),
      ]),
    );
    known.delete(`${base}natverk/gammal/`); // led on from
    const agent = new Agent({ keepAlive: true, maxSockets: 8 });
    const addresses = [...known.keys()];
    const failures: string[] = [];
    const seen = [0, 0];
    let isOver = false;
    const reader = async (first: number) => {
      for (let at = first; !isOver; at++) {
        const path = addresses[at % addresses.length] ?? '';
        const { status, body } = await ask(nginx.origin, path, { agent });
        const version = known.get(path)?.indexOf(body.toString()) ?? -1;
        if (status !== 200 || version < 0) failures.push(`${path}: ${status}, ${body.length} bytes`);
        else seen[version] = (seen[version] ?? 0) + 1;
      }
    };
    const reading = Promise.all(Array.from({ length: 8 }, (_, at) => reader(at * 5)));
    for (let swap = 0; swap < 30; swap++) {
      await later(20);
      versions.serve(swap % 2 === 0 ? 'new' : 'old');
    }
    isOver = true;
    await reading;
    agent.destroy();
    expect(failures).toEqual([]);
    expect(Math.min(...seen)).toBeGreaterThan(50);
    addToFigure(
      swaps,
      seen.reduce((a, b) => a + b),
    );
  });

  describe.each(['new', 'rewritten'] as const)('%s', (version) => {
    /** The title of an article in this version. */
    const title = version === 'new' ? 'Nätet är långsamt i dag' : 'Nätet är långsamt';
    const article = `${base}natverk/tappar-wifi/`;
    let page: Page;
    let faults: string[];

    beforeEach(async () => {
      versions.serve('old');
      const context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1000, height: 800 } });
      page = await context.newPage();
      faults = [];
      page.setDefaultTimeout(8000);
      page.on('dialog', () => faults.push('a dialog of the browser'));
    });
    afterEach(async () => {
      expect(faults).toEqual([]);
      await page.context().close();
    });

    const open = (address: string) => page.goto(nginx.origin + address, { waitUntil: 'load' });
    const swap = () => versions.serve(version);
    const field = () => page.locator('input[name="q"]');
    const box = (state: string) => page.locator(`search-box[data-search-state="${state}"]`);
    const hit = (text: string) => page.locator('.hit h3 a', { hasText: text }).first();
    const quiet = () => page.waitForLoadState('networkidle');

    async function expectAnswer(query: string): Promise<void> {
      await Promise.race([hit(title).waitFor(), page.getByText(failed).first().waitFor()]);
      expect(await page.getByText(failed).count()).toBe(0);
      expect(await field().inputValue()).toBe(query);
      await hit(title).click();
      await page.locator('h1').waitFor();
      expect(await page.locator('h1').textContent()).toBe(title);
    }

    test('is what a page answers whose search nobody has opened', async () => {
      await open(article);
      swap();
      await page.keyboard.press('/');
      await page.locator('dialog[open]').waitFor();
      await field().fill('mät hastigheten');
      await field().press('Enter');
      await expectAnswer('mät hastigheten');
    });

    test('is what an open dialog answers whose script has come', async () => {
      await open(article);
      await page.keyboard.press('/');
      await page.locator('input[data-ready]').waitFor();
      swap();
      await field().pressSequentially('mät hastigheten', { delay: 160 });
      await expectAnswer('mät hastigheten');
    });

    test('is what a dialog answers in which somebody is typing', async () => {
      await open(article);
      await page.keyboard.press('/');
      await field().fill('byt kanal');
      await box('results').waitFor();
      await quiet();
      swap();
      await field().fill('mät hastigheten');
      await expectAnswer('mät hastigheten');
    });

    test('is what the page of the search answers', async () => {
      await open(`${base}sok/`);
      swap();
      await field().fill('mät hastigheten');
      await field().press('Enter');
      await expectAnswer('mät hastigheten');
    });

    test('is what the page of the search answers that has answered before', async () => {
      await open(`${base}sok/?q=byt+kanal`);
      await box('results').waitFor();
      await quiet();
      swap();
      await field().fill('mät hastigheten');
      await expectAnswer('mät hastigheten');
    });

    test('is where a code leads', async () => {
      await open(`${base}sok/?q=byt+kanal`);
      await box('results').waitFor();
      await quiet();
      swap();
      await field().fill('93-47');
      await expectAnswer('93-47');
    });

    test('is where an address leads that has been pasted', async () => {
      await open(article);
      await page.keyboard.press('/');
      await page.locator('input[data-ready]').waitFor();
      swap();
      await field().fill('https://hjalp.example.se/it/hjalp/natverk/langsamt/');
      await expectAnswer('https://hjalp.example.se/it/hjalp/natverk/langsamt/');
    });

    test('is what staff find, on the page they work on', async () => {
      await open(`${base}helpdesk/`);
      await field().fill('byt kanal');
      await box('results').waitFor();
      await quiet();
      swap();
      await field().fill('mät hastigheten');
      await Promise.race([hit(title).waitFor(), page.getByText(failed).first().waitFor()]);
      expect(await page.getByText(failed).count()).toBe(0);
      expect(new URL(page.url()).pathname).toBe(`${base}helpdesk/`);
    });

    const control = () => page.locator('.part:has(h2#byt-kanal) .part-head .share');
    const plate = () => page.locator('.plate.large', { hasText: '18-57' }).first();

    test('is shared from a page whose sheet nobody has opened', async () => {
      await open(article);
      swap();
      await control().click();
      await plate().waitFor();
    });

    test('is shared from a sheet that has been opened before', async () => {
      await open(article);
      await control().click();
      await plate().waitFor();
      await page.keyboard.press('Escape');
      await quiet();
      swap();
      await control().click();
      await plate().waitFor();
      expect(new URL(page.url()).pathname).toBe(article);
    });

    test('lets a reader go on who follows a link to what is not there', async () => {
      await open(article);
      swap();
      await page.evaluate(() => {
        location.hash = 'finns-inte';
      });
      await quiet();
      expect(await page.locator('h1').textContent()).toBe('Datorn tappar wifi');
    });
  });
});
