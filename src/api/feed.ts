/** Atom (RFC 4287): the articles, those that were changed last first. */

import type { Article } from '../core/article.ts';
import { type Catalog, isPublished } from '../core/catalog.ts';
import { escapeXml } from '../core/figure.ts';
import type { Ledger } from '../core/ledger.ts';
import { type Site, urlIn } from '../core/site.ts';
import { sv } from '../i18n/sv.ts';

const mostEntries = 50;

export function atomFeed(catalog: Catalog, ledger: Ledger, site: Site): string {
  const latest = catalog.articles
    .filter(isPublished)
    .toSorted((a, b) => (a.data.updated < b.data.updated ? 1 : a.data.updated > b.data.updated ? -1 : 0))
    .slice(0, mostEntries);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${sv.lang}">`,
    `<id>${escapeXml(urlIn(site, '/'))}</id>`,
    `<title>${escapeXml(site.name)}</title>`,
    `<updated>${moment(latest[0]?.data.updated ?? '1970-01-01')}</updated>`,
    `<author><name>${escapeXml(site.organisation)}</name></author>`,
    `<link rel="self" href="${escapeXml(urlIn(site, '/feed.xml'))}"/>`,
    `<link href="${escapeXml(urlIn(site, '/'))}"/>`,
    ...latest.map((article) => entry(article, ledger, site)),
    '</feed>',
    '',
  ].join('\n');
}

/** Known by its code, which stays when the article moves. */
function entry({ address, data, answerText }: Article, ledger: Ledger, site: Site): string {
  const code = ledger.get(address)?.code;
  const id = urlIn(site, code ? `/${code}/` : address);
  return `<entry><id>${escapeXml(id)}</id><title>${escapeXml(data.title)}</title><updated>${moment(data.updated)}</updated><link href="${escapeXml(urlIn(site, address))}"/><summary>${escapeXml(answerText)}</summary></entry>`;
}

const moment = (day: string) => `${day}T00:00:00Z`;
