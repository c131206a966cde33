/** Writes into every page of a built site the hashes of the scripts that it asks for. */

import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withIntegrity } from '../../src/hosting/integrity.ts';

/** @param base The path the site was built for. */
export function writeIntegrity(folder: string, base: string): void {
  const read = new Map<string, Buffer>();
  const contentOf = (address: string) => {
    const content = read.get(address) ?? readFileSync(join(folder, address.slice(base.length)));
    read.set(address, content);
    return content;
  };
  for (const file of globSync('**/*.html', { cwd: folder })) {
    const path = join(folder, file);
    const html = readFileSync(path, 'utf8');
    const sealed = withIntegrity(html, contentOf);
    if (sealed !== html) writeFileSync(path, sealed);
  }
}
