/** The symptom index as far as it has been loaded, and what it finds. Touches neither page nor network; for browser, scripts and tests. */

import { tooForeign } from './foreign.ts';
import { piecesOf } from './keys.ts';
import { type Lexicon, type LexiconData, lexiconOf } from './lexicon.ts';
import { unpackPostings } from './postings-code.ts';
import { type Ranked, rank, spread } from './rank.ts';
import { questionWords, stopWords, wordsOf } from './swedish/index.ts';
import type { RestPart, SmallPart } from './symptom-index.ts';
import { type Question, type Term, understand } from './understand.ts';
import { type Language, vocabularyOf } from './vocabulary.ts';
import type { Posting } from './weigh.ts';

export interface Place {
  /** Without the site's base. */
  address: string;
  title: string;
  context: string;
}

export interface Topic {
  /** Without the site's base. */
  address: string;
  title: string;
}

export interface Finding {
  question: Question;
  /** Best first, no article with more than a few before others. */
  ranked: Ranked[];
  /** Is this an answer, or only the nearest words? */
  isAnswer: boolean;
}

/** So many of the best are looked at once more. */
const looked = 40;

/** With less than this nothing has been found but words in common. */
export const leastScore = 0.7;

export class Finder {
  readonly #small: SmallPart;
  readonly #places = new Map<number, Place>();
  readonly #articles = new Map<number, number>();
  readonly #postings = new Map<string, Posting[]>();
  readonly #data: LexiconData = { same: [], leads: [] };
  readonly #foreign = new Map<string, number>();
  #language: Language | undefined;

  constructor(small: SmallPart) {
    this.#small = small;
    this.#readPlaces();
    const { numbers } = small;
    if (numbers) {
      const local = new Map<string, Posting[]>();
      unpackPostings(small.postings, local);
      for (const [key, list] of local)
        this.#postings.set(
          key,
          list.map(({ record, level }) => ({ record: numbers[record] ?? 0, level })),
        );
    } else unpackPostings(small.postings, this.#postings);
    this.#addWords(small);
  }

  /** Of how many records. */
  get count(): number {
    return this.#small.count;
  }

  /** What most people look for. */
  get common(): SmallPart['common'] {
    return this.#small.common;
  }

  /** The parts that are not in it yet, by the first key in each. */
  get rest(): SmallPart['rest'] {
    return this.#small.rest;
  }

