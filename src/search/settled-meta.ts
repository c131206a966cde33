/**
 * Pagefind's list of what it has, with what differs from build to build taken out. Pure.
 *
 * Pagefind 1.5 keeps filters in the order of a hash table with a new seed each time, so the same texts gave another file with another name.
 * Nobody asks for its filters here (what they carry comes with each hit), so the list of them can be empty.
 */

import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

export interface IndexFile {
  /** In Pagefind's folder: `pagefind.und_c14a2c3bada.pf_meta`. */
  path: string;
  content: Uint8Array;
}

/** The end of the list, in CBOR: an array of `[name, file]` for each filter, then two empty ones, for sorts and fields. */
const filters = /[\x81-\x97](?:\x82[\x60-\x77]\w+[\x60-\x77]\w+)+\x80\x80$/;

/** @throws When it ends in another way than Pagefind 1.5 lets it. */
export function withoutFilters(list: Buffer): Buffer {
  const text = list.toString('latin1');
  if (!filters.test(text))
    throw new Error('Pagefind writes its list of filters in another way than settled-meta.ts knows.');
  return Buffer.from(text.replace(filters, '\x80\x80\x80'), 'latin1');
}

/** The files of an index of one language, with its list settled and named for what it is now, as the entry to it says. */
export function settleMeta(files: readonly IndexFile[]): IndexFile[] {
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  const [, old = '', hash = ''] = /\.(\w+?_(\w+))\.pf_meta$/.exec(meta?.path ?? '') ?? [];
  if (!meta) throw new Error('Pagefind has made no list of what it has.');
  const list = withoutFilters(gunzipSync(meta.content));
  const settled = old.replace(hash, createHash('sha256').update(list).digest('hex').slice(0, 10));
  const packed = gzipSync(list, { level: 9 });
  packed[9] = 255; // on which system it was packed: none
  return files.map((file) => {
    if (file === meta) return { path: file.path.replace(old, settled), content: packed };
    if (file.path !== 'pagefind-entry.json') return file;
    return { path: file.path, content: Buffer.from(Buffer.from(file.content).toString().replace(old, settled)) };
  });
}
