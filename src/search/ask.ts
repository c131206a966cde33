/** Browser. Fetches what the search needs, when it needs it, and answers. How a question is understood is decided in finder.ts. */

import { type Excerpt, excerptOf } from './excerpt.ts';
import { Finder, type Finding } from './finder.ts';
import { type FullText, openFullText, type Pagefind } from './full-text.ts';
import type { RestPart, SmallPart } from './symptom-index.ts';

export interface Hit {
  /** Without the site's base. */
  address: string;
  title: string;
  context: string;
  /** To say aloud: `4734`; empty for what has none. */
  code: string;
  /** The sentence that matters, in pieces, those that match marked; empty while its text is not there. */
  excerpt: Excerpt;
}

export interface Answer {
  /** How many hits there are in all; none when the site has no answer. */
  count: number;
  /** Topics near a question without an answer. */
  topics: { slug: string; title: string }[];
  load(from: number, to: number): Promise<Hit[]>;
}

/** So much worse than the best is no answer any more. */
const leastShare = 0.25;
const nearTopics = 3;

export class Search {
  readonly #base: string;
  #finder: Promise<Finder> | undefined;
  #ready: Finder | undefined;
  #small: SmallPart | undefined;
  #text: Promise<FullText> | undefined;
  readonly #parts = new Map<string, Promise<boolean>>();
  #tries = 0;

  /** @param base The site's, `/` or `/hjalp/`. */
  constructor(base: string) {
    this.#base = base;
  }

  /** Fetches the part that answers at once. */
  load(): Promise<Finder> {
    this.#finder ??= this.#fetchJson<SmallPart>('symptoms.json').then((small) => {
      this.#small = small;
      this.#ready = new Finder(small);
      return this.#ready;
    });
    this.#finder.catch(() => {
      this.#finder = undefined;
    });
    return this.#finder;
  }

  /** What most people look for: titles and addresses. */
  get common(): SmallPart['common'] {
    return this.#small?.common ?? [];
  }

  /** The first hits while somebody types; nothing until the first part is there. */
  suggest(question: string, count: number): Hit[] {
    const found = this.#ready?.find(question, { isTyping: true });
    return found?.isAnswer ? found.ranked.slice(0, count).flatMap(({ record }) => this.#hitOf(record) ?? []) : [];
  }

  /** With all that can be fetched: what does not come is done without, save the first part. */
  async answer(question: string): Promise<Answer> {
    const finder = await this.load();
    const [fullText] = await Promise.all([this.#fullText(finder.count).catch(noText), this.#loadRest(finder, question)]);
    let found = finder.find(question);
    if (fullText && (await learnWords(finder, fullText, found))) found = finder.find(question);
    const best = found.ranked[0]?.score ?? 0;
    const hits = found.isAnswer ? found.ranked.filter(({ score }) => score >= best * leastShare) : [];
    const withText = async (record: number): Promise<Hit[]> => {
      const text = await fullText?.textOf(record).catch(() => undefined);
      if (!text) return [this.#hitOf(record) ?? []].flat();
      const { text: whole, ...place } = text;
      return [{ ...place, excerpt: excerptOf(whole, found.question.terms, finder.language) }];
    };
    return {
      count: hits.length,
      topics: found.question.terms.length > 0 ? finder.topicsOf(found.ranked.slice(0, 8)).slice(0, nearTopics) : [],
      load: async (from, to) => (await Promise.all(hits.slice(from, to).map(({ record }) => withText(record)))).flat(),
    };
  }

  #hitOf(record: number): Hit | undefined {
    const place = this.#ready?.placeOf(record);
    return place && { ...place, code: '', excerpt: [] };
  }

  /** The other parts that may know the words of the question. The first of them has what is not ours, too. */
  async #loadRest(finder: Finder, question: string): Promise<void> {
    const parts = this.#small?.rest ?? [];
    const wanted = new Set([0]);
    for (const key of finder.keysOf(question)) {
      let at = parts.length - 1;
      while (at > 0 && (parts[at]?.[0] ?? '') > key) at -= 1;
      wanted.add(at);
    }
    await Promise.all([...wanted].map((at) => this.#loadPart(finder, parts[at]?.[1])));
  }

  async #loadPart(finder: Finder, file: string | undefined): Promise<void> {
    if (!file) return;
    const known = this.#parts.get(file);
    const part =
      known ??
      this.#fetchJson<RestPart>(file).then(
        (data) => {
          finder.add(data);
          return true;
        },
        () => this.#parts.delete(file), // asked for again with the next question
      );
    this.#parts.set(file, part);
    await part;
  }

  #fullText(count: number): Promise<FullText> {
    this.#text ??= (async () => {
      // A failed import is remembered by its address, so a new try needs a new one.
      const again = this.#tries++ > 0 ? `?${this.#tries}` : '';
      const pagefind: Pagefind = await import(/* @vite-ignore */ `${this.#base}pagefind/pagefind.js${again}`);
      return openFullText(pagefind, count);
    })();
    this.#text.catch(() => {
      this.#text = undefined;
    });
    return this.#text;
  }

  async #fetchJson<T>(file: string): Promise<T> {
    const response = await fetch(`${this.#base}search/${file}`);
    if (!response.ok) throw new Error(`The part ${file} of the index answered ${response.status}.`);
    return response.json();
  }
}

const noText = (error: unknown): undefined => {
  console.warn(error);
  return undefined;
};

/** Words that the symptom index does not know may stand in a text. Has any been found? */
async function learnWords(finder: Finder, fullText: FullText, { question }: Finding): Promise<boolean> {
  const found = await Promise.all(
    question.unknown.map(async (word) => {
      const records = await fullText.look(finder.language.lexicon.keyOf(word)).catch(() => []);
      finder.learn(word, records);
      return records.length > 0;
    }),
  );
  return found.includes(true);
}
