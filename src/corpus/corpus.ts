/** Reads `content/` from disk into one Catalog with every mistake in it. The only room that touches the disk for content. */

import { join, relative, resolve, sep } from 'node:path';
import type { Root } from 'mdast';
import type { Article } from '../core/article.ts';
import type { ArticleFile } from '../core/article-file.ts';
import type { Catalog, Locales } from '../core/catalog.ts';
import { buildCatalog, localeRoot } from '../core/catalog.ts';
import { checkArticle, checkHome, checkSymptoms, checkTitles, checkTopics } from '../core/check-catalog.ts';
import { checkLedger } from '../core/check-ledger.ts';
import type { Diagnostic, Locate, Reporter } from '../core/diagnostic.ts';
import { fileStart, reporter } from '../core/diagnostic.ts';
import { checkFigureWords, type FigureWords, figureMistakes, figureWordsSchema, placeParts } from '../core/figure.ts';
import type { Home } from '../core/home.ts';
import { homeSchema } from '../core/home.ts';
import { type Ledger, ledgerFile, noLedger, readLedger } from '../core/ledger.ts';
import { type PublishedPlace, publishedPlaces } from '../core/published.ts';
import { type OwnText, textsInData } from '../core/rules/own-text.ts';
import {
  noSearchWords,
  type Queries,
  queriesSchema,
  type SearchWords,
  searchWordsSchema,
} from '../core/search-words.ts';
import type { Terms } from '../core/terms.ts';
import { termsSchema } from '../core/terms.ts';
import type { Topic } from '../core/topic.ts';
import { topicSchema } from '../core/topic.ts';
import { readYaml, type YamlReading } from '../core/yaml.ts';
import { readArticle } from '../markdown/read-article.ts';
import { checkQueries, checkSearchWords, symptomsAsQueries } from '../search/check-words.ts';
import { searchRecords } from '../search/records.ts';
import { type FilePaths, listContent, readText } from './files.ts';
import { checkPictures } from './pictures.ts';

export interface LocaleData {
  terms: Terms;
  home?: Home;
  /** Figure → gap → word. */
  figureWords: FigureWords;
  /** What words mean to the search. */
  searchWords: SearchWords;
}

export interface Corpus {
  /** Absolute. */
  root: string;
  catalog: Catalog;
  locales: ReadonlyMap<string, LocaleData>;
  /** Name → drawing, words not yet in place. */
  figures: ReadonlyMap<string, string>;
  /** Address → what people type when they need it. */
  queries: ReadonlyMap<string, readonly string[]>;
  /** Every address of today, in the order of the catalog. */
  published: readonly PublishedPlace[];
  /** Every address ever published; empty where there is no ledger yet. */
  ledger: Ledger;
  /** How many digits its codes have, the shortest first. */
  codeLengths: readonly number[];
  /** File → its tree, until it is rendered: that changes the tree, so it is taken out. */
  trees: Map<string, Root>;
  diagnostics: readonly Diagnostic[];
}

export interface CorpusOptions {
  root: string;
  locales: Locales;
  /** ISO date, against which dates are future or past. */
  today: string;
  /** Hears what readers will see, file by file, for a check that wants all of it at once. What it reports later is part of the diagnostics too. */
  hear?(locale: string, texts: OwnText[], report: Reporter): void;
}

const noTerms: Terms = { terms: [], names: [], hyphenation: [] };

