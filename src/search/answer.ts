/** Browser. The whole answer: every part of the index, and the texts. Fetched when typing pauses for the first time. */

import type { Hit } from './ask.ts';
import { excerptOf } from './excerpt.ts';
import { type Finder, type Finding, keysIn, type Topic } from './finder.ts';
import { type FullText, openFullText } from './full-text.ts';
import type { RestPart, SmallPart } from './symptom-index.ts';

export interface Answer {
  /** How many hits there are in all; none when the site has no answer. */
  count: number;
  /** Topics near a question without an answer. */
  topics: Topic[];
  /** Has all come that it was made of? The texts of its hits come with them. */
  readonly isWhole: boolean;
  load(from: number, to: number): Promise<Hit[]>;
}

/** So much worse than the best is no answer any more. */
const leastShare = 0.25;
const nearTopics = 3;

export class Answers {
  readonly #folder: string;
  readonly #finder: Finder;
  readonly #parts = new Map<string, Promise<boolean>>();
  #text: Promise<FullText> | undefined;

  /** @param folder Where the index lies, `/search/3f9a21c07b/`. */
  constructor(folder: string, finder: Finder) {
    this.#folder = folder;
    this.#finder = finder;
  }

  /** What cannot be fetched is done without: a hit has its title and its link in any case. */
  async to(question: string): Promise<Answer> {
    const finder = this.#finder;
    const [fullText, hasRest] = await Promise.all([this.#fullText().catch(noText), this.#loadRest(question)]);
    let found = finder.find(question);
    if (fullText && (await learnWords(finder, fullText, found))) found = finder.find(question);
    const best = found.ranked[0]?.score ?? 0;
    const hits = found.isAnswer ? found.ranked.filter(({ score }) => score >= best * leastShare) : [];
    const { terms } = found.question;
    let isWhole = fullText !== undefined && hasRest;
    const hitOf = async (record: number): Promise<Hit[]> => {
      const text = await fullText?.textOf(record).catch(noText);
      isWhole &&= text !== undefined;
      const place = finder.placeOf(record) ?? text;
      if (!place) return [];
      const { address, title, context } = place;
      const excerpt = text ? excerptOf(text.text, terms, finder.language) : [];
      return [{ address, title, context, code: text?.code ?? '', excerpt }];
    };
    return {
      count: hits.length,
      get isWhole() {
        return isWhole;
      },
      topics: terms.length > 0 ? finder.topicsOf(found.ranked.slice(0, 8)).slice(0, nearTopics) : [],
      load: async (from, to) => (await Promise.all(hits.slice(from, to).map(({ record }) => hitOf(record)))).flat(),
    };
  }

  /**
   * The parts that may know the words of the question. The first has synonyms and what is not ours, so it comes before one can tell.
   *
   * @returns Whether they have all come.
   */
  async #loadRest(question: string): Promise<boolean> {
    const { rest } = this.#finder;
    const hasFirst = await this.#loadPart(rest[0]?.[1]);
    const wanted = new Set(keysIn(question, this.#finder.language).map((key) => partOf(key, rest)));
    const others = await Promise.all([...wanted].map((at) => this.#loadPart(rest[at]?.[1])));
    return hasFirst && !others.includes(false);
  }

  async #loadPart(file: string | undefined): Promise<boolean> {
    if (!file) return true;
    const part =
      this.#parts.get(file) ??
      fetchPart(`${this.#folder}${file}`).then(
        (data) => {
          this.#finder.add(data);
          return true;
        },
        () => {
          this.#parts.delete(file); // asked for again with the next question
          return false;
        },
      );
    this.#parts.set(file, part);
    return part;
  }

  #fullText(): Promise<FullText> {
    this.#text ??= openFullText(`${this.#folder}pagefind/`);
    this.#text.catch(() => {
      this.#text = undefined;
    });
    return this.#text;
  }
}

/** Which of the parts has the key: the last that begins before it. */
function partOf(key: string, parts: SmallPart['rest']): number {
  let at = parts.length - 1;
  while (at > 0 && (parts[at]?.[0] ?? '') > key) at -= 1;
  return at;
}

async function fetchPart(address: string): Promise<RestPart> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response.json();
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
