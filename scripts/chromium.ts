/** A Chromium for the tests: the one named, one that is here, or one that can be installed. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { commandOnPath, installDebian } from './debian.ts';

/** A browser that is quiet and asks nobody for anything; root needs it without its sandbox. */
export const chromiumArgs = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** First the one that never has a window: it starts sooner. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
];

const onPath = () => commandOnPath(...names);

/**
 * The path of a browser: `CHROMIUM_PATH`, else one on the path, else one installed now.
 *
 * @throws An Error that says how to get one.
 */
export async function findChromium(): Promise<string> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, and there is no such file.`);
  }
  const found =
    onPath() ??
    (await playwrightBrowser()) ??
    (installDebian('chromium-headless-shell') ? onPath() : undefined) ??
    (installDebian('chromium') ? onPath() : undefined) ??
    (await installWithPlaywright());
  if (found) return found;
  throw new Error(
    'The browser tests need Chromium, and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one.',
  );
}

async function playwrightBrowser(): Promise<string | undefined> {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

async function installWithPlaywright(): Promise<string | undefined> {
  console.log('No Chromium here: asking Playwright to install one.');
  spawnSync('playwright', ['install', 'chromium'], { stdio: 'inherit' });
  return playwrightBrowser();
}
