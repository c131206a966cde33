/** Letters as people type them. Pure. */

/** What pasting brings along and nobody sees, among it the soft hyphen. */
const invisible = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** More than this says no more about a problem, and costs time. */
const mostLetters = 2000;
const mostWords = 32;
const longestWord = 40;

/**
 * The words of a text in lower case, any Unicode form made one. What hyphens join stays one word, and so do endings after a colon:
 * `sms-kod`, `sms:et`.
 *
 * @param text Anything a person can type or paste.
 */
export const wordsOf = (text: string): string[] =>
  text
    .replace(invisible, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/(?<=\p{L})[’'´`](?=\p{L})/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+|:\p{L}{1,4}(?![\p{L}\p{N}]))*/gu) ?? [];

export const questionWords = (question: string): string[] =>
  wordsOf(question.slice(0, mostLetters))
    .slice(0, mostWords)
    .map((word) => word.slice(0, longestWord));

/** Without what a foreign keyboard lacks: `lösenord` → `losenord`. */
export const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/æ/g, 'a')
    .replace(/ø/g, 'o');

/** As `loesenord` is written where ö is not at hand → `losenord`; `aa` for å, `ae` for ä, `oe` for ö. */
export const plainOfPairs = (word: string): string => word.replace(/aa|ae/g, 'a').replace(/oe/g, 'o');
