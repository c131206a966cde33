/** Azure Static Web Apps. The first route that fits decides. https://learn.microsoft.com/azure/static-web-apps/configuration */

import { hrefIn, type Site } from '../core/site.ts';
import { everyAnswer, immutable, immutableFolders, revalidated } from './headers.ts';
import type { Redirect } from './redirects.ts';
import { contentType, packedTypes, textTypes } from './types.ts';

export function staticWebAppConfig(redirects: readonly Redirect[], site: Site): string {
  const config = {
    trailingSlash: 'always',
    routes: [
      ...redirects.map(({ from, to }) => ({ route: from, redirect: to, statusCode: 301 })),
      ...immutableFolders.map((folder) => ({
        route: hrefIn(site, `${folder}*`),
        headers: { 'Cache-Control': immutable },
      })),
    ],
    responseOverrides: { 404: { rewrite: hrefIn(site, '/404.html') } },
    globalHeaders: { ...everyAnswer, 'Cache-Control': revalidated },
    mimeTypes: Object.fromEntries(
      Object.keys({ ...textTypes, ...packedTypes }).map((ending) => [`.${ending}`, contentType(ending)]),
    ),
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
