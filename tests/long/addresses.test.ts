/** Two hundred edits by writers, one after another: no address that has been published is lost, by any of them. */

import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { readChanges, updateAddresses } from '../../scripts/addresses.ts';
import { type Diagnostic, formatDiagnostics, isError } from '../../src/core/diagnostic.ts';
import { addressesByCode, anchorOf, follow, type Ledger, ledgerFile, oldIds, pageOf } from '../../src/core/ledger.ts';
import { type Corpus, readCorpus } from '../../src/corpus/corpus.ts';
import type * as Reading from '../../src/markdown/read-article.ts';
import { site } from '../../src/site.config.ts';
import { readManuscript, writeManuscript } from './addresses-manuscript.ts';
import { Meanings } from './addresses-meanings.ts';
import { type Walk, walk } from './addresses-walk.ts';
import { kindNames, makeEdit, Random } from './edits.ts';

const seed = Number(process.env['SEED'] ?? 20261123);
const edits = Number(process.env['EDITS'] ?? 200);

// Reading all articles takes 650 ms, and an edit changes few of them: what was read is kept by its text, with what was said of it.
vi.mock('../../src/markdown/read-article.ts', async (original) => {
  const { readArticle } = await original<typeof Reading>();
  const known = new Map<string, { reading: Reading.ArticleReading; said: Diagnostic[] }>();
  const remember: typeof readArticle = (text, surroundings, report) => {
    let found = known.get(text);
    if (!found) {
      const said: Diagnostic[] = [];
      const note =
        (severity: Diagnostic['severity']): typeof report.error =>
        (rule, { line, column }, ...message) =>
          said.push({ file: '', line, column, rule, severity, message });
      found = { reading: readArticle(text, surroundings, { error: note('error'), warn: note('warning') }), said };
      known.set(text, found);
    }
    for (const { severity, rule, message, ...at } of found.said)
      report[severity === 'error' ? 'error' : 'warn'](rule, at, ...message);
    return found.reading;
  };
  return { readArticle: remember };
});

const folder = mkdtempSync(join(tmpdir(), 'felsok-'));
const root = join(folder, 'content');
afterAll(() => rmSync(folder, { recursive: true }));

const read = () => readCorpus({ root, locales: site.locales, today: '2026-11-23' });

/** What stops a writer whose edit has cost an address, or made one. */
const stops: ReadonlySet<string> = new Set(['lost-anchor', 'lost-address', 'new-address']);

/** `… run: npm run addresses -- --moved /a/ /b/` → `--moved`, `/a/`, `/b/`. */
const argumentsIn = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.flatMap(({ message }) =>
    message.flatMap((line) => (/npm run addresses -- (.+)$/.exec(line)?.[1] ?? '').split(' ').filter(Boolean)),
  );

/** What the ledger does not lead to where it has to. */
function astray(ledger: Ledger, meanings: Meanings): string[] {
  const codes = addressesByCode(ledger);
  const wrong = (what: string, now: string | undefined, right: string | undefined) =>
    now !== undefined && now === right ? [] : [`${what} should lead to ${right}, and leads to ${now}`];
  return [
    ...[...meanings.addresses()].flatMap(([address, right]) => wrong(address, follow(ledger, address), right)),
    ...[...meanings.codes()].flatMap(([code, right]) => wrong(code, codes.get(code), right)),
  ];
}

/** Does as the messages say. @returns The ledger as it becomes. */
function obey(corpus: Corpus, stopping: Diagnostic[]): Ledger {
  const changes = readChanges(argumentsIn(stopping));
  if ('mistake' in changes) throw new Error(changes.mistake);
  const { said, text } = updateAddresses(corpus, corpus.ledger, changes);
  if (text === undefined) throw new Error([formatDiagnostics(stopping), ...said].join('\n'));
  writeFileSync(join(root, ledgerFile), text);
  return read().ledger;
}

