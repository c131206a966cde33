/** Two sites, and what has been given up in them. */

import { hrefIn, type Site } from '../../src/core/site.ts';
import type { Redirect } from '../../src/hosting/redirects.ts';
import { site } from '../../src/site.config.ts';

export const atRoot: Site = { ...site, base: '/' };
export const below: Site = { ...site, base: '/it/hjalp/' };

export const redirectsIn = (of: Site): Redirect[] => [
  { from: hrefIn(of, '/koder/fax/'), to: hrefIn(of, '/koder/app/#byt') },
  { from: hrefIn(of, '/mfa/'), to: hrefIn(of, '/koder/') },
];
