/** The list of what a built site consists of, on disk. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Hashes, manifestFile, manifestText, readManifest } from '../../src/core/manifest.ts';

export const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Every file under `folder`, with the hash of what it holds. */
export function hashesIn(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path).split(sep).join('/'), sha256(readFileSync(path))];
    }),
  );
}

/** Written last, so that a folder that has it has everything. @returns How many files it lists. */
export function writeManifest(folder: string): number {
  const hashes = hashesIn(folder);
  writeFileSync(join(folder, manifestFile), manifestText(hashes));
  return hashes.size;
}

/** What a site was when it was built, its manifest included. */
export interface Built {
  hashes: Hashes;
  /** Of everything in it: the first digits of the manifest’s own hash. */
  version: string;
}

/** @returns Nothing when `text` is no manifest. */
export function builtFrom(text: string): Built | undefined {
  const listed = readManifest(text);
  const own = sha256(text);
  return listed && { hashes: new Map([...listed, [manifestFile, own]]), version: own.slice(0, 12) };
}

/** @throws An Error that says how to get a manifest. */
export function readBuilt(folder: string): Built {
  const built = builtFrom(readText(join(folder, manifestFile)));
  if (built) return built;
  throw new Error(
    `There is no ${join(folder, manifestFile)} to compare with. Run npm run build, or name the folder of the build: --with <folder>`,
  );
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
