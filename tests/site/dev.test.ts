import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const content = mkdtempSync(join(tmpdir(), 'felsok-'));
const article = `${content}/sv-SE/natverk/langsamt.mdx`;
const port = String(Number(process.env['TEST_PORT'] ?? 4399) - 1);
const { VITEST: _, ...env } = process.env; // Astro’s dev server answers nothing when it believes that Vitest runs it
let server: ChildProcess;
let log = '';

async function eventually<T>(ask: () => Promise<T> | T, isRight: (answer: T) => boolean): Promise<T> {
  const last = Date.now() + 45_000;
  for (;;) {
    const answer = await Promise.resolve()
      .then(ask)
      .catch((error) => error as T);
    if (isRight(answer) || Date.now() > last) return answer;
    await new Promise((ready) => setTimeout(ready, 200));
  }
}

const page = async (address: string) => (await fetch(`http://localhost:${port}${address}`)).text();

beforeAll(() => {
  cpSync('tests/fixtures/tiny', content, { recursive: true });
  server = spawn('node', ['scripts/dev.ts'], {
    env: { ...env, NODE_ENV: 'development', CONTENT_DIR: content, PORT: port },
    detached: true,
  });
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (chunk) => (log += chunk));
});
afterAll(() => process.kill(-(server.pid ?? 0), 'SIGTERM'));

describe('npm run dev', () => {
  test('shows articles, drafts too, and follows what one writes', async () => {
    expect(
      await eventually(
        () => page('/natverk/utkast/'),
        (html) => String(html).includes('Utkast. Artikeln är inte publicerad än.'),
      ),
    ).toContain('Hemligt');
    writeFileSync(article, readFileSync(article, 'utf8').replace('Mät tre gånger.', 'Mät sju gånger.'));
    expect(
      await eventually(
        () => page('/natverk/langsamt/'),
        (html) => String(html).includes('Mät sju gånger.'),
      ),
    ).toContain('Mät sju gånger.');
  });

  test('answers codes, old addresses and files for other programs', async () => {
    expect(await page('/7998/')).toContain('<meta http-equiv="refresh" content="0; url=/natverk/langsamt/#mat">');
    expect(await page('/7998/dela/')).toContain('https://hjalp.exempelby.example/7998/');
    expect(await page('/natverk/gammal/')).toContain('Sidan finns nu här: <a href="/natverk/tappar-wifi/">');
    expect(JSON.parse(await page('/api/natverk/langsamt.json')).article.title).toBe('Nätet är långsamt');
    expect(await page('/natverk/langsamt.md')).toContain('# Nätet är långsamt');
    expect((await fetch(`http://localhost:${port}/natverk/kort.png`)).headers.get('content-type')).toBe('image/png');
  });

  test('orders the layers of its styles before any other style', async () => {
    const found = [...(await page('/natverk/langsamt/')).matchAll(/<style[^>]*>([^<]*)/g)].map(([, style]) =>
      style?.trim(),
    );
    // Astro also puts in the scripts that give the addresses of styles, which no browser takes for styles.
    const styles = found.filter((style) => !style?.startsWith('export default'));
    expect(styles.length).toBeGreaterThan(5);
    for (const style of styles) expect(style).toMatch(/^@layer reset, tokens, prose, layout, components, print;/);
  });

  test('tells mistakes as they are made', async () => {
    writeFileSync(article, readFileSync(article, 'utf8').replace('Mät sju gånger.', '[Läs](finns-inte.mdx)'));
    expect(
      await eventually(
        () => log,
        (text) => text.includes('unknown-article'),
      ),
    ).toContain('natverk/langsamt.mdx:12:1 unknown-article');
  });

  test('searches the last index that was built, and says that it is older than the articles', async () => {
    expect((await fetch(`http://localhost:${port}/search/dev/pagefind/pagefind-worker.js`)).status).toBe(200);
    const index = await fetch(`http://localhost:${port}/search/dev/symptoms.json`);
    expect(index.headers.get('content-type')).toBe('application/json');
    expect(await index.json()).toHaveProperty('records');
    expect((await fetch(`http://localhost:${port}/search/dev/..%2F..%2F..%2Fpackage.json`)).status).toBe(404);
    expect(await page('/natverk/langsamt/')).toContain('Sökindexet är äldre än artiklarna. Kör npm run build.');
  });
});
