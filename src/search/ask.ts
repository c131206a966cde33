/** Browser. Answers at once with what is there, and wholly when all has been fetched. How a question is understood is decided in finder.ts. */

import type { Answer, Answers } from './answer.ts';
import type { Excerpt } from './excerpt.ts';
import type { Finder } from './finder.ts';
import type { SmallPart } from './symptom-index.ts';

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

export class Search {
  readonly #folder: string;
  #loading: Promise<void> | undefined;
  #finder: Finder | undefined;
  #answers: Answers | undefined;

  /** @param folder Where the index lies, `/search/3f9a21c07b/`. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Fetches the part that answers at once.
   *
   * @throws When it does not come; the next call tries again.
   */
  load(): Promise<void> {
    this.#loading ??= (async () => {
      const address = `${this.#folder}symptoms.json`;
      const [response, { Finder }] = await Promise.all([
        fetch(address),
        import('./finder.ts'),
        import('../core/edit-distance.ts'), // which the finder brings: asked for with it, it saves a round trip
      ]);
      if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
      this.#finder = new Finder((await response.json()) as SmallPart);
      void this.#answersOf(this.#finder).catch(() => undefined); // while there is a network
    })();
    this.#loading.catch(() => {
      this.#loading = undefined;
    });
    return this.#loading;
  }

  /** Has the part come that answers at once? */
  get isReady(): boolean {
    return this.#finder !== undefined;
  }

  /** What most people look for: titles and addresses. */
  get common(): SmallPart['common'] {
    return this.#finder?.common ?? [];
  }

  /** The first hits while somebody types; nothing until the first part is there. */
  suggest(question: string, count: number): Hit[] {
    const found = this.#finder?.find(question);
    if (!found?.isAnswer) return [];
    return found.ranked.slice(0, count).flatMap(({ record }) => {
      const place = this.#finder?.placeOf(record);
      return place ? { ...place, code: '', excerpt: [] } : [];
    });
  }

  /**
   * What cannot be fetched is done without.
   *
   * @throws When the first part does not come.
   */
  async answer(question: string): Promise<Answer> {
    await this.load();
    const answers = await this.#answersOf(this.#finder as Finder).catch(() => undefined);
    if (answers) return answers.to(question);
    const hits = this.suggest(question, Number.POSITIVE_INFINITY);
    return { count: hits.length, topics: [], isWhole: false, load: async (from, to) => hits.slice(from, to) };
  }

  async #answersOf(finder: Finder): Promise<Answers> {
    const { Answers } = await import('./answer.ts');
    this.#answers ??= new Answers(this.#folder, finder);
    return this.#answers;
  }
}
