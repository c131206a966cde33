/** Serves a built site as a good host would: compressed, with the right headers, types, 404 page and slashes. Loopback only. */

import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { cacheControl, everyAnswer } from '../src/hosting/headers.ts';
import { contentType, textTypes } from '../src/hosting/types.ts';
import { unlessBuilding } from './build/lock.ts';
import { restoreOutput } from './build/output.ts';

export interface Serving {
  server: Server;
  /** `http://localhost:4321/`, base included. */
  address: string;
}

/**
 * @param port 0 takes any that is free.
 * @param base The path the site was built for, `/` or `/hjalp/`.
 * @throws When the port is taken; the message says what to do.
 */
export async function serve(folder: string, { port = 0, base = '/' } = {}): Promise<Serving> {
  const root = resolve(folder);
  const server = createServer((request, response) => respond(root, base, request, response));
  await new Promise<void>((ready, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      fail(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`)
          : error,
      ),
    );
    server.listen(port, 'localhost', ready);
  });
  return { server, address: `http://localhost:${(server.address() as AddressInfo).port}${base}` };
}

function respond(root: string, base: string, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...everyAnswer, Allow: 'GET, HEAD' }).end();
    return;
  }
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const path = fileAt(root, base, pathname);
  if (path && statSync(path).isDirectory() && !pathname.endsWith('/')) {
    response.writeHead(301, { ...everyAnswer, Location: `${pathname}/${search}` }).end();
    return;
  }
  const file = path && statSync(path).isDirectory() ? join(path, 'index.html') : path;
  if (file && existsSync(file)) send(200, root, file, request, response);
  else send(404, root, join(root, '404.html'), request, response);
}

/** The file or folder at an address, or nothing, also for an address that tries to leave the site. */
function fileAt(root: string, base: string, pathname: string): string | undefined {
  if (!`${pathname}/`.startsWith(base)) return undefined;
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname.slice(base.length - 1));
  } catch {
    return undefined;
  }
  if (decoded.includes('\0')) return undefined;
  const path = join(root, decoded);
  const inside = path === root || path === `${root}${sep}` || path.startsWith(`${root}${sep}`);
  return inside && existsSync(path) ? path : undefined;
}

const compressed = new Map<string, { mtime: number; bytes: Buffer }>();

function send(status: number, root: string, path: string, request: IncomingMessage, response: ServerResponse): void {
  if (!existsSync(path)) {
    response.writeHead(status, { ...everyAnswer, 'Content-Type': 'text/plain' }).end();
    return;
  }
  const ending = extname(path).slice(1);
  const brotli = ending in textTypes && /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const bytes = brotli ? compress(path) : readFileSync(path);
  response.writeHead(status, {
    ...everyAnswer,
    'Content-Type': contentType(ending),
    'Content-Length': bytes.length,
    'Cache-Control': cacheControl(path.slice(root.length).replaceAll(sep, '/')),
    Vary: 'Accept-Encoding',
    ...(brotli && { 'Content-Encoding': 'br' }),
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

function compress(path: string): Buffer {
  const mtime = statSync(path).mtimeMs;
  const known = compressed.get(path);
  if (known?.mtime === mtime) return known.bytes;
  const bytes = brotliCompressSync(readFileSync(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  compressed.set(path, { mtime, bytes });
  return bytes;
}

if (import.meta.main) {
  const { site } = await import('../src/site.config.ts');
  await unlessBuilding(() => restoreOutput('dist'));
  const { address } = await serve('dist', { port: Number(process.env['PORT'] ?? 4321), base: site.base });
  console.log(`The site is at ${address}  (Ctrl+C ends it)`);
}
