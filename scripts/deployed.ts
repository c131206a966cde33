/** A site as its visitors get it: file after file from its address, unpacked, without going along where it leads on. */

import { setTimeout as pause } from 'node:timers/promises';
import { type Found, type Hashes, manifestFile } from '../src/core/manifest.ts';
import { isServed } from '../src/hosting/host-files.ts';
import { type Built, builtFrom, sha256 } from './build/manifest.ts';

const atOnce = 8;
const attempts = 3;
/** Milliseconds. */
const patience = 30_000;

interface Answer {
  status: number;
  bytes: Uint8Array;
  /** Where it leads on. */
  location?: string;
}

/** What visitors of a site that was built as `built` can ask for. */
export const servedOf = ({ hashes }: Built): Hashes => new Map([...hashes].filter(([path]) => isServed(path, hashes)));

/**
 * Everything of `built` as it is at `address`, and of what the site there lists itself, whatever else it still serves.
 *
 * @param address With a slash at the end.
 * @throws An Error when nobody answers, or another site does.
 */
export async function deployedAt(address: string, built: Built): Promise<Map<string, Found>> {
  const found = new Map<string, Found>();
  const look = async (path: string) => {
    const there = await lookAt(address, path, built.hashes.get(path));
    if (there) found.set(path, there);
  };
  const own = await ownList(address, built);
  const expected = servedOf(built);
  const more = own ? [...servedOf(own).keys()].filter((path) => !built.hashes.has(path)) : [];
  await eachOf([...expected.keys(), ...more], look);
  for (const path of more) if ('note' in (found.get(path) ?? {})) found.delete(path); // listed, but not served
  return found;
}

/** The manifest there. Without it, the start page tells whether this is our site at all. */
async function ownList(address: string, built: Built): Promise<Built | undefined> {
  const { status, bytes, location } = await ask(new URL(manifestFile, address));
  if (location)
    throw new Error(`${address} leads on to ${location.replace(manifestFile, '')}. Verify that address instead.`);
  const own = status === 200 ? builtFrom(new TextDecoder().decode(bytes)) : undefined;
  const start = own ? undefined : await lookAt(address, 'index.html', undefined);
  if (!own && !(start && 'hash' in start && start.hash === built.hashes.get('index.html')))
    throw new Error(
      `There is no ${manifestFile} at ${address}, and another start page than ours. Is the site there, and was it built with this?`,
    );
  return own;
}

/** @param hash What is expected: the page for what is not found may be had in two ways, and one of them is enough. */
async function lookAt(address: string, path: string, hash: string | undefined): Promise<Found | undefined> {
  if (path !== '404.html') return foundIn(await ask(urlOf(address, path)));
  const named = await ask(urlOf(address, path));
  if (sha256(named.bytes) === hash) return { hash };
  const lost = await ask(new URL(`finns-inte-${Date.now()}/`, address));
  return lost.status === 404 ? { hash: sha256(lost.bytes) } : foundIn(named);
}

function foundIn({ status, bytes, location }: Answer): Found | undefined {
  if (status === 200) return { hash: sha256(bytes) };
  if (status === 404 || status === 410) return undefined;
  return { note: location ? `leads on to ${location}` : `HTTP ${status}` };
}

/** A page has the address of its folder: hosts lead on from `index.html` there. */
const urlOf = (address: string, path: string) =>
  new URL(
    path
      .replace(/(^|\/)index\.html$/, '$1')
      .split('/')
      .map(encodeURIComponent)
      .join('/'),
    address,
  );

/** @throws An Error that says why nobody answers, when nobody has for several times. */
async function ask(url: URL): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    const isLast = attempt === attempts;
    try {
      const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(patience) });
      const bytes = new Uint8Array(await response.arrayBuffer());
      const location = response.headers.get('location');
      const isBusy = response.status === 429 || response.status >= 500;
      if (isLast || !isBusy)
        return { status: response.status, bytes, ...(location && { location: new URL(location, url).href }) };
    } catch (error) {
      if (isLast) throw new Error(`${url} does not answer: ${reasonOf(error as Error)}.`);
    }
    await pause(attempt * 500);
  }
}

function reasonOf(error: Error): string {
  const cause = error.cause as NodeJS.ErrnoException | undefined;
  return cause?.code ?? cause?.message ?? error.message;
}

/** A few at a time. The first that fails ends it. */
async function eachOf<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = items.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const item of left) await work(item);
    }),
  );
}
