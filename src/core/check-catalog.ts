/** Mistakes that show only when all articles are known: links between them, and dates against today. */

import type { Article } from './article.ts';
import type { Catalog } from './catalog.ts';
import { articleById, articlesInTopic, fileOf, isPublished, placeOf } from './catalog.ts';
import type { Locate, Reporter } from './diagnostic.ts';
import { fileStart } from './diagnostic.ts';
import { checkFreshness } from './freshness.ts';
import type { Home } from './home.ts';
import { homeTargets } from './home.ts';
import { resolveLink } from './link.ts';
import { checkLinkText, folded } from './link-text.ts';
import { didYouMean } from './suggest.ts';
import { phraseOf } from './symptoms.ts';

/** Links, related articles and dates of one article. */
export function checkArticle(
  article: Article,
  catalog: Catalog,
  locate: Locate,
  today: string,
  report: Reporter,
): void {
  for (const link of article.outline.links.filter(({ kind }) => kind === 'link')) {
    const result = resolveLink(link.url, article, catalog);
    if ('rule' in result) report.error(result.rule, link, ...result.message);
    else if ('article' in result) checkLinkText(link, result, report);
  }
  checkRelated(article, catalog, locate, report);
  checkFreshness(article, locate, today, report);
  for (const field of ['updated', 'reviewed'] as const) {
    if (article.data[field] > today)
      report.warn(
        'future-date',
        locate([field]),
        `"${field}" is ${article.data[field]}, which is later than today, ${today}.`,
        'Write the day it was done.',
      );
  }
}

function checkRelated(article: Article, catalog: Catalog, locate: Locate, report: Reporter): void {
  const seen = new Set<string>();
  for (const [index, id] of article.data.related.entries()) {
    const at = locate(['related', index]);
    const target = articleById(catalog, article.locale, id);
    if (catalog.unreadable.has(fileOf(article.locale, id))) continue;
    if (seen.has(id)) report.error('duplicate-related', at, `"${id}" is listed twice.`, 'Take one of them away.');
    else if (!target)
      report.error(
        'unknown-article',
        at,
        `"related" names "${id}", and there is no such article.`,
        nearestArticle(id, catalog, article.locale, article),
      );
    else if (target === article) report.error('self-link', at, `"related" names the article itself.`, 'Take it away.');
    else if (!isPublished(target) && isPublished(article))
      report.error(
        'link-to-draft',
        at,
        `"${id}" is a draft and not on the site.`,
        'Publish it (take away draft: true), or name another.',
      );
    seen.add(id);
  }
}

/** The article that was meant; else those of its topic, or the topics there are. */
function nearestArticle(id: string, catalog: Catalog, locale: string, from?: Article): string {
  const articles = catalog.articles.filter((article) => article.locale === locale);
  const ids = articles.filter((article) => article !== from).map((article) => article.id);
  const inTopic = ids.filter((known) => known.split('/')[0] === id.split('/')[0]);
  const topics = new Set(articles.map((article) => article.topic));
  return (
    didYouMean(id, ids) ||
    (inTopic.length > 0 ? `Articles there: ${inTopic.join(', ')}.` : `Topics: ${[...topics].join(', ')}.`)
  );
}

/** Titles are how readers tell articles apart, so no two may share one. */
export function checkTitles(
  catalog: Catalog,
  reportIn: (file: string) => Reporter,
  locateIn: (file: string) => Locate,
): void {
  const seen = new Map<string, Article>();
  for (const article of catalog.articles) {
    const key = `${article.locale}\n${article.data.title.toLowerCase()}`;
    const first = seen.get(key);
    if (first)
      reportIn(article.file).error(
        'duplicate-title',
        locateIn(article.file)(['title']),
        `"${article.data.title}" is also the title of "${first.id}".`,
        'Say what sets them apart.',
      );
    else seen.set(key, article);
  }
}

/** One phrase leads to one place, so that the list of symptoms need not ask which is meant. */
export function checkSymptoms(
  catalog: Catalog,
  reportIn: (file: string) => Reporter,
  locateIn: (file: string) => Locate,
): void {
  const seen = new Map<string, string>();
  for (const { file, locale, id, data } of catalog.articles) {
    for (const [anchor, phrases] of Object.entries(data.symptoms)) {
      for (const [index, phrase] of phrases.map(phraseOf).entries()) {
        const key = `${locale}\n${folded(phrase)}`;
        const first = seen.get(key);
        if (first)
          reportIn(file).error(
            'duplicate-symptom',
            locateIn(file)(['symptoms', anchor, index]),
            `"${phrase}" already leads to "${first}".`,
            'Keep it where it is answered best, and say the other in other words.',
          );
        else seen.set(key, `${id}#${anchor}`);
      }
    }
  }
}

/** Every link of the home page leads to a published article, and to a section that exists. */
export function checkHome(home: Home, locale: string, catalog: Catalog, locate: Locate, report: Reporter): void {
  for (const { to, path } of homeTargets(home)) {
    const [id = '', anchor] = to.split('#');
    const article = articleById(catalog, locale, id);
    if (catalog.unreadable.has(fileOf(locale, id))) continue;
    if (!article)
      report.error(
        'unknown-article',
        locate(path),
        `There is no article "${id}".`,
        nearestArticle(id, catalog, locale),
      );
    else if (!isPublished(article))
      report.error(
        'link-to-draft',
        locate(path),
        `"${id}" is a draft and not on the site.`,
        'Publish it (take away draft: true), or name another.',
      );
    else if (anchor !== undefined && !placeOf(article, anchor)) {
      report.error(
        'unknown-anchor',
        locate(path),
        `The article "${id}" has no anchor "${anchor}".`,
        didYouMean(
          anchor,
          article.outline.places.map((place) => place.anchor),
        ),
      );
    }
  }
}

/** A topic that no reader can open is a mistake on its way: its page would be empty. */
export function checkTopics(catalog: Catalog, reportIn: (file: string) => Reporter): void {
  for (const topic of catalog.topics) {
    const folder = `${topic.locale}/${topic.slug}/`;
    const isHeldUp = [...catalog.unreadable].some((file) => file.startsWith(folder)); // by mistakes told elsewhere
    if (articlesInTopic(catalog, topic).length === 0 && !isHeldUp) {
      const drafts = catalog.articles.some((article) => article.file.startsWith(folder));
      reportIn(`${topic.locale}/${topic.slug}/_topic.yaml`).warn(
        'empty-topic',
        fileStart,
        `The topic "${topic.title}" has no published articles, so it is left out of the site.`,
        drafts ? 'Publish one: take away draft: true.' : `Write one with: npm run new -- ${topic.slug}/<slug>`,
      );
    }
  }
}
