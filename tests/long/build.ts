/** Installs nginx where it is missing, and builds what the longer proofs serve, as for a server of one's own: the real site, and a tiny one under a path. */

import { spawn } from 'node:child_process';
import { readCorpus } from '../../src/corpus/corpus.ts';
import { redirectsOf } from '../../src/hosting/redirects.ts';
import { site } from '../../src/site.config.ts';
import { installNginx } from './nginx.ts';

export const realSite = { folder: 'test-results/served/real', site };

export const tinyContent = 'tests/fixtures/tiny';
export const tinySite = {
  folder: 'test-results/served/tiny',
  site: { ...site, origin: 'https://hjalp.example.se', base: '/it/hjalp/' },
};

export const redirectsIn = (content: string, of: typeof site) =>
  redirectsOf(readCorpus({ root: content, locales: of.locales, today: '2026-11-23' }).ledger, of);

/** @throws With what the build has said, when it fails. */
export function build(out: string, { origin, base }: typeof site, content = 'content'): Promise<void> {
  const env = {
    ...process.env,
    DEV: undefined, // Vitest sets it, and Astro would take it for its own
    CONTENT_DIR: content,
    TODAY: '2026-11-23',
    SITE_URL: origin,
    BASE_PATH: base,
  };
  const child = spawn(process.execPath, ['scripts/build.ts', '--precompressed', '--out', out], { env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  return new Promise((done, fail) => child.once('exit', (code) => (code === 0 ? done() : fail(new Error(said)))));
}

export default async function setup(): Promise<void> {
  installNginx();
  await Promise.all([build(realSite.folder, realSite.site), build(tinySite.folder, tinySite.site, tinyContent)]);
}
