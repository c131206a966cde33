/** The list of all addresses that browsers and other programs read: `/api/addresses.json`. */

import type { Catalog } from './catalog.ts';
import { isPublished } from './catalog.ts';
import { addressesByCode, follow, type Ledger } from './ledger.ts';
import { legacyKey } from './legacy.ts';
import type { PublishedPlace } from './published.ts';

export interface DirectoryPlace {
  /** Without the site's base. */
  address: string;
  title: string;
  /** The article of a section, the topic of an article. */
  context: string;
  /** Topics have none. */
  code?: string;
}

export interface Directory {
  /** Every address of today. */
  places: DirectoryPlace[];
  /** Every address that has been given up → where it leads today. */
  former: Record<string, string>;
  /** Codes that lead to what has a newer one → where they lead. */
  formerCodes: Record<string, string>;
  /** Pages elsewhere that ours have taken over from, as `legacyKey` writes them → our page. */
  legacy: Record<string, string>;
}

export function directoryOf(catalog: Catalog, published: readonly PublishedPlace[], ledger: Ledger): Directory {
  const codes = [...addressesByCode(ledger)];
  const isOwn = ([code, address]: [string, string]) => ledger.get(address)?.code === code;
  const former = [...ledger.values()].flatMap(({ address, fate }) => {
    const to = fate && follow(ledger, address);
    return to === undefined ? [] : [[address, to] as const];
  });
  const legacy = catalog.articles
    .filter(isPublished)
    .flatMap(({ address, data }) => data.legacy.map((old) => [legacyKey(old), address] as const));
  return {
    places: published.map(({ address, title, context }) => {
      const code = ledger.get(address)?.code;
      return { address, title, context, ...(code && { code }) };
    }),
    former: Object.fromEntries(former),
    formerCodes: Object.fromEntries(codes.filter((code) => !isOwn(code))),
    legacy: Object.fromEntries(legacy),
  };
}
