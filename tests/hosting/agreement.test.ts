/** What each host is told, read back as that host reads it: for every address all send the same headers and lead to the same place. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Serving, serve } from '../../scripts/serve.ts';
import type { Site } from '../../src/core/site.ts';
import { staticWebAppConfig } from '../../src/hosting/azure.ts';
import { cacheControl, everyAnswer, revalidated } from '../../src/hosting/headers.ts';
import { headersFile, redirectsFile } from '../../src/hosting/netlify.ts';
import { nginxConfig } from '../../src/hosting/nginx.ts';
import { contentType } from '../../src/hosting/types.ts';
import { atRoot, below, redirectsIn } from './sites.ts';

/** Path → type. */
const files = new Map(
  [
    'index.html',
    'koder/index.html',
    'koder/app/index.html',
    '4734/dela/index.html',
    '_astro/style.CrvXHLhN.css',
    '_astro/Base.astro_astro_type_script_index_0_lang.BDem9jqS.js',
    '_astro/font.Bb8VGrTG.woff2',
    'search/e4182df09f/symptoms.json',
    'search/e4182df09f/pagefind/wasm.unknown.pagefind',
    'search-help.txt',
    'koder/_astro/x.js',
    'api/addresses.json',
    'koder/app.md',
    'koder/kort.png',
    'feed.xml',
    'manifest.webmanifest',
    'favicon.svg',
    'favicon.ico',
  ].map((file) => [file, contentType(file.replace(/.*\./, ''))]),
);
const addressIn = ({ base }: Site, file: string) => base + file.replace(/(^|\/)index\.html$/, '$1');

type Headers = Record<string, string>;
interface Host {
  headers(address: string): Headers;
  redirect(address: string): string | undefined;
  type?(file: string): string;
}

/** `/koder/*` → what begins so. */
const fits = (pattern: string, address: string) =>
  pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern;

/** Every rule that fits; what has no Cache-Control of ours Netlify and Cloudflare have asked for again by themselves. */
function netlify(site: Site): Host {
  const rules = headersFile(site)
    .trim()
    .split('\n\n')
    .map((rule) => {
      const [pattern = '', ...lines] = rule.split('\n');
      return [pattern, lines.map((line) => /^ {2}([\w-]+): (.+)$/.exec(line)?.slice(1) ?? [])] as const;
    });
  const lines = redirectsFile(redirectsIn(site))
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
  return {
    headers: (address) => {
      const sent: Headers = {};
      for (const [, headers] of rules.filter(([pattern]) => fits(pattern, address)))
        for (const [name = '', value = ''] of headers) sent[name] = name in sent ? `${sent[name]}, ${value}` : value;
      return { 'Cache-Control': revalidated, ...sent };
    },
    redirect: (address) => lines.find(([from, _, status]) => from === address && status === '301')?.[1],
  };
}

/** The first route that fits, with or without its slash, over what holds everywhere. */
function azure(site: Site): Host {
  const { routes, globalHeaders, mimeTypes } = JSON.parse(staticWebAppConfig(redirectsIn(site), site));
  const routeOf = (address: string) =>
    routes.find(({ route }: { route: string }) => fits(route, address) || route === `${address}/`);
  return {
    headers: (address) => ({ ...globalHeaders, ...routeOf(address)?.headers }),
    redirect: (address) => routeOf(address)?.redirect,
    type: (file) => mimeTypes[`.${file.replace(/.*\./, '')}`] ?? 'application/octet-stream',
  };
}

