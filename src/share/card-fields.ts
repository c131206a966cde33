/** What differs between the pages of one code and another. Every other byte of them is the same, so a build draws each kind of page once. */

import { formatCode } from '../core/code.ts';
import { escapeXml } from '../core/figure.ts';
import { pageOf } from '../core/ledger.ts';
import { hrefIn, type Site, urlIn } from '../core/site.ts';
import { sv } from '../i18n/sv.ts';
import type { Share } from './shares.ts';
import { sheetHtml } from './sheet.ts';

const names = [
  'title',
  'context',
  'description',
  'plate',
  'href',
  'url',
  'canonical',
  'image',
  'imageAlt',
  'read',
  'share',
  'shareTitle',
  'shareDescription',
  'sheet',
] as const;

export type CardFields = Record<(typeof names)[number], string>;

/** HTML that is put in as it is; every other field is text. */
const asHtml: ReadonlySet<string> = new Set(['sheet']);

export function cardFields(share: Share, site: Site): CardFields {
  const { code, kind, title, context, description, address, topic, topicTitle, url } = share;
  return {
    title,
    context,
    description,
    plate: formatCode(code),
    href: hrefIn(site, address),
    url,
    canonical: urlIn(site, pageOf(address)),
    image: urlIn(site, `/${topic}/kort.png`),
    imageAlt: sv.card.image(topicTitle, site.name),
    read: sv.card.read(title),
    share: sv.share.title[kind],
    shareTitle: sv.share.pageTitle(title),
    shareDescription: sv.share.description(title),
    sheet: sheetHtml(share, hostOf(site)),
  };
}

/** As said on the telephone: the host, and the path where there is one. */
export const hostOf = (site: Site) => new URL(site.origin).host + site.base.replace(/\/$/, '');

/** A page drawn with these has a mark where each field goes. */
export const markedFields = Object.fromEntries(names.map((name) => [name, `%%${name}%%`])) as CardFields;

/**
 * @param marked A page drawn with `markedFields`.
 * @returns A function that fills its marks, texts escaped.
 */
export function stamp(marked: string): (fields: CardFields) => string {
  const pieces = marked.split(/%%(\w+)%%/);
  return (fields) =>
    pieces
      .map((piece, index) => {
        if (index % 2 === 0) return piece;
        const value = fields[piece as keyof CardFields] ?? '';
        return asHtml.has(piece) ? value : escapeXml(value);
      })
      .join('');
}
