/** Trees, articles, catalogs and reports from short texts, made by the same functions that the site uses. */

import type { Root } from 'mdast';
import type { Article, FrontMatter } from '../../src/core/article.ts';
import { frontMatterSchema } from '../../src/core/article.ts';
import type { Catalog, Locales } from '../../src/core/catalog.ts';
import { buildCatalog, fileOf, localeRoot } from '../../src/core/catalog.ts';
import type { Diagnostic, Reporter } from '../../src/core/diagnostic.ts';
import { formatDiagnostics, reporter } from '../../src/core/diagnostic.ts';
import { type Fate, formatLedger, type Ledger } from '../../src/core/ledger.ts';
import { markdownEdits } from '../../src/core/markdown-edits.ts';
import type { Outline } from '../../src/core/outline.ts';
import { outlineOf } from '../../src/core/outline.ts';
import { findPlaces } from '../../src/core/places.ts';
import { publishedPlaces } from '../../src/core/published.ts';
import type { Live } from '../../src/core/successor.ts';
import type { Topic } from '../../src/core/topic.ts';
import { plainText } from '../../src/core/tree.ts';
import { parseMdx } from '../../src/markdown/parse.ts';

export const locales: Locales = { default: 'sv-SE', prefixes: { 'en-GB': 'en' } };

/** @throws An Error when the text is not MDX. */
export function makeTree(text: string): Root {
  const parsing = parseMdx(text);
  if ('mistake' in parsing) throw new Error(parsing.mistake.join(' '));
  return parsing.tree;
}

export function makeOutline(text: string): Outline {
  const tree = makeTree(text);
  return outlineOf(tree, findPlaces(tree));
}

/** Front matter that breaks no rule, for tests that change one field of it. */
export const frontMatter = {
  title: 'Koden kommer inte',
  description: 'Hjälp när koden inte kommer fram i ett sms, ett samtal eller i appen.',
  answer: 'Vänta en minut.',
  updated: '2026-11-23',
  reviewed: '2026-11-23',
  appliesTo: ['work-school'],
};

export interface ArticleFields extends Partial<FrontMatter> {
  locale?: string;
}

/** `koder/utomlands` and the text under its front matter; the title is the slug unless `fields` gives another. */
export function makeArticle(id: string, body = '', { locale = 'sv-SE', ...fields }: ArticleFields = {}): Article {
  const [topic = '', slug = ''] = id.split('/');
  const data = frontMatterSchema.parse({ ...frontMatter, title: slug, ...fields });
  return {
    file: fileOf(locale, id),
    locale,
    topic,
    slug,
    id,
    address: `${localeRoot(locales, locale)}${id}/`,
    data,
    outline: makeOutline(body),
    body,
    edits: markdownEdits(makeTree(body), body),
    answerText: plainText(makeTree(data.answer)),
  };
}

export function makeTopic(slug: string, order: number, fields: Partial<Topic> = {}): Topic {
  const locale = fields.locale ?? 'sv-SE';
  const address = `${localeRoot(locales, locale)}${slug}/`;
  return { title: slug, description: 'Hjälp med det ämnet.', order, icon: 'key', locale, slug, address, ...fields };
}

export const makeCatalog = (articles: Article[], topics: Topic[] = [], unreadable: string[] = []): Catalog =>
  buildCatalog(locales, topics, articles, new Set(unreadable));

/** Each entry as a line of the ledger has it: an address, its code, and `moved /koder/` or the like where it is given up. */
export type Line = readonly [address: string, code?: string | undefined, fate?: `${Fate} ${string}`];

export function makeLedger(...lines: Line[]): Ledger {
  return new Map(
    lines.map(([address, code, written]) => {
      const [kind, to = ''] = (written?.split(' ') ?? []) as [Fate?, string?];
      return [address, { address, ...(code && { code }), ...(kind && { fate: { kind, to } }) }];
    }),
  );
}

/** The text of `addresses.json`. */
export const ledgerText = (...lines: Line[]) => formatLedger(makeLedger(...lines).values());

/** Every address of a site with these articles, each topic among them. */
export function makeLive(articles: Article[], unreadable: string[] = []): Live {
  const slugs = [...new Set(articles.map(({ topic }) => topic))];
  const catalog = makeCatalog(
    articles,
    slugs.map((slug, order) => makeTopic(slug, order)),
    unreadable,
  );
  return new Map(publishedPlaces(catalog).map((place) => [place.address, place]));
}

/** What is printed for the mistakes that `check` reports in `fil.mdx`. */
export const reportOf = (check: (report: Reporter) => void): string => formatDiagnostics(diagnosticsOf(check));

export function diagnosticsOf(check: (report: Reporter) => void): Diagnostic[] {
  const found: Diagnostic[] = [];
  check(reporter('fil.mdx', found));
  return found;
}
