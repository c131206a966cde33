/** schema.org for machines that read pages: what an article is, and where it stands, as one graph. */

import type { Article } from '../core/article.ts';
import { sv } from '../i18n/sv.ts';
import { site, url } from '../site.config.ts';

export function articleJsonLd(article: Article, topic: { title: string; address: string }): Record<string, unknown> {
  const { data, address, locale } = article;
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'TechArticle',
        headline: data.title,
        description: data.description,
        inLanguage: locale,
        dateModified: data.updated,
        mainEntityOfPage: url(address),
        publisher: { '@type': 'Organization', name: site.organisation },
        license: 'https://creativecommons.org/licenses/by/4.0/deed.sv',
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          crumb(1, sv.crumbs.home, '/'),
          crumb(2, topic.title, topic.address),
          crumb(3, data.title, address),
        ],
      },
    ],
  };
}

const crumb = (position: number, name: string, address: string) => ({
  '@type': 'ListItem',
  position,
  name,
  item: url(address),
});
