/** What writers do to articles that have been published: each edit is made as text, and says which addresses it has moved, taken away and made. */

import { anchorFromText } from '../../src/core/anchor.ts';
import { pageOf } from '../../src/core/ledger.ts';
import { reservedNames } from '../../src/core/topic.ts';
import {
  addressOf,
  anchorsIn,
  anchorsOf,
  eachRelated,
  headingOf,
  links,
  type Manuscript,
  type Page,
  putKeys,
  takeKeys,
  titleOf,
} from './addresses-manuscript.ts';

export interface Edit {
  /** For the one who reads a failure: `#kina → #i-kina in /koder/utomlands/`. */
  what: string;
  /** Address → what it is now; nothing when its text has been deleted. What is not here stands where it stood. */
  moves: Map<string, string | undefined>;
  /** Addresses of text that had none. */
  made: string[];
}

/** Repeatable: mulberry32, https://gist.github.com/tommyettinger/46a874533244883189143505d203312c (public domain). */
export class Random {
  #state: number;
  constructor(seed: number) {
    this.#state = seed;
  }
  /** From 0 up to `count`, which is left out. */
  below(count: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * count);
  }
  pick<T>(list: readonly T[]): T {
    const found = list[this.below(list.length)];
    if (found === undefined) throw new Error('There is nothing to choose from.');
    return found;
  }
}

interface Desk {
  text: Manuscript;
  random: Random;
  /** Has nothing ever stood there? What has been published is never free again, so a writer chooses another name. */
  isFree(address: string): boolean;
}

const edit = (what: string, moves: Edit['moves'] = new Map(), made: string[] = []): Edit => ({ what, moves, made });

const newHeadings = [
  'Det här kan du prova själv',
  'Gör så här i stället',
  'När inget annat hjälper',
  'Innan du ringer',
  'Så vet du att det blev rätt',
  'Vad som händer sedan',
  'Om du har bråttom',
  'Börja här',
];
const otherNames = ['avbrott', 'fraga', 'genvag', 'klart', 'mer', 'nasta', 'prova', 'steg-for-steg', 'tips', 'val'];

const rewordHeading = ({ text, random }: Desk): Edit => {
  const page = random.pick(text.pages);
  const at = random.below(page.sections.length);
  const section = page.sections[at] ?? '';
  const [anchor = ''] = anchorsIn(section);
  const old = headingOf(section);
  const heading = random.pick([...newHeadings, `${plain(old)} steg för steg`].filter((known) => known !== old));
  page.sections[at] = section.replace(old, heading);
  const target = `@${addressOf(page)}#${anchor}`;
  for (const from of text.pages)
    eachText(from, (part) =>
      part.replace(links, (whole, words: string, url: string) =>
        url !== target || words === titleOf(page) ? whole : `[${heading}](${url})`,
      ),
    );
  return edit(`”${old}” → ”${heading}” in ${addressOf(page)}`);
};

const reorderSections = ({ text, random }: Desk): Edit => {
  const page = random.pick(text.pages.filter(({ sections }) => sections.length > 1));
  const [moved = ''] = page.sections.splice(random.below(page.sections.length), 1);
  page.sections.splice(random.below(page.sections.length + 1), 0, ended(moved));
  page.sections = page.sections.map(ended);
  return edit(`#${anchorsIn(moved)[0]} to another place in ${addressOf(page)}`);
};

const deleteSection = ({ text, random }: Desk): Edit => {
  const page = random.pick(text.pages.filter(({ sections }) => sections.length > 2));
  const [cut = ''] = page.sections.splice(random.below(page.sections.length), 1);
  const anchors = anchorsIn(cut);
  for (const anchor of anchors) takeKeys(page, anchor);
  return edit(`#${anchors.join(', #')} out of ${addressOf(page)}`, gone(page, anchors));
};

/** One of several in its topic, which the home page does not lead to. */
const deleteArticle = ({ text, random }: Desk): Edit | undefined => {
  const { pages, home } = text;
  const isAlone = (page: Page) => pages.every((other) => other === page || other.topic !== page.topic);
  const found = pages.filter((page) => !home.includes(`@${addressOf(page)}`) && !isAlone(page));
  if (found.length === 0) return undefined;
  const article = random.pick(found);
  text.pages = pages.filter((page) => page !== article);
  for (const page of text.pages)
    page.front = page.front.replace(`  - @${addressOf(article)}\n`, '').replace(/^related:\n(?! )/m, '');
  const moves = gone(article, anchorsOf(article)).set(addressOf(article), undefined);
  return edit(`${addressOf(article)} as a whole`, moves);
};

