/** What is not there, what is asked oddly and what is meant badly, of a real nginx. */

import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ask, askRaw, haveNginx, startNginx } from './nginx.ts';
import {
  always,
  base,
  expectHeaders,
  expectNotFound,
  files,
  folder,
  isPacked,
  notFound,
  own,
  packed,
  page,
  script,
  servingTiny,
  site,
} from './nginx-tiny.ts';

describe.skipIf(!haveNginx('nginx with odd requests'))('nginx', () => {
  const { served, get } = servingTiny();

  describe('does not find', () => {
    test.each([
      'finns-inte/',
      'natverk/finns-inte',
      'natverk/langsamt/index.html/',
      '_astro/',
      '_astro/borta.js',
      'search/',
      'search/0000000000/symptoms.json',
      'favicon.ico/',
      '404.html',
      'NATVERK/',
      'natverk/langsamt/index.htm',
    ])('%s, and shows the page of the site that says so', async (path) => expectNotFound(await get(base + path)));

    test.each(['/', '/index.html', '/it/', '/it/hjalpen/', '/it/hjalp.html', '/natverk/langsamt/', '/favicon.ico'])(
      '%s, which is not of this site',
      async (path) => expectNotFound(await get(path)),
    );

    test('what tells the host what to do, or is packed, by its name', async () => {
      for (const file of files.filter((name) => isPacked(name) || own.has(name)))
        expectNotFound(await get(base + file));
      expect(files.filter((name) => own.has(name)).length).toBe(3);
      for (const path of [
        '_headers/',
        '%5fheaders',
        './_headers',
        '//_headers',
        '_redirects?x',
        'staticwebapp%2Econfig.json',
      ])
        expectNotFound(await get(base + path));
    });

    test('files whose name begins with a dot', async () => {
      for (const path of ['.git/config', '.env', '.htaccess', 'natverk/.DS_Store', '%2egit/config', '.well-known/x'])
        expectNotFound(await get(base + path));
    });

    test('the page in packed form either without telling so', async () => {
      const { status, headers, body } = await get(`${base}finns-inte/`, packed('gzip, br'));
      expect([status, headers['content-encoding'], headers['vary']]).toEqual([404, 'gzip', 'Accept-Encoding']);
      expect(gunzipSync(body).toString()).toBe(notFound);
    });
  });

  describe('lets nobody out of its folder', () => {
    const up = [
      '../',
      '..%2f',
      '%2e%2e/',
      '%2e%2e%2f',
      '.%2e/',
      '..\\',
      '..%5c',
      '....//',
      '..;/',
      '..%c0%af',
      '..%252f',
    ];
    test.each(up)('by %s', async (step) => {
      for (const from of ['/', base, `${base}natverk/`, `${base}_astro/`])
        for (const depth of [1, 2, 3, 8])
          for (const file of ['etc/passwd', 'package.json', 'real/index.html']) {
            const { status, body } = await get(`${from}${step.repeat(depth)}${file}`);
            expect([400, 404], `${from}${step.repeat(depth)}${file}`).toContain(status);
            if (status === 404) expect(body.toString()).toBe(notFound);
          }
    });

    test('by an absolute address', async () => {
      for (const path of [
        '/etc/passwd',
        '//etc/passwd',
        `${base}/etc/passwd`,
        `http://localhost${base}../../package.json`,
      ])
        expect([400, 404]).toContain((await get(path)).status);
      expect((await get(`http://other.example${page}`)).status).toBe(200);
    });
  });

  test('follows no link inside of its folder, though the folder may be one', async () => {
    const copy = join(served.scratch, 'copy');
    cpSync(folder, copy, { recursive: true });
    symlinkSync('/etc/passwd', join(copy, 'natverk', 'losenord.txt'));
    symlinkSync('/etc', join(copy, 'etc'));
    symlinkSync(copy, join(served.scratch, 'current'));
    const nginx = await startNginx({ root: join(served.scratch, 'current'), site });
    try {
      expect((await ask(nginx.origin, page)).status).toBe(200);
      for (const path of ['natverk/losenord.txt', 'etc/passwd', 'etc/', 'etc'])
        expect([403, 404], path).toContain((await ask(nginx.origin, base + path)).status);
    } finally {
      await nginx.stop();
    }
  });

  describe('stays calm', () => {
    const line = (path: string, more = '') =>
      `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${more}\r\n`;
    const statusOf = (text: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1]);
    /** As they stand in an answer that no client has read for us. */
    const headersIn = (text: string) => text.slice(0, text.indexOf('\r\n\r\n'));

    test.each([
      ['%00', 400],
      ['natverk/%00', 400],
      ['natverk/langsamt/%0a', 404],
      ['natverk/langsamt/%0d%0aSet-Cookie:x=1', 404],
      ['natverk%0d%0aSet-Cookie:x=1', 404],
      ['natverk/langsamt%0a', 404],
      ['%ff%fe', 404],
      ['%c0%ae%c0%ae/', 404],
      ['%e0%80%af', 404],
      ['%', 400],
      ['%zz', 400],
      ['%2', 400],
      ['%u002e', 400],
      ['%256e%2561tverk/', 404],
      ['natverk/langsamt/%3f', 404],
      ['natverk/langsamt/index.html%23', 404],
      ['natverk/langsamt/;x=1', 404],
      ['$document_root', 404],
      ['$\x7bpath}', 404],
      ['natverk/langsamt/index.html.none', 404],
      ['å/', 404],
      ['\xff\xfe/', 404],
    ])('when asked for %j', async (path, status) => {
      const text = await askRaw(served.plain.origin, line(base + path));
      expect(statusOf(text)).toBe(status);
      expect(text).not.toMatch(/^set-cookie/im);
      for (const [name, value] of Object.entries(always)) expect(headersIn(text)).toContain(`${name}: ${value}`);
    });

    test.each([
      ['an address of 10,000 characters', line(`${base}${'a'.repeat(10_000)}`), 414],
      ['a header of 10,000 characters', line(page, `X-Long: ${'a'.repeat(10_000)}\r\n`), 400],
      ['1,000 headers of 100 characters', line(page, `X-Many: ${'a'.repeat(100)}\r\n`.repeat(1000)), 400],
      ['no host', `GET ${page} HTTP/1.1\r\nConnection: close\r\n\r\n`, 400],
      ['two hosts', line(page, 'Host: other.example\r\n'), 400],
      ['a version that is none', `GET ${page} HTTP/9.9\r\nHost: a\r\n\r\n`, 505],
      ['a body of two lengths', line(page, 'Content-Length: 1\r\nTransfer-Encoding: chunked\r\n'), 400],
      ['a body that is too long', line(page, 'Content-Length: 5000\r\n'), 413],
      ['no request at all', 'HEJ\r\n\r\n', 400],
      ['TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', 400],
    ])('when sent %s', async (_what, bytes, status) => {
      const text = await askRaw(served.plain.origin, bytes);
      expect(statusOf(text)).toBe(status);
      for (const [name, value] of Object.entries(always)) expect(headersIn(text)).toContain(`${name}: ${value}`);
    });

    test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE', 'PROPFIND', 'MKCOL', 'HEJ'])(
      'when told to %s',
      async (method) => {
        for (const path of [page, `${base}finns-inte/`, `${base}natverk`, script, `${base}natverk/gammal/`]) {
          const body = method === 'POST' || method === 'PUT' ? 'a=1' : undefined;
          const answer = await get(path, { method, ...(body && { body }) });
          expect(answer.status).toBe(405);
          expect(answer.headers['allow']).toBe('GET, HEAD');
          expectHeaders(answer);
        }
      },
    );

    test('and answers as before, without a complaint', async () => {
      expect((await get(page)).status).toBe(200);
      expect(served.plain.workers().length).toBe(2);
      expect(served.plain.complaints()).toBe('');
    });
  });
});
