/** Every file and every kind of request, good, odd and hostile, asked of a real nginx over HTTP and over TLS. */

import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cacheControl, everyAnswer, revalidated } from '../../src/hosting/headers.ts';
import { hostFileNames } from '../../src/hosting/in-the-site.ts';
import { contentType } from '../../src/hosting/types.ts';
import { redirectsIn, tinyContent, tinySite } from './build.ts';
import {
  type Answered,
  type Asking,
  ask,
  askRaw,
  type Certificates,
  haveNginx,
  makeCertificates,
  type Nginx,
  startNginx,
} from './nginx.ts';

const { folder, site } = tinySite;
const { base } = site;
const files = globSync('**/*', { cwd: folder, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
  .toSorted();
const own = new Set<string>(hostFileNames);
const isPacked = (file: string) => /\.(?:br|gz)$/.test(file);
const gone = 'natverk/gammal/index.html'; // a host that redirects by itself does not need it
const shown = files.filter((file) => !isPacked(file) && !own.has(file) && file !== '404.html' && file !== gone);
const bytesOf = (file: string) => readFileSync(join(folder, file));
const addressOf = (file: string) => base + file.replace(/(^|\/)index\.html$/, '$1');
const notFound = bytesOf('404.html').toString();
const { 'Strict-Transport-Security': hsts = '', ...always } = everyAnswer;

const page = `${base}natverk/langsamt/`;
const script = addressOf(shown.find((file) => /_astro\/Base.*\.js$/.test(file)) ?? '');
/** Too small to be packed. */
const small = addressOf(shown.find((file) => !files.includes(`${file}.br`) && /_astro\/.*\.js$/.test(file)) ?? '');
const picture = addressOf(shown.find((file) => file.endsWith('.webp')) ?? '');

const packed = (how: string): Asking => ({ headers: { 'Accept-Encoding': how } });

describe.skipIf(!haveNginx('nginx with all its answers'))('nginx', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'felsok-'));
  let certificates: Certificates;
  let plain: Nginx;
  let secure: Nginx;

  beforeAll(async () => {
    certificates = makeCertificates(join(scratch, 'tls'), 'hjalp.example.se');
    const redirects = redirectsIn(tinyContent, site);
    plain = await startNginx({ root: folder, site, redirects });
    secure = await startNginx({ root: folder, site, redirects, tls: certificates });
  });
  afterAll(async () => {
    await Promise.all([plain?.stop(), secure?.stop()]);
    rmSync(scratch, { recursive: true });
  });

  const get = (path: string, asking: Asking = {}) => ask(plain.origin, path, asking);
  const getSecurely = (path: string, asking: Asking = {}) =>
    ask(secure.origin, path, { ca: certificates.authority, ...asking });

  /** What every answer has, whatever it is. */
  function expectHeaders({ headers }: Answered, { isSecure = false } = {}): void {
    for (const [name, value] of Object.entries(always)) expect(headers[name.toLowerCase()], name).toBe(value);
    expect(headers['strict-transport-security']).toBe(isSecure ? hsts : undefined);
    expect(headers['server']).toBe('nginx');
  }

  function expectNotFound(answer: Answered): void {
    expect(answer.status).toBe(404);
    expect(answer.body.toString()).toBe(notFound);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers['cache-control']).toBe(revalidated);
    expect(answer.headers['vary']).toBe('Accept-Encoding');
    expectHeaders(answer);
  }

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

    test('the part that is asked for, of what is not packed on the way', async () => {
      for (const how of ['br', 'identity']) {
        const whole = await get(page, packed(how));
        const part = (Range: string) => get(page, { headers: { 'Accept-Encoding': how, Range } });
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
    const copy = join(scratch, 'copy');
    cpSync(folder, copy, { recursive: true });
    symlinkSync('/etc/passwd', join(copy, 'natverk', 'losenord.txt'));
    symlinkSync('/etc', join(copy, 'etc'));
    symlinkSync(copy, join(scratch, 'current'));
    const nginx = await startNginx({ root: join(scratch, 'current'), site });
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
      const text = await askRaw(plain.origin, line(base + path));
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
      const text = await askRaw(plain.origin, bytes);
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
      expect(plain.workers().length).toBe(2);
      expect(plain.complaints()).toBe('');
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
      await expect(ask(secure.origin, page)).rejects.toThrow(/certificate/));

    test('takes in those who come without', async () => {
      const answer = await ask(secure.plainOrigin, `${page}?q=a%20b`, { headers: { Host: 'hjalp.example.se' } });
      const { port } = new URL(secure.origin);
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
