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
  /** The readers' own words for it. */
  symptoms: string[];
  /** To say aloud: `4734`; empty while it has none. */
  code: string;
  locale: string;
}

/** In the order of the catalog: Pagefind's bytes depend on the order. */
export function searchRecords(catalog: Catalog, ledger: Ledger): SearchRecord[] {
  return catalog.articles
    .filter(isPublished)
    .flatMap((article) => [articleRecord(article, topicOf(catalog, article)?.title ?? ''), ...placeRecords(article)])
    .map((record) => ({ ...record, code: ledger.get(record.address)?.code ?? '' }));
}

function articleRecord(article: Article, context: string): Omit<SearchRecord, 'code'> {
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

function placeRecords({ address, data, outline, locale }: Article): Omit<SearchRecord, 'code'>[] {
  return outline.places.map(({ anchor, title, text }) => ({
    address: `${address}#${anchor}`,
    title: title || data.title,
    context: data.title,
    text: text || title,
    symptoms: (valueIn(data.symptoms, anchor) ?? [])
      .map(phraseOf)
      .flatMap((phrase) => [phrase, ...numbersOfCodes(phrase)]),
    locale,
  }));
}

/** Of an error code people often write the number only: `AADSTS50034` → `50034`. */
const numbersOfCodes = (phrase: string) => [...phrase.matchAll(/(?<=\p{L})\d{5,}/gu)].map(([number]) => number);
