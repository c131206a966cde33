/** All articles and topics together: every address and anchor in the site. */

import type { Article } from './article.ts';
import { valueIn } from './record.ts';
import type { Topic } from './topic.ts';

/** The default locale lives at the root of the site; every other has its prefix, `en` → `/en/…`. */
export interface Locales {
  default: string;
  prefixes: Readonly<Record<string, string>>;
}

export interface Catalog {
  locales: Locales;
  /** In the order readers meet them: topic, order in the topic, title. Drafts included. */
  articles: readonly Article[];
  topics: readonly Topic[];
  /** `sv-SE/koder/utomlands.mdx` → article. */
  byFile: ReadonlyMap<string, Article>;
  /** Files that are there but could not be read: their own mistakes are told, and links to them are let be. */
  unreadable: ReadonlySet<string>;
  /** Address of an article → the articles that link to it, in order, each once. */
  linkedFrom: ReadonlyMap<string, readonly Article[]>;
}

/** `/` for the default locale, `/en/` for another. */
export const localeRoot = (locales: Locales, locale: string) =>
  locale === locales.default ? '/' : `/${valueIn(locales.prefixes, locale) ?? locale.toLowerCase()}/`;

export function buildCatalog(
  locales: Locales,
  topics: readonly Topic[],
  articles: readonly Article[],
  unreadable: ReadonlySet<string> = new Set(),
): Catalog {
  const compare = new Intl.Collator('sv').compare;
  const place = new Map(topics.map((topic) => [`${topic.locale}/${topic.slug}`, topic.order]));
  const topicOrder = ({ locale, topic }: Article) => place.get(`${locale}/${topic}`) ?? Number.MAX_SAFE_INTEGER;
  const inOrder = articles.toSorted(
    (a, b) =>
      compare(a.locale, b.locale) ||
      topicOrder(a) - topicOrder(b) ||
      compare(a.topic, b.topic) ||
      a.data.order - b.data.order ||
      compare(a.data.title, b.data.title),
  );
  const byFile = new Map(inOrder.map((article) => [article.file, article]));
  return {
    locales,
    articles: inOrder,
    topics: topics.toSorted((a, b) => a.order - b.order || compare(a.title, b.title)),
    byFile,
    unreadable,
    linkedFrom: linksBackwards(inOrder, byFile),
  };
}

function linksBackwards(articles: readonly Article[], byFile: ReadonlyMap<string, Article>): Map<string, Article[]> {
  const back = new Map<string, Article[]>();
  for (const article of articles.filter(isPublished)) {
    const targets = new Set(article.outline.links.map(({ url }) => byFile.get(fileOfLink(url, article.file) ?? '')));
    for (const target of targets) {
      if (!target || target === article) continue;
      const sources = back.get(target.address);
      if (sources) sources.push(article);
      else back.set(target.address, [article]);
    }
  }
  return back;
}

/** `../koder/utomlands.mdx#kina` in `sv-SE/logga-in/x.mdx` → `sv-SE/koder/utomlands.mdx`; nothing above the root or for another scheme. */
export function fileOfLink(url: string, from: string): string | undefined {
  const path = url.split('#', 1)[0] ?? '';
  if (!path || /^[a-z][a-z0-9+.-]*:/i.test(path) || path.startsWith('/')) return undefined;
  const parts = from.split('/').slice(0, -1);
  for (const part of decode(path).split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export const isPublished = (article: Article) => !article.data.draft;

/** `logga-in/tappad-mobil` in a locale → its file, relative to `content/`. */
export const fileOf = (locale: string, id: string) => `${locale}/${id}.mdx`;

/** Drafts included. */
export const idsIn = (catalog: Catalog, locale: string) =>
  catalog.articles.filter((article) => article.locale === locale).map((article) => article.id);

export const articleById = (catalog: Catalog, locale: string, id: string) => catalog.byFile.get(fileOf(locale, id));

export const articlesInTopic = (catalog: Catalog, topic: Topic) =>
  catalog.articles.filter(
    (article) => article.locale === topic.locale && article.topic === topic.slug && isPublished(article),
  );

export const topicOf = (catalog: Catalog, article: Article) =>
  catalog.topics.find((topic) => topic.locale === article.locale && topic.slug === article.topic);

export const placeOf = (article: Article, anchor: string) =>
  article.outline.places.find((place) => place.anchor === anchor);
