/** Every address the site has today: its topics, its articles, and the places in them that have an anchor. */

import type { Article } from './article.ts';
import { articlesInTopic, type Catalog, isPublished } from './catalog.ts';
import type { Position } from './diagnostic.ts';
import type { Place } from './outline.ts';
import type { Topic } from './topic.ts';

export interface PublishedPlace extends Position {
  /** `/koder/utomlands/#kina`, without the site's base. */
  address: string;
  locale: string;
  title: string;
  /** What the title is part of: the article of a section, the topic of an article; empty for a topic. */
  context: string;
  /** Where it is written, relative to `content/`. */
  file: string;
  topic: Topic;
  /** Missing for a topic. */
  article?: Article;
  /** Missing for a topic and for an article as a whole. */
  place?: Place;
}

/** In the order of the catalog, an article before its places. */
export function publishedPlaces(catalog: Catalog): PublishedPlace[] {
  return catalog.topics.flatMap((topic) => {
    const articles = articlesInTopic(catalog, topic);
    if (articles.length === 0) return [];
    const { address, locale, title, slug } = topic;
    const file = `${locale}/${slug}/_topic.yaml`;
    return [
      { address, locale, title, context: '', file, topic, line: 1, column: 1 },
      ...articles.filter(isPublished).flatMap((article) => placesIn(article, topic)),
    ];
  });
}

function placesIn(article: Article, topic: Topic): PublishedPlace[] {
  const { address, locale, data, file, outline } = article;
  return [
    { address, locale, title: data.title, context: topic.title, file, topic, article, line: 1, column: 1 },
    ...outline.places.map((place) => ({
      address: `${address}#${place.anchor}`,
      locale,
      title: place.title || data.title,
      context: data.title,
      file,
      topic,
      article,
      place,
      line: place.line,
      column: place.column,
    })),
  ];
}
