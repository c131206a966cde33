/** What hosts that redirect by themselves are told: `_redirects` (Netlify, Cloudflare Pages) and Azure Static Web Apps. Pure. */

import { formerPages, type Ledger } from '../core/ledger.ts';
import { hrefIn, type Site } from '../core/site.ts';

export interface Redirect {
  from: string;
  to: string;
}

/** Pages that are gone, with the site's base. The part after `#` a browser carries along by itself. */
export const redirectsOf = (ledger: Ledger, site: Site): Redirect[] =>
  formerPages(ledger).map(({ from, to }) => ({ from: hrefIn(site, from), to: hrefIn(site, to) }));

/** https://docs.netlify.com/routing/redirects/ and https://developers.cloudflare.com/pages/configuration/redirects/ */
export const redirectsFile = (redirects: readonly Redirect[]): string =>
  redirects.map(({ from, to }) => `${from} ${to} 301\n${from.replace(/\/$/, '')} ${to} 301\n`).join('');

/** https://learn.microsoft.com/azure/static-web-apps/configuration */
export const staticWebAppConfig = (redirects: readonly Redirect[], site: Site): string =>
  `${JSON.stringify(
    {
      trailingSlash: 'always',
      routes: redirects.map(({ from, to }) => ({ route: from, redirect: to, statusCode: 301 })),
      responseOverrides: { 404: { rewrite: hrefIn(site, '/404.html') } },
    },
    null,
    2,
  )}\n`;
