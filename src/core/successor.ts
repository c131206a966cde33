/** Addresses that are gone, and where each most likely lives on. */

import { type Catalog, isPublished } from './catalog.ts';
import { anchorOf, follow, type Ledger, pageOf } from './ledger.ts';
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
  const there = new Set(catalog.articles.filter(isPublished).flatMap(({ address }) => [address, topicOf(address)]));
  const unread = [...catalog.unreadable].map((file) => file.replace(/^[^/]*/, '').replace(/\.mdx$/, '/'));
  return [...ledger.values()].flatMap(({ address, fate }) => {
    const page = pageOf(address);
    const isWaiting =
      (there.has(page) && !live.has(page)) || unread.some((path) => page.endsWith(path) || path.startsWith(page));
    if (fate || live.has(address) || isWaiting) return [];
    const goesWithPage =
      page !== address && !live.has(page) && ledger.get(page)?.fate === undefined && ledger.has(page);
    return goesWithPage ? [] : [address];
  });
}

/**
 * One for each lost address, unless the site has nothing at all to offer. No two are led to the same new place: of all that is lost and
 * all that is new, the two that are most alike find each other first.
 */
export function propose(lost: readonly string[], ledger: Ledger, live: Live): Proposal[] {
  const isNew = (address: string) => !ledger.has(address);
  const hosts = hostsOf(lost, live, isNew);
  const pairs = lost.flatMap((from) => {
    // Its own address of another day is as good as new: then it has come back.
    const isFree = (address: string) => isNew(address) || follow(ledger, address) === from;
    return scored(from, ledger, live, isFree, hosts)
      .filter(({ address, score }) => isFree(address) && score >= leastLikely)
      .map(({ address, score }) => ({ from, to: address, score }));
  });
  const moved = new Map<string, string>();
  const promised = new Set<string>();
  for (const { from, to } of pairs.sort((a, b) => b.score - a.score)) {
    if (moved.has(from) || promised.has(to)) continue;
    moved.set(from, to);
    promised.add(to);
  }
  return lost.flatMap((from) => {
    const others = nearest(from, ledger, live, (address) => isNew(address) && !promised.has(address));
    const to = moved.get(from) ?? others[0] ?? lastResort(from, ledger, live);
    if (to === undefined) return [];
    const kind = moved.has(from) ? 'moved' : 'withdrawn';
    return [{ from, to, kind, others: others.filter((address) => address !== to).slice(0, 2) }];
  });
}

/** The page that is least unlike, for what no writer may overlook only because nothing is like it. */
function lastResort(from: string, ledger: Ledger, live: Live): string | undefined {
  const pages = [pageOf(from), topicOf(from)].flatMap((page) => likePage(page, ledger, live, () => false));
  return pages.sort((a, b) => b.score - a.score)[0]?.address;
}

/**
 * Addresses of today by how likely they are what `from` has become, best first.
 *
 * What is new comes before what has long been there, when it stands on the same page or is alike. A place ends with the page it stood
 * on, a page with its topic, when nothing is alike.
 */
export function nearest(from: string, ledger: Ledger, live: Live, isNew: (address: string) => boolean): string[] {
  const likely = scored(from, ledger, live, isNew, new Map())
    .filter(({ score }) => score >= leastLikely)
    .sort((a, b) => b.score - a.score)
    .map(({ address }) => address);
  const above = [pageOf(from), topicOf(from)].filter((address) => address !== from && live.has(address));
  return [...new Set([...likely, ...above])];
}

/** On the same page a third of the letters, elsewhere most of them: less is no better than the page itself. */
const leastLikely = 1.6;
const alike = 0.5;

interface Scored {
  address: string;
  score: number;
}

/** Page → the pages that its sections have moved to. */
type Hosts = ReadonlyMap<string, ReadonlySet<string>>;

/** A new place with the anchor of a lost one tells where its section went; what stood in that has gone there too. */
function hostsOf(lost: readonly string[], live: Live, isNew: (address: string) => boolean): Hosts {
  const found = Map.groupBy(
    [...live.keys()].filter((address) => anchorOf(address) && isNew(address)),
    anchorOf,
  );
  const hosts = new Map<string, Set<string>>();
  for (const from of lost)
    for (const address of found.get(anchorOf(from)) ?? [])
      hosts.set(pageOf(from), (hosts.get(pageOf(from)) ?? new Set()).add(pageOf(address)));
  return hosts;
}

