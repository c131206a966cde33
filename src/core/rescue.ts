/** A link that may be old, mistyped, cut off or from another site → where it leads today, or what is nearest to it. Pure, and small enough for browsers. */

import { anchorFromText } from './anchor.ts';
import { isCode, isMeantAsCode, nearCodes, readCode } from './code.ts';
import type { Directory, DirectoryPlace } from './directory.ts';
import { editDistance } from './edit-distance.ts';
import { pageOf } from './ledger.ts';
import { legacyKey } from './legacy.ts';
import { likeness } from './likeness.ts';

export type Rescue =
  /** It leads just there. */
  | { found: DirectoryPlace }
  /** A code that was never given, and all that one slip away is. */
  | { noCode: string; near: DirectoryPlace[] }
  /** An address that leads nowhere; `page`, which is among the near, when only what stands after `#` is unknown. */
  | { lost: string; page?: DirectoryPlace; near: DirectoryPlace[] };

export interface Surroundings {
  /** Hosts that are this site: where it should live, and where it is read. */
  hosts: readonly string[];
  /** `/` or `/hjalp/`. */
  base: string;
}

/** Offers are for a person in a hurry. */
const mostNear = 3;

/** @returns Nothing for words and for numbers that mean something else, which are for the search. */
export function rescue(written: string, directory: Directory, surroundings: Surroundings): Rescue | undefined {
  const text = unwrapped(written, surroundings.hosts);
  const number = readCode(text.replace(/^#/, ''));
  if (number) return isOurs(number, directory) ? byCode(number, directory) : undefined;
  const address = parse(text, directory, surroundings);
  return address && byAddress(address, directory);
}

export function byCode(code: string, { places, formerCodes }: Directory): Rescue {
  const owners = new Map(places.flatMap((place) => (place.code ? [[place.code, place] as const] : [])));
  const ownerOf = (known: string) => owners.get(known) ?? at(formerCodes[known], places);
  const own = isCode(code) ? ownerOf(code) : undefined;
  if (own) return { found: own };
  const near = nearCodes(code, new Set([...owners.keys(), ...Object.keys(formerCodes)]));
  return { noCode: code, near: near.flatMap((known) => ownerOf(known) ?? []) };
}

/** Years, telephone numbers, and what no code is as long as, are not. */
const isOurs = (number: string, { places }: Directory) =>
  isMeantAsCode(number) && places.some(({ code }) => code?.length === number.length);

/** The address alone, without what mail programs, chats and archives have put around it: words, quotation marks, an address of their own. */
function unwrapped(written: string, hosts: readonly string[]): string {
  const text = written
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .trim()
    .replace(/^(https?:\/\/\S+)\s.*/is, '$1');
  const isOwn = hosts.some((host) =>
    text
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .startsWith(host),
  );
  const [, inner] = (!isOwn && /.(https?(?::\/\/[^\s<>"”]*|%(?:25)*3a[^\s&]*))/i.exec(text)) || [];
  return inner ? unwrapped(decoded(inner), hosts) : text.replace(/^[<(„”“"’'[*_]+|[>)”“"’'\]*_.,;:!?…|\\]+$/g, '');
}

/** `%C3%B6` and `%F6` → `ö`; what is broken stays. */
const decoded = (text: string) =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes.replace(/%(..)/g, (_, byte) => String.fromCharCode(Number.parseInt(byte, 16)));
    }
  });

interface Written {
  /** `koder`, `utomlands`: without base and endings, in the form of slugs. */
  names: string[];
  /** Empty for a whole page. */
  anchor: string;
  /** As legacy addresses are known. */
  key: string;
}

function parse(text: string, { places }: Directory, { hosts, base }: Surroundings): Written | undefined {
  const address = decoded(decoded(text));
  const [scheme = ''] = /^\w*:\/+/.exec(address) ?? [];
  const [host = ''] = /^[^/\\?#]*/.exec(address.slice(scheme.length)) ?? [];
  const hasHost = scheme !== '' || hosts.includes(host.toLowerCase()) || (isHost.test(host) && !isFile.test(host));
  const rest = hasHost ? address.slice(scheme.length + host.length) : address;
  const [path = '', ...anchors] = rest.split('#').map((part) => part.replace(/(?:[?&;]|:~:).*/s, ''));
  const slugs = path.split(/[/\\]/).map((name) => anchorFromText(name.replace(/\..*/s, '')));
  const names = withoutBase(
    slugs.filter((slug) => slug && slug !== 'index'),
    namesIn(base),
  );
  const isInTopic = /[/\\#]/.test(rest) && at(`/${names[0]}/`, places) !== undefined;
  const isAddress = scheme || (hasHost && rest) || /^\.{0,2}[/#]./.test(rest) || isFile.test(path) || isInTopic;
  if (!isAddress || /\s/.test(text)) return undefined;
  return { names, anchor: anchors.map(anchorFromText).filter(Boolean).at(-1) ?? '', key: legacyKey(`/${path}`) };
}

const isHost = /^[^@]+\.[a-z]{2,}(?::\d+)?$/i;
const isFile = /\.(?:html?|mdx?)$/i;

const withoutBase = (names: string[], base: string[]) =>
  base.every((name, index) => names[index] === name) ? names.slice(base.length) : names;

function byAddress({ names, anchor, key }: Written, directory: Directory): Rescue {
  const number = readCode(names.join(' ').replace(/ dela$/, ''));
  if (number && isOurs(number, directory)) return byCode(number, directory);
  const hash = anchor && `#${anchor}`;
  // The whole path, and its ends: what stands before topic and slug may be a language, a folder or the base of another time.
  const pages = names
    .map((_, start) => `/${names.slice(start).join('/')}/`)
    .filter((_, start) => !start || start < names.length - 1);
  const first = (look: (page: string) => DirectoryPlace | undefined) => pages.map(look).find(Boolean);
  const page = first((known) => lookUp(known, directory)) ?? at(directory.legacy[key], directory.places);
  const found =
    first((known) => lookUp(known + hash, directory)) ?? (page && lookUp(pageOf(page.address) + hash, directory));
  if (found) return { found };
  const near = nearest(page ? namesIn(pageOf(page.address)) : names, anchor, directory, page).slice(0, mostNear);
  return { lost: `/${names.map((name) => `${name}/`).join('')}${hash}`, ...(page && { page }), near };
}

const lookUp = (address: string, { places, former }: Directory) => at(address, places) ?? at(former[address], places);

const at = (address: string | undefined, places: readonly DirectoryPlace[]) =>
  address === undefined ? undefined : places.find((place) => place.address === address);

/** `/koder/utomlands/#kina` → `koder`, `utomlands`, `kina`. */
const namesIn = (address: string) => address.split(/[/#]+/).filter(Boolean);

/** For somebody who stands on the page already: what is there, by anchors and headings of today and before; else elsewhere. */
export function nearestPlaces(anchor: string, page: string, directory: Directory): DirectoryPlace[] {
  const here = at(pageOf(page), directory.places);
  const near = nearest(namesIn(pageOf(page)), anchorFromText(anchor), directory, here);
  return near.filter((place) => place !== here).slice(0, mostNear);
}

/**
 * What is alike, the most alike first; old addresses count for what they lead to today.
 *
 * @param page Missing when it is to be guessed too, from `names`.
 */
function nearest(
  names: string[],
  anchor: string,
  { places, former, legacy }: Directory,
  page: DirectoryPlace | undefined,
): DirectoryPlace[] {
  const scores = new Map<DirectoryPlace, number>();
  const weigh = (place: DirectoryPlace | undefined, address: string, title: string) => {
    if (!place) return;
    const known = namesIn(address);
    const asPage = page ? Number(place === page) : resemblance(names, known, title) * (address.includes('#') ? 0.9 : 1);
    const score = anchor ? Math.max(resemblance([...names, anchor], known, title), 0.85 * asPage) : asPage;
    if (score > (scores.get(place) ?? 0)) scores.set(place, score);
  };
  for (const place of places) weigh(place, place.address, place.title);
  for (const [old, today] of Object.entries({ ...former, ...legacy })) weigh(at(today, places), old, '');
  return [...scores].sort(([, a], [, b]) => b - a).map(([place]) => place);
}

/** From 0 to 1 for the last names, or the title; what stands before them tells equals apart. */
function resemblance(written: string[], known: string[], title: string): number {
  const [last = '', name = '', words = ''] = [written.at(-1), known.at(-1), anchorFromText(title)];
  const like = Math.max(
    name.startsWith(last) ? part(last, name) : closeness(last, name),
    0.99 * (`-${words}-`.includes(`-${last}-`) ? part(last, words) : closeness(last, words)),
  );
  return like < leastLike ? 0 : like + 0.25 * likeness(written.slice(0, -1).join('-'), known.slice(0, -1).join('-'));
}

const leastLike = 0.55;

/** Of a name that is cut off, and of words of a title. */
const part = (written: string, known: string) => (written.length < 3 ? 0 : (4 + likeness(written, known)) / 5);

/** By letters in common, or by slips of the finger in a third of them. */
function closeness(written: string, known: string): number {
  const longest = Math.max(written.length, known.length);
  const most = Math.floor(longest / 3) + 1;
  const slips = editDistance(written, known, most);
  return Math.max(likeness(written, known), slips < most && longest > 0 ? 1 - slips / longest : 0);
}
