/** What the pages of this build owe to addresses that have been given up. */

import { anchorOf, type OldId, oldIds, pageOf } from '../core/ledger.ts';
import type { Corpus } from './corpus.ts';

/** Made once a corpus, since every page asks. */
const known = new WeakMap<Corpus, Map<string, OldId[]>>();

function idsOn(corpus: Corpus, page: string): OldId[] {
  let ids = known.get(corpus);
  if (!ids) {
    ids = oldIds(corpus.ledger);
    known.set(corpus, ids);
  }
  return ids.get(page) ?? [];
}

/** Anchor → the ids that lead to it on this very page; to the page as a whole under ``. */
export function aliasesOn(corpus: Corpus, page: string): Map<string, string[]> {
  const aliases = new Map<string, string[]>();
  for (const { id, to } of idsOn(corpus, page).filter((old) => pageOf(old.to) === page))
    aliases.set(anchorOf(to), [...(aliases.get(anchorOf(to)) ?? []), id]);
  return aliases;
}

/** The ids of a page whose places live on other pages now, with the title of what is there. */
export function pointersOn(corpus: Corpus, page: string): (OldId & { title: string })[] {
  const away = idsOn(corpus, page).filter(({ to }) => pageOf(to) !== page);
  return away.map(({ id, to }) => ({ id, to, title: titleOf(corpus, to) }));
}

/** Of an address of today. */
export const titleOf = ({ published }: Corpus, address: string) =>
  published.find((place) => place.address === address)?.title ?? '';
