/** Which pages of codes Astro draws: in dev every one, in a build one of each kind, from which the rest are stamped. */

import { corpus } from '../corpus/index.ts';
import { site } from '../site.config.ts';
import { type CardFields, cardFields, markedFields } from './card-fields.ts';
import { sharesOf } from './shares.ts';

/** Stands in for a code on the pages that the others are stamped from. */
export const templateCode = 'mall';

export function cardPaths(): { params: { code: string }; props: { fields: CardFields } }[] {
  if (!import.meta.env?.DEV) return [{ params: { code: templateCode }, props: { fields: markedFields } }];
  const { catalog, published, ledger } = corpus();
  return [...sharesOf(catalog, published, ledger, site)].map((share) => ({
    params: { code: share.code },
    props: { fields: cardFields(share, site) },
  }));
}
