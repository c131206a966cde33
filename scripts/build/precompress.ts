/** Packs what is text in a built site beside itself, `index.html.br` and `index.html.gz`, for servers that send what lies there. */

import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { hostFileNames } from '../../src/hosting/host-files.ts';
import { textTypes } from '../../src/hosting/types.ts';

const [brotli, gz] = [promisify(brotliCompress), promisify(gzip)];

/** So small that a packed file is hardly smaller, in bytes. */
const notWorth = 200;

/** As many at a time as there are threads for it. */
const atOnce = 8;

/** @returns How many files it packed. */
export async function precompress(folder: string): Promise<number> {
  const names = new Set<string>(hostFileNames);
  const files = globSync('**/*', { cwd: folder })
    .filter((file) => extname(file).slice(1) in textTypes && !names.has(file))
    .toSorted();
  let next = 0;
  let packed = 0;
  const worker = async () => {
    for (let file = files[next++]; file !== undefined; file = files[next++]) {
      const path = join(folder, file);
      const bytes = readFileSync(path);
      if (bytes.length < notWorth) continue;
      const size = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
      writeFileSync(`${path}.br`, await brotli(bytes, { params: size }));
      writeFileSync(`${path}.gz`, await gz(bytes, { level: constants.Z_BEST_COMPRESSION }));
      packed += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return packed;
}
