/** What the files of the site are. */

/** Ending → media type. Those that are text are in UTF-8, and worth packing. */
export const textTypes: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  md: 'text/markdown',
  txt: 'text/plain',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
};

/** Packed already. */
export const packedTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
};

/** What browsers read as text by its own first bytes, or by what we say of it. */
const saysItself = new Set(['application/json', 'application/manifest+json']);

/** @param ending Without its dot. */
export function contentType(ending: string): string {
  const text = textTypes[ending];
  if (text) return saysItself.has(text) ? text : `${text}; charset=utf-8`;
  return packedTypes[ending] ?? 'application/octet-stream';
}
