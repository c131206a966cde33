/** The ledger against the site as it is today: nothing published may be lost, and everything new has its code. */

import { type Catalog, isPublished } from './catalog.ts';
import { formatCode, isCode } from './code.ts';
import type { Position, Reporter } from './diagnostic.ts';
import { count, fileStart } from './diagnostic.ts';
import { anchorOf, follow, type Ledger, type LedgerReading, ledgerFile, pageOf } from './ledger.ts';
import type { PublishedPlace } from './published.ts';
import { lostAddresses, type Proposal, propose } from './successor.ts';
import { didYouMean } from './suggest.ts';

/** @param live Every address of today. */
export function checkLedger(
  { ledger, lines }: LedgerReading,
  live: readonly PublishedPlace[],
  catalog: Catalog,
  reportIn: (file: string) => Reporter,
): void {
  const byAddress = new Map(live.map((place) => [place.address, place]));
  const lineOf = (address: string): Position => ({ line: lines.get(address) ?? 1, column: 1 });
  const drafts = new Set(catalog.articles.filter((article) => !isPublished(article)).map(({ address }) => address));
  const proposals = propose(lostAddresses(ledger, byAddress, catalog), ledger, byAddress);
  for (const proposal of proposals) reportLost(proposal, byAddress, drafts, lineOf, reportIn);
  checkNew(ledger, live, proposals, reportIn);
  checkTaken(ledger, byAddress, proposals, reportIn);
  checkFates(ledger, lineOf, reportIn(ledgerFile));
  checkCodes(ledger, lineOf, reportIn(ledgerFile));
}

function reportLost(
  { from, to, kind, others }: Proposal,
  live: ReadonlyMap<string, PublishedPlace>,
  drafts: ReadonlySet<string>,
  lineOf: (address: string) => Position,
  reportIn: (file: string) => Reporter,
): void {
  const page = live.get(pageOf(from));
  const successor = live.get(to);
  const [file, at] = page
    ? [page.file, successor?.file === page.file ? successor : fileStart]
    : [ledgerFile, lineOf(from)];
  const run = `npm run addresses -- --${kind} ${from} ${to}`;
  const anchor = anchorOf(from);
  reportIn(file).error(
    anchor ? 'lost-anchor' : 'lost-address',
    at,
    `The address "${from}" has been published and is gone, so shared links would break.`,
    kind === 'moved'
      ? `Is it "${to}" now? Then run: ${run}`
      : `Nearest to it is "${to}". If that answers it, run: ${run}`,
    others.length > 0 ? `Or name another in its place: ${others.join(', ')}` : '',
    anchor && page ? `Or write {/* #${anchor} */} back where it stood.` : '',
    drafts.has(from) ? 'The article is there as a draft: take away draft: true, if it shall stay.' : '',
  );
}

/** What is new is told once a file; what an older address has become takes over that one’s code. */
function checkNew(
  ledger: Ledger,
  live: readonly PublishedPlace[],
  proposals: readonly Proposal[],
  reportIn: (file: string) => Reporter,
): void {
  const promised = new Set(proposals.filter(({ kind }) => kind === 'moved').map(({ to }) => to));
  const unlisted = live.filter((place) => {
    const entry = ledger.get(place.address);
    return (
      !promised.has(place.address) &&
      !promised.has(pageOf(place.address)) &&
      (!entry || (place.article && !entry.code && !entry.fate))
    );
  });
  for (const [file, places] of Map.groupBy(unlisted, ({ file }) => file)) {
    const [first] = places;
    if (!first) continue;
    const names = places.map(({ address }) => (anchorOf(address) ? `#${anchorOf(address)}` : address));
    const state = places.every(({ address }) => ledger.has(address))
      ? `without a code in ${ledgerFile}`
      : `not in ${ledgerFile} yet`;
    reportIn(file).error(
      'new-address',
      first,
      `${count(places.length, 'address', 'addresses')} ${places.length === 1 ? 'is' : 'are'} ${state}: ${names.join(', ')}`,
      'Run: npm run addresses',
    );
  }
}

/**
 * An address that has led somewhere is never free for something else, and neither is its anchor on the page that its own has become: a
 * host’s redirect carries what stands after `#` along.
 */
function checkTaken(
  ledger: Ledger,
  live: ReadonlyMap<string, PublishedPlace>,
  proposals: readonly Proposal[],
  reportIn: (file: string) => Reporter,
): void {
  const comingBack = new Set(proposals.filter(({ kind }) => kind === 'moved').map(({ to }) => to));
  for (const { address, fate } of ledger.values()) {
    if (!fate || comingBack.has(address) || comingBack.has(pageOf(address))) continue;
    const anchor = anchorOf(address);
    const carried = anchor && `${follow(ledger, pageOf(address))}#${anchor}`;
    const page = live.get(pageOf(address));
    const place = live.get(live.has(carried) && !ledger.has(carried) ? carried : address);
    const part = page?.article?.outline.parts.find(({ id }) => id === anchor);
    const at = place ?? (part && page ? { ...part, file: page.file } : undefined);
    if (!at) continue;
    reportIn(at.file).error(
      'taken-address',
      at,
      `The address "${address}" has led to "${fate.to}" since it was given up, and links that were shared rely on it.`,
      place && !place.place
        ? 'Give the file another name.'
        : place
          ? `Choose another anchor than "${anchor}".`
          : 'Give the section another anchor: the ids of its parts begin with it.',
    );
  }
}

function checkFates(ledger: Ledger, lineOf: (address: string) => Position, report: Reporter): void {
  for (const { address, fate } of ledger.values()) {
    if (!fate || follow(ledger, address) !== undefined) continue;
    if (ledger.has(fate.to))
      report.error(
        'endless-alias',
        lineOf(address),
        `"${address}" leads to "${fate.to}", and from there round in a circle or nowhere.`,
        sayWhere(address),
      );
    else
      report.error(
        'unknown-address',
        lineOf(address),
        `"${address}" leads to "${fate.to}", which has never been an address.`,
        didYouMean(fate.to, ledger.keys()) || sayWhere(address),
      );
  }
}

const sayWhere = (address: string) => `Say where it lives today: npm run addresses -- --moved ${address} <address>`;

function checkCodes(ledger: Ledger, lineOf: (address: string) => Position, report: Reporter): void {
  const owners = new Map<string, string>();
  for (const { address, code } of ledger.values()) {
    if (code === undefined) continue;
    const owner = owners.get(code);
    if (!isCode(code))
      report.error(
        'bad-code',
        lineOf(address),
        `"${code}" is not a code: it has four to six digits, and the last is a check digit.`,
        'Take the file back from Git, or take the code away and run: npm run addresses',
      );
    else if (owner !== undefined)
      report.error(
        'duplicate-code',
        lineOf(address),
        `The code ${formatCode(code)} belongs to "${owner}" too.`,
        'Take it away from the newer of the two and run: npm run addresses',
      );
    else owners.set(code, address);
  }
}
