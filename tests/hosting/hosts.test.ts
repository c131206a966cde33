import { describe, expect, test } from 'vitest';
import { staticWebAppConfig } from '../../src/hosting/azure.ts';
import { everyAnswer } from '../../src/hosting/headers.ts';
import { hostFileNames, hostFiles } from '../../src/hosting/host-files.ts';
import { headersFile, redirectsFile } from '../../src/hosting/netlify.ts';
import { nginxConfig } from '../../src/hosting/nginx.ts';
import { makeLedger } from '../core/articles.ts';
import { atRoot, below, redirectsIn } from './sites.ts';

const snapshot = (name: string) => `./__snapshots__/${name}`;
const server = { root: '/srv/felsok/current', listen: '8080' };

describe('every answer', () => {
  test('has these headers', () =>
    expect(everyAnswer).toMatchInlineSnapshot(`
      {
        "Content-Security-Policy": "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types felsok; frame-ancestors 'none'",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Permissions-Policy": "clipboard-write=(self), camera=(), display-capture=(), geolocation=(), hid=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), serial=(), usb=()",
        "Referrer-Policy": "no-referrer",
        "Strict-Transport-Security": "max-age=63072000",
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
      }
    `));
});

describe('Netlify and Cloudflare are told', () => {
  test('headers', () =>
    expect(headersFile(atRoot)).toMatchInlineSnapshot(`
      "/*
        Content-Security-Policy: default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types felsok; frame-ancestors 'none'
        Strict-Transport-Security: max-age=63072000
        X-Content-Type-Options: nosniff
        X-Frame-Options: DENY
        Referrer-Policy: no-referrer
        Permissions-Policy: clipboard-write=(self), camera=(), display-capture=(), geolocation=(), hid=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), serial=(), usb=()
        Cross-Origin-Opener-Policy: same-origin
        Cross-Origin-Resource-Policy: same-origin

      /_astro/*
        Cache-Control: public, max-age=31536000, immutable

      /search/*
        Cache-Control: public, max-age=31536000, immutable
      "
    `));

  test('headers of a site under a path', () =>
    expect(headersFile(below).match(/^\/.*/gm)).toEqual(['/it/hjalp/*', '/it/hjalp/_astro/*', '/it/hjalp/search/*']));

  test('redirects', () =>
    expect(redirectsFile(redirectsIn(below))).toMatchInlineSnapshot(`
    "/it/hjalp/koder/fax/ /it/hjalp/koder/app/#byt 301
    /it/hjalp/koder/fax /it/hjalp/koder/app/#byt 301
    /it/hjalp/mfa/ /it/hjalp/koder/ 301
    /it/hjalp/mfa /it/hjalp/koder/ 301
    "
  `));

  test('nothing in a line that is longer than Cloudflare reads', () =>
    expect(
      Math.max(
        ...headersFile(atRoot)
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThan(2000));
});

describe('Azure is told', () => {
  test('all in one file', async () =>
    await expect(staticWebAppConfig(redirectsIn(atRoot), atRoot)).toMatchFileSnapshot(
      snapshot('staticwebapp.config.json'),
    ));

  test('where the site lies', () => {
    const { routes, responseOverrides } = JSON.parse(staticWebAppConfig(redirectsIn(below), below));
    expect(routes.map(({ route }: { route: string }) => route)).toEqual([
      '/it/hjalp/koder/fax/',
      '/it/hjalp/mfa/',
      '/it/hjalp/_astro/*',
      '/it/hjalp/search/*',
    ]);
    expect(responseOverrides[404].rewrite).toBe('/it/hjalp/404.html');
  });
});

describe('nginx is told', () => {
  test('all in one file', async () =>
    await expect(nginxConfig(atRoot, redirectsIn(atRoot), server)).toMatchFileSnapshot(snapshot('nginx.conf')));

  test('for a site under a path, with TLS', async () => {
    const tls = { certificate: '/etc/ssl/hjalp.pem', key: '/etc/ssl/private/hjalp.key', plain: '80' };
    await expect(
      nginxConfig(below, redirectsIn(below), { ...server, listen: '443', names: ['hjalp.example.se', 'hjalp'], tls }),
    ).toMatchFileSnapshot(snapshot('nginx-below-tls.conf'));
  });

  test('where TLS is spoken, when that is not where everybody looks', () => {
    const tls = { certificate: '/c.pem', key: '/k.pem', plain: '127.0.0.1:8080' };
    expect(nginxConfig(atRoot, [], { ...server, listen: '127.0.0.1:8443', tls })).toContain(
      'return 301 https://$host:8443$request_uri;',
    );
  });

  test('to make room for addresses as long as ours', () => {
    const room = (length: number) => {
      const from = `/${'a'.repeat(length - 2)}/`;
      return /^map_hash_bucket_size (\d+);$/m.exec(nginxConfig(atRoot, [{ from, to: '/' }], server))?.[1];
    };
    expect([46, 47, 103, 104, 231, 232].map(room)).toEqual([undefined, '128', '128', '256', '256', '512']);
  });

  test('names with dots and dashes as they are', () =>
    expect(nginxConfig({ ...atRoot, base: '/a.b-c~d/' }, [], server)).toContain('"~^/a\\.b\\-c\\~d/(?<path>|.*/)$"'));
});

test('the site has a file for each host that reads one in it', () => {
  const files = hostFiles(makeLedger(), atRoot);
  expect(Object.keys(files)).toEqual([...hostFileNames]);
  expect(files).toEqual({
    _headers: headersFile(atRoot),
    _redirects: '',
    'staticwebapp.config.json': staticWebAppConfig([], atRoot),
  });
});
