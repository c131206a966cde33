/**
 * `npm run addresses`: gives codes to what is new. With `--moved old new`, `--withdrawn old successor` and `--alias id target`, as often
 * as needed, old addresses are sent on first. Writes content/addresses.json, to be read as a diff.
 */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatCode } from '../src/core/code.ts';
import { count, type Diagnostic, formatDiagnostics, isError, reporter } from '../src/core/diagnostic.ts';
import { type Fate, fates, formatLedger, type Ledger, ledgerFile, readLedger } from '../src/core/ledger.ts';
import { hrefIn } from '../src/core/site.ts';
import { lostAddresses, propose } from '../src/core/successor.ts';
import { applyChange, type Change, listNew, numbersIn } from '../src/core/update-ledger.ts';
import { type Corpus, shownPath } from '../src/corpus/corpus.ts';
import { readText, unreadableFile } from '../src/corpus/files.ts';
import { contentRoot, corpus } from '../src/corpus/index.ts';
import { site } from '../src/site.config.ts';

const usage = `Write: npm run addresses [-- ${fates.map((kind) => `--${kind} <old> <new>`).join(' | ')} …]`;

/** What was asked for, or what is wrong with it. */
export function readChanges(args: readonly string[]): Change[] | { mistake: string } {
  const changes: Change[] = [];
  for (let at = 0; at < args.length; at += 3) {
    const [option = '', from, to] = args.slice(at, at + 3);
    const kind = fates.find((known) => option === `--${known}`);
    if (!kind) return { mistake: `"${option}" is not something that can be done with an address. ${usage}` };
    if (!from || !to || from.startsWith('--') || to.startsWith('--'))
      return { mistake: `--${kind} takes two addresses, the old and the new. ${usage}` };
    changes.push({ kind: kind as Fate, from: addressIn(from), to: addressIn(to) });
  }
  return changes;
}

/** A whole address that was pasted, or a path without its first slash, as the ledger writes it. */
function addressIn(written: string): string {
  const path = written.replace(/^https?:\/\/[^/]+/, '');
  const [page = '', anchor] = (path.startsWith('/') ? path : `/${path}`).split('#');
  const below = page.startsWith(hrefIn(site, '/')) ? page.slice(site.base.length - 1) : page;
  return `${below.replace(/\/?$/, '/')}${anchor ? `#${anchor}` : ''}`;
}

/**
 * The ledger as it becomes.
 *
 * @returns What to tell, and the new text of the file; no text when something is wrong, and then nothing is written.
 */
export function updateAddresses(
  { catalog, published }: Corpus,
  before: Ledger,
  changes: readonly Change[],
): { said: string[]; text?: string } {
  const live = new Map(published.map((place) => [place.address, place]));
  const said: string[] = [];
  let ledger = before;
  for (const change of changes) {
    const result = applyChange(ledger, live, change);
    if ('mistake' in result)
      said.push(`--${change.kind} ${change.from} ${change.to}`, ...result.mistake.map((line) => `  ${line}`));
    else ledger = result.ledger;
  }
  if (said.length > 0) return { said };
  const lost = propose(lostAddresses(ledger, live, catalog), ledger, live);
  for (const { from, to, kind } of lost)
    said.push(
      `"${from}" has been published and is gone.`,
      `  Say where it leads: npm run addresses -- --${kind} ${from} ${to}`,
    );
  if (lost.length > 0) return { said };
  const { ledger: after, given } = listNew(ledger, published, numbersIn(catalog));
  for (const { address, code } of given) said.push(`${code ? formatCode(code) : '     '}  ${address}`);
  const sentOn = [...after.values()].filter(({ address, fate }) => fate && fate.to !== before.get(address)?.fate?.to);
  for (const { address, fate } of sentOn) said.push(`${address} leads to ${fate?.to}`);
  said.push(`${count(given.length, 'new address', 'new addresses')}, ${sentOn.length} sent on.`);
  return { said, text: formatLedger(after.values()) };
}

function run(): boolean {
  const path = join(contentRoot(), ledgerFile);
  const changes = readChanges(process.argv.slice(2));
  if ('mistake' in changes) {
    console.error(changes.mistake);
    return false;
  }
  const read = corpus();
  // The marks that a merge has left go; so do lines that say the same twice.
  const shownLedger = shownPath(read.root, ledgerFile);
  const text = readText(path, reporter(shownLedger, []))?.replace(/^[<=>|]{7}.*\n/gm, '') ?? '';
  const found: Diagnostic[] = [];
  const { ledger } = readLedger(text, reporter(shownLedger, found));
  const unread = new Set([...read.catalog.unreadable].map((file) => shownPath(read.root, file)));
  const inTheWay = ({ file, rule }: Diagnostic) =>
    unread.has(file) || badAnchors.has(rule) || (file === shownLedger && unreadableFile.has(rule));
  const broken = [...read.diagnostics.filter((diagnostic) => isError(diagnostic) && inTheWay(diagnostic)), ...found];
  if (broken.length > 0) {
    console.error(formatDiagnostics(broken));
    console.error('Mend this first, so that every address is known.');
    return false;
  }
  const { said, text: next } = updateAddresses(read, ledger, changes);
  (next === undefined ? console.error : console.log)(said.join('\n'));
  if (next !== undefined) writeFileSync(path, next);
  return next !== undefined;
}

/** An address that has one of these would be published for ever. */
const badAnchors = new Set(['bad-anchor', 'duplicate-anchor', 'misplaced-anchor', 'missing-anchor', 'reserved-anchor']);

if (import.meta.main) process.exitCode = run() ? 0 : 1;
