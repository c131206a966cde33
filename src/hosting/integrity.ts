/** The hash of every script in the page that asks for it, so that no other comes in its place. https://www.w3.org/TR/SRI/ · Pure. */

import { createHash } from 'node:crypto';

/** @param contentOf The bytes of a script by its address, base included. */
export const withIntegrity = (html: string, contentOf: (address: string) => Uint8Array): string =>
  html.replaceAll(
    /<script type="module" src="([^"]+)"(?: integrity="[^"]*")?>/g,
    (_, address: string) => `<script type="module" src="${address}" integrity="${hashOf(contentOf(address))}">`,
  );

const hashOf = (content: Uint8Array) => `sha256-${createHash('sha256').update(content).digest('base64')}`;