function nginx(site: Site): Host {
  const config = nginxConfig(site, redirectsIn(site), { root: '/srv', listen: '443' });
  const unquoted = (text = '') => text.replace(/^"(.*)"$/, '$1').replaceAll(/\\(["\\])/g, '$1');
  const map = (variable: string) =>
    [
      ...(new RegExp(` \\$${variable} \\{\\n([^}]*(?:\\{[^}]*[^}]*)*?)\\n\\}`).exec(config)?.[1] ?? '').matchAll(
        /^ {2}("[^"]*"|\S+) (.*);$/gm,
      ),
    ].map(([, from, to]) => [unquoted(from), unquoted(to)] as const);
  const look = (variable: string, value: string) => {
    const found = map(variable).find(([from]) =>
      from.startsWith('~') ? new RegExp(from.slice(1)).test(value) : from === value,
    );
    return (found ?? map(variable).find(([from]) => from === 'default'))?.[1] ?? '';
  };
  const server = config.slice(config.indexOf('\nserver {'));
  const added = [...server.matchAll(/^ {2}add_header (\S+) ("[^"]*"|\S+?)( always)?;$/gm)];
  const types = new Map([...server.matchAll(/^ {4}(\S+) (\w+);$/gm)].map(([, type, ending]) => [ending, type]));
  const withCharset = new Set(['text/html', ...(/charset_types (.*);/.exec(server)?.[1] ?? '').split(' ')]);
  return {
    headers: (address) => {
      const path = `/${address.slice(site.base.length)}`;
      const variables: Headers = {
        $felsok_hsts: look('felsok_hsts', 'on'),
        $felsok_cache: look('felsok_cache', `200 ${path}`),
        $felsok_allow: look('felsok_allow', 'GET'),
        $felsok_encoding: look('felsok_encoding', path),
      };
      const all = added.map(([, name = '', value = '']) => [name, variables[value] ?? unquoted(value)] as const);
      return Object.fromEntries(all.filter(([name, value]) => value !== '' && name !== 'Vary'));
    },
    redirect: (address) => look('felsok_moved', address) + look('felsok_moved_to', address) || undefined,
    type: (file) => {
      const type = types.get(file.replace(/.*\./, '')) ?? 'application/octet-stream';
      return withCharset.has(type) ? `${type}; charset=utf-8` : type;
    },
  };
}

const sites: [where: string, site: Site][] = [
  ['at the root', atRoot],
  ['under a path', below],
];
const hosts = { netlify, azure, nginx };

describe.each(sites)('for a site %s', (_where, site) => {
  describe.each(Object.entries(hosts))('%s', (_name, read) => {
    const host = read(site);

    test.each([...files])('sends %s with the headers of the one source', (file, type) => {
      const address = addressIn(site, file);
      expect(host.headers(address)).toEqual({ ...everyAnswer, 'Cache-Control': cacheControl(`/${file}`) });
      expect(host.redirect(address)).toBeUndefined();
      if (host.type) expect(host.type(file)).toBe(type);
    });

    test('leads on from what is gone, with its slash and without', () => {
      for (const { from, to } of redirectsIn(site)) {
        expect(host.redirect(from)).toBe(to);
        expect(host.redirect(from.slice(0, -1))).toBe(to);
        expect(host.redirect(`${from}mer/`)).toBeUndefined();
      }
    });
  });

  describe('our own server', () => {
    const folder = mkdtempSync(join(tmpdir(), 'felsok-'));
    let serving: Serving;
    beforeAll(async () => {
      for (const file of [...files.keys(), '404.html']) {
        mkdirSync(dirname(join(folder, file)), { recursive: true });
        writeFileSync(join(folder, file), file);
      }
      serving = await serve(folder, { base: site.base });
    });
    afterAll(() => {
      serving.server.close();
      rmSync(folder, { recursive: true });
    });

    test('does the same, errors too', async () => {
      const origin = new URL(serving.address).origin;
      for (const [file, type] of files) {
        const { status, headers } = await fetch(origin + addressIn(site, file));
        expect(status, file).toBe(200);
        expect(headers.get('content-type')).toBe(type);
        expect(headers.get('cache-control')).toBe(cacheControl(`/${file}`));
        for (const [name, value] of Object.entries(everyAnswer)) expect(headers.get(name)).toBe(value);
      }
      for (const [path, method] of [
        ['borta/', 'GET'],
        ['_astro/borta.js', 'GET'],
        ['koder', 'HEAD'],
        ['', 'POST'],
      ] as const) {
        const { headers } = await fetch(`${origin}${site.base}${path}`, { method, redirect: 'manual' });
        for (const [name, value] of Object.entries(everyAnswer)) expect(headers.get(name), path).toBe(value);
        expect(headers.get('cache-control') ?? revalidated).toBe(revalidated);
      }
    });
  });
});
