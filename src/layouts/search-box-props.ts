/** What the search field is given on every page. */

import { targetAddress } from '../core/home.ts';
import { corpus } from '../corpus/index.ts';
import { indexVersion } from '../search/version.ts';
import { href, site } from '../site.config.ts';

export const searchBoxProps = () => ({
  action: href('/sok/'),
  base: href('/'),
  index: indexVersion(),
  helpdesk: site.helpdesk.name,
  codeLengths: corpus().codeLengths,
});

/** `koder/utomlands#kina` → what goes into `href`. */
export const targetHref = (to: string) => href(targetAddress(to));
