/** What a built site consists of: every file with its SHA-256, as `sha256sum --check` reads it, and how another site differs from it. */

import { count } from './diagnostic.ts';

/** Beside the start page. A `.txt`, since there are hosts that do not serve what they have no type for. */
export const manifestFile = 'sha256sums.txt';

/** Path → hash, in 64 hexadecimal digits. Paths are relative to the site, `koder/utomlands/index.html`. */
export type Hashes = ReadonlyMap<string, string>;

/** A line for each file, in an order that is the same everywhere. */
export const manifestText = (hashes: Hashes): string =>
  [...hashes]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, hash]) => `${hash}  ${path}\n`)
    .join('');

/** @returns Nothing when `text` is something else, like a page that says there is no such file. */
export function readManifest(text: string): Hashes | undefined {
  const hashes = new Map<string, string>();
  for (const line of text.split('\n').slice(0, -1)) {
    const [, hash, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    if (hash === undefined || path === undefined) return undefined;
    hashes.set(path, hash);
  }
  return hashes.size > 0 ? hashes : undefined;
}

/** What lies at a path: its hash, or why it has none. */
export type Found = { hash: string } | { note: string };

export interface Difference {
  kind: 'missing' | 'changed' | 'extra';
  path: string;
  note?: string;
}

/** Sorted by path, whatever is wrong with it. */
export function compare(expected: Hashes, found: ReadonlyMap<string, Found>): Difference[] {
  const differences: Difference[] = [];
  for (const [path, hash] of expected) {
    const there = found.get(path);
    if (!there) differences.push({ kind: 'missing', path });
    else if ('note' in there) differences.push({ kind: 'changed', path, note: there.note });
    else if (there.hash !== hash) differences.push({ kind: 'changed', path });
  }
  for (const path of found.keys()) if (!expected.has(path)) differences.push({ kind: 'extra', path });
  return differences.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * @param where The site that was looked at, as the reader named it.
 * @param looked How many files it should have.
 */
export function verifyReport(
  where: string,
  looked: number,
  version: string,
  differences: readonly Difference[],
): string {
  if (differences.length === 0) return `${where} is as it was built: ${count(looked, 'file')}, version ${version}.`;
  const lines = differences.map(({ kind, path, note }) => `${kind.padEnd(7)}  ${path}${note ? ` (${note})` : ''}`);
  const counts = (['missing', 'changed', 'extra'] as const).flatMap((kind) => {
    const n = differences.filter((difference) => difference.kind === kind).length;
    return n > 0 ? `${n} ${kind}` : [];
  });
  const last = counts.pop();
  const all = counts.length > 0 ? `${counts.join(', ')} and ${last}` : last;
  return [
    `${where} is not as it was built, version ${version}:`,
    ...lines,
    `${all}, of ${count(looked, 'file')}.`,
  ].join('\n');
}
