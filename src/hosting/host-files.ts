/** The files of a site that tell its host what to do. They lie in it, and hosts that read them do not send them. */

import type { Ledger } from '../core/ledger.ts';
import type { Site } from '../core/site.ts';
import { staticWebAppConfig } from './azure.ts';
import { headersFile, redirectsFile } from './netlify.ts';
import { redirectsOf } from './redirects.ts';

export const hostFileNames = ['_headers', '_redirects', 'staticwebapp.config.json'] as const;

export function hostFiles(ledger: Ledger, site: Site): Record<(typeof hostFileNames)[number], string> {
  const redirects = redirectsOf(ledger, site);
  return {
    _headers: headersFile(site),
    _redirects: redirectsFile(redirects),
    'staticwebapp.config.json': staticWebAppConfig(redirects, site),
  };
}

const settings: ReadonlySet<string> = new Set(hostFileNames);
const packed = /\.(?:br|gz)$/;

/**
 * Does a file of the site have an address of its own? A packed file is sent in place of the one it is made of.
 *
 * @param all Every path of the site.
 */
export const isServed = (path: string, all: { has(path: string): boolean }): boolean =>
  !settings.has(path) && !(packed.test(path) && all.has(path.replace(packed, '')));
