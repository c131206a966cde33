/** The tiny site in a real nginx, over HTTP and over TLS, and what every answer of it has. */

import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { everyAnswer, revalidated } from '../../src/hosting/headers.ts';
import { hostFileNames } from '../../src/hosting/host-files.ts';
import { redirectsIn, tinyContent, tinySite } from './build.ts';
import {
  type Answered,
  type Asking,
  ask,
  type Certificates,
  makeCertificates,
  type Nginx,
  startNginx,
} from './nginx.ts';

export const { folder, site } = tinySite;
export const { base } = site;
export const files = globSync('**/*', { cwd: folder, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
  .toSorted();
export const own = new Set<string>(hostFileNames);
export const isPacked = (file: string) => /\.(?:br|gz)$/.test(file);
const gone = 'natverk/gammal/index.html'; // a host that redirects by itself does not need it
export const shown = files.filter((file) => !isPacked(file) && !own.has(file) && file !== '404.html' && file !== gone);
export const bytesOf = (file: string) => readFileSync(join(folder, file));
export const addressOf = (file: string) => base + file.replace(/(^|\/)index\.html$/, '$1');
export const notFound = bytesOf('404.html').toString();
export const { 'Strict-Transport-Security': hsts = '', ...always } = everyAnswer;

export const page = `${base}natverk/langsamt/`;
export const script = addressOf(shown.find((file) => /_astro\/Base.*\.js$/.test(file)) ?? '');
/** Too small to be packed. */
export const small = addressOf(
  shown.find((file) => !files.includes(`${file}.br`) && /_astro\/.*\.js$/.test(file)) ?? '',
);
export const picture = addressOf(shown.find((file) => file.endsWith('.webp')) ?? '');

export const packed = (how: string): Asking => ({ headers: { 'Accept-Encoding': how } });

/** What every answer has, whatever it is. */
export function expectHeaders({ headers }: Answered, { isSecure = false } = {}): void {
  for (const [name, value] of Object.entries(always)) expect(headers[name.toLowerCase()], name).toBe(value);
  expect(headers['strict-transport-security']).toBe(isSecure ? hsts : undefined);
  expect(headers['server']).toBe('nginx');
}

export function expectNotFound(answer: Answered): void {
  expect(answer.status).toBe(404);
  expect(answer.body.toString()).toBe(notFound);
  expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(answer.headers['cache-control']).toBe(revalidated);
  expect(answer.headers['vary']).toBe('Accept-Encoding');
  expectHeaders(answer);
}

/** Serves it while the tests of a `describe` run. */
export function servingTiny() {
  const scratch = mkdtempSync(join(tmpdir(), 'felsok-'));
  const served = { scratch } as { scratch: string; plain: Nginx; secure: Nginx };
  let certificates: Certificates;
  beforeAll(async () => {
    certificates = makeCertificates(join(scratch, 'tls'), 'hjalp.example.se');
    const redirects = redirectsIn(tinyContent, site);
    served.plain = await startNginx({ root: folder, site, redirects });
    served.secure = await startNginx({ root: folder, site, redirects, tls: certificates });
  });
  afterAll(async () => {
    await Promise.all([served.plain?.stop(), served.secure?.stop()]);
    rmSync(scratch, { recursive: true });
  });
  const get = (path: string, asking: Asking = {}) => ask(served.plain.origin, path, asking);
  const getSecurely = (path: string, asking: Asking = {}) =>
    ask(served.secure.origin, path, { ca: certificates.authority, ...asking });
  return { served, get, getSecurely };
}
