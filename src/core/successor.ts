/** Addresses that are gone, and where each most likely lives on. */

import type { Catalog } from './catalog.ts';
import { anchorOf, type Ledger, pageOf } from './ledger.ts';
import { likeness } from './likeness.ts';
import type { PublishedPlace } from './published.ts';

export type Live = ReadonlyMap<string, PublishedPlace>;

export interface Proposal {
  from: string;
  to: string;
  /** Moved when the successor is new; withdrawn when it has been there all along. */
  kind: 'moved' | 'withdrawn';
  /** The next nearest, best first. */
  others: string[];
}

/**
 * Published, and neither live nor accounted for.
 *
 * The places of a page that is gone go with it, so the page alone is told; what lies in a file that cannot be read waits until it can.
 */
export function lostAddresses(ledger: Ledger, live: Live, catalog: Catalog): string[] {
  const unread = [...catalog.unreadable].map((file) => file.replace(/^[^/]*/, '').replace(/\.mdx$/, '/'));
  return [...ledger.values()].flatMap(({ address, fate }) => {
    const page = pageOf(address);
    if (fate || live.has(address) || unread.some((path) => page.endsWith(path) || path.startsWith(page))) return [];
    const goesWithPage =
      page !== address && !live.has(page) && ledger.get(page)?.fate === undefined && ledger.has(page);
    return goesWithPage ? [] : [address];
  });
}

/** One for each lost address, unless the site has nothing at all to offer. No two are led to the same new place. */
export function propose(lost: readonly string[], ledger: Ledger, live: Live): Proposal[] {
  const promised = new Set<string>();
  return lost.flatMap((from) => {
    const isNew = (address: string) => !ledger.has(address) && !promised.has(address);
    const [best, ...others] = nearest(from, ledger, live, isNew);
    if (best === undefined) return [];
    const kind = isNew(best) ? 'moved' : 'withdrawn';
    promised.add(best);
    return [{ from, to: best, kind, others: others.slice(0, 2) }];
  });
}

/**
 * Addresses of today by how likely they are what `from` has become, best first.
 *
 * What is new comes before what has long been there, when it stands on the same page or is alike. A place ends with the page it stood
 * on, a page with its topic, when nothing is alike.
 */
export function nearest(from: string, ledger: Ledger, live: Live, isNew: (address: string) => boolean): string[] {
  const like = anchorOf(from) ? likePlace(from, live, isNew) : likePage(from, ledger, live, isNew);
  const scored = like
    .filter(({ score }) => score >= leastLikely)
    .sort((a, b) => b.score - a.score)
    .map(({ address }) => address);
  const above = [pageOf(from), topicOf(from)].filter((address) => address !== from && live.has(address));
  return [...new Set([...scored, ...above])];
}

/** On the same page a third of the letters, elsewhere most of them: less is no better than the page itself. */
const leastLikely = 1.6;
const alike = 0.5;

interface Scored {
  address: string;
  score: number;
}

function likePlace(from: string, live: Live, isNew: (address: string) => boolean): Scored[] {
  const anchor = anchorOf(from);
  return [...live.values()].flatMap(({ address, title, place }) => {
    const isNear = topicOf(address) === topicOf(from);
    if (!place || !(isNear || anchorOf(address) === anchor || isNew(address))) return [];
    const like =
      anchorOf(address) === anchor ? 1 : 0.9 * Math.max(likeness(anchor, anchorOf(address)), likeness(anchor, title));
    const onPage = pageOf(address) === pageOf(from);
    const asNew = isNew(address) && (onPage || like >= alike) ? 2 : 0;
    return [{ address, score: 2 * like + (onPage ? 1 : isNear ? 0.25 : 0) + asNew }];
  });
}

/** Two pages are the same when most of their anchors are; else their names may be alike. */
function likePage(from: string, ledger: Ledger, live: Live, isNew: (address: string) => boolean): Scored[] {
  const wasArticle = ledger.get(from)?.code !== undefined;
  const anchors = [...ledger.values()]
    .filter(({ address, fate }) => !fate && address.startsWith(`${from}#`))
    .map(({ address }) => anchorOf(address));
  return [...live.values()].flatMap(({ address, title, article, place }) => {
    if (place || (article !== undefined) !== wasArticle) return [];
    const kept = anchors.filter((anchor) => live.has(`${address}#${anchor}`)).length / Math.max(1, anchors.length);
    const like = Math.max(kept, likeness(nameOf(from), nameOf(address)), 0.9 * likeness(nameOf(from), title));
    const near = topicOf(address) === topicOf(from) ? 0.25 : 0;
    return [{ address, score: 2 * like + near + (isNew(address) && like >= alike ? 2 : 0) }];
  });
}

/** `/koder/utomlands/#kina` → `/koder/`. */
const topicOf = (address: string) => pageOf(address).replace(/[^/]+\/$/, '');

/** `/koder/utomlands/` → `utomlands`. */
const nameOf = (page: string) => page.split('/').at(-2) ?? '';
