/** What other programs read: every article and its places as data. The schema is the contract, and is published beside the data. */

import { z } from 'zod';
import type { Article } from '../core/article.ts';
import { type Catalog, isPublished, topicOf } from '../core/catalog.ts';
import type { Ledger } from '../core/ledger.ts';
import { valueIn } from '../core/record.ts';
import { type Site, urlIn } from '../core/site.ts';
import { phraseOf } from '../core/symptoms.ts';

/** Raised when a field changes its meaning or goes; new fields may come without. */
export const apiVersion = 1;

const code = z
  .string()
  .regex(/^[1-9]\d{3,5}$/)
  .describe('Permanent code of four digits or more, the last a check digit (Damm). Leads to /<code>/.');
const url = z.url().describe('Whole address.');

const placeSchema = z.object({
  anchor: z.string().describe('What stands after # in the address. Never changes; old ones keep leading there.'),
  kind: z.enum(['section', 'item', 'row', 'callout']),
  depth: z.int().describe('2 or 3 for a section; for a part that of its section.'),
  title: z.string(),
  code: code.optional(),
  url: url.describe('Whole address of the place on its page.'),
  share: url.optional().describe('Short address to share, with a preview of its own.'),
  symptoms: z.array(z.string()).describe('What readers say or type.'),
  text: z.string().describe('Plain text.'),
});

const articleSchema = z.object({
  locale: z.string(),
  address: z.string().describe('Path on the site, without its base.'),
  url,
  code: code.optional(),
  share: url.optional(),
  topic: z.string(),
  title: z.string(),
  description: z.string(),
  answer: z.string().describe('The most common case in one to three sentences, plain text.'),
  updated: z.iso.date(),
  markdown: url.describe('The article as Markdown.'),
  sections: z.array(placeSchema),
});

const schemaOfFile = z.url().optional().describe('Where this schema is.');

export const articleFileSchema = z.object({
  $schema: schemaOfFile,
  version: z.literal(apiVersion),
  article: articleSchema,
});
export const articlesFileSchema = z.object({
  $schema: schemaOfFile,
  version: z.literal(apiVersion),
  site: z.object({ name: z.string(), organisation: z.string(), url }),
  articles: z.array(articleSchema),
});

export type ArticleData = z.output<typeof articleSchema>;

export function articleData(article: Article, catalog: Catalog, ledger: Ledger, site: Site): ArticleData {
  const { locale, address, data, answerText, outline } = article;
  const shared = (of: string) => {
    const given = ledger.get(of)?.code;
    return given ? { code: given, share: urlIn(site, `/${given}/`) } : {};
  };
  return {
    locale,
    address,
    url: urlIn(site, address),
    ...shared(address),
    topic: topicOf(catalog, article)?.title ?? article.topic,
    title: data.title,
    description: data.description,
    answer: answerText,
    updated: data.updated,
    markdown: urlIn(site, markdownAddress(article)),
    sections: outline.places.map(({ anchor, kind, depth, title, text }) => ({
      anchor,
      kind,
      depth,
      title: title || data.title,
      ...shared(`${address}#${anchor}`),
      url: urlIn(site, `${address}#${anchor}`),
      symptoms: (valueIn(data.symptoms, anchor) ?? []).map(phraseOf),
      text,
    })),
  };
}

/** What stands in the file of one article. */
export const articleFile = (article: Article, catalog: Catalog, ledger: Ledger, site: Site) => ({
  $schema: urlIn(site, '/api/article.schema.json'),
  version: apiVersion,
  article: articleData(article, catalog, ledger, site),
});

export const allArticles = (catalog: Catalog, ledger: Ledger, site: Site): ArticleData[] =>
  catalog.articles.filter(isPublished).map((article) => articleData(article, catalog, ledger, site));

/** `/koder/utomlands/` → `/koder/utomlands.md`. */
export const markdownAddress = ({ address }: Pick<Article, 'address'>) => address.replace(/\/$/, '.md');

/** JSON Schema 2020-12 of one of the files, open to fields that come later. */
export const jsonSchema = (schema: z.ZodType, id: string) => ({ $id: id, ...z.toJSONSchema(schema, { io: 'input' }) });
