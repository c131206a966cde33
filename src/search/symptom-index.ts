/**
 * The symptom index: what a browser needs to find a place by what people call things. Pure; for the build.
 *
 * It comes in two parts. The first is small and answers while one types: every title, and the strongest ties between words and places. The
 * rest follows when typing pauses. Words that only one text uses once are in neither; they are Pagefind's.
 */

import type { SearchWords } from '../core/search-words.ts';
import { type ForeignKeys, foreignKeys } from './foreign.ts';
import { keyReader } from './keys.ts';
import { compileSynonyms, type LexiconData, lexiconOf } from './lexicon.ts';
import { type PackedPostings, packPostings } from './postings-code.ts';
import type { SearchRecord } from './records.ts';
import { levels, type Posting, type Postings, partsIn, weigh } from './weigh.ts';

/** What both parts have. */
export interface IndexPart {
  postings: PackedPostings;
  /** Lines of a key and the stems that lead to it, with `|` between. */
  same: string;
  /** Lines of stems, `>` and the keys they lead on to, with `|` between. */
  leads: string;
}

export interface SmallPart extends IndexPart {
  /** How many records there are in all. */
  count: number;
  /** A line an article, `koder/utomlands` and its title after a tab, followed by a line a place of it, `#kina` and its title. */
  records: string;
  /** Which records these are, where the site is so large that they are not all. The postings of this part count among them. */
  numbers?: number[];
  /** Topic → its title. */
  topics: Record<string, string>;
  /** What most people look for: its title, and where it leads. */
  common: [title: string, address: string][];
  /** The other parts: the first key in each, and its file. */
  rest: [from: string, file: string][];
}

export interface RestPart extends IndexPart {
  /** Words of questions that are not ours, and after each how much it speaks for one, 1–9. */
  foreign: string;
}

/** What the parts are made of. */
export interface Analysis {
  lexicon: LexiconData;
  postings: Postings;
  foreign: ForeignKeys;
  /** Of each record the keys of its text that only Pagefind has. */
  leftOver: string[][];
}

export function analyse(records: readonly SearchRecord[], words: SearchWords): Analysis {
  const data = compileSynonyms(words);
  const lexicon = lexiconOf(data);
  const keysOf = keyReader(lexicon, partsIn(records, lexicon));
  const all = weigh(records, keysOf);
  const postings = new Map(
    [...all].map(([key, list]) => [key, worthSending(list)] as const).filter(([, list]) => list.length > 0),
  );
  const leftOver = records.map(({ text }) => [...keysOf(text).keys()].filter((key) => !postings.has(key)).sort());
  const asked = words.elsewhere.flatMap((matter) => matter.asked);
  return { lexicon: data, postings, foreign: foreignKeys(asked, records, keysOf), leftOver };
}

/** A key of so few records, and weak in all of them, says nothing. */
const weakAlone = 3;
/** A key found this often says something only where it is strong. */
const oftenEnough = 7;

/** Without the ties that cost more bytes than they find: measured, they are more than half and find one answer in fifty. */
function worthSending(list: readonly Posting[]): readonly Posting[] {
  const isWeakAlone = list.length <= weakAlone && list.every(({ level }) => level < levels / 4);
  return isWeakAlone ? [] : list.length > oftenEnough ? list.filter(({ level }) => level >= levels / 4) : list;
}

export interface IndexOptions {
  /** Topic → its title. */
  topics: Record<string, string>;
  /** What most people look for. */
  common: SmallPart['common'];
  /** Of the small part as it is sent, in bytes. */
  largest: number;
  /** Of each other part, in characters. */
  largestRest: number;
  /** Bytes of a text as it is sent. */
  sizeOf(text: string): number;
  /** How much a record is worth to the small part when they do not all fit. */
  importanceOf(record: number): number;
}

export interface SymptomIndex {
  small: Omit<SmallPart, 'rest'>;
  /** By the first key in each. */
  rest: { from: string; part: RestPart }[];
}

export function symptomIndex(
  records: readonly SearchRecord[],
  { lexicon, postings, foreign }: Analysis,
  options: IndexOptions,
): SymptomIndex {
  const numbers = numbersThatFit(records, options);
  const strong = strongestThatFit(records, numbers, postings, lexicon, options);
  const left = new Map<string, Posting[]>();
  for (const [key, list] of postings) {
    const there = new Set(strong.kept.get(key)?.map(({ record }) => record));
    const others = list.filter(({ record }) => !there.has(record));
    if (others.length > 0) left.set(key, others);
  }
  const chunks = chunksOf(left, options.largestRest);
  return {
    small: strong.part,
    rest: chunks.map((chunk, index) => ({
      from: index === 0 ? '' : (chunk.keys().next().value ?? ''),
      part: {
        ...wordsFor(lexicon, (key) => index === 0 && !strong.kept.has(key)),
        postings: packPostings(chunk),
        foreign: index === 0 ? [...foreign].map(([key, level]) => key + level).join(' ') : '',
      },
    })),
  };
}

