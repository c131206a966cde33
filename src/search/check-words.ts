/** What can be wrong with the words an editor gives the search. Pure. */

import type { Article } from '../core/article.ts';
import { articleById, type Catalog, fileOf, placeOf } from '../core/catalog.ts';
import type { Locate, Reporter } from '../core/diagnostic.ts';
import type { Queries, SearchWords } from '../core/search-words.ts';
import { didYouMean } from '../core/suggest.ts';
import { phraseOf } from '../core/symptoms.ts';
import { piecesOf } from './keys.ts';
import { compileSynonyms, lexiconOf, stemsOf } from './lexicon.ts';
import type { SearchRecord } from './records.ts';
import { stem, stopWords, wordsOf } from './swedish/index.ts';

/** Where a question leads already. */
interface Owner {
  /** `koder/sms#tackning` */
  place: string;
  isSymptom?: true;
}

/**
 * Every question leads to a place that exists, and to one only.
 *
 * @param known Question, folded → where it leads already, of the same language; it is filled.
 * @returns Address → its questions.
 */
export function checkQueries(
  queries: Queries,
  topic: { locale: string; slug: string; address: string },
  catalog: Catalog,
  known: Map<string, Owner>,
  locate: Locate,
  report: Reporter,
): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [name, asked] of Object.entries(queries)) {
    const [slug = '', anchor] = name.split('#');
    const id = `${topic.slug}/${slug}`;
    const article = articleById(catalog, topic.locale, id);
    if (!article) {
      if (!catalog.unreadable.has(fileOf(topic.locale, id)))
        report.error(
          'unknown-article',
          locate([name], true),
          `There is no article "${id}".`,
          nearest(id, catalog, topic),
        );
      continue;
    }
    if (anchor && !placeOf(article, anchor)) {
      const said = `The article "${id}" has no anchor "${anchor}".`;
      report.error('unknown-anchor', locate([name], true), said, nearestAnchor(anchor, article));
      continue;
    }
    const place = `${topic.slug}/${name}`;
    for (const [index, question] of asked.entries()) {
      const first = known.get(folded(question));
      if (first) report.error('duplicate-query', locate([name, index]), ...alreadyKnown(question, place, first));
      else known.set(folded(question), { place });
    }
    found.set(`${topic.address}${slug}/${anchor ? `#${anchor}` : ''}`, asked);
  }
  return found;
}

/** The article of the topic that was meant, the topic where it is, or all there are. */
function nearest(id: string, catalog: Catalog, topic: { locale: string; slug: string }): string {
  const articles = catalog.articles.filter(({ locale }) => locale === topic.locale);
  const [, slug = ''] = id.split('/');
  const own = articles.filter((article) => article.topic === topic.slug).map((article) => article.slug);
  const elsewhere = articles.find((article) => article.slug === slug);
  if (elsewhere) return `Write its questions in ${elsewhere.topic}/_queries.yaml, since it is "${elsewhere.id}".`;
  return (
    didYouMean(slug, own) || (own.length > 0 ? `Articles there: ${own.join(', ')}.` : 'The topic has no articles.')
  );
}

function nearestAnchor(anchor: string, { outline }: Article): string {
  const anchors = outline.places.map((place) => place.anchor);
  const all = anchors.length > 0 ? `Anchors: ${anchors.join(', ')}.` : 'It has no anchors.';
  return didYouMean(anchor, anchors) || all;
}

function alreadyKnown(question: string, place: string, first: Owner): string[] {
  if (first.isSymptom)
    return [`"${question}" is a symptom of "${first.place}", so the search knows it already.`, 'Take it away here.'];
  if (first.place === place) return [`"${question}" stands twice under "${place}".`, 'Take one of them away.'];
  return [`"${question}" already leads to "${first.place}".`, 'Keep it where it is answered best.'];
}

/** The symptoms of a language, as questions that lead somewhere already. */
export const symptomsAsQueries = (catalog: Catalog, locale: string): Map<string, Owner> =>
  new Map(
    catalog.articles
      .filter((article) => article.locale === locale)
      .flatMap(({ id, data }) =>
        Object.entries(data.symptoms).flatMap(([anchor, symptoms]) =>
          symptoms.map(
            (symptom) => [folded(phraseOf(symptom)), { place: `${id}#${anchor}`, isSymptom: true }] as const,
          ),
        ),
      ),
  );

const folded = (question: string) => wordsOf(question).join(' ') || question;

/**
 * Every word leads to something on the site, each in one way, and none that the search knows by itself.
 *
 * @param isWhole Are these all records and questions there are? Of some it cannot be said what leads nowhere.
 */