function build(): string {
  const out = join(folder, 'dist');
  // Vitest sets DEV, which Astro would take for its own.
  const env = { ...process.env, DEV: undefined, CONTENT_DIR: root, TODAY: '2026-11-23' };
  execFileSync(process.execPath, ['scripts/build.ts', '--out', out], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  return out;
}

/** Lets the model hear what the writer is about to say: of what was deleted any heir will do, of what was moved its new address alone. */
function hear(commands: string[], meanings: Meanings, figures: Figures, what: string): void {
  for (let at = 0; at < commands.length; at += 3) {
    const [option, from = '', to = ''] = commands.slice(at, at + 3);
    const isDeleted = meanings.isDeleted(from);
    expect(option, `${what}: ${from}`).toBe(isDeleted ? '--withdrawn' : '--moved');
    if (!isDeleted) figures['moved by a proposal'] += 1;
    else if (pageOf(to) === pageOf(from)) figures['withdrawn by a proposal to the same page'] += 1;
    else figures['withdrawn by a proposal to another page'] += 1;
    meanings.inherit(from, to);
  }
}

interface Figures {
  'moved by a proposal': number;
  'withdrawn by a proposal to the same page': number;
  'withdrawn by a proposal to another page': number;
  'broken links that slipped through': number;
}

test('nothing published is lost by two hundred edits', () => {
  console.log(`Seed ${seed}.`);
  // What the search learns from names places too, and would have to follow every edit.
  cpSync('content', root, { recursive: true, filter: (path) => !/_(?:search|queries)\.yaml$/.test(path) });
  const text = readManuscript(root);
  const random = new Random(seed);
  const before = read();
  expect(formatDiagnostics(before.diagnostics.filter(isError))).toBe('');
  const meanings = new Meanings(before.published, before.ledger);
  let ledger = before.ledger;
  const counts = new Map(kindNames.map((kind) => [kind, { made: 0, caught: 0 }]));
  const figures: Figures = {
    'moved by a proposal': 0,
    'withdrawn by a proposal to the same page': 0,
    'withdrawn by a proposal to another page': 0,
    'broken links that slipped through': 0,
  };
  let found: Walk['found'] | undefined;

  for (let number = 1; number <= edits; number++) {
    const given = oldIds(ledger);
    const isFree = (address: string) =>
      !ledger.has(address) && !given.get(pageOf(address))?.some(({ id }) => id === anchorOf(address));
    const edit = makeEdit({ text, random, isFree });
    const what = `Edit ${number}, ${edit.kind}: ${edit.what}`;
    writeManuscript(root, text);
    const corpus = read();
    const mistakes = corpus.diagnostics.filter(isError);
    const stopping = mistakes.filter(({ rule }) => stops.has(rule));
    expect(formatDiagnostics(mistakes.filter(({ rule }) => !stops.has(rule))), what).toBe('');
    expect(meanings.follow(edit, corpus.published), what).toEqual([]);
    const count = counts.get(edit.kind);
    if (count) count.made += 1;
    if (count && stopping.length > 0) {
      count.caught += 1;
      hear(argumentsIn(stopping), meanings, figures, what);
      ledger = obey(corpus, stopping);
      meanings.learn(ledger);
    }
    const lost = astray(ledger, meanings);
    figures['broken links that slipped through'] += lost.length;
    expect(lost, what).toEqual([]);
    expect(formatDiagnostics(read().diagnostics.filter(isError)), what).toBe('');

    if (number === edits || number % Math.ceil(edits / 3) === 0) {
      const walked = walk(build(), whole(meanings.addresses()), whole(meanings.codes()));
      expect(walked.faults, `The site after edit ${number}`).toEqual([]);
      found = walked.found;
    }
  }
  console.table(Object.fromEntries(counts));
  console.log(figures, 'Walked at the end:', found);
});

/** Throws when an address leads nowhere, which the ledger has been asked about before. */
function whole(targets: ReadonlyMap<string, string | undefined>): Map<string, string> {
  const entries = [...targets].map(([from, to]) => {
    if (to === undefined) throw new Error(`${from} leads nowhere.`);
    return [from, to] as const;
  });
  return new Map(entries);
}
