/** What the search reads: the symptom index and Pagefind's, written into the finished build. */

import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { type Home, targetAddress } from '../core/home.ts';
import { noSearchWords, type SearchWords } from '../core/search-words.ts';
import { everyRecord } from './full-text.ts';
import { type Searched, type SearchRecord, searchRecords } from './records.ts';
import { settleMeta } from './settled-meta.ts';
import { type Analysis, analyse, type SmallPart, type SymptomIndex, symptomIndex } from './symptom-index.ts';

/** Of the part that answers while one types, as it is sent. */
const largestSmall = 17_000;
const mostCommon = 4;
/** Of each other part before it is packed, in characters; a third is sent. */
const largestRest = 120_000;

/**
 * Writes `search/` and `pagefind/` into `folder`. Pagefind keeps the text of every place, and the words that only one text has; what people
 * call things is in the symptom index.
 *
 * @returns How many records can be found.
 * @throws An Error with Pagefind's own words when it cannot index or write.
 */
export async function buildIndex(
  searched: Searched & { locales: ReadonlyMap<string, { searchWords: SearchWords; home?: Home }> },
  locale: string,
  folder: string,
): Promise<number> {
  const { searchWords = noSearchWords, home } = searched.locales.get(locale) ?? {};
  const records = searchRecords(searched).filter((record) => record.locale === locale);
  const analysis = analyse(records, searchWords);
  const topics = searched.catalog.topics.filter((topic) => topic.locale === locale);
  const linked = records.map(({ address }) => searched.catalog.linkedFrom.get(address)?.length ?? 0);
  const { small, rest } = symptomIndex(records, analysis, {
    topics: Object.fromEntries(topics.map(({ slug, title }) => [slug, title])),
    common: (home?.situations ?? []).slice(0, mostCommon).map(({ title, to }) => [title, targetAddress(to)]),
    largest: largestSmall,
    largestRest,
    sizeOf: (text) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
    importanceOf: (record) => linked[record] ?? 0,
  });
  writeParts(small, rest, join(folder, 'search'));
  await writeTexts(records, analysis, small.numbers !== undefined, join(folder, 'pagefind'));
  return records.length;
}

function writeParts(small: SymptomIndex['small'], rest: SymptomIndex['rest'], folder: string): void {
  mkdirSync(folder, { recursive: true });
  const files = rest.map(({ from, part }): [string, string] => {
    const text = JSON.stringify(part);
    const name = `${createHash('sha256').update(text).digest('hex').slice(0, 10)}.json`;
    writeFileSync(join(folder, name), text);
    return [from, name];
  });
  const whole: SmallPart = { ...small, rest: files };
  writeFileSync(join(folder, 'symptoms.json'), JSON.stringify(whole));
}

/** What Pagefind makes for pages unlike ours: its own fields and lists, and the means to choose by what goes along as filters. */
const neverAsked = /ui\.(?:js|css)$|highlight|^filter\b/;

/** @param isCut Are there records that the small part does not name? */
async function writeTexts(
  records: readonly SearchRecord[],
  { leftOver }: Analysis,
  isCut: boolean,
  folder: string,
): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind could not start: ${errors.join(' ')}`);
  try {
    for (const [at, { address, title, context, text, code }] of records.entries()) {
      const added = await index.addCustomRecord({
        url: address,
        content: [everyRecord, ...(leftOver[at] ?? [])].join(' '),
        // Our keys are stems already. For a language it does not know Pagefind leaves them alone, and sends less.
        language: 'und',
        // What is to be shown goes along as filters: all else Pagefind would index word by word, which weighs three times as much as our
        // own index and is fetched before the first hit.
        filters: { text: [text], code: [code], ...(isCut && { title: [title], context: [context] }) },
      });
      if (added.errors.length > 0) throw new Error(`Pagefind could not index ${address}: ${added.errors.join(' ')}`);
    }
    const made = await index.getFiles();
    if (made.errors.length > 0) throw new Error(`Pagefind could not make its index: ${made.errors.join(' ')}`);
    // Written here: on a full disk Pagefind would write what there is room for, and say that all is well.
    for (const { path, content } of settleMeta(made.files.filter(({ path }) => !neverAsked.test(path)))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
  } finally {
    await close();
  }
}
