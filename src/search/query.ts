/** Browser. Asks Pagefind and shapes what it answers. How a question is understood is decided here and nowhere else. */

export interface Hit {
  /** Without the site's base. */
  address: string;
  title: string;
  context: string;
  /** To say aloud: `4734`; empty for what has none. */
  code: string;
  /** The excerpt in pieces, those that match marked. */
  excerpt: { text: string; marked: boolean }[];
}

/** The part of Pagefind's browser API that we use. */
export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  search(query: string): Promise<{ results: RawResult[] }>;
}

interface RawResult {
  id: string;
  score: number;
  data(): Promise<{ raw_url?: string; url: string; excerpt: string; meta: Record<string, string> }>;
}

/** Best first; the hits themselves are fetched as they are shown. */
export interface Answer {
  count: number;
  load(from: number, to: number): Promise<Hit[]>;
}

/** More words than this say no more about a problem, and each costs time. */
const mostWords = 24;

const stopWords = new Set(
  'alla allt att av bara blev bli blir de den det detta dig din ditt du där efter eller en ett finns fick får för från går gör göra ha hade han har hej hon hur här i in inte ja jag kan kommer kunde man med men mig min mina mitt mot måste nu när nån något och om på sig sin ska så till trots upp ut vad var varför vi vid vill vilken är'.split(
    ' ',
  ),
);

/**
 * Every word first, as Pagefind does; when that finds nothing, the words that carry meaning, those that match most first.
 *
 * @param query Anything a person can type or paste.
 */
export async function ask(pagefind: Pagefind, query: string): Promise<Answer> {
  const words = wordsOf(query);
  const strict = words.length === 0 ? [] : (await pagefind.search(words.join(' '))).results;
  return answerOf(strict.length > 0 ? await wholeCodeFirst(pagefind, words, strict) : await anyOf(pagefind, words));
}

/** To Pagefind a number is the beginning of longer ones too, 53003 of 530032. What holds the number itself comes first. */
async function wholeCodeFirst(pagefind: Pagefind, words: string[], found: RawResult[]): Promise<RawResult[]> {
  const code = words.find((word) => /\d{4}/.test(word));
  if (!code) return found;
  const whole = new Set((await pagefind.search(`"${code}"`)).results.map(({ id }) => id));
  return [...found].sort((a, b) => Number(whole.has(b.id)) - Number(whole.has(a.id)));
}

export const wordsOf = (query: string): string[] =>
  (
    query
      .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '') // what pasting brings along and nobody sees
      .replace(/[\u2010\u2011]/g, '-')
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:[-:][\p{L}\p{N}]+)*/gu) ?? []
  ).slice(0, mostWords);

async function anyOf(pagefind: Pagefind, words: string[]): Promise<RawResult[]> {
  const meaningful = [...new Set(words.filter((word) => !stopWords.has(word)))];
  if (meaningful.length < 1) return [];
  const lists = await Promise.all(meaningful.map(async (word) => (await pagefind.search(word)).results));
  const found = new Map<string, { result: RawResult; matched: number; score: number }>();
  for (const list of lists) {
    // A word that is nearly everywhere says little; one that is rare says much.
    const weight = 1 / Math.log2(2 + list.length);
    for (const result of list) {
      const entry = found.get(result.id) ?? { result, matched: 0, score: 0 };
      entry.matched += weight;
      entry.score += result.score * weight;
      found.set(result.id, entry);
    }
  }
  // sort and not toSorted: Firefox has that from 115, and we go down to 113
  return [...found.values()].sort((a, b) => b.matched - a.matched || b.score - a.score).map(({ result }) => result);
}

function answerOf(results: RawResult[]): Answer {
  return { count: results.length, load: (from, to) => Promise.all(results.slice(from, to).map(loadHit)) };
}

async function loadHit(result: RawResult): Promise<Hit> {
  const { raw_url: rawUrl, url, excerpt, meta } = await result.data();
  return {
    address: rawUrl ?? url,
    title: meta['title'] ?? '',
    context: meta['context'] ?? '',
    code: meta['code'] ?? '',
    excerpt: piecesOf(excerpt),
  };
}

const entities: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&#x27;': "'",
  '&#39;': "'",
};

/** Pagefind's excerpt is text with entities and `<mark>`; nothing else in it is taken for markup. Cut sentences get their dots. */
export function piecesOf(excerpt: string): Hit['excerpt'] {
  const plain = excerpt.replaceAll(/<\/?mark>/g, '').trim();
  const before = /^[\p{Ll},)]/u.test(plain) ? '… ' : '';
  const after = plain === '' || /[.!?…”)]$/.test(plain) ? '' : ' …';
  return `${before}${excerpt.trim()}${after}`
    .split(/(<mark>[\s\S]*?<\/mark>)/)
    .filter(Boolean)
    .map((piece) => {
      const marked = piece.startsWith('<mark>');
      const text = (marked ? piece.slice(6, -7) : piece).replace(
        /&(?:lt|gt|amp|quot|#x27|#39);/g,
        (entity) => entities[entity] ?? entity,
      );
      return { text, marked };
    });
}