export function checkSearchWords(
  words: SearchWords,
  records: readonly SearchRecord[],
  isWhole: boolean,
  locate: Locate,
  report: Reporter,
): void {
  checkRepeatedWords(words, locate, report);
  if (isWhole) checkOrphans(words, records, locate, report);
  const seen = new Map<string, string>();
  for (const [index, { about, asked }] of words.elsewhere.entries())
    for (const [at, question] of asked.entries()) {
      const first = seen.get(folded(question));
      if (first === undefined) seen.set(folded(question), about);
      else
        report.error(
          'duplicate-query',
          locate(['elsewhere', index, 'asked', at]),
          first === about ? `"${question}" stands there twice.` : `"${question}" stands under "${first}" already.`,
          'Take one of them away.',
        );
    }
}

/** Words that a question cannot be understood by, and words that would have it understood in two ways. */
function checkRepeatedWords({ same, leads }: SearchWords, locate: Locate, report: Reporter): void {
  const check = (lists: { words: readonly string[]; path: PropertyKey[]; is: string; advice: string }[]) => {
    const seen = new Map<string, { word: string; list: number; is: string }>();
    for (const [list, { words, path, is, advice }] of lists.entries())
      for (const [at, word] of words.entries()) {
        const position = locate([...path, at]);
        const first = seen.get(stemsOf(word));
        const as = first && first.word !== word ? `, as "${first.word}"` : '';
        if (isMeaningless(word)) report.error('stop-word', position, ...meaningless(word));
        else if (!first) seen.set(stemsOf(word), { word, list, is });
        else if (first.list !== list)
          report.error('word-clash', position, `"${word}" ${first.is} already${as}.`, advice);
        else if (as)
          report.error(
            'same-word',
            position,
            `"${word}" is the same word as "${first.word}" to the search, which knows endings and hyphens by itself.`,
            'Keep one of them.',
          );
        else report.error('same-word', position, `"${word}" stands there twice.`, 'Take one of them away.');
      }
  };
  check(
    same.map((words, index) => ({
      words,
      path: ['same', index],
      is: `is in the group of "${words[0]}"`,
      advice: 'A word means one thing: keep it where readers mean it most often.',
    })),
  );
  check(
    leads.map(({ words, to }, index) => ({
      words,
      path: ['leads', index, 'words'],
      is: `leads to ${quoted(to)}`,
      advice: 'Write all that it leads to in one place.',
    })),
  );
  for (const [index, { to }] of leads.entries())
    for (const [at, word] of to.entries())
      if (isMeaningless(word)) report.error('stop-word', locate(['leads', index, 'to', at]), ...meaningless(word));
}

/** A phrase of such words may mean something: `logga in`, `you can’t get there from here`. */
function isMeaningless(written: string): boolean {
  const [word = '', ...others] = wordsOf(written);
  return others.length === 0 && (word.length < 2 || stopWords.has(word));
}

const meaningless = (word: string) => [
  `"${word}" carries no meaning to the search, so it finds nothing.`,
  'Write it together with the words that do, or take it away.',
];

function checkOrphans(
  { same, leads }: SearchWords,
  records: readonly SearchRecord[],
  locate: Locate,
  report: Reporter,
): void {
  const onSite = stemsIn(records);
  const isUsed = (entry: string) => entry.split(' ').every((one) => onSite.has(one));
  const data = compileSynonyms({ same, leads });
  const { canonical } = lexiconOf(data);
  const keys = new Set([...onSite].map(canonical));
  for (const [index, group] of same.entries()) {
    if (group.map(stemsOf).some(isUsed)) keys.add(data.same[index]?.[0] ?? '');
    else
      report.error(
        'orphan-words',
        locate(['same', index]),
        `No article, symptom or question uses any of the words ${quoted(group)}, so they lead nowhere.`,
        'Add a word the site uses, or take the group away.',
      );
  }
  const firstWords = same.flatMap(([first = '']) => first);
  for (const [index, { to }] of leads.entries())
    for (const [at, word] of to.entries()) {
      if (isMeaningless(word) || keys.has(data.leads[index]?.[1][at] ?? '')) continue;
      const position = locate(['leads', index, 'to', at]);
      if (isUsed(stemsOf(word)))
        report.error(
          'orphan-words',
          position,
          `"${word}" is more than one word and in no group, so nothing is found by it.`,
          `Lead to each word by itself, like [${wordsOf(word).join(', ')}], or write a group with "${word}" under same.`,
        );
      else
        report.error(
          'orphan-words',
          position,
          `No article, symptom or question uses "${word}", so nothing is found by it.`,
          didYouMean(word, firstWords) || 'Lead to a word the site uses.',
        );
    }
}

const quoted = (group: readonly string[]) => group.map((word) => `"${word}"`).join(', ');

function stemsIn(records: readonly SearchRecord[]): Set<string> {
  const stems = new Set<string>();
  for (const { title, context, text, symptoms, queries } of records)
    for (const word of [title, context, text, ...symptoms, ...queries].flatMap(wordsOf).flatMap(piecesOf))
      stems.add(stem(word));
  return stems;
}
