/** Prints every mistake in the articles. `npm run check` runs it first, and the build before it touches anything. */

import { parseArgs } from 'node:util';
import { count, type Diagnostic, fileStart, formatDiagnostics, isError, reporter } from '../src/core/diagnostic.ts';
import { ledgerFile } from '../src/core/ledger.ts';
import { proseOf, readabilityOf } from '../src/core/prose.ts';
import { type Corpus, readCorpus, shownPath } from '../src/corpus/corpus.ts';
import { contentRoot, corpus, today } from '../src/corpus/index.ts';
import { parseMdx } from '../src/markdown/parse.ts';
import { site } from '../src/site.config.ts';
import { hasHunspell, Speller } from './spelling.ts';

/** @returns Whether the content can be built. */
export function checkContent(): boolean {
  return tell(corpus());
}

/** The same for a writer: with the readability, and the spelling, which needs a dictionary of the machine’s, so that no build depends on it. */
function checkForWriter(): boolean {
  const speller = new Speller();
  const read = readCorpus({ root: contentRoot(), locales: site.locales, today: today(), hear: speller.hear });
  const spelling = hasHunspell() ? speller.check(read) : undefined;
  if (!spelling)
    console.log(
      'Spelling was not checked: Hunspell and its Swedish dictionary are not here (Debian: hunspell hunspell-sv).',
    );
  const isGood = tell({ ...read, diagnostics: [...read.diagnostics, ...(spelling?.diagnostics ?? [])] });
  if (isGood) tellReadability(read);
  if (spelling) console.log(`Spelling checked, with ${count(spelling.ownWords, 'word')} of our own.`);
  return isGood;
}

function tell(read: Corpus): boolean {
  const diagnostics = [...read.diagnostics, ...missingLedger(read)];
  const { catalog } = read;
  const report = formatDiagnostics(diagnostics);
  if (report) console.error(report);
  if (diagnostics.some(isError)) return false;
  console.log(`${count(catalog.articles.length, 'article')} checked.`);
  return true;
}

/** A site that keeps no ledger would lose every address that changes. */
function missingLedger({ root, published, ledger }: Corpus): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (published.length > 0 && ledger.size === 0)
    reporter(shownPath(root, ledgerFile), found).error(
      'missing-ledger',
      fileStart,
      'There is no list of the addresses that have been published.',
      'Take the file back from Git; for a site that has never been published, run: npm run addresses',
    );
  return found;
}

/** The middle and the hardest of all articles. */
function tellReadability({ catalog, trees }: Corpus): void {
  const measured = catalog.articles
    .map(({ id, file, data }) => {
      const body = trees.get(file);
      const answer = parseMdx(data.answer);
      const texts = [...('tree' in answer ? [answer.tree] : []), ...(body ? [body] : [])];
      return { id, ...readabilityOf(texts.flatMap(proseOf)) };
    })
    .toSorted((a, b) => a.lix - b.lix);
  const [median, hardest] = [measured[Math.floor(measured.length / 2)], measured.at(-1)];
  if (median && hardest)
    console.log(`LIX ${Math.round(median.lix)} in the middle, at most ${Math.round(hardest.lix)} (${hardest.id}).`);
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { today: { type: 'string' } } });
  if (values.today) process.env['TODAY'] = values.today;
  process.exitCode = checkForWriter() ? 0 : 1;
}
