/** Browser. Does a question name its answer, as a code or an address? Small, so that what reads them is fetched only then. */

import { isMeantAsCode, readCode } from '../core/code.ts';

export function looksDirect(query: string): boolean {
  const code = readCode(query);
  return code ? isMeantAsCode(code) : addressLike.test(query);
}

/** Has a sign that words have not, somewhere. Whether it is an address, the rescue knows. */
export const addressLike = /[/#\\]|^\s*www\.|\.(?:html?|mdx?)$/i;
