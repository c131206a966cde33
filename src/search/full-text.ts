/** Browser. Pagefind: the text of every place, and the words that only one text has. */

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

/** The part of Pagefind's browser API that we use. */
export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  search(query: string): Promise<{ results: RawResult[] }>;
}

interface RawResult {
  id: string;
  data(): Promise<{ raw_url?: string; url: string; filters: Record<string, string[]> }>;
}

export interface FullText {
  /** The records whose text has this key. */
  look(key: string): Promise<number[]>;
  textOf(record: number): Promise<PlaceText>;
}

/**
 * @param pagefind Freshly imported.
 * @param count How many records there are. Up to some thousands a worker costs more to fetch than it saves.
 */
export async function openFullText(pagefind: Pagefind, count: number): Promise<FullText> {
  await pagefind.options({ noWorker: count < 5000, ranking: { pageLength: 0, termFrequency: 0 } });
  const { results } = await pagefind.search(`"${everyRecord}"`);
  const numbers = new Map(results.map(({ id }, record) => [id, record]));
  const texts = new Map<number, Promise<PlaceText>>();
  const fetchText = async (record: number): Promise<PlaceText> => {
    const result = results[record];
    if (!result) throw new Error(`Pagefind has no record ${record}.`);
    const { raw_url: rawUrl, url, filters } = await result.data();
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
      return found.results.flatMap(({ id }) => numbers.get(id) ?? []);
    },
    // Pagefind remembers what did not come, too: a hit first met without network has no sentence until the next page.
    textOf(record) {
      const text = texts.get(record) ?? fetchText(record);
      texts.set(record, text);
      return text;
    },
  };
}
