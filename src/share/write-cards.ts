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
export function writeCards(read: Corpus, site: Site, folder: string): number {
  const template = join(folder, templateCode);
  const [card, sharePage] = [join(template, 'index.html'), join(template, 'dela', 'index.html')].map((file) =>
    readFileSync(file, 'utf8'),
  );
  rmSync(template, { recursive: true });
  return stampCards(read, site, folder, (card ?? '').replace(stylesheet, ''), sharePage ?? '');
}

/** @param card, sharePage As drawn with the marks of card-fields.ts. */
export function stampCards(
  { catalog, published, ledger }: Corpus,
  site: Site,
  folder: string,
  card: string,
  sharePage: string,
): number {
  const [asCard, asSharePage] = [stamp(card), stamp(sharePage)];
  let count = 0;
  for (const share of sharesOf(catalog, published, ledger, site)) {
    const fields = cardFields(share, site);
    const at = join(folder, share.code);
    mkdirSync(join(at, 'dela'), { recursive: true });
    writeFileSync(join(at, 'index.html'), asCard(fields));
    writeFileSync(join(at, 'dela', 'index.html'), asSharePage(fields));
    count += 1;
  }
  return count;
}
