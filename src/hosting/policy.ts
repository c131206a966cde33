/** What a page of the site may do: nothing that is not written here. https://www.w3.org/TR/CSP3/ · Pure. */

import { createHash } from 'node:crypto';

type Policy = Record<string, readonly string[]>;

const page = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  // No script makes markup or scripts of text; the one policy vouches for the worker of the search. https://www.w3.org/TR/trusted-types/
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['felsok'],
} as const satisfies Policy;

/**
 * In every page, for hosts that cannot send headers too.
 *
 * @param data Of the page's `<script type="application/ld+json">`. Browsers do not run it, so none asks for its hash; auditors do.
 */
export const pagePolicy = (data?: string): string =>
  written({ ...page, 'script-src': [...page['script-src'], ...(data === undefined ? [] : [hashOf(data)])] });

/**
 * Sent with every file. It lets more than the pages let themselves, since both hold for a page and this alone for the worker of the search,
 * the only one that compiles wasm.
 */
export const headerPolicy: string = written({
  ...page,
  'script-src': [...page['script-src'], "'wasm-unsafe-eval'"],
  'frame-ancestors': ["'none'"], // means nothing inside a page
});

function written(policy: Policy): string {
  return Object.entries(policy)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
