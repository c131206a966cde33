/**
 * Netlify and Cloudflare Pages, which read the same two files.
 *
 * Where two rules send the same header Cloudflare joins their values, so no rule sends what another does: both hosts have what is not in a
 * folder of hashed names asked for again by themselves.
 *
 * https://docs.netlify.com/routing/headers/ · https://developers.cloudflare.com/pages/configuration/headers/
 */

import { hrefIn, type Site } from '../core/site.ts';
import { everyAnswer, immutable, immutableFolders } from './headers.ts';
import { bothWays, type Redirect } from './redirects.ts';

export function headersFile(site: Site): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>) =>
    [hrefIn(site, path), ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const rules = [
    rule('/*', everyAnswer),
    ...immutableFolders.map((folder) => rule(`${folder}*`, { 'Cache-Control': immutable })),
  ];
  return `${rules.join('\n\n')}\n`;
}

/** https://docs.netlify.com/routing/redirects/ and https://developers.cloudflare.com/pages/configuration/redirects/ */
export const redirectsFile = (redirects: readonly Redirect[]): string =>
  bothWays(redirects)
    .map(({ from, to }) => `${from} ${to} 301\n`)
    .join('');
