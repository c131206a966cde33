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
