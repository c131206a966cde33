/** What the search field is given on every page: addresses, and the four situations most people look for. */

import { targetAddress } from '../core/home.ts';
import { corpus } from '../corpus/index.ts';
import { href, site } from '../site.config.ts';

const mostCommon = 4;

export function searchBoxProps() {
  const situations = corpus().locales.get(site.locales.default)?.home?.situations ?? [];
  return {
    action: href('/sok/'),
    base: href('/'),
    listHref: href('/a-o/'),
    helpdesk: site.helpdesk.name,
    codeLengths: corpus().codeLengths,
    common: situations.slice(0, mostCommon).map(({ title, to }) => ({ title, href: targetHref(to) })),
  };
}

/** `koder/utomlands#kina` → what goes into `href`. */
export const targetHref = (to: string) => href(targetAddress(to));
