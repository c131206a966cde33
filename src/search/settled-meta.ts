/**
 * Pagefind's list of what it has, with what differs from build to build taken out.
 *
 * Pagefind 1.5 keeps filters in the order of a hash table with a new seed each time, so the same texts gave another file with another name.
 * Nobody asks for its filters here (what they carry comes with each hit), so the list of them can be empty.
 */

import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

/** The end of the list, in CBOR: an array of `[name, file]` for each filter, then two empty ones, for sorts and fields. */
const filters = /[\x81-\x97](?:\x82[\x60-\x77]\w+[\x60-\x77]\w+)+\x80\x80$/;

/** @throws When it ends in another way than Pagefind 1.5 lets it. */
export function withoutFilters(list: Buffer): Buffer {
  const text = list.toString('latin1');
  if (!filters.test(text))
    throw new Error('Pagefind writes its list of filters in another way than settled-meta.ts knows.');
  return Buffer.from(text.replace(filters, '\x80\x80\x80'), 'latin1');
}

/** Settles the one language in `folder`, the finished index. */
export function settleMeta(folder: string): void {
  const entryFile = join(folder, 'pagefind-entry.json');
  const entry = readFileSync(entryFile, 'utf8');
  const [, old = ''] = /"hash":"(\w+)"/.exec(entry) ?? [];
  const list = withoutFilters(gunzipSync(readFileSync(join(folder, `pagefind.${old}.pf_meta`))));
  const hash = old.replace(/[^_]+$/, createHash('sha256').update(list).digest('hex').slice(0, 10));
  const packed = gzipSync(list, { level: 9 });
  packed[9] = 255; // the system that packed it: none
  rmSync(join(folder, `pagefind.${old}.pf_meta`));
  writeFileSync(join(folder, `pagefind.${hash}.pf_meta`), packed);
  writeFileSync(entryFile, entry.replace(old, hash));
}
