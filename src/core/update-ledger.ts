/** What `npm run addresses` writes: old addresses sent on, and a code for everything new. Pure. */

import type { Catalog } from './catalog.ts';
import { codeGiver, isCode } from './code.ts';
import { anchorOf, type Entry, type Fate, follow, isAddress, type Ledger, pageOf } from './ledger.ts';
import type { PublishedPlace } from './published.ts';
import { type Live, nearest } from './successor.ts';
import { didYouMean } from './suggest.ts';
import { phraseOf } from './symptoms.ts';

/** Moved: it lives at `to` now. Withdrawn: it is gone, and `to` is the nearest. Alias: an id known from elsewhere that shall lead to `to`. */
export interface Change {
  kind: Fate;
  from: string;
  to: string;
}

/** @returns The ledger as it becomes, or why the change cannot be made. */
export function applyChange(ledger: Ledger, live: Live, change: Change): { ledger: Ledger } | { mistake: string[] } {
  const { kind, from, to } = change;
  const refuse = (...mistake: string[]) => ({ mistake: mistake.filter(Boolean) });
  if (!isAddress(from)) return refuse(`"${from}" cannot be an address: use a–z, 0–9 and hyphens.`);
  if (live.has(from)) return refuse(`"${from}" is live, so it leads nowhere else.`);
  if (!ledger.has(from) && kind !== 'alias')
    return refuse(
      `"${from}" has never been published.`,
      didYouMean(from, ledger.keys()) || 'An id that is known from elsewhere is written with --alias.',
    );
  if (!live.has(to) && !ledger.has(to))
    return refuse(`"${to}" is no address of the site.`, didYouMean(to, live.keys()));
  const next = new Map(ledger);
  sendOn(next, live, change);
  if (!live.has(to) && follow(next, from) === undefined)
    return refuse(`From "${to}" it would lead round in a circle or nowhere.`);
  const parts = [...ledger.values()].filter(({ address, fate }) => !fate && address.startsWith(`${from}#`));
  for (const { address } of parts) sendOn(next, live, partChange(address, change, next, live));
  return { ledger: next };
}

/** What became of a place when its page went: the same anchor there, else the nearest. */
function partChange(part: string, { kind, to }: Change, ledger: Ledger, live: Live): Change {
  const same = `${to}#${anchorOf(part)}`;
  if (live.has(same)) return { kind, from: part, to: same };
  const [best = to] = nearest(to + part.slice(pageOf(part).length), ledger, live, () => false);
  return { kind: 'withdrawn', from: part, to: pageOf(best) === to ? best : to };
}

/** The code goes along to a place that is new, or has come back; one that was there already keeps its own, and then both lead there. */
function sendOn(ledger: Map<string, Entry>, live: Live, { kind, from, to }: Change): void {
  const { code } = ledger.get(from) ?? {};
  const fate = { kind: kind !== 'withdrawn' && pageOf(from) === pageOf(to) ? 'alias' : kind, to } as const;
  const known = ledger.get(to);
  // Whatever it is called: led on from there too, both would lead round in a circle.
  const isBack = known?.fate !== undefined && follow(ledger, to) === from;
  const isNew = live.has(to) && (isBack || (kind === 'moved' && !known));
  const carried = known?.code ?? code;
  if (isNew) ledger.set(to, { address: to, ...(carried && { code: carried }) });
  const kept = isNew && !known?.code ? undefined : code;
  ledger.set(from, { address: from, ...(kept && { code: kept }), fate });
}

/** Numbers that readers may look for as such: error codes, years, limits. None of them becomes a code. */
export function numbersIn(catalog: Catalog): Set<string> {
  const texts = catalog.articles.flatMap(({ data, outline, answerText }) => [
    data.title,
    answerText,
    outline.lead,
    ...outline.places.flatMap(({ title, text }) => [title, text]),
    ...Object.values(data.symptoms).flatMap((phrases) => phrases.map(phraseOf)),
  ]);
  return new Set(texts.flatMap((text) => text.match(/\d{4,6}/g) ?? []));
}

/** Every live address listed, every article and place with a code; nothing else is changed. */
export function listNew(
  ledger: Ledger,
  live: readonly PublishedPlace[],
  numbers: ReadonlySet<string>,
): { ledger: Ledger; given: Entry[] } {
  const next = new Map(ledger);
  const given: Entry[] = [];
  const codes = [...ledger.values()].flatMap(({ code }) => code ?? []);
  const giveCode = codeGiver(new Set([...numbers, ...codes]));
  for (const { address, article } of live) {
    const known = next.get(address);
    if (known && (known.fate || !article || (known.code && isCode(known.code)))) continue;
    const entry: Entry = { address, ...(article && { code: giveCode(address) }) };
    next.set(address, entry);
    given.push(entry);
  }
  return { ledger: next, given };
}
