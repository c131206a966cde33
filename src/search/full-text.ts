/** Browser. The text of every place, and the words that only one text has, from Pagefind. */

import { Pagefind, type PagefindResult } from './pagefind.ts';

/** A word of every record, so that asking for it gives all of them in their order. */
export const everyRecord = 'allt';

export interface PlaceText {
  address: string;
  /** These two only where the symptom index does not name every place. */
  title: string;
  context: string;
  /** To say aloud: `4734`; empty for what has none. */
  code: string;
  text: string;
}

export interface FullText {
  /** The records whose text has this key. */
  look(key: string): Promise<number[]>;
  textOf(record: number): Promise<PlaceText>;
}

/** @param folder Where Pagefind's files lie. */
export async function openFullText(folder: string): Promise<FullText> {
  const pagefind = await Pagefind.start(folder, { ranking: { pageLength: 0, termFrequency: 0 } });
  const results = await pagefind.search(`"${everyRecord}"`);
  const numbers = new Map(results.map(({ id }, record) => [id, record]));
  const texts = new Map<number, Promise<PlaceText>>();
  const fetchText = async (result: PagefindResult): Promise<PlaceText> => {
    const { raw_url: rawUrl, url, filters } = await pagefind.textOf(result);
    const field = (name: string) => filters[name]?.[0] ?? '';
    return {
      address: rawUrl ?? url,
      title: field('title'),
      context: field('context'),
      code: field('code'),
      text: field('text'),
    };
  };
  return {
    async look(key) {
      const found = await pagefind.search(`"${key}"`);
      return found.flatMap(({ id }) => numbers.get(id) ?? []);
    },
    // Pagefind remembers what did not come, too: a hit first met without network has no sentence until the next page.
    textOf(record) {
      const result = results[record];
      if (!result) return Promise.reject(new Error(`Pagefind has no record ${record}.`));
      const text = texts.get(record) ?? fetchText(result);
      texts.set(record, text);
      return text;
    },
  };
}