/** An item of a check-list with what stands under it, or a row of a table. */
const namedPart = /^(?:- \[.\] .*\{\/\* #([\w-]+) \*\/\}\n(?:(?: {2}.*)?\n)*|\| .*\{\/\* #([\w-]+) \*\/\}.*\n)/gm;

const deletePart = ({ text, random }: Desk): Edit | undefined => {
  const found = text.pages.flatMap((page) =>
    page.sections.flatMap((section, at) => {
      const parts = [...section.matchAll(namedPart)];
      return parts.length > 1 ? parts.map((part) => ({ page, at, part })) : [];
    }),
  );
  if (found.length === 0) return undefined;
  const { page, at, part } = random.pick(found);
  const anchor = part[1] ?? part[2] ?? '';
  page.sections[at] = (page.sections[at] ?? '').replace(part[0], '');
  takeKeys(page, anchor);
  return edit(`#${anchor}, a part, out of ${addressOf(page)}`, gone(page, [anchor]));
};

const moveSection = ({ text, random, isFree }: Desk): Edit => {
  const from = random.pick(text.pages.filter(({ sections }) => sections.length > 1));
  const others = text.pages.filter((page) => page !== from);
  const near = others.filter(({ topic }) => topic === from.topic);
  const to = random.pick(near.length > 0 && random.below(2) === 0 ? near : others);
  let [section = ''] = from.sections.splice(random.below(from.sections.length), 1);
  const anchors = anchorsIn(section);
  const moves: Edit['moves'] = new Map();
  for (const old of anchors) {
    const names = [
      old,
      ...[old === anchors[0] ? to.topic : anchors[0], from.slug, ...otherNames].map((more) => `${old}-${more}`),
    ];
    const anchor = freeAnchor(to, names, { text, random, isFree });
    section = section.replace(`{/* #${old} */}`, `{/* #${anchor} */}`);
    putKeys(to, takeKeys(from, old), anchor);
    moves.set(`${addressOf(from)}#${old}`, `${addressOf(to)}#${anchor}`);
  }
  to.sections = to.sections.map(ended);
  to.sections.splice(random.below(to.sections.length + 1), 0, ended(section));
  return edit([...moves].map((pair) => pair.join(' → ')).join(', '), moves);
};

const renameFile = (desk: Desk): Edit => {
  const { text, random } = desk;
  const page = random.pick(text.pages);
  return movePage(page, page.topic, freeSlug(page.topic, namesLike(page.slug, titleOf(page), random), desk));
};

const changeAnchor = (desk: Desk): Edit => {
  const { text, random } = desk;
  const page = random.pick(text.pages);
  const old = random.pick(anchorsOf(page));
  const at = page.sections.findIndex((section) => section.includes(`{/* #${old} */}`));
  const section = page.sections[at] ?? '';
  const title = anchorsIn(section)[0] === old ? headingOf(section) : '';
  const anchor = freeAnchor(page, namesLike(old, title, random), desk);
  page.sections[at] = section.replace(`{/* #${old} */}`, `{/* #${anchor} */}`);
  putKeys(page, takeKeys(page, old), anchor);
  const moves = new Map([[`${addressOf(page)}#${old}`, `${addressOf(page)}#${anchor}`]]);
  return edit(`#${old} → #${anchor} in ${addressOf(page)}`, moves);
};

/** A topic that the last article leaves is taken away. */
const moveArticle = (desk: Desk): Edit => {
  const { text, random } = desk;
  const page = random.pick(text.pages);
  const { topic: old } = page;
  const topic = random.pick([...text.topics.keys()].filter((known) => known !== old));
  const slug = freeSlug(topic, [page.slug, ...namesLike(page.slug, titleOf(page), random)], desk);
  const made = movePage(page, topic, slug);
  if (text.pages.some((other) => other.topic === old)) return made;
  text.topics.delete(old);
  return { ...made, moves: new Map([...made.moves, [`/${old}/`, undefined]]) };
};

const splitSection = (desk: Desk): Edit | undefined => {
  const { text, random } = desk;
  const cuts = text.pages.flatMap((page) =>
    page.sections.flatMap((section, at) => {
      const blocks = section.split('\n\n');
      return blocks.flatMap((block, index) =>
        index > 1 && /^\p{Lu}/u.test(block) && !/^#/.test(blocks[index - 1] ?? '') ? [{ page, at, blocks, index }] : [],
      );
    }),
  );
  if (cuts.length === 0) return undefined;
  const { page, at, blocks, index } = random.pick(cuts);
  const heading = random.pick(newHeadings);
  const anchor = freeAnchor(page, [anchorFromText(heading), ...otherNames], desk);
  const rest = `## ${heading} {/* #${anchor} */}\n\n${blocks.slice(index).join('\n\n')}`;
  page.sections.splice(at, 1, `${blocks.slice(0, index).join('\n\n')}\n\n`, rest);
  const made = `${addressOf(page)}#${anchor}`;
  return edit(`${made} split off #${anchorsIn(blocks[0] ?? '')[0]}`, new Map(), [made]);
};

const renameTopic = ({ text, random, isFree }: Desk): Edit => {
  const [old, yaml] = random.pick([...text.topics]);
  const title = /^title: (.*)$/m.exec(yaml)?.[1] ?? '';
  const names = namesLike(old, title, random).filter((name) => !reservedNames.has(name));
  const topic = names.find((name) => isFree(`/${name}/`)) ?? `${old}-${random.below(1000)}-b`;
  text.topics.delete(old);
  text.topics.set(topic, yaml);
  const moved = text.pages.filter((page) => page.topic === old).map((page) => movePage(page, topic, page.slug));
  const moves = new Map([[`/${old}/`, `/${topic}/`], ...moved.flatMap((one) => [...one.moves])]);
  return edit(`/${old}/ → /${topic}/`, moves);
};

/** Of a hundred edits how many are of a kind. */
const kinds = {
  'reword a heading': { often: 10, make: rewordHeading },
  'reorder sections': { often: 9, make: reorderSections },
  'delete a section': { often: 10, make: deleteSection },
  'delete a part': { often: 8, make: deletePart },
  'delete an article': { often: 3, make: deleteArticle },
  'move a section': { often: 15, make: moveSection },
  'rename a file': { often: 10, make: renameFile },
  'change an anchor': { often: 16, make: changeAnchor },
  'move an article': { often: 7, make: moveArticle },
  'split a section': { often: 10, make: splitSection },
  'rename a topic': { often: 2, make: renameTopic },
} satisfies Record<string, { often: number; make(desk: Desk): Edit | undefined }>;

export type Kind = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as Kind[];

/** Makes one edit, in `text` itself, and mends the links in it that would break. */
export function makeEdit(desk: Desk): Edit & { kind: Kind } {
  const titles = new Map(desk.text.pages.map((page) => [addressOf(page), titleOf(page)]));
  const urn = kindNames.flatMap((kind) => Array<Kind>(kinds[kind].often).fill(kind));
  for (;;) {
    const kind = desk.random.pick(urn);
    const made = kinds[kind].make(desk);
    if (!made) continue;
    for (const page of desk.text.pages) titles.set(addressOf(page), titleOf(page));
    mendLinks(desk.text, made.moves, titles);
    return { kind, ...made };
  }
}

/** Other rules than the ledger’s see to it that a writer does this: links, related articles and the home page lead somewhere. */
function mendLinks(text: Manuscript, moves: Edit['moves'], titles: ReadonlyMap<string, string>): void {
  const isGone = (address: string) => moves.has(address) && moves.get(address) === undefined;
  const targetOf = (address: string) => (isGone(address) ? pageOf(address) : (moves.get(address) ?? address));
  for (const page of text.pages) {
    eachText(page, (part) =>
      part.replace(links, (whole, words: string, url: string) => {
        if (!url.startsWith('@')) return whole;
        const from = url.slice(1);
        const to = targetOf(from);
        if (to === addressOf(page) || isGone(to)) return words;
        const saysTitle = words === titles.get(pageOf(from)) || (moves.has(from) && to === pageOf(from));
        return `[${saysTitle ? titles.get(pageOf(to)) : words}](@${to})`;
      }),
    );
    page.front = eachRelated(page.front, (written) => `@${targetOf(written.slice(1))}`);
  }
  text.home = text.home.replace(/@(\S+)/g, (_, address: string) => `@${targetOf(address)}`);
}

function movePage(page: Page, topic: string, slug: string): Edit {
  const from = addressOf(page);
  page.topic = topic;
  page.slug = slug;
  const moves = new Map([[from, addressOf(page)]]);
  for (const anchor of anchorsOf(page)) moves.set(`${from}#${anchor}`, `${addressOf(page)}#${anchor}`);
  return edit(`${from} → ${addressOf(page)}`, moves);
}

const gone = (page: Page, anchors: string[]): Edit['moves'] =>
  new Map(anchors.map((anchor) => [`${addressOf(page)}#${anchor}`, undefined]));

/** Names that a writer may come up with: other words of the same, a word more or less, or something else. */
function namesLike(name: string, title: string, random: Random): string[] {
  const words = anchorFromText(plain(title)).split('-');
  const parts = name.split('-');
  const choices = [
    words.slice(0, 3).join('-'),
    words.slice(-2).join('-'),
    `${name}-${random.pick(otherNames)}`,
    parts.slice(0, -1).join('-'),
    random.pick(otherNames),
  ].filter(Boolean);
  const first = random.pick(choices);
  return [first, ...choices, ...otherNames.map((other) => `${name}-${other}`)];
}

function freeAnchor(page: Page, names: readonly string[], { isFree }: Desk): string {
  const taken = anchorsOf(page);
  const found = names.find((name) => !taken.includes(name) && isFree(`${addressOf(page)}#${name}`));
  if (!found) throw new Error(`No name is free in ${addressOf(page)}: ${names.join(', ')}`);
  return found;
}

function freeSlug(topic: string, names: readonly string[], { text, isFree }: Desk): string {
  const taken = text.pages.filter((page) => page.topic === topic).map(({ slug }) => slug);
  const found = names.find((name) => !taken.includes(name) && isFree(`/${topic}/${name}/`));
  if (!found) throw new Error(`No name is free in ${topic}: ${names.join(', ')}`);
  return found;
}

function eachText(page: Page, change: (text: string) => string): void {
  page.front = change(page.front);
  page.lead = change(page.lead);
  page.sections = page.sections.map(change);
}

const plain = (markdown: string) => markdown.replace(links, '$1').replace(/<[^>]*>/g, '');

/** With an empty line after it, as between sections. */
const ended = (section: string) => `${section.trimEnd()}\n\n`;
