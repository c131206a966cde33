/** OpenSearch 1.1: how a browser searches the site from its address field. https://developer.mozilla.org/docs/Web/XML/Guides/OpenSearch */

import { escapeXml } from '../core/figure.ts';
import { type Site, urlIn } from '../core/site.ts';
import { sv } from '../i18n/sv.ts';

const longestShortName = 16; // by the specification

/** No half of a sign, and no blank at the end. */
const shortName = (name: string) =>
  name
    .slice(0, longestShortName)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();

export const openSearch = (site: Site): string => `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escapeXml(shortName(site.name))}</ShortName>
<LongName>${escapeXml(site.name)}</LongName>
<Description>${escapeXml(sv.searchPage.description)}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Language>${sv.lang}</Language>
<Image width="32" height="32" type="image/x-icon">${escapeXml(urlIn(site, '/favicon.ico'))}</Image>
<Url type="text/html" template="${escapeXml(urlIn(site, '/sok/?q={searchTerms}'))}"/>
</OpenSearchDescription>
`;
