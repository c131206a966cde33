/** Prints every mistake in the articles. `npm run check` runs it first, and the build before it touches anything. */

import { parseArgs } from 'node:util';
import { count, formatDiagnostics, isError } from '../src/core/diagnostic.ts';
import { readability } from '../src/core/lix.ts';
import { proseOf } from '../src/core/prose.ts';
import { type Corpus, readCorpus } from '../src/corpus/corpus.ts';
import { contentRoot, corpus, today } from '../src/corpus/index.ts';
import { site } from '../src/site.config.ts';
import { hasHunspell, Speller } from './spelling.ts';

/** @returns Whether the content can be built. */
export function checkContent(): boolean {
  return tell(corpus());
}

/** The same, with the spelling: that needs a dictionary of the machine’s, so no build depends on it. */
function checkContentAndSpelling(): boolean {
  const speller = new Speller();
  const read = readCorpus({ root: contentRoot(), locales: site.locales, today: today(), hear: speller.hear });
  if (!hasHunspell()) {
    console.log(
      'Spelling was not checked: Hunspell and its Swedish dictionary are not here (Debian: hunspell hunspell-sv).',
    );
    return tell(read);
  }
  const { diagnostics, ownWords } = speller.check(read);
  const isGood = tell({ ...read, diagnostics: [...read.diagnostics, ...diagnostics] });
  console.log(`Spelling checked, with ${count(ownWords, 'word')} of our own.`);
  return isGood;
}

function tell({ diagnostics, catalog, trees }: Corpus): boolean {
  const report = formatDiagnostics([...diagnostics]);
  if (report) console.error(report);
  if (diagnostics.some(isError)) return false;
  const measured = catalog.articles.flatMap(({ id, file }) => {
    const tree = trees.get(file);
    return tree
      ? [{ id, ...readability(proseOf(tree).flatMap(({ sentences }) => sentences.map(({ text }) => text))) }]
      : [];
  });
  const byLix = measured.toSorted((a, b) => a.lix - b.lix);
  const [median, hardest] = [byLix[Math.floor(byLix.length / 2)], byLix.at(-1)];
  console.log(`${count(catalog.articles.length, 'article')} checked.`);
  if (median && hardest)
    console.log(`LIX ${Math.round(median.lix)} in the middle, at most ${Math.round(hardest.lix)} (${hardest.id}).`);
  return true;
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { today: { type: 'string' } } });
  if (values.today) process.env['TODAY'] = values.today;
  process.exitCode = checkContentAndSpelling() ? 0 : 1;
}
