/** What every host sends with the files of the site. https://owasp.org/www-project-secure-headers/ · Pure. */

import { headerPolicy } from './policy.ts';

/** What of a device none of our pages asks for. Only what Chromium knows on every kind of computer: of others it complains on every page. */
const neverAsked = [
  'camera',
  'display-capture',
  'geolocation',
  'hid',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'serial',
  'usb',
];

/** With every answer, errors too. */
export const everyAnswer: Readonly<Record<string, string>> = {
  'Content-Security-Policy': headerPolicy,
  'Strict-Transport-Security': 'max-age=63072000', // two years; without subdomains, which may be somebody else's
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': ['clipboard-write=(self)', ...neverAsked.map((name) => `${name}=()`)].join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Where every name has a hash of what is in it, so that what has come once never has to be asked for again. */
export const immutableFolders = ['/_astro/', '/search/'] as const;
export const immutable = 'public, max-age=31536000, immutable';

/** All else is asked for again each time, and answered with 304 when it is the same: a new version is seen at once, and whole. */
export const revalidated = 'no-cache';

/** @param path Without the site's base. */
export const cacheControl = (path: string): string =>
  immutableFolders.some((folder) => path.startsWith(folder)) ? immutable : revalidated;
