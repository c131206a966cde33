/** Records and their index from short texts, made by the same functions that the site uses. */

import { noSearchWords, type SearchWords } from '../../src/core/search-words.ts';
import { Finder } from '../../src/search/finder.ts';
import { compileSynonyms, type Lexicon, lexiconOf } from '../../src/search/lexicon.ts';
import type { SearchRecord } from '../../src/search/records.ts';
import { analyse, type IndexOptions, type SymptomIndex, symptomIndex } from '../../src/search/symptom-index.ts';

/** `/koder/sms/` or a place in it; empty but for `fields`. */
export const makeRecord = (address: string, fields: Partial<SearchRecord> = {}): SearchRecord => ({
  address,
  title: '',
  context: '',
  text: '',
  symptoms: [],
  queries: [],
  code: '',
  locale: 'sv-SE',
  ...fields,
});

/** Of an editor’s words, some of them or none. */
export const makeLexicon = (words: Partial<SearchWords> = {}): Lexicon =>
  lexiconOf(compileSynonyms({ ...noSearchWords, ...words }));

interface MakeIndexOptions extends Partial<IndexOptions> {
  words?: Partial<SearchWords>;
}

/** All in the small part, unless `options` leave less room. A size is as many bytes as there are characters. */
export const makeIndex = (
  records: readonly SearchRecord[],
  { words = {}, ...options }: MakeIndexOptions = {},
): SymptomIndex =>
  symptomIndex(records, analyse(records, { ...noSearchWords, ...words }), {
    topics: { koder: 'Koder', app: 'Appen' },
    common: [],
    largest: Number.POSITIVE_INFINITY,
    largestRest: Number.POSITIVE_INFINITY,
    sizeOf: (text) => text.length,
    importanceOf: () => 0,
    ...options,
  });

/** As a browser has it when it has fetched the small part and `parts` of the rest. */
export function finderOf({ small, rest }: SymptomIndex, parts = rest.length): Finder {
  const finder = new Finder(sent({ ...small, rest: [] }));
  for (const { part } of rest.slice(0, parts)) finder.add(sent(part));
  return finder;
}

/** What comes out of the network. */
const sent = <T>(part: T): T => JSON.parse(JSON.stringify(part));

/** The addresses a question finds, best first. */
export const addressesFor = (finder: Finder, question: string): string[] =>
  finder.find(question).ranked.map(({ record }) => finder.placeOf(record)?.address ?? `record ${record}`);
