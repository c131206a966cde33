/** What the search reads: the symptom index and Pagefind's, in a folder of its version. */

import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import project from '../../package.json' with { type: 'json' };
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

export interface SearchIndex {
  /** How many records can be found. */
  records: number;
  /** Of what it holds; a part of its address, so that a page finds the index it was built with, or none. */
  version: string;
  /**
   * Writes `search/<version>/` into a finished build.
   *
   * @throws An Error with Pagefind's own words when it cannot index or write.
   */
  write(folder: string): Promise<void>;
}

/**
 * What a site of these articles is searched by. Pagefind keeps the text of every place, and the words that only one text has; what people
 * call things is in the symptom index.
 */
export function prepareIndex(
  searched: Searched & { locales: ReadonlyMap<string, { searchWords: SearchWords; home?: Home }> },
  locale: string,
): SearchIndex {
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
  const texts = textRecords(records, analysis, small.numbers !== undefined);
  const parts = partFiles(small, rest);
  const version = hashOf(JSON.stringify([...parts, texts, project.dependencies.pagefind]));
  return {
    records: records.length,
    version,
    async write(folder) {
      const own = join(folder, 'search', version);
      mkdirSync(own, { recursive: true });
      for (const [name, text] of parts) writeFileSync(join(own, name), text);
      await writeTexts(texts, join(own, 'pagefind'));
    },
  };
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 10);

function partFiles(small: SymptomIndex['small'], rest: SymptomIndex['rest']): [name: string, text: string][] {
  const files = rest.map(({ from, part }) => {
    const text = JSON.stringify(part);
    return { from, name: `${hashOf(text)}.json`, text };
  });
  const whole: SmallPart = { ...small, rest: files.map(({ from, name }) => [from, name]) };
  return [['symptoms.json', JSON.stringify(whole)], ...files.map(({ name, text }): [string, string] => [name, text])];
}

/** @param isCut Are there records that the small part does not name? */
const textRecords = (records: readonly SearchRecord[], { leftOver }: Analysis, isCut: boolean) =>
  records.map(({ address, title, context, text, code }, at) => ({
    url: address,
    content: [everyRecord, ...(leftOver[at] ?? [])].join(' '),
    // Our keys are stems already. For a language it does not know Pagefind leaves them alone, and sends less.
    language: 'und',
    // What is to be shown goes along as filters: all else Pagefind would index word by word, which weighs three times as much as our
    // own index and is fetched before the first hit.
    filters: { text: [text], code: [code], ...(isCut && { title: [title], context: [context] }) },
  }));

/** What Pagefind makes for pages unlike ours: its own fields and lists, the means to choose by what goes along, and the script that speaks for us. */
const neverAsked = /ui\.(?:js|css)$|highlight|^filter\b|^pagefind\.js$/;

async function writeTexts(records: ReturnType<typeof textRecords>, folder: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind could not start: ${errors.join(' ')}`);
  try {
    for (const record of records) {
      const added = await index.addCustomRecord(record);
      if (added.errors.length > 0) throw new Error(`Pagefind could not index ${record.url}: ${added.errors.join(' ')}`);
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
