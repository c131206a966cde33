/** Browser. Fetches the list of all addresses, once, when somebody has a link that leads nowhere. */

import type { Directory } from '../core/directory.ts';
import type { Surroundings } from '../core/rescue.ts';

let fetched: Promise<Directory> | undefined;

/** @param base The site's base, `/` or `/hjalp/`. */
export function loadDirectory(base: string): Promise<Directory> {
  fetched ??= fetch(`${base}api/addresses.json`).then((response) => {
    if (!response.ok) throw new Error(`The list of addresses answered ${response.status}.`);
    return response.json();
  });
  fetched.catch(() => {
    fetched = undefined; // the next question tries again
  });
  return fetched;
}

/** Where one stands, from what every page says of itself: its canonical address, and the way home. */
export function here(): { base: string; page: string; around: Surroundings } {
  const home = document.querySelector<HTMLAnchorElement>('a.brand');
  const base = home?.pathname ?? '/';
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
  const page = `/${location.pathname.slice(base.length)}`;
  return { base, page, around: { base, hosts: [location.host, new URL(canonical).host] } };
}
