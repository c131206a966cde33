/** A real nginx on this machine alone, with the configuration that we write, and requests that say exactly what they are told to. */

import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { commandOnPath, installDebian } from '../../scripts/debian.ts';
import { tellFigure } from '../../scripts/figures.ts';
import type { Site } from '../../src/core/site.ts';
import { nginxConfig } from '../../src/hosting/nginx.ts';
import type { Redirect } from '../../src/hosting/redirects.ts';

/** Command → Debian's package. */
const packages = { nginx: 'nginx-light', openssl: 'openssl' };

const pathOf = (command: string) => commandOnPath(command, `/usr/sbin/${command}`);
const missing = () => Object.keys(packages).filter((command) => !pathOf(command)) as (keyof typeof packages)[];

/** Once, before the tests: two that install at a time stand in each other's way. */
export function installNginx(): void {
  const wanted = missing().map((command) => packages[command]);
  if (wanted.length > 0) installDebian(...wanted);
}

/**
 * Is all here? What is not run for want of it is said.
 *
 * @param figures Those that nobody will count.
 */
export function haveNginx(what: string, ...figures: readonly string[]): boolean {
  if (missing().length === 0) return true;
  const why = `${missing().join(' and ')} could not be installed`;
  console.warn(`NOT RUN: ${what}. ${why}.`);
  for (const figure of figures) tellFigure(figure, `not run: ${why}`);
  return false;
}

export interface Certificates {
  /** PEM. */
  authority: string;
  authorityFile: string;
  certificate: string;
  key: string;
}

/** A certificate for this machine and one more name, by an authority that nobody else knows. */
export function makeCertificates(folder: string, name: string): Certificates {
  const path = (file: string) => join(folder, file);
  const openssl = (...args: string[]) => execFileSync('openssl', args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-sha256'];
  mkdirSync(folder, { recursive: true });
  writeFileSync(path('leaf.ext'), `basicConstraints=CA:FALSE\nsubjectAltName=DNS:localhost,DNS:${name},IP:127.0.0.1\n`);
  openssl(
    ...['req', '-x509', ...newKey, '-days', '2', '-subj', '/CN=Felsok test authority'],
    ...['-keyout', path('authority.key'), '-out', path('authority.pem')],
  );
  openssl('req', ...newKey, '-subj', '/CN=localhost', '-keyout', path('leaf.key'), '-out', path('leaf.csr'));
  openssl(
    ...['x509', '-req', '-sha256', '-days', '2', '-in', path('leaf.csr'), '-out', path('leaf.pem')],
    ...[
      '-CA',
      path('authority.pem'),
      '-CAkey',
      path('authority.key'),
      '-set_serial',
      '1',
      '-extfile',
      path('leaf.ext'),
    ],
  );
  return {
    authority: readFileSync(path('authority.pem'), 'utf8'),
    authorityFile: path('authority.pem'),
    certificate: path('leaf.pem'),
    key: path('leaf.key'),
  };
}

export interface Nginx {
  /** `http://localhost:41234`. */
  origin: string;
  /** Where those who come without TLS are led on, when the site is served over TLS. */
  plainOrigin: string;
  /** What nginx has said of itself, and not of what it was asked. */
  complaints(): string;
  /** Of the processes that answer. */
  workers(): number[];
  stop(): Promise<void>;
}

interface Served {
  root: string;
  site: Site;
  redirects?: readonly Redirect[];
  tls?: Certificates;
}

export async function startNginx({ root, site, redirects = [], tls }: Served): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'felsok-nginx-'));
  const [port, plainPort] = [await freePort(), await freePort()];
  const config = nginxConfig(site, redirects, {
    root: resolve(root),
    listen: `127.0.0.1:${port}`,
    ...(tls && { tls: { certificate: tls.certificate, key: tls.key, plain: `127.0.0.1:${plainPort}` } }),
  });
  const pid = join(folder, 'pid');
  const log = join(folder, 'error.log');
  writeFileSync(join(folder, 'site.conf'), config);
  writeFileSync(join(folder, 'nginx.conf'), aroundIt({ folder, pid, log }));
  const nginx = pathOf('nginx') ?? 'nginx';
  const child = spawn(nginx, ['-p', folder, '-e', log, '-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const logged = () => readFileSync(log, 'utf8');
  while (!(await listens(port))) {
    if (child.exitCode !== null) throw new Error(`nginx does not start.\n${logged()}`);
    await new Promise((later) => setTimeout(later, 20));
  }
  return {
    origin: `http${tls ? 's' : ''}://localhost:${port}`,
    plainOrigin: `http://localhost:${plainPort}`,
    complaints: () => logged().replaceAll(/^.*\[(?:info|notice|error)\].*\n/gm, ''),
    workers: () => readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').trim().split(' ').map(Number),
    async stop() {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

/** Two workers; nothing outside of its own folder. As root it would else take the name of somebody who may not read that. */
const aroundIt = ({ folder, pid, log }: { folder: string; pid: string; log: string }) => `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 2;
pid ${pid};
error_log ${log} warn;
events { worker_connections 512; }
http {
  access_log off;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path ${folder}/${name};\n`).join('')}
  sendfile on;
  include ${folder}/site.conf;
}
`;

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });
}

function listens(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => answer(true)).once('error', () => answer(false));
    socket.once('connect', () => socket.destroy());
  });
}

export interface Answered {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export type Asking = Pick<RequestOptions, 'method' | 'headers' | 'agent'> & { ca?: string; body?: string };

/** @param path Sent as it is written here; `fetch` would make it tidy first. */
export function ask(origin: string, path: string, { body, ...options }: Asking = {}): Promise<Answered> {
  const { protocol, port } = new URL(origin);
  const send = protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((done, fail) => {
    const request = send({ host: '127.0.0.1', servername: 'localhost', port, path, ...options }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', fail);
      response.once('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    request.once('error', fail).end(body);
  });
}

/** What no client would send: the bytes as they are. @returns All that comes back until the server hangs up. */
export function askRaw(origin: string, bytes: string): Promise<string> {
  return new Promise((done, fail) => {
    let text = '';
    const socket = connect(Number(new URL(origin).port), '127.0.0.1', () => socket.end(Buffer.from(bytes, 'latin1')));
    socket.setEncoding('latin1');
    socket.on('data', (chunk) => (text += chunk));
    socket.once('error', (error: NodeJS.ErrnoException) => (error.code === 'ECONNRESET' ? done(text) : fail(error)));
    socket.once('close', () => done(text));
  });
}
