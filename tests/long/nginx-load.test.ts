/** Ten thousand requests for all that the real site has, from 64 readers at a time: none fails, and the server does not grow. */

import { globSync, readFileSync, statSync } from 'node:fs';
import { Agent } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addToFigure } from '../../scripts/figures.ts';
import { hostFileNames } from '../../src/hosting/host-files.ts';
import { realSite, redirectsIn } from './build.ts';
import { ask, haveNginx, type Nginx, startNginx } from './nginx.ts';

const [served, failed] = ['Requests served by nginx', 'Requests failed'];
const { folder, site } = realSite;
const [warmUp, requests, readers] = [2000, 10_000, 64];

/** What all workers may have more after the 10,000 than before, which would be 26 bytes for each. */
const tolerance = 256; // KiB

const hidden = new Set<string>(hostFileNames);
const addresses = globSync('**/*', { cwd: folder })
  .filter((file) => statSync(join(folder, file)).isFile() && !/\.(?:br|gz)$/.test(file))
  .filter((file) => !hidden.has(file) && file !== '404.html')
  .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
  .toSorted();
const encodings = ['gzip, deflate, br, zstd', 'gzip', 'identity'];

/** Resident memory, in KiB. */
const memoryOf = (pids: readonly number[]) =>
  pids
    .map((pid) => Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]))
    .reduce((total, size) => total + size, 0);

describe.skipIf(!haveNginx('10,000 requests of nginx', served, failed))('nginx under load', () => {
  let nginx: Nginx;
  beforeAll(async () => {
    nginx = await startNginx({ root: folder, site, redirects: redirectsIn('content', site) });
  });
  afterAll(() => {
    agent.destroy();
    return nginx?.stop();
  });

  /** Whose connections both loads use: another share of them for a worker would be memory of another size. */
  const agent = new Agent({ keepAlive: true, maxSockets: readers });

  /** @returns Whatever was not a whole answer. */
  async function load(count: number): Promise<string[]> {
    const failures: string[] = [];
    let next = 0;
    const reader = async () => {
      for (let at = next++; at < count; at = next++) {
        const path = addresses[at % addresses.length] ?? '/';
        const headers = { 'Accept-Encoding': encodings[at % encodings.length] };
        const answer = await ask(nginx.origin, path, { agent, headers }).catch((error: Error) => error);
        if (answer instanceof Error) failures.push(`${path}: ${answer.message}`);
        else if (answer.status !== 200 || answer.body.length !== Number(answer.headers['content-length']))
          failures.push(`${path}: ${answer.status}, ${answer.body.length} bytes`);
      }
    };
    await Promise.all(Array.from({ length: readers }, reader));
    return failures;
  }

  test('answers every request, and does not grow', async () => {
    expect(addresses.length).toBeGreaterThan(1000);
    expect(await load(warmUp)).toEqual([]);
    const workers = nginx.workers();
    const before = memoryOf(workers);
    const failures = await load(requests);
    const grown = memoryOf(workers) - before;
    addToFigure(served, requests - failures.length);
    addToFigure(failed, failures.length);
    console.log(`The workers of nginx have ${before} KiB, and ${grown} KiB more after ${requests} requests.`);
    expect(failures).toEqual([]);
    expect(nginx.workers()).toEqual(workers);
    expect(grown).toBeLessThanOrEqual(tolerance);
    expect(nginx.complaints()).toBe('');
  });

  test('at the root has its own page for what is not there, and hides what hosts read', async () => {
    const notFound = readFileSync(join(folder, '404.html'), 'utf8');
    for (const path of [
      '/finns-inte/',
      '/404.html',
      '/_headers',
      '/_redirects',
      '/staticwebapp.config.json',
      '/index.html.br',
    ]) {
      const { status, body } = await ask(nginx.origin, path);
      expect([status, body.toString()], path).toEqual([404, notFound]);
    }
    expect((await ask(nginx.origin, '//')).status).toBe(200);
  });
});