function scored(from: string, ledger: Ledger, live: Live, isNew: (address: string) => boolean, hosts: Hosts): Scored[] {
  return anchorOf(from) ? likePlace(from, live, isNew, hosts) : likePage(from, ledger, live, isNew);
}

function likePlace(from: string, live: Live, isNew: (address: string) => boolean, hosts: Hosts): Scored[] {
  const anchor = anchorOf(from);
  return [...live.values()].flatMap(({ address, title, place }) => {
    const isNear = topicOf(address) === topicOf(from);
    if (!place || !(isNear || anchorOf(address) === anchor || isNew(address))) return [];
    const like = likenessOf(anchor, anchorOf(address), title, isNew(address));
    const page = pageOf(address);
    const onPage = page === pageOf(from) || (isNew(address) && hosts.get(pageOf(from))?.has(page));
    const asNew = isNew(address) && (onPage || like >= alike) ? 2 : 0;
    return [{ address, score: 2 * like + (onPage ? 1 : isNear ? 0.25 : 0) + asNew }];
  });
}

/** A new anchor that goes on where the old one ends, or stops before, is what a writer makes of one that is taken: `ljud` → `ljud-i-appen`. */
function likenessOf(old: string, anchor: string, title: string, isNew: boolean): number {
  if (anchor === old) return 1;
  const like = likeness(old, anchor);
  const goesOn = anchor.startsWith(`${old}-`) || old.startsWith(`${anchor}-`);
  return isNew && goesOn ? 0.9 + 0.09 * like : 0.9 * Math.max(like, likeness(old, title));
}

/** Two articles are the same when most of their anchors are, two topics when most of their articles are; else their names may be alike. */
function likePage(from: string, ledger: Ledger, live: Live, isNew: (address: string) => boolean): Scored[] {
  const wasArticle = ledger.get(from)?.code !== undefined;
  const isKept = wasArticle ? anchorsKept(from, ledger, live) : articlesKept(from, ledger, live);
  return [...live.values()].flatMap(({ address, title, article, place }) => {
    if (place || (article !== undefined) !== wasArticle) return [];
    const like = Math.max(
      isKept(address),
      likeness(nameOf(from), nameOf(address)),
      0.9 * likeness(nameOf(from), title),
    );
    const near = topicOf(address) === topicOf(from) ? 0.25 : 0;
    // The same name decides between pages that have kept as much.
    const named = 0.1 * likeness(nameOf(from), nameOf(address));
    return [{ address, score: 2 * like + near + named + (isNew(address) && like >= alike ? 2 : 0) }];
  });
}

/** @returns A function from an article of today to the share of the anchors of `from` that it has. */
function anchorsKept(from: string, ledger: Ledger, live: Live): (address: string) => number {
  const anchors = [...ledger.values()]
    .filter(({ address, fate }) => !fate && address.startsWith(`${from}#`))
    .map(({ address }) => anchorOf(address));
  return (address) => share(anchors, (anchor) => live.has(`${address}#${anchor}`));
}

/** @returns A function from a topic of today to the share of the articles of `from` that lie in it: of those that lay there to the last. */
function articlesKept(from: string, ledger: Ledger, live: Live): (address: string) => number {
  const articles = [...ledger.keys()]
    .filter((address) => address !== from && topicOf(address) === from && !anchorOf(address))
    .flatMap((address) => follow(ledger, address) ?? []);
  const last = articles.filter((address) => topicOf(address) === from);
  return (address) =>
    last.length > 0
      ? share(last, (article) => live.has(`${address}${nameOf(article)}/`))
      : share(articles, (article) => topicOf(article) === address);
}

const share = <T>(all: readonly T[], has: (one: T) => boolean) => all.filter(has).length / Math.max(1, all.length);

/** `/koder/utomlands/#kina` → `/koder/`. */
const topicOf = (address: string) => pageOf(address).replace(/[^/]+\/$/, '');

/** `/koder/utomlands/` → `utomlands`. */
const nameOf = (page: string) => page.split('/').at(-2) ?? '';
