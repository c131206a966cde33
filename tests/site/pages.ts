/** The pages of a built site, as a test reads them. */

import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

export interface Page {
  /** `/koder/utomlands/`, base included; `/404.html`. */
  address: string;
  html: string;
}

export function readPages(folder: string, base = '/'): Page[] {
  return globSync('**/*.html', { cwd: folder })
    .toSorted()
    .map((file) => ({
      address: base + file.replace(/index\.html$/, ''),
      html: readFileSync(join(folder, file), 'utf8'),
    }));
}

/** `/4734/`, what a shared code leads to first. */
export const isCard = ({ address }: Pick<Page, 'address'>) => /\/\d{4,6}\/$/.test(address);

/** `/4734/dela/`. */
export const isSharePage = ({ address }: Pick<Page, 'address'>) => /\/\d{4,6}\/dela\/$/.test(address);

/** The value of a meta element, by name or property; nothing when there is none. */
export function metaOf(html: string, name: string): string | undefined {
  const [, content] = new RegExp(`<meta (?:name|property|http-equiv)="${name}" content="([^"]*)"`).exec(html) ?? [];
  return content === undefined ? undefined : unescapeHtml(content);
}

export const attributes = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((match) => unescapeHtml(match[1] ?? ''));

export const unescapeHtml = (text: string) =>
  text
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** Every `href` and `src` of the site's own that leads nowhere: no file, or no such id in it. */
export function brokenLinks(pages: Page[], folder: string, base = '/'): string[] {
  const ids = new Map(pages.map(({ address, html }) => [address, new Set(attributes(html, 'id'))]));
  return pages.flatMap(({ address, html }) =>
    [...attributes(html, 'href'), ...attributes(html, 'src')].flatMap((link) => {
      if (/^(https?:|mailto:|tel:|data:)/.test(link)) return [];
      const { pathname, hash } = new URL(link, `http://site${address}`);
      const target = ids.get(pathname);
      const file =
        pathname.startsWith(base) && existsSync(join(folder, decodeURIComponent(pathname.slice(base.length))));
      const found = target
        ? hash === '' || target.has(decodeURIComponent(hash.slice(1)))
        : file && !pathname.endsWith('/');
      return found ? [] : [`${address} → ${link}`];
    }),
  );
}

export const brotliSize = (content: string | Buffer) => brotliCompressSync(content).length;