  add(part: RestPart): void {
    unpackPostings(part.postings, this.#postings);
    this.#addWords(part);
    for (const [, key = '', level] of part.foreign.matchAll(/(\S+)(\d)(?= |$)/g)) this.#foreign.set(key, Number(level));
  }

  /** What a text alone says of a word, once somebody has looked it up. */
  learn(word: string, records: readonly number[]): void {
    const key = this.language.lexicon.keyOf(word);
    if (records.length === 0 || this.#postings.has(key)) return;
    this.#postings.set(
      key,
      [...records].sort((a, b) => a - b).map((record) => ({ record, level: levelOfText })),
    );
    this.#language = undefined;
  }

  placeOf(record: number): Place | undefined {
    return this.#places.get(record);
  }

  /** Topics of the best hits, with where they are. */
  topicsOf(ranked: readonly Ranked[]): Topic[] {
    const topics = new Map<string, Topic>();
    for (const { record } of ranked) {
      const path = this.#places.get(record)?.address.split('/').slice(0, -2) ?? [];
      const title = this.#small.topics[path.at(-1) ?? ''];
      if (title) topics.set(title, { address: `${path.join('/')}/`, title });
    }
    return [...topics.values()];
  }

  find(question: string): Finding {
    const understood = understand(question, this.language);
    const { terms } = understood;
    const ranked = rank(terms, {
      count: this.count,
      postingsOf: (key) => this.#postings.get(key) ?? [],
      isArticle: (record) => this.#articles.get(record) === record,
    });
    const foreign = understood.foreign.reduce((sum, { level }) => sum + level, 0);
    // Of a word that is not finished no more can be asked than that it begins like one of ours.
    const least = terms.every(({ way }) => way === 'begins') ? leastScore / 2 : leastScore;
    return {
      question: understood,
      ranked: spread(this.#titledFirst(ranked, terms), (record) => this.#articles.get(record) ?? record),
      isAnswer: foreign < tooForeign && (ranked[0]?.score ?? 0) >= least,
    };
  }

  /** Among the best, of those as near the one whose title, with that of its article, says most of what was asked for: `kod` is in many. */
  #titledFirst(ranked: readonly Ranked[], terms: readonly Term[]): Ranked[] {
    const { lexicon } = this.language;
    const wanted = new Set(terms.map(({ key }) => key));
    const named = new Map(
      ranked.slice(0, looked).map(({ record }) => {
        const { title = '', context = '' } = this.#places.get(record) ?? {};
        const words = wordsOf(`${title} ${context}`).filter((word) => !stopWords.has(word));
        const keys = new Set(words.flatMap(piecesOf).map(lexicon.keyOf));
        return [record, [...keys].filter((key) => wanted.has(key)).length / Math.max(1, keys.size)];
      }),
    );
    const isNear = (a: Ranked, b: Ranked) => Math.abs(a.score - b.score) < 1e-9;
    const best = ranked
      .slice(0, looked)
      .sort((a, b) =>
        isNear(a, b)
          ? (named.get(b.record) ?? 0) - (named.get(a.record) ?? 0) || a.record - b.record
          : b.score - a.score,
      );
    return [...best, ...ranked.slice(looked)];
  }

  /** How each word of a question has led to a place. */
  tiesOf(record: number, terms: readonly Term[]): { term: Term; level: number; found: number }[] {
    return terms.flatMap((term) => {
      const list = this.#postings.get(term.key) ?? [];
      const level = list.find((posting) => posting.record === record)?.level;
      return level ? [{ term, level, found: list.length }] : [];
    });
  }

  get language(): Language {
    if (!this.#language) {
      const lexicon: Lexicon = lexiconOf(this.#data);
      const known = new Map([...this.#postings].map(([key, list]) => [key, list.length]));
      this.#language = { lexicon, vocabulary: vocabularyOf(known, lexicon), foreign: this.#foreign };
    }
    return this.#language;
  }

  #readPlaces(): void {
    const { records, topics, numbers } = this.#small;
    let article = 0;
    let page = '';
    let heading = '';
    for (const [at, line] of records.split('\n').filter(Boolean).entries()) {
      const number = numbers ? (numbers[at] ?? at) : at;
      const [path = '', title = ''] = line.split('\t');
      if (!path.startsWith('#')) {
        article = number;
        page = `/${path}/`;
        heading = title;
        this.#places.set(number, { address: page, title, context: topics[path.split('/').at(-2) ?? ''] ?? '' });
      } else this.#places.set(number, { address: page + path, title: title || heading, context: heading });
      this.#articles.set(number, article);
    }
  }

  #addWords({ same, leads }: { same: string; leads: string }): void {
    const lines = (text: string) => text.split('\n').filter(Boolean);
    this.#data.same.push(...lines(same).map((line) => line.split('|')));
    this.#data.leads.push(
      ...lines(leads).map((line): [string[], string[]] => {
        const [from = '', to = ''] = line.split('>');
        return [from.split('|'), to.split('|')];
      }),
    );
    this.#language = undefined;
  }
}

/** A word that stands once in a text. */
const levelOfText = 2;

/** The keys a question may need, whether they are known yet or not. */
export const keysIn = (question: string, language: Language): string[] => [
  ...understand(question, language).terms.map(({ key }) => key),
  ...questionWords(question).flatMap(piecesOf).map(language.lexicon.keyOf),
];
