import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeManifest } from '../../scripts/build/manifest.ts';
import { serve } from '../../scripts/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'felsok-'));
const built = join(folder, 'built');
const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.close();
});

const site: Record<string, string> = {
  'index.html': '<h1>Vad har hänt?</h1>'.repeat(50),
  '404.html': '<h1>Sidan finns inte</h1>',
  'koder/index.html': '<h1>Koder</h1>',
  'koder/index.html.br': 'packat',
  'feed.xml': '<feed/>',
  'robots.txt': 'Sitemap: …',
  _redirects: '/a/ /b/ 301',
  'staticwebapp.config.json': '{}',
};

function write(to: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(to, path, '..'), { recursive: true });
    writeFileSync(join(to, path), text);
  }
}

/** A copy of the build that something has happened to. */
function copy(name: string, change: Record<string, string> = {}, ...gone: string[]): string {
  const to = join(folder, name);
  cpSync(built, to, { recursive: true });
  write(to, change);
  for (const path of gone) rmSync(join(to, path));
  return to;
}

async function served(at: string, base = '/'): Promise<string> {
  const { server, address } = await serve(at, { base });
  servers.push(server);
  return address;
}

async function answering(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  return `http://localhost:${(server.address() as AddressInfo).port}/`;
}

/** What `npm run verify` says, and how it ends. */
async function verify(...args: string[]): Promise<string> {
  const child = spawn('node', ['scripts/verify.ts', ...args]);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const status = await new Promise((ended) => child.on('close', ended));
  return `${said}exit ${status}`
    .replaceAll(folder, '…')
    .replaceAll(/localhost:\d+/g, 'localhost:1')
    .replaceAll(/version [0-9a-f]{12}/g, 'version x');
}

const against = (where: string) => verify(where, '--with', built);

beforeAll(() => {
  write(built, site);
  writeManifest(built);
});

describe('npm run verify with a folder', { timeout: 30_000 }, () => {
  test('says in one line that all is the same', async () => {
    expect(await against(copy('same'))).toBe('…/same is as it was built: 9 files, version x.\nexit 0');
  });

  test('lists what is missing, changed and extra', async () => {
    const other = copy('other', { 'feed.xml': '<feed></feed>', 'gammal/index.html': 'x' }, '_redirects');
    expect(await against(other)).toMatchInlineSnapshot(`
      "…/other is not as it was built, version x:
      missing  _redirects
      changed  feed.xml
      extra    gammal/index.html
      1 missing, 1 changed and 1 extra, of 9 files.
      exit 1"
    `);
  });

  test('knows a manifest that has been changed along with a file', async () => {
    const forged = copy('forged', { 'feed.xml': '<forged/>' });
    rmSync(join(forged, 'sha256sums.txt'));
    writeManifest(forged);
    expect(await against(forged)).toMatchInlineSnapshot(`
      "…/forged is not as it was built, version x:
      changed  feed.xml
      changed  sha256sums.txt
      2 changed, of 9 files.
      exit 1"
    `);
  });

  test('says what is missing to compare, and with', async () => {
    expect(await against(`${folder}/nowhere`)).toMatchInlineSnapshot(`
      "There is no folder …/nowhere. An address begins with https://
      exit 1"
    `);
    expect(await verify(built, '--with', `${folder}/nowhere`)).toMatchInlineSnapshot(`
      "There is no …/nowhere/sha256sums.txt to compare with. Run npm run build, or name the folder of the build: --with <folder>
      exit 1"
    `);
    expect(await verify()).toMatchInlineSnapshot(`
      "Say which site to verify, by its address or its folder:
        npm run verify -- https://hjalp.example.se/
        npm run verify -- dist
      It is compared with the build in dist/; --with <folder> names another.
      exit 1"
    `);
  });
});

describe('npm run verify with an address', { timeout: 30_000 }, () => {
  test('asks for what a visitor can, and says in one line that all is the same', async () => {
    expect(await against(await served(built))).toMatchInlineSnapshot(`
      "http://localhost:1/ is as it was built: 6 files, version x.
      exit 0"
    `);
  });

  test('takes the address of a path without its slash, or of the start page', async () => {
    const address = await served(built, '/it/hjalp/');
    expect(await against(address.slice(0, -1))).toMatchInlineSnapshot(`
      "http://localhost:1/it/hjalp/ is as it was built: 6 files, version x.
      exit 0"
    `);
    expect(await against(`${address}index.html?a=1#b`)).toMatchInlineSnapshot(`
      "http://localhost:1/it/hjalp/ is as it was built: 6 files, version x.
      exit 0"
    `);
  });

  test('lists what is missing, changed, and extra by the list of the site there', async () => {
    const other = copy('deployed', { 'index.html': '<h1>Annat</h1>', 'gammal/index.html': 'x' }, 'koder/index.html');
    rmSync(join(other, 'sha256sums.txt'));
    writeManifest(other);
    expect(await against(await served(other))).toMatchInlineSnapshot(`
      "http://localhost:1/ is not as it was built, version x:
      extra    gammal/index.html
      changed  index.html
      missing  koder/index.html
      changed  sha256sums.txt
      1 missing, 2 changed and 1 extra, of 6 files.
      exit 1"
    `);
  });

  test('does without the list there when the start page is ours', async () => {
    expect(await against(await served(copy('bare', {}, 'sha256sums.txt')))).toMatchInlineSnapshot(`
      "http://localhost:1/ is not as it was built, version x:
      missing  sha256sums.txt
      1 missing, of 6 files.
      exit 1"
    `);
  });

  test('asks for the page of what is not found as one comes to it, when its own name leads elsewhere', async () => {
    const plain = await served(built);
    const address = await answering(async ({ url = '' }, response) => {
      if (url === '/404.html') return response.writeHead(308, { Location: '/404' }).end();
      const answer = await fetch(new URL(url, plain));
      return response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()));
    });
    expect(await against(address)).toMatchInlineSnapshot(`
      "http://localhost:1/ is as it was built: 6 files, version x.
      exit 0"
    `);
  });

  test('says what a file leads on to, and tries again when the host is busy', async () => {
    const plain = await served(built);
    let busy = 2;
    const address = await answering(async ({ url = '' }, response) => {
      if (url === '/robots.txt') return response.writeHead(302, { Location: '/login' }).end();
      if (url === '/feed.xml' && busy-- > 0) return response.writeHead(503).end();
      const answer = await fetch(new URL(url, plain));
      return response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()));
    });
    expect(await against(address)).toMatchInlineSnapshot(`
      "http://localhost:1/ is not as it was built, version x:
      changed  robots.txt (leads on to http://localhost:1/login)
      1 changed, of 6 files.
      exit 1"
    `);
  });

  test('says in one message when nobody answers', async () => {
    const { server, address } = await serve(built, {});
    server.close();
    expect(await against(address)).toMatchInlineSnapshot(`
      "http://localhost:1/sha256sums.txt does not answer: ECONNREFUSED.
      exit 1"
    `);
  });

  test('says in one message when the site is not there, or leads on as a whole', async () => {
    const address = await served(built, '/hjalp/');
    expect(await against(address.replace('hjalp/', ''))).toMatchInlineSnapshot(`
      "There is no sha256sums.txt at http://localhost:1/, and another start page than ours. Is the site there, and was it built with this?
      exit 1"
    `);
    const moved = await answering(({ url }, response) =>
      response.writeHead(301, { Location: `https://hjalp.example.se${url}` }).end(),
    );
    expect(await against(moved)).toMatchInlineSnapshot(`
      "http://localhost:1/ leads on to https://hjalp.example.se/. Verify that address instead.
      exit 1"
    `);
  });
});
