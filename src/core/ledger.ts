/** The ledger: every address ever published, its code, and what became of it. `content/addresses.json`, one entry a line. */

import { isCode } from './code.ts';
import type { Reporter } from './diagnostic.ts';

/** What can become of an address: another id in the same article, another article, or gone with something near it in its place. */
export const fates = ['alias', 'moved', 'withdrawn'] as const;
export type Fate = (typeof fates)[number];

export interface Entry {
  /** `/koder/utomlands/#kina`, without the site's base. */
  address: string;
  /** `4734`. Topics have none, and neither have ids that are known from elsewhere only. */
  code?: string;
  /** Missing while the address is live. */
  fate?: { kind: Fate; to: string };
}

/** By address. Addresses are never taken out. */
export type Ledger = ReadonlyMap<string, Entry>;

export const ledgerFile = 'addresses.json';

/** What stands before `#`: the page. */
export const pageOf = (address: string) => address.replace(/#.*/s, '');

/** What stands after `#`; empty for a whole page. */
export const anchorOf = (address: string) => (address.includes('#') ? address.slice(address.indexOf('#') + 1) : '');

export const isAddress = (text: string) => /^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/.test(text);

const note =
  'Every address ever published. Written by npm run addresses and read as a diff: an entry is never taken out.';

/** Each entry is a line that begins with its comma, so that no line changes when another comes, and Git can keep those of two branches. */
export function formatLedger(entries: Iterable<Entry>): string {
  const order = (a: Entry, b: Entry) => (a.address < b.address ? -1 : 1);
  const lines = [...entries].sort(order).map(({ address, code, fate }) => {
    const fields = [...(code ? [`"code": "${code}"`] : []), ...(fate ? [`"${fate.kind}": "${fate.to}"`] : [])];
    return `, "${address}": ${fields.length > 0 ? `{ ${fields.join(', ')} }` : '{}'}`;
  });
  return [`{ "": "${note}"`, ...lines, '}', ''].join('\n');
}

export interface LedgerReading {
  ledger: Ledger;
  /** Address → 1-based line. */
  lines: ReadonlyMap<string, number>;
}

export const noLedger: LedgerReading = { ledger: new Map(), lines: new Map() };

/** Line by line, so that every mistake has its place and those of a merge are told apart. */
export function readLedger(text: string, report: Reporter): LedgerReading {
  const ledger = new Map<string, Entry>();
  const lines = new Map<string, number>();
  let inConflict = false;
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '' || line === '}' || (index === 0 && /^\{ "": "[^"]*"$/.test(line))) continue;
    const at = { line: index + 1, column: 1 };
    const entry = readLine(line);
    if (!entry) {
      const isMark = /^([<=>|])\1{6}/.test(line);
      const isTold = isMark && inConflict; // where the conflict begins
      if (isMark) inConflict = !line.startsWith('>');
      if (isTold) continue;
      const [what, fix] = isMark
        ? ['Git has left the marks of a conflict here.', 'Keep the lines of both sides, and run: npm run addresses']
        : [
            `This is not an entry: ${line}`,
            'Write it like , "/koder/utomlands/#kina": { "code": "4734" }, or take the file back from Git.',
          ];
      report.error('bad-entry', at, what, fix);
      continue;
    }
    const before = ledger.get(entry.address);
    const kept = before ? agreed(before, entry) : entry;
    if (kept) ledger.set(entry.address, kept);
    else
      report.error(
        'duplicate-entry',
        at,
        `"${entry.address}" stands on line ${lines.get(entry.address)} too, and the two differ.`,
        `Keep the one that was there first, whose code may have been shared: git log -p content/${ledgerFile}`,
      );
    if (!before) lines.set(entry.address, index + 1);
  }
  return { ledger, lines };
}

/** Where one branch has sent an address on and another has written beside it, Git keeps the old line too: what is given up stays so. */
function agreed(a: Entry, b: Entry): Entry | undefined {
  if (isSame(a, b)) return a;
  if (Boolean(a.fate) === Boolean(b.fate)) return undefined;
  return a.fate ? a : b;
}

const isSame = (a: Entry, b: Entry) => a.code === b.code && a.fate?.kind === b.fate?.kind && a.fate?.to === b.fate?.to;

function readLine(line: string): Entry | undefined {
  const [, written] = /^, (".*)$/.exec(line) ?? [];
  if (!written) return undefined;
  let pair: [string, unknown] | undefined;
  try {
    [pair] = Object.entries(JSON.parse(`{${written}}`));
  } catch {
    return undefined;
  }
  const [address = '', fields] = pair ?? [];
  if (!isAddress(address) || typeof fields !== 'object' || fields === null) return undefined;
  const { code, ...rest } = fields as Record<string, unknown>;
  const [fate, ...more] = Object.entries(rest);
  if (more.length > 0 || (code !== undefined && typeof code !== 'string')) return undefined;
  if (!fate) return { address, ...(code !== undefined && { code }) };
  const kind = fates.find((known) => known === fate[0]);
  if (!kind || typeof fate[1] !== 'string' || !isAddress(fate[1])) return undefined;
  return { address, ...(code !== undefined && { code }), fate: { kind, to: fate[1] } };
}

/**
 * Where an address leads today: itself while it is live, else the end of its chain.
 *
 * @returns Nothing for an address that was never published, or whose chain never ends.
 */
export function follow(ledger: Ledger, address: string): string | undefined {
  const seen = new Set<string>();
  for (let entry = ledger.get(address); entry; entry = ledger.get(entry.fate.to)) {
    if (!entry.fate) return entry.address;
    if (seen.has(entry.address)) return undefined;
    seen.add(entry.address);
  }
  return undefined;
}

/** Code → where it leads today. */
export function addressesByCode(ledger: Ledger): Map<string, string> {
  const found = new Map<string, string>();
  for (const { address, code } of ledger.values()) {
    const target = code && isCode(code) ? follow(ledger, address) : undefined;
    if (code && target !== undefined) found.set(code, target);
  }
  return found;
}

/** Pages that are gone, and where each leads today. */
export const formerPages = (ledger: Ledger): { from: string; to: string }[] =>
  [...ledger.values()].flatMap(({ address, fate }) => {
    const to = fate && anchorOf(address) === '' ? follow(ledger, address) : undefined;
    return to === undefined ? [] : [{ from: address, to }];
  });

export interface OldId {
  id: string;
  /** Where it leads today. */
  to: string;
}

/** Page → every id that has led there and does no longer by itself. What leads to the page it stands on is an alias there, the rest pointers. */
export function oldIds(ledger: Ledger): Map<string, OldId[]> {
  const ids = new Map<string, Map<string, string>>();
  // What a page has become has its ids too: a host’s redirect carries the part after `#` along.
  const successors = new Map(formerPages(ledger).map(({ from, to }) => [from, pageOf(to)]));
  for (const { address, fate } of ledger.values()) {
    const id = anchorOf(address);
    const to = id && fate ? follow(ledger, address) : undefined;
    if (to === undefined) continue;
    for (const page of [pageOf(address), successors.get(pageOf(address))]) {
      if (page === undefined || (ledger.get(`${page}#${id}`)?.fate === undefined && ledger.has(`${page}#${id}`)))
        continue;
      const known = ids.get(page) ?? new Map<string, string>();
      if (!known.has(id) || page === pageOf(address)) known.set(id, to);
      ids.set(page, known);
    }
  }
  return new Map([...ids].map(([page, found]) => [page, [...found].map(([id, to]) => ({ id, to }))]));
}
