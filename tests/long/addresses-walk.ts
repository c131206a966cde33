/** A built site, walked as a client without JavaScript would: by pages, ids and links alone. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { anchorOf, pageOf } from '../../src/core/ledger.ts';
import { hrefIn } from '../../src/core/site.ts';
import { site } from '../../src/site.config.ts';

export interface Walk {
  /** Where the site leads wrong, or nowhere. */
  faults: string[];
  /** How each address was found. */
  found: Record<'page' | 'place' | 'alias' | 'pointer' | 'redirect' | 'code', number>;
}

/**
 * @param folder The finished build.
 * @param addresses Address → where it has to lead.
 * @param codes Code → where it has to lead.
 */
export function walk(folder: string, addresses: ReadonlyMap<string, string>, codes: ReadonlyMap<string, string>): Walk {
  const faults: string[] = [];
  const found = { page: 0, place: 0, alias: 0, pointer: 0, redirect: 0, code: 0 };
  const read = new Map<string, string | undefined>();
  const pageAt = (address: string) => {
    if (!read.has(address)) {
      const file = join(folder, pageOf(address), 'index.html');
      read.set(address, existsSync(file) ? readFileSync(file, 'utf8') : undefined);
    }
    return read.get(address);
  };
  const live = new Set([...addresses.values()].map(pageOf));

  /** How a client that asks for `address` gets to `target`; else what stops it. */
  const reach = (address: string, target: string): keyof typeof found | { fault: string } => {
    const [page, id] = [pageOf(address), anchorOf(address)];
    const html = pageAt(page);
    if (html === undefined) return { fault: 'there is no such page' };
    const lands = leadsTo(target, pageAt(pageOf(target)));
    if (lands) return { fault: lands };
    const isPage = live.has(page);
    if (!id) {
      if (isPage) return page === target ? 'page' : { fault: 'it is a page of its own' };
      return hrefsIn(html).includes(hrefIn(site, target)) ? 'redirect' : { fault: 'its page has no link there' };
    }
    const places = html.split(` id="${id}"`);
    if (places.length !== 2) return { fault: `the id stands ${places.length - 1} times on the page` };
    const [before = '', after = ''] = places;
    const tag = `${before.slice(before.lastIndexOf('<'))} id="${id}"${after.slice(0, after.indexOf('>'))}`;
    if (!isPage || / class="[^"]*\bmoved\b/.test(tag)) {
      const [href] = hrefsIn(after);
      if (href !== hrefIn(site, target)) return { fault: `its pointer leads to ${href}` };
      if (isPage) return 'pointer';
      // A host that redirects by itself leaves what stands after # to the page that it leads to.
      const heir = pageOf(addresses.get(page) ?? '');
      if (target === heir) return 'redirect'; // an id that is not there leaves the reader at the top of the page
      const carried = `${heir}#${id}`;
      const itself = addresses.get(carried);
      if (itself !== undefined && itself !== target) return 'redirect'; // that page has long had such a place of its own
      const way = reach(carried, target);
      return typeof way === 'string' ? 'redirect' : { fault: `by a redirect to ${carried} ${way.fault}` };
    }
    if (/ class="alias"/.test(tag)) {
      const around = before
        .replace(/<span id="[\w-]*" class="alias">/g, '')
        .split(' id="')
        .at(-1)
        ?.split('"')[0];
      const isRight =
        pageOf(target) === page && (anchorOf(target) ? around === anchorOf(target) : !before.includes('<h1'));
      return isRight ? 'alias' : { fault: `its alias stands at #${around}` };
    }
    return address === target ? 'place' : { fault: 'something else has its id' };
  };

  for (const [address, target] of addresses) {
    const way = reach(address, target);
    if (typeof way === 'string') found[way] += 1;
    else faults.push(`${address} should lead to ${target}: ${way.fault}`);
  }
  for (const [code, target] of codes) {
    const file = join(folder, code, 'index.html');
    const card = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const [, to] = /<meta http-equiv="refresh" content="0; url=([^"]*)"/.exec(card) ?? [];
    const lands = leadsTo(target, pageAt(pageOf(target)));
    if (to === hrefIn(site, target) && !lands) found.code += 1;
    else faults.push(`${code} should lead to ${target}: ${lands ?? `its card leads to ${to}`}`);
  }
  return { faults, found };
}

/** What is wrong with an address of today, or nothing. */
function leadsTo(target: string, html: string | undefined): string | undefined {
  if (html === undefined) return 'the page it leads to is not there';
  const id = anchorOf(target);
  return id && html.split(` id="${id}"`).length !== 2 ? `#${id} is not on the page it leads to` : undefined;
}

const hrefsIn = (html: string) => [...html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)].map(([, href]) => href);
