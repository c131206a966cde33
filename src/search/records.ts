/** What can be found: one record an article, and one for every place in it that has a link of its own. Pure. */

import type { Article } from '../core/article.ts';
import type { Catalog } from '../core/catalog.ts';
import { isPublished, topicOf } from '../core/catalog.ts';
import type { Ledger } from '../core/ledger.ts';
import { valueIn } from '../core/record.ts';
import { phraseOf } from '../core/symptoms.ts';

export interface SearchRecord {
  /** Without the site's base: `/koder/utomlands/#kina`. */
  address: string;
  title: string;
  /** What the title is part of: the article of a section, the topic of an article. */
  context: string;
  text: string;
  /** The readers' own words for it, as the site shows them. */
  symptoms: string[];
  /** What else they type. */
  queries: readonly string[];
  /** To say aloud: `4734`; empty while it has none. */
  code: string;
  locale: string;
}

export interface Searched {
  catalog: Catalog;
  ledger: Ledger;
  /** Address → what people type when they need it. */
  queries: ReadonlyMap<string, readonly string[]>;
}

type OwnFields = Omit<SearchRecord, 'code' | 'queries'>;

/** In the order of the catalog, which is that of the index too. */
export function searchRecords({ catalog, ledger, queries }: Searched): SearchRecord[] {
  return catalog.articles
    .filter(isPublished)
    .flatMap((article) => [articleRecord(article, topicOf(catalog, article)?.title ?? ''), ...placeRecords(article)])
    .map((record) => ({
      ...record,
      queries: queries.get(record.address) ?? [],
      code: ledger.get(record.address)?.code ?? '',
    }));
}

function articleRecord(article: Article, context: string): OwnFields {
  const { address, data, answerText, outline, locale } = article;
  return {
    address,
    title: data.title,
    context,
    text: [answerText, outline.lead].filter(Boolean).join(' '),
    symptoms: [data.description],
    locale,
  };
}

function placeRecords({ address, data, outline, locale }: Article): OwnFields[] {
  return outline.places.map(({ anchor, title, text }) => ({
    address: `${address}#${anchor}`,
    title: title || data.title,
    context: data.title,
    text: text || title,
    symptoms: (valueIn(data.symptoms, anchor) ?? []).map(phraseOf),
    locale,
  }));
}
