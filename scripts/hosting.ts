/**
 * What hosts are told that do not read it from the site itself. Without arguments it writes the files of this kind that belong to the project;
 * `nginx` prints the configuration of a server.
 */

import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { corpus } from '../src/corpus/index.ts';
import { dockerfile } from '../src/hosting/docker.ts';
import { pagesWorkflow } from '../src/hosting/github-pages.ts';
import { nginxConfig } from '../src/hosting/nginx.ts';
import { redirectsOf } from '../src/hosting/redirects.ts';
import { site } from '../src/site.config.ts';

/** Path → text. */
export const projectFiles = (): Map<string, string> =>
  new Map([
    ['Dockerfile', dockerfile()],
    ['.github/workflows/site.yml', pagesWorkflow()],
  ]);

function nginx(args: string[]): string {
  const { values } = parseArgs({
    args,
    options: {
      root: { type: 'string', default: '/srv/felsok/current' },
      listen: { type: 'string' },
      plain: { type: 'string', default: '80' },
      name: { type: 'string', multiple: true },
      certificate: { type: 'string' },
      key: { type: 'string' },
    },
  });
  const { root, name, certificate, key, plain } = values;
  if (!certificate !== !key) throw new Error('TLS needs both --certificate and --key.');
  const tls = certificate && key ? { certificate, key, plain } : undefined;
  const listen = values.listen ?? (tls ? '443' : '8080');
  return nginxConfig(site, redirectsOf(corpus().ledger, site), {
    root,
    listen,
    ...(name && { names: name }),
    ...(tls && { tls }),
  });
}

if (import.meta.main) {
  const [host, ...args] = process.argv.slice(2);
  try {
    if (host === 'nginx') process.stdout.write(nginx(args));
    else if (host)
      throw new Error(`There is no configuration for "${host}": only for nginx. Other hosts read theirs from dist/.`);
    else for (const [path, text] of projectFiles()) writeFileSync(path, text);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
