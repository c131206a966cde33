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
  readonly #base: string;
  #loading: Promise<void> | undefined;
  #finder: Finder | undefined;
  #small: SmallPart | undefined;
  #answers: Answers | undefined;

  /** @param base The site's, `/` or `/hjalp/`. */
  constructor(base: string) {
    this.#base = base;
  }

  /**
   * Fetches the part that answers at once.
   *
   * @throws When it does not come; the next call tries again.
   */
  load(): Promise<void> {
    this.#loading ??= (async () => {
      const address = `${this.#base}search/symptoms.json`;
      const [response, { Finder }] = await Promise.all([fetch(address), import('./finder.ts')]);
      if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
      this.#small = (await response.json()) as SmallPart;
      this.#finder = new Finder(this.#small);
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
    return this.#small?.common ?? [];
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

  /** @throws When the first part does not come, or the script of the answers; all else is done without. */
  async answer(question: string): Promise<Answer> {
    await this.load();
    const [finder, small] = [this.#finder as Finder, this.#small as SmallPart];
    if (!this.#answers) {
      const { Answers } = await import('./answer.ts');
      this.#answers = new Answers(this.#base, finder, small.rest);
    }
    return this.#answers.to(question);
  }
}