export function readCorpus({ root: written, locales, today, hear }: CorpusOptions): Corpus {
  const root = resolve(written);
  const diagnostics: Diagnostic[] = [];
  const reportIn = (file: string) => reporter(shownPath(root, file), diagnostics);
  const known = [locales.default, ...Object.keys(locales.prefixes)];
  const content = listContent(root, known, reportIn);
  const { files } = content;
  const read = (file: string) =>
    files.has(file) ? readText(join(root, files.get(file) ?? ''), reportIn(file)) : undefined;
  const figures = readFigures(files, read, reportIn);
  const locators = new Map<string, Locate>();
  const locateIn = (file: string): Locate => locators.get(file) ?? (() => fileStart);

  function readData<T>(file: string, schema: Parameters<typeof readYaml<T>>[1]): T | undefined {
    const text = read(file);
    if (text === undefined) return undefined;
    const reading: YamlReading<T> = readYaml(text, schema, reportIn(file));
    locators.set(file, reading.locate);
    return reading.data;
  }

  /** Data whose texts readers see. */
  function readShown<T>(locale: string, file: string, schema: Parameters<typeof readYaml<T>>[1]): T | undefined {
    const shown = readData(file, schema);
    hear?.(locale, textsInData(shown, locateIn(file)), reportIn(file));
    return shown;
  }

  const data = new Map<string, LocaleData>();
  const topics: Topic[] = [];
  const articles: Article[] = [];
  const unreadable = new Set(content.refused);
  const trees = new Map<string, Root>();
  /** Languages of which some words are not known, because of mistakes told elsewhere. */
  const incomplete = new Set<string>();
  const queryFiles: { file: string; topic: { locale: string; slug: string; address: string }; queries: Queries }[] = [];
  const figureNames = [...figures.keys()];

  /** What a file says, or nothing when it is unreadable; its mistakes are told in either case. */
  function readOne(
    { file, locale }: ArticleFile,
    terms: Terms,
  ): Pick<Article, 'data' | 'outline' | 'answerText' | 'body' | 'edits'> | undefined {
    unreadable.add(file);
    const text = read(file);
    if (text === undefined) return undefined;
    const reading = readArticle(text, { terms, figures: figureNames }, reportIn(file));
    const { data, outline, answerText, body, edits, tree, locate } = reading;
    locators.set(file, locate);
    hear?.(locale, reading.texts(), reportIn(file));
    if (!data || !outline || !tree) return undefined;
    unreadable.delete(file);
    trees.set(file, tree);
    checkPictures(root, files, file, outline, reportIn(file));
    return { data, outline, answerText, body, edits };
  }

  for (const { locale, topics: topicFolders } of content.locales) {
    const terms = readData(`${locale}/_terms.yaml`, termsSchema) ?? noTerms;
    const home = readShown(locale, `${locale}/_home.yaml`, homeSchema);
    const figureFile = `${locale}/_figures.yaml`;
    const figureWords = files.has(figureFile) ? readShown(locale, figureFile, figureWordsSchema) : {};
    if (figureWords) checkFigureWords(figures, figureWords, locateIn(figureFile), reportIn(figureFile));
    const searchWords = readData(`${locale}/_search.yaml`, searchWordsSchema) ?? noSearchWords;
    data.set(locale, { terms, figureWords: figureWords ?? {}, searchWords, ...(home && { home }) });
    for (const { slug: topic, articles: articleFiles } of topicFolders) {
      const address = `${localeRoot(locales, locale)}${topic}/`;
      const topicData = readShown(locale, `${locale}/${topic}/_topic.yaml`, topicSchema);
      if (topicData) topics.push({ ...topicData, locale, slug: topic, address });
      const queryFile = `${locale}/${topic}/_queries.yaml`;
      const topicQueries = readData(queryFile, queriesSchema);
      if (topicQueries)
        queryFiles.push({ file: queryFile, topic: { locale, slug: topic, address }, queries: topicQueries });
      else if (files.has(queryFile)) incomplete.add(locale);
      for (const articleFile of articleFiles) {
        const { file, slug } = articleFile;
        const reading = readOne(articleFile, terms);
        if (!reading) continue;
        const id = `${topic}/${slug}`;
        articles.push({ file, locale, topic, slug, id, address: `${address}${slug}/`, ...reading });
      }
    }
  }

  const catalog = buildCatalog(locales, topics, articles, unreadable);
  for (const article of catalog.articles)
    checkArticle(article, catalog, locateIn(article.file), today, reportIn(article.file));
  checkTitles(catalog, reportIn, locateIn);
  checkSymptoms(catalog, reportIn, locateIn);
  checkTopics(catalog, reportIn);
  for (const [locale, { home }] of data)
    if (home) checkHome(home, locale, catalog, locateIn(`${locale}/_home.yaml`), reportIn(`${locale}/_home.yaml`));
  const published = publishedPlaces(catalog);
  const ledgerText = read(ledgerFile);
  const reading = ledgerText === undefined ? undefined : readLedger(ledgerText, reportIn(ledgerFile));
  if (reading) checkLedger(reading, published, catalog, reportIn);
  const { ledger } = reading ?? noLedger;
  const queries = new Map<string, readonly string[]>();
  for (const [locale, { searchWords }] of data) {
    const known = symptomsAsQueries(catalog, locale);
    for (const { file, topic, queries: asked } of queryFiles.filter((one) => one.topic.locale === locale)) {
      const found = checkQueries(asked, topic, catalog, known, locateIn(file), reportIn(file));
      for (const [address, questions] of found) queries.set(address, questions);
      if (found.size < Object.keys(asked).length) incomplete.add(locale);
    }
    if ([...unreadable].some((file) => file.startsWith(`${locale}/`))) incomplete.add(locale);
    const wordsFile = `${locale}/_search.yaml`;
    const records = searchRecords({ catalog, ledger, queries }).filter((record) => record.locale === locale);
    checkSearchWords(searchWords, records, !incomplete.has(locale), locateIn(wordsFile), reportIn(wordsFile));
  }
  const codeLengths = [...new Set([...ledger.values()].flatMap(({ code }) => code?.length ?? []))].sort();
  return { root, catalog, queries, published, ledger, codeLengths, locales: data, figures, trees, diagnostics };
}

type Read = (file: string) => string | undefined;
type ReportIn = (file: string) => Reporter;

function readFigures(files: FilePaths, read: Read, reportIn: ReportIn): Map<string, string> {
  const parts = readDrawings('_figures/_parts', files, read, reportIn);
  return readDrawings('_figures', files, read, reportIn, parts);
}

/** Every drawing of a folder by its name, its shared parts in place. */
function readDrawings(
  folder: string,
  files: FilePaths,
  read: Read,
  reportIn: ReportIn,
  parts: ReadonlyMap<string, string> = new Map(),
): Map<string, string> {
  const drawings = new Map<string, string>();
  const drawing = new RegExp(`^${folder}/([^/]+)\\.svg$`);
  for (const file of files.keys()) {
    const [, name] = drawing.exec(file) ?? [];
    const text = name && read(file);
    if (!name || text === undefined) continue;
    const svg = placeParts(text, parts);
    for (const mistake of figureMistakes(svg, parts.keys())) reportIn(file).error('bad-figure', fileStart, mistake);
    drawings.set(name, svg.trim());
  }
  return drawings;
}

/** `content/sv-SE/koder/utomlands.mdx`, as seen from the folder the author stands in. */
export function shownPath(root: string, file: string): string {
  const shown = relative(process.cwd(), join(root, file));
  return shown.split(sep).join('/');
}
