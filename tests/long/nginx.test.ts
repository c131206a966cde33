/** Every file of a site, asked of a real nginx as browsers ask, over HTTP and over TLS. */

import { extname } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { cacheControl, revalidated } from '../../src/hosting/headers.ts';
import { contentType } from '../../src/hosting/types.ts';
import { ask, haveNginx, startNginx } from './nginx.ts';
import {
  addressOf,
  base,
  bytesOf,
  expectHeaders,
  files,
  folder,
  packed,
  page,
  picture,
  script,
  servingTiny,
  shown,
  site,
  small,
} from './nginx-tiny.ts';

describe.skipIf(!haveNginx('nginx with all its answers'))('nginx', () => {
  const { served, get, getSecurely } = servingTiny();

  describe('sends', () => {
    const waysToAsk: [how: string, ending: string, name: string | undefined, unpack: (bytes: Buffer) => Buffer][] = [
      ['gzip, deflate, br, zstd', '.br', 'br', brotliDecompressSync],
      ['gzip, br;q=0', '.gz', 'gzip', gunzipSync],
      ['identity', '', undefined, (bytes) => bytes],
    ];

    test.each(waysToAsk)('every file of the site to those who take %s', async (how, ending, encoding, unpack) => {
      for (const file of shown) {
        const isThere = ending !== '' && files.includes(file + ending);
        const answer = await get(addressOf(file), packed(how));
        const { status, headers, body } = answer;
        expect(status, file).toBe(200);
        expect(headers['content-encoding'], file).toBe(isThere ? encoding : undefined);
        expect(body.equals(bytesOf(isThere ? file + ending : file)), file).toBe(true);
        if (isThere) expect(unpack(body).equals(bytesOf(file)), file).toBe(true);
        expect(headers['content-length'], file).toBe(String(body.length));
        expect(headers['content-type'], file).toBe(contentType(extname(file).slice(1)));
        expect(headers['cache-control'], file).toBe(cacheControl(`/${file}`));
        expect(headers['vary'], file).toBe('Accept-Encoding');
        expectHeaders(answer);
      }
    });

    test('what is packed for the site alone, and no more than that', () => {
      expect(shown.filter((file) => files.includes(`${file}.br`)).length).toBeGreaterThan(40);
      expect(shown.filter((file) => files.includes(`${file}.br`) !== files.includes(`${file}.gz`))).toEqual([]);
    });

    test.each([
      ['br', 'br'],
      ['BR', 'br'],
      ['br;q=1.0', 'br'],
      ['gzip;q=1.0, br;q=0.5', 'br'],
      ['deflate,br,gzip', 'br'],
      ['br;q=0.001', 'br'],
      ['br;q=0', undefined],
      ['br; q=0', undefined],
      ['br ;q=0.000', undefined],
      ['br;q=0, gzip', 'gzip'],
      ['gzip;q=0, br;q=0', undefined],
      ['gzip', 'gzip'],
      ['brotli', undefined],
      ['x-br', undefined],
      ['abr, gzip', 'gzip'],
      ['', undefined],
      ['*', undefined],
      [',,,', undefined],
      ['br'.repeat(2000), undefined],
    ])('to those who take %j what they can read: %s', async (how, encoding) => {
      const { status, headers } = await get(page, packed(how));
      expect(status).toBe(200);
      expect(headers['content-encoding']).toBe(encoding);
    });

    test('packed files to those who come through a proxy that says so', async () => {
      const headers = { 'Accept-Encoding': 'gzip', Via: '1.1 proxy.example.se' };
      expect((await get(page, { headers })).headers['content-encoding']).toBe('gzip');
    });

    test('the head alone to those who ask for it', async () => {
      for (const path of [page, script, small, picture, `${base}finns-inte/`, `${base}natverk`])
        for (const how of ['br', 'gzip', 'identity']) {
          const whole = await get(path, packed(how));
          const head = await get(path, { ...packed(how), method: 'HEAD' });
          expect(head.body.length).toBe(0);
          const { date: _, ...headers } = head.headers;
          const { date: __, ...same } = whole.headers;
          expect(headers).toEqual(same);
          expect(head.status).toBe(whole.status);
        }
    });

    test('nothing again that has not changed', async () => {
      for (const path of [page, script, picture])
        for (const how of ['br', 'gzip', 'identity']) {
          const { headers } = await get(path, packed(how));
          const etag = headers['etag'] ?? '';
          expect(etag).toMatch(/^"[\da-f]+-[\da-f]+"$/);
          const asked = { 'Accept-Encoding': how, 'If-None-Match': etag };
          const answer = await get(path, { headers: asked });
          expect([answer.status, answer.body.length, answer.headers['etag']]).toEqual([304, 0, etag]);
          expect(answer.headers['cache-control']).toBe(headers['cache-control']);
          expectHeaders(answer);
          const changed = await get(path, { headers: { ...asked, 'If-None-Match': '"0-0"' } });
          expect(changed.status).toBe(200);
        }
    });

    test('each form under a tag of its own', async () => {
      const tags = await Promise.all(
        ['br', 'gzip', 'identity'].map(async (how) => (await get(page, packed(how))).headers['etag']),
      );
      expect(new Set(tags).size).toBe(3);
    });

    test('the part that is asked for, or says that there is none', async () => {
      const whole = await get(page, packed('identity'));
      const part = (Range: string) => get(page, { headers: { 'Accept-Encoding': 'identity', Range } });
      for (const [range, from, to] of [
        ['bytes=0-99', 0, 100],
        ['bytes=100-', 100, undefined],
        ['bytes=-10', -10, undefined],
      ] as const) {
        const answer = await part(range);
        expect(answer.status, range).toBe(206);
        expect(answer.body.equals(whole.body.subarray(from, to)), range).toBe(true);
        expectHeaders(answer);
      }
      expect((await part('bytes=9999999-')).status).toBe(416);
      expect((await part('rader=1-2')).status).toBe(200);
    });

    test('what is packed whole, also to those who ask for a part', async () => {
      for (const how of ['br', 'gzip'])
        for (const Range of ['bytes=0-99', 'bytes=9999999-', 'bytes=0-,0-,0-']) {
          const whole = await get(page, packed(how));
          const answer = await get(page, { headers: { 'Accept-Encoding': how, Range } });
          expect([answer.status, answer.headers['content-encoding']], Range).toEqual([200, how]);
          expect(answer.body.equals(whole.body), Range).toBe(true);
          expectHeaders(answer);
        }
    });
  });

  describe('leads on', () => {
    test.each([
      [`${base}natverk`, `${base}natverk/`],
      [`${base}natverk/langsamt`, page],
      [`${base}natverk/langsamt?q=a&b=%C3%A5`, `${page}?q=a&b=%C3%A5`],
      [base.slice(0, -1), base],
      [`${base.slice(0, -1)}?q=kod`, `${base}?q=kod`],
      [`${base}natverk/gammal/`, `${base}natverk/tappar-wifi/`],
      [`${base}natverk/gammal`, `${base}natverk/tappar-wifi/`],
      [`${base}natverk/gammal/?fran=kb`, `${base}natverk/tappar-wifi/?fran=kb`],
      [`${base}natverk//gammal/`, `${base}natverk/tappar-wifi/`],
    ])('%s → %s', async (from, to) => {
      const answer = await get(from);
      expect([answer.status, answer.headers['location']]).toEqual([301, to]);
      expect(answer.headers['cache-control']).toBe(revalidated);
      expectHeaders(answer);
    });

    test('with the question before the part after #, however long the address is', async () => {
      const long = `${base}${'langt-namn-'.repeat(20)}/`;
      const nginx = await startNginx({
        root: folder,
        site,
        redirects: [
          { from: long, to: `${page}#mat` },
          ...Array.from({ length: 3000 }, (_, at) => ({ from: `${base}gammal/${at}/`, to: page })),
        ],
      });
      try {
        expect((await ask(nginx.origin, `${long}?a=1`)).headers['location']).toBe(`${page}?a=1#mat`);
        expect((await ask(nginx.origin, `${base}gammal/2999`)).headers['location']).toBe(page);
      } finally {
        await nginx.stop();
      }
    });
  });

  describe('over TLS', () => {
    test('sends the same, and that it is to be asked so from now on', async () => {
      for (const path of [page, script, small, picture, `${base}finns-inte/`, `${base}natverk`])
        for (const how of ['br', 'gzip', 'identity']) {
          const [open, closed] = await Promise.all([get(path, packed(how)), getSecurely(path, packed(how))]);
          expect(closed.status).toBe(open.status);
          expect(closed.body.equals(open.body)).toBe(true);
          expectHeaders(closed, { isSecure: true });
        }
      expectHeaders(await getSecurely(page, { method: 'POST' }), { isSecure: true });
    });

    test('is believed only by those who know its authority', async () =>
      await expect(ask(served.secure.origin, page)).rejects.toThrow(/certificate/));

    test('takes in those who come without', async () => {
      const answer = await ask(served.secure.plainOrigin, `${page}?q=a%20b`, { headers: { Host: 'hjalp.example.se' } });
      const { port } = new URL(served.secure.origin);
      expect([answer.status, answer.headers['location']]).toEqual([
        301,
        `https://hjalp.example.se:${port}${page}?q=a%20b`,
      ]);
      expectHeaders(answer);
    });

    test('is said by the server in front, when there is one', async () => {
      expectHeaders(await get(page, { headers: { 'X-Forwarded-Proto': 'https' } }), { isSecure: true });
      expectHeaders(await get(page, { headers: { 'X-Forwarded-Proto': 'http' } }));
    });
  });

  test('the address that the image asks for to know that it is well', async () => {
    for (const written of ['it/hjalp', '/it/hjalp/']) expect((await get(`/${written}/`)).status).toBe(200);
  });
});