/** All of them, or as many articles as leave half the room for what finds them. */
function numbersThatFit(records: readonly SearchRecord[], { largest, sizeOf, importanceOf }: IndexOptions): number[] {
  const all = [...records.keys()];
  const fits = (numbers: number[]) =>
    sizeOf(recordLines(numbers.map((at) => records[at] as SearchRecord))) <= largest / 2;
  if (fits(all)) return all;
  const articles = all
    .filter((at) => isArticle(records[at]))
    .sort((a, b) => importanceOf(b) - importanceOf(a) || a - b);
  return articles
    .slice(
      0,
      most(articles.length, (count) => fits(articles.slice(0, count))),
    )
    .sort((a, b) => a - b);
}

/** The strongest ties between words and places for which there is room. */
function strongestThatFit(
  records: readonly SearchRecord[],
  numbers: readonly number[],
  postings: Postings,
  lexicon: LexiconData,
  { topics, common, largest, sizeOf }: IndexOptions,
): { part: Omit<SmallPart, 'rest'>; kept: Map<string, Posting[]> } {
  const local = new Map(numbers.map((number, at) => [number, at]));
  const ties = [...postings].flatMap(([key, list]) => {
    const here = list.filter(({ record }) => local.has(record));
    return here.map((posting) => ({ key, posting, found: list.length }));
  });
  // of those as strong the commoner word, since it is typed oftener
  ties.sort((a, b) => b.posting.level - a.posting.level || b.found - a.found || a.posting.record - b.posting.record);
  const withTies = (count: number) => {
    const kept = grouped(ties.slice(0, count));
    const packed = packPostings(
      new Map(
        [...kept].map(([key, list]) => [key, list.map((one) => ({ ...one, record: local.get(one.record) ?? 0 }))]),
      ),
    );
    const part = {
      count: records.length,
      records: recordLines(numbers.map((at) => records[at] as SearchRecord)),
      ...(numbers.length < records.length && { numbers: [...numbers] }),
      topics,
      common,
      postings: packed,
      ...wordsFor(lexicon, (key) => kept.has(key)),
    };
    return { part, kept };
  };
  return withTies(most(ties.length, (count) => sizeOf(JSON.stringify(withTies(count).part)) <= largest));
}

/** The largest number up to `limit` that fits, to within a hundredth. */
function most(limit: number, fits: (count: number) => boolean): number {
  if (fits(limit)) return limit;
  let low = 0;
  let high = limit;
  while (high - low > Math.max(1, limit / 100)) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** Sorted by key, and in each by record. */
function grouped(ties: readonly { key: string; posting: Posting }[]): Map<string, Posting[]> {
  const lists = new Map<string, Posting[]>();
  for (const { key, posting } of ties) {
    const list = lists.get(key);
    if (list) list.push(posting);
    else lists.set(key, [posting]);
  }
  for (const list of lists.values()) list.sort((a, b) => a.record - b.record);
  return new Map([...lists].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function chunksOf(postings: Postings, largest: number): Map<string, readonly Posting[]>[] {
  const chunks: Map<string, readonly Posting[]>[] = [new Map()];
  let size = 0;
  for (const [key, list] of postings) {
    const own = key.length + 2 * list.length + 2;
    if (size > 0 && size + own > largest) {
      chunks.push(new Map());
      size = 0;
    }
    size += own;
    chunks.at(-1)?.set(key, list);
  }
  return chunks;
}

const isArticle = (record: SearchRecord | undefined) => record?.address.endsWith('/') === true;

function recordLines(records: readonly SearchRecord[]): string {
  return records
    .map(({ address, title, context }) => {
      const [path = '', anchor] = address.split('#');
      const shown = title.replace(/[\t\n\r]+/g, ' '); // they part lines and fields here
      if (anchor === undefined) return `${path.slice(1, -1)}\t${shown}`;
      return title === context ? `#${anchor}` : `#${anchor}\t${shown}`;
    })
    .join('\n');
}

/** The synonyms that lead to keys somebody has use for. */
const wordsFor = ({ same, leads }: LexiconData, isWanted: (key: string) => boolean) => ({
  same: same
    .filter(([key = '']) => isWanted(key))
    .map((group) => group.join('|'))
    .join('\n'),
  leads: leads
    .filter(([, keys]) => keys.some(isWanted))
    .map(([from, keys]) => `${from.join('|')}>${keys.join('|')}`)
    .join('\n'),
});
