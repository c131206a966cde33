/**
 * Browser. Pagefind in its worker, asked with the messages that its own script for pages sends (pagefind.js 1.5.2). So the page need not fetch
 * that script, and only the worker has to be allowed to compile wasm.
 */

/** The part of what Pagefind answers that we use. */
export interface PagefindResult {
  id: string;
  /** What its text is asked for by. */
  data: string;
}

export interface PagefindText {
  raw_url?: string;
  url: string;
  filters: Record<string, string[]>;
}

/** https://www.w3.org/TR/trusted-types/, which TypeScript's own types do not have. */
declare global {
  var trustedTypes:
    | { createPolicy(name: string, rules: { createScriptURL(address: string): string }): typeof rules }
    | undefined;
}

const script = 'pagefind-worker.js';

/** Where browsers let scripts come only from addresses that a policy has vouched for, this one vouches for Pagefind's worker alone. */
const policy = globalThis.trustedTypes?.createPolicy('felsok', {
  createScriptURL(address) {
    if (!address.startsWith('/') || address.startsWith('//') || !address.endsWith(`/pagefind/${script}`))
      throw new TypeError(`${address} is not the script of the search.`);
    return address;
  },
});

export class Pagefind {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  #asked = 0;
  #failure: Error | undefined;

  /** @param folder Where its files lie, `/search/3f9a21c07b/pagefind/`. */
  private constructor(folder: string) {
    const address = `${folder}${script}`;
    // The types of older browsers know no such thing as an address that has been vouched for.
    this.#worker = new Worker((policy?.createScriptURL(address) ?? address) as string);
    this.#worker.onmessage = ({ data: { id, result, error } }) => {
      const { resolve, reject } = this.#waiting.get(id) ?? {};
      this.#waiting.delete(id);
      if (error) reject?.(new Error(error));
      else resolve?.(result);
    };
    this.#worker.onerror = ({ message }) => {
      this.#failure = new Error(`${address} failed. ${message ?? ''}`);
      for (const { reject } of this.#waiting.values()) reject(this.#failure);
      this.#waiting.clear();
    };
  }

  /** @throws When the worker does not start. What it fetches afterwards fails with the first question. */
  static async start(folder: string, options: Record<string, unknown>): Promise<Pagefind> {
    const pagefind = new Pagefind(folder);
    // Its files never change under their address, so they may be kept: without a tag it asks for its list anew each time.
    await pagefind.#ask('init', [{ ...options, basePath: folder, primary: true, metaCacheTag: '1' }]);
    return pagefind;
  }

  async search(query: string): Promise<PagefindResult[]> {
    return ((await this.#ask('search', [query])) as { results: PagefindResult[] }).results;
  }

  textOf({ data }: PagefindResult): Promise<PagefindText> {
    return this.#ask('getData', [data]) as Promise<PagefindText>;
  }

  #ask(method: string, args: unknown[]): Promise<unknown> {
    if (this.#failure) return Promise.reject(this.#failure);
    const id = ++this.#asked;
    this.#worker.postMessage({ id, method, args });
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }
}
