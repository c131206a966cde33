/** Pages that are gone, for hosts that redirect by themselves. Pure. */

import { formerPages, type Ledger } from '../core/ledger.ts';
import { hrefIn, type Site } from '../core/site.ts';

export interface Redirect {
  from: string;
  to: string;
}

/** With the site's base, each with its slash. The part after `#` a browser carries along by itself. */
export const redirectsOf = (ledger: Ledger, site: Site): Redirect[] =>
  formerPages(ledger).map(({ from, to }) => ({ from: hrefIn(site, from), to: hrefIn(site, to) }));

/** Each with its slash and without. */
export const bothWays = (redirects: readonly Redirect[]): Redirect[] =>
  redirects.flatMap(({ from, to }) => [
    { from, to },
    { from: from.replace(/\/$/, ''), to },
  ]);
