/** The routes that have one page or file an article: what the site shows of the default language. */

import type { Article } from '../core/article.ts';
import { isPublished } from '../core/catalog.ts';
import { site } from '../site.config.ts';
import { corpus } from './index.ts';

/** Drafts too while one writes. */
export const articlePaths = (): { params: { topic: string; slug: string }; props: { article: Article } }[] =>
  corpus()
    .catalog.articles.filter(
      (article) => article.locale === site.locales.default && (import.meta.env.DEV || isPublished(article)),
    )
    .map((article) => ({ params: { topic: article.topic, slug: article.slug }, props: { article } }));
