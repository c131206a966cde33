/** How hard a text is to read. */

export interface WordCount {
  words: number;
  sentences: number;
  /** Of more than six letters. */
  longWords: number;
}

export interface Readability extends WordCount {
  /** Words a sentence + long words of a hundred: below 30 very easy, 40 an ordinary newspaper. 0 for no words. */
  lix: number;
}

/**
 * LIX of C. H. Björnsson, Läsbarhet (1968): `words / sentences + 100 × longWords / words`, where a colon before a new beginning ends a sentence too.
 *
 * A word with a digit in it, like a code, is never long: nobody reads it letter by letter.
 *
 * @param sentences Each a whole sentence or a fragment that stands alone.
 */
export const readability = (sentences: readonly string[]): Readability => together(sentences.map(countWords));

/** Of several texts as one. */
export function together(texts: readonly WordCount[]): Readability {
  const whole = { words: 0, sentences: 0, longWords: 0 };
  for (const { words, sentences, longWords } of texts) {
    whole.words += words;
    whole.sentences += sentences;
    whole.longWords += longWords;
  }
  const { words, sentences, longWords } = whole;
  return { ...whole, lix: words === 0 ? 0 : words / sentences + (100 * longWords) / words };
}

/** Of one sentence. */
export function countWords(sentence: string): WordCount {
  const words = wordsIn(sentence);
  return { words: words.length, sentences: words.length === 0 ? 0 : 1, longWords: words.filter(isLong).length };
}

/** `sms:et`, `e-post`, `t.ex` and `AADSTS50034` are one word each. */
export const wordsIn = (text: string): string[] =>
  text.match(/[\p{L}\p{M}\p{N}]+(?:[-:’'.@/][\p{L}\p{M}\p{N}]+)*/gu) ?? [];

const isLong = (word: string) => word.length > 6 && !/\d/.test(word) && word.replace(/\P{L}/gu, '').length > 6;

/**
 * Parts a text in sentences: at `.`, `!`, `?`, `…` and `:` before a space and a new beginning. The point of an abbreviation or a date ends none.
 *
 * `Vänta till kl. 8. Ring sedan.` → `['Vänta till kl. 8.', 'Ring sedan.']`
 */
export function sentencesIn(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const match of text.matchAll(sentenceEnd)) {
    const to = match.index + match[0].trimEnd().length;
    if (abbreviation.test(text.slice(from, to))) continue;
    sentences.push(text.slice(from, to).trim());
    from = to;
  }
  return [...sentences, text.slice(from).trim()].filter(Boolean);
}

const sentenceEnd = /[.!?…:][”’)]*\s+(?=[”’(–]?[\p{Lu}\p{N}])/gu;
const abbreviation = /(?:^|[\s(”])(?:t\.ex|bl\.a|s\.k|d\.v\.s|dvs|f\.d|kl|nr|ca|jfr|tel|max|min)\.$/i;
