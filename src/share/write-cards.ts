/** The pages of all codes, stamped from the two that Astro has drawn. Thousands of them take seconds. */

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../core/site.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { cardFields, stamp } from './card-fields.ts';
import { templateCode } from './card-paths.ts';
import { sharesOf } from './shares.ts';

/** A card leads on at once, so there is nothing to style. */
const stylesheet = /<link rel="stylesheet"[^>]*>/;

/**
 * Writes `<code>/index.html` and `<code>/dela/index.html` for every code in the ledger that leads somewhere.
 *
 * @param folder The finished build, with the pages of the template code, which go.
 * @returns How many codes there are.
 */
export function writeCards({ catalog, published, ledger }: Corpus, site: Site, folder: string): number {
  const template = join(folder, templateCode);
  const card = stamp(readFileSync(join(template, 'index.html'), 'utf8').replace(stylesheet, ''));
  const page = stamp(readFileSync(join(template, 'dela', 'index.html'), 'utf8'));
  rmSync(template, { recursive: true });
  let count = 0;
  for (const share of sharesOf(catalog, published, ledger, site)) {
    const fields = cardFields(share, site);
    const at = join(folder, share.code);
    mkdirSync(join(at, 'dela'), { recursive: true });
    writeFileSync(join(at, 'index.html'), card(fields));
    writeFileSync(join(at, 'dela', 'index.html'), page(fields));
    count += 1;
  }
  return count;
}
