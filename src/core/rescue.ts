/** A link that may be old, mistyped, cut off or from another site → where it leads today, or what is nearest to it. Pure, and small enough for browsers. */

import { anchorFromText } from './anchor.ts';
import { isCode, nearCodes, readCode } from './code.ts';
import type { Directory, DirectoryPlace } from './directory.ts';
import { legacyKey } from './legacy.ts';
import { likeness } from './likeness.ts';

export type Rescue =
  /** It leads just there. */
  | { found: DirectoryPlace }
  /** A code that was never given, and those one slip away. */
  | { noCode: string; near: DirectoryPlace[] }
  /** An address that leads nowhere; `page` when only what stands after `#` is unknown. */
  | { lost: string; page?: DirectoryPlace; near: DirectoryPlace[] };

export interface Surroundings {
  /** Hosts that are this site: where it should live, and where it is read. */
  hosts: readonly string[];
  /** `/` or `/hjalp/`. */
  base: string;
}

/** Offers are for a person in a hurry. */
const mostNear = 3;
const alike = 0.38;

/** @returns Nothing for words, which are for the search. */
export function rescue(written: string, directory: Directory, { hosts, base }: Surroundings): Rescue | undefined {
  const text = tidy(written);
  const code = readCode(text);
  if (code) return byCode(code, directory);
  const address = parse(text, hosts, base);
  return address && byAddress(address, directory);
}

/** What mail programs and chats leave around an address. */
const tidy = (text: string) =>
  text
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .trim()
    .replace(/^[<(”"'[]+|[>)”"'\],.;:!?]+$/g, '');

export function byCode(code: string, { places, formerCodes }: Directory): Rescue {
  const own = places.find((place) => place.code === code) ?? at(formerCodes[code], places);
  if (own && isCode(code)) return { found: own };
  const owners = new Map(places.flatMap((place) => (place.code ? [[place.code, place] as const] : [])));
  const near = nearCodes(code, new Set(owners.keys())).flatMap((known) => owners.get(known) ?? []);
  return { noCode: code, near: near.slice(0, mostNear) };
}

interface Written {
  /** With slashes at both ends and without the base; empty when only an anchor was written. */
  path: string;
  anchor: string;
  /** As legacy addresses are known. */
  key: string;
}

function parse(text: string, hosts: readonly string[], base: string): Written | undefined {
  const [, scheme, host = '', rest = ''] = /^(https?:\/\/)?([^/\s#?]*)([/#?].*)?$/i.exec(text) ?? [];
  const isHost =
    hosts.includes(host.toLowerCase()) || (/^[\w-]+(\.[\w-]+)+(:\d+)?$/.test(host) && !/\.(mdx?|html?)$/i.test(host));
  if (/\s/.test(text) || !(scheme || isHost || /^[/#]./.test(text))) return undefined;
  const [path = '', ...anchors] = (isHost || host === '' ? rest : `/${host}${rest}`).split('#');
  const own = decoded(path)
    .replace(/\?.*$/s, '')
    .toLowerCase()
    .replace(/\/index$|\.(html?|mdx?)$/g, '')
    .replace(/\/index$/, '');
  const based = own.startsWith(base) ? own.slice(base.length - 1) : own;
  const names = based.split('/').map(anchorFromText).filter(Boolean);
  const [locale = ''] = names;
  const local = /^(sv|en)(-[a-z]{2})?$/.test(locale) ? names.slice(1) : names;
  return {
    path: path || scheme || isHost ? `/${local.map((name) => `${name}/`).join('')}` : '',
    anchor: anchorFromText(decoded(anchors.join('-'))),
    key: legacyKey(text),
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/%[0-9a-f]{0,2}/gi, '-');
  }
}

function byAddress({ path, anchor, key }: Written, directory: Directory): Rescue {
  const written = `${path}${anchor ? `#${anchor}` : ''}`;
  const code = readCode(path.replaceAll('/', ' ').replace(/ dela /, ' '));
  if (code) return byCode(code, directory);
  const exact = lookUp(written, directory);
  if (exact) return { found: exact };
  const page = path === '/' ? undefined : (lookUp(path, directory) ?? at(directory.legacy[key], directory.places));
  if (!page) return { lost: written, near: nearestPages(path, anchor, directory) };
  if (!anchor) return { found: page };
  const place = lookUp(`${page.address.replace(/#.*/, '')}#${anchor}`, directory);
  return place ? { found: place } : { lost: written, page, near: nearestPlaces(anchor, page.address, directory) };
}

function lookUp(address: string, { places, former }: Directory): DirectoryPlace | undefined {
  return at(address, places) ?? at(former[address], places);
}

const at = (address: string | undefined, places: readonly DirectoryPlace[]) =>
  address === undefined ? undefined : places.find((place) => place.address === address);

/** On the page that was meant, by what their anchors and headings say, old anchors too; else elsewhere. */
export function nearestPlaces(anchor: string, page: string, directory: Directory): DirectoryPlace[] {
  const onPage = (address: string) => (address.startsWith(`${page.replace(/#.*/, '')}#`) ? 0.25 : 0);
  return best(directory, (address, title) => {
    if (!address.includes('#')) return 0;
    const like = Math.max(likeness(anchor, address.replace(/.*#/, '')), 0.95 * likeness(anchor, title));
    return like >= alike ? like + onPage(address) : 0;
  });
}

function nearestPages(path: string, anchor: string, directory: Directory): DirectoryPlace[] {
  const names = path.split('/').filter(Boolean);
  const words = names.at(-1) ?? '';
  return best(directory, (address, title) => {
    const [page = '', own] = address.split('#');
    const known = page.split('/').filter(Boolean);
    const sameTopic = names.length > 1 && known.at(-2) === names.at(-2) ? 0.15 : 0;
    const like =
      own === undefined
        ? Math.max(likeness(words, known.at(-1) ?? ''), 0.95 * likeness(words, title))
        : Math.max(
            anchor ? likeness(anchor, own) : 0,
            0.9 * likeness(anchor || words, title),
            anchor ? 0 : 0.85 * likeness(words, own),
          );
    return like >= alike ? like + sameTopic : 0;
  });
}

/** The best by `score`, old addresses counted for what they lead to today. */
function best({ places, former }: Directory, score: (address: string, title: string) => number): DirectoryPlace[] {
  const scores = new Map(places.map((place) => [place.address, { place, score: score(place.address, place.title) }]));
  for (const [old, to] of Object.entries(former)) {
    const known = scores.get(to);
    if (known) known.score = Math.max(known.score, score(old, '') * 0.9);
  }
  return [...scores.values()]
    .filter((candidate) => candidate.score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, mostNear)
    .map(({ place }) => place);
}
