/** What can be wrong with the words an editor gives the search. Pure. */

import { articleById, type Catalog, fileOf, placeOf } from '../core/catalog.ts';
import type { Locate, Reporter } from '../core/diagnostic.ts';
import type { Queries, SearchWords } from '../core/search-words.ts';
import { didYouMean } from '../core/suggest.ts';
import { phraseOf } from '../core/symptoms.ts';
import { joinedKey, piecesOf } from './keys.ts';
import { compileSynonyms, lexiconOf, stemsOf } from './lexicon.ts';
import type { SearchRecord } from './records.ts';
import { stem, stopWords, wordsOf } from './swedish/index.ts';

/**
 * Every question leads to a place that exists, and to one only.
 *
 * @param known Question, folded → the place it leads to already, of the same language; it is filled.
 * @returns Address → its questions.
 */
export function checkQueries(
  queries: Queries,
  topic: { locale: string; slug: string; address: string },
  catalog: Catalog,
  known: Map<string, string>,
  locate: Locate,
  report: Reporter,
): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [place, asked] of Object.entries(queries)) {
    const [slug = '', anchor] = place.split('#');
    const id = `${topic.slug}/${slug}`;
    const article = articleById(catalog, topic.locale, id);
    if (!article) {
      if (catalog.unreadable.has(fileOf(topic.locale, id))) continue;
      const slugs = catalog.articles
        .filter((other) => other.locale === topic.locale && other.topic === topic.slug)
        .map((other) => other.slug);
      report.error('unknown-article', locate([place], true), `There is no article "${id}".`, didYouMean(slug, slugs));
      continue;
    }
    if (anchor && !placeOf(article, anchor)) {
      const anchors = article.outline.places.map((other) => other.anchor);
      report.error(
        'unknown-anchor',
        locate([place], true),
        `The article "${id}" has no anchor "${anchor}".`,
        didYouMean(anchor, anchors),
      );
      continue;
    }
    for (const [index, question] of asked.entries()) {
      const first = known.get(folded(question));
      if (first)
        report.error(
          'duplicate-query',
          locate([place, index]),
          `"${question}" already leads to "${first}".`,
          'Keep it where it is answered best.',
        );
      else known.set(folded(question), `${topic.slug}/${place}`);
    }
    found.set(`${topic.address}${slug}/${anchor ? `#${anchor}` : ''}`, asked);
  }
  return found;
}

/** The symptoms of a language, as questions that lead somewhere already. */
export const symptomsAsQueries = (catalog: Catalog, locale: string): Map<string, string> =>
  new Map(
    catalog.articles
      .filter((article) => article.locale === locale)
      .flatMap(({ id, data }) =>
        Object.entries(data.symptoms).flatMap(([anchor, symptoms]) =>
          symptoms.map((symptom) => [folded(phraseOf(symptom)), `${id}#${anchor}`] as const),
        ),
      ),
  );

const folded = (question: string) => wordsOf(question).join(' ') || question;

/** Every word leads to something on the site, each in one way, and none that the search knows by itself. */
export function checkSearchWords(
  { same, leads, elsewhere }: SearchWords,
  records: readonly SearchRecord[],
  locate: Locate,
  report: Reporter,
): void {
  const onSite = stemsIn(records);
  const isUsed = (entry: string) => entry.split(' ').every((one) => onSite.has(one));
  const seen = new Map<string, string>();

  const checkWord = (word: string, path: PropertyKey[], owner: string) => {
    const entry = stemsOf(word);
    const first = seen.get(entry);
    if (entry === '' || stopWords.has(word.toLowerCase()))
      report.error(
        'stop-word',
        locate(path),
        `"${word}" carries no meaning to the search, so it finds nothing.`,
        'Write it together with the words that do, or take it away.',
      );
    else if (first?.startsWith(`${owner}\n`))
      report.error(
        'same-word',
        locate(path),
        `"${word}" and "${first.split('\n')[1]}" are one word to the search: it bends words by itself.`,
        'Keep one of them.',
      );
    else if (first)
      report.error(
        'word-clash',
        locate(path),
        `"${word}" stands in another place too, as "${first.split('\n')[1]}".`,
        'A word leads one way: keep it where readers mean it most often.',
      );
    else seen.set(entry, `${owner}\n${word}`);
  };

  for (const [index, group] of same.entries()) {
    for (const [at, word] of group.entries()) checkWord(word, ['same', index, at], `same ${index}`);
    if (!group.some((word) => isUsed(stemsOf(word))))
      report.error(
        'orphan-words',
        locate(['same', index]),
        `No article, symptom or question uses any of the words ${quoted(group)}, so they lead nowhere.`,
        'Add a word the site uses, or take the group away.',
      );
  }
  seen.clear();
  const { canonical } = lexiconOf(compileSynonyms({ same, leads: [] }));
  const keys = new Set([...onSite].map(canonical));
  for (const group of same) if (group.some((word) => isUsed(stemsOf(word)))) keys.add(keyOfEntry(group[0] ?? '', canonical));
  for (const [index, { words, to }] of leads.entries()) {
    for (const [at, word] of words.entries()) checkWord(word, ['leads', index, 'words', at], `leads ${index}`);
    for (const [at, word] of to.entries())
      if (!keys.has(keyOfEntry(word, canonical)) && !isUsed(stemsOf(word)))
        report.error(
          'orphan-words',
          locate(['leads', index, 'to', at]),
          `No article, symptom or question uses "${word}", so nothing is found by it.`,
          didYouMean(word, same.map(([first = '']) => first)) || 'Lead to a word the site uses.',
        );
  }
  seen.clear();
  for (const [index, { asked }] of elsewhere.entries())
    for (const [at, question] of asked.entries()) {
      const first = seen.get(folded(question));
      if (first)
        report.error('duplicate-query', locate(['elsewhere', index, 'asked', at]), `"${question}" stands there already.`);
      else seen.set(folded(question), question);
    }
}

const keyOfEntry = (word: string, canonical: (stem: string) => string) => canonical(joinedKey(stemsOf(word).split(' ')));

const quoted = (group: readonly string[]) => group.map((word) => `"${word}"`).join(', ');

function stemsIn(records: readonly SearchRecord[]): Set<string> {
  const stems = new Set<string>();
  for (const { title, text, symptoms, queries } of records)
    for (const word of [title, text, ...symptoms, ...queries].flatMap(wordsOf).flatMap(piecesOf)) stems.add(stem(word));
  return stems;
}
