/**
 * nginx 1.18 or later, as a file of `/etc/nginx/conf.d/`. https://nginx.org/en/docs/ · Pure.
 *
 * The path asked for is first made the path of a file (`$felsok_file`), and the file one that is packed as the browser likes best. Headers are
 * set once, for the whole server, by variables: a location with a header of its own would lose all the others.
 */

import type { Site } from '../core/site.ts';
import { everyAnswer, immutable, immutableFolders, revalidated } from './headers.ts';
import { hostFileNames } from './host-files.ts';
import { bothWays, type Redirect } from './redirects.ts';
import { packedTypes, textTypes } from './types.ts';

export interface NginxOptions {
  /** The folder of the built site, or a link to it. */
  root: string;
  /** Address and port, or port, to listen at. */
  listen: string;
  /** The names the site has; any when missing. */
  names?: readonly string[];
  /** Paths of PEM files, and what to listen at to lead on those who come without TLS. Missing when another server in front speaks TLS. */
  tls?: { certificate: string; key: string; plain: string };
}

const types = { ...textTypes, ...packedTypes };

export function nginxConfig(
  site: Site,
  redirects: readonly Redirect[],
  { root, listen, names = ['_'], tls }: NginxOptions,
): string {
  const base = escaped(site.base);
  const moved = [...bothWays(redirects), ...toBase(site)];
  return `# Written by "npm run hosting -- nginx". Change src/hosting, not this file.
${bucketSize(moved)}
# What is asked for → the file that answers it.
map $uri $felsok_file {
  default "";
  "~[\\x00-\\x1f\\x7f]|/\\." "";
  "~^${base}(?:${['404.html', ...hostFileNames].map(escaped).join('|')})$" "";
  "~^${base}(?<path>|.*/)$" /\${path}index.html;
  "~^${base}(?<path>.*[^/])$" /$path;
}
map $uri $felsok_moved {
  default "";
${moved.map(({ from, to }) => `  ${quoted(from)} ${quoted(to.replace(/#.*$/, ''))};\n`).join('')}}
# A question goes before what stands after #.
map $uri $felsok_moved_to {
  default "";
${moved
  .filter(({ to }) => to.includes('#'))
  .map(({ from, to }) => `  ${quoted(from)} ${quoted(to.replace(/^[^#]*/, ''))};\n`)
  .join('')}}
# Browsers that can take Brotli get the files that the build has packed so; others get gzip, or the plain file.
map $http_accept_encoding $felsok_packed {
  default .none;
  "~*(?:^|[\\s,])br(?!\\s*;\\s*q=0(?:\\.0*)?(?:[\\s,]|$))(?:[\\s,;]|$)" .br;
}
map $uri $felsok_encoding {
  default "";
  ~\\.br$ br;
}
map "$status $uri" $felsok_cache {
  default ${quoted(revalidated)};
${immutableFolders.map((folder) => `  "~^(?:200|304) ${folder}" ${quoted(immutable)};\n`).join('')}}
map $request_method $felsok_allow {
  default "GET, HEAD";
  GET "";
  HEAD "";
}
# Sent where the reader came by TLS, to this server or to the one in front.
map $https$http_x_forwarded_proto $felsok_hsts {
  default "";
  ~^(?:on|https) ${quoted(everyAnswer['Strict-Transport-Security'] ?? '')};
}
${tls ? plainServer(listen, names, tls.plain) : ''}
server {
${tls ? listenLines(listen, ' ssl http2') : `  listen ${listen};\n`}  server_name ${names.join(' ')};
  root ${quoted(root)};
${tls ? tlsLines(tls) : ''}
  disable_symlinks on from=$document_root; # the folder itself may be one
  server_tokens off;
  absolute_redirect off;
  charset utf-8;
  charset_types ${[...new Set(Object.values(textTypes))].filter((type) => type !== 'text/html' && !type.includes('json')).join(' ')};
  gzip_static on;
  gzip_proxied any;
  etag on;

  # A reader sends nothing and waits for little.
  client_max_body_size 1k;
  client_header_timeout 10s;
  client_body_timeout 10s;
  send_timeout 30s;
  keepalive_timeout 30s;
  reset_timedout_connection on;

  types {
${Object.entries(types)
  .map(([ending, type]) => `    ${type} ${ending};\n`)
  .join('')}  }
  default_type application/octet-stream;

${headerLines()}  add_header Allow $felsok_allow always;
  add_header Cache-Control $felsok_cache always;
  add_header Content-Encoding $felsok_encoding;
  add_header Vary Accept-Encoding always;

  error_page 404 /404.html;
  location = /404.html { internal; }

  # Packed files: what they are is said by the ending before. Whole, since a part that is not there would be answered by a page said to be packed.
${Object.entries(textTypes)
  .map(
    ([ending, type]) => `  location ~ \\.${ending}\\.br$ { internal; types {} default_type ${type}; max_ranges 0; }
`,
  )
  .join('')}  location ~ \\.(?:br|gz)$ { internal; }

  location / {
    if ($felsok_allow) { return 405; }
    if ($felsok_moved) { return 301 $felsok_moved$is_args$args$felsok_moved_to; }
    if ($felsok_file = "") { return 404; }
    if (-d $document_root$felsok_file) { return 301 $uri/$is_args$args; }
    if (-f $document_root$felsok_file$felsok_packed) { rewrite ^ $felsok_file$felsok_packed last; }
    rewrite ^ $felsok_file break;
  }
}
`;
}

/** A site below the root is meant without its last slash, too. */
const toBase = ({ base }: Site): Redirect[] => (base === '/' ? [] : [{ from: base.slice(0, -1), to: base }]);

const headerLines = () =>
  Object.entries(everyAnswer)
    .map(
      ([name, value]) =>
        `  add_header ${name} ${name === 'Strict-Transport-Security' ? '$felsok_hsts' : quoted(value)} always;\n`,
    )
    .join('');

/** At a port alone by both kinds of address, as authorities are asked to. */
const listenLines = (at: string, how = '') =>
  (/^\d+$/.test(at) ? [at, `[::]:${at}`] : [at]).map((one) => `  listen ${one}${how};\n`).join('');

function plainServer(listen: string, names: readonly string[], plain: string): string {
  const [port] = /\d+$/.exec(listen) ?? [];
  return `
server {
${listenLines(plain)}  server_name ${names.join(' ')};
  server_tokens off;
${headerLines()}  return 301 https://$host${port === '443' ? '' : `:${port}`}$request_uri;
}
`;
}

/**
 * nginx does not start when a key of a map is longer than a bucket has room for, which is 46 bytes where the processor's cache has lines of 64.
 * https://nginx.org/en/docs/hash.html
 */
function bucketSize(moved: readonly Redirect[]): string {
  const longest = Math.max(0, ...moved.map(({ from }) => from.length));
  return longest > 46 ? `map_hash_bucket_size ${2 ** Math.ceil(Math.log2(longest + 25))};\n` : '';
}

function tlsLines({ certificate, key }: NonNullable<NginxOptions['tls']>): string {
  return `  ssl_certificate ${quoted(certificate)};
  ssl_certificate_key ${quoted(key)};
  ssl_protocols TLSv1.2 TLSv1.3;
  ssl_session_cache shared:felsok:2m;
  ssl_session_tickets off;
`;
}

const escaped = (text: string) => text.replaceAll(/[.~-]/g, '\\$&');

/** Nothing in it is a variable to nginx: the paths and values we write have no dollar sign. */
const quoted = (text: string) => `"${text.replaceAll(/["\\]/g, '\\$&')}"`;
