/** https://llmstxt.org: what there is, for programs that read text. */

import { articlesInTopic, type Catalog } from '../core/catalog.ts';
import { type Site, urlIn } from '../core/site.ts';
import { sv } from '../i18n/sv.ts';
import { markdownAddress } from './articles.ts';
import { asMarkdown } from './markdown.ts';

export function llmsText(catalog: Catalog, site: Site): string {
  const topics = catalog.topics.flatMap((topic) => {
    const articles = articlesInTopic(catalog, topic);
    if (articles.length === 0) return [];
    const lines = articles.map(
      (article) =>
        `- [${asMarkdown(article.data.title)}](${urlIn(site, markdownAddress(article))}): ${asMarkdown(article.data.description)}`,
    );
    return [`## ${asMarkdown(topic.title)}\n\n${lines.join('\n')}`];
  });
  return `${[`# ${site.name}`, `> ${sv.home.description}`, sv.api.llms(site.organisation, urlIn(site, '/api/articles.json')), ...topics].join('\n\n')}\n`;
}
