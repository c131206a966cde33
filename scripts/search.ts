/** `npm run search -- "fråga"`: what a question finds, and why. Reads the content as it stands, so nothing need be built. */

import { noSearchWords } from '../src/core/search-words.ts';
import { corpus } from '../src/corpus/index.ts';
import { explain } from '../src/search/explain.ts';
import { searchRecords } from '../src/search/records.ts';
import { site } from '../src/site.config.ts';

const question = process.argv.slice(2).join(' ').trim();
if (!question) {
  console.error('Write a question: npm run search -- "koden kommer inte"');
  process.exit(1);
}
const { catalog, ledger, queries, locales } = corpus();
const locale = site.locales.default;
const records = searchRecords({ catalog, ledger, queries }).filter((record) => record.locale === locale);
console.log(explain(question, records, locales.get(locale)?.searchWords ?? noSearchWords));
