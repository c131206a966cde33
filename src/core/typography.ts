/** Swedish typography that authors should not have to type. */

import { escapeRegExp } from './pattern.ts';

const noBreak = '\u00A0';
const softHyphen = '\u00AD';
const wordJoiner = '\u2060';

const months = 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december';
const units = 'MB|GB|kB|km|m|cm|mm|kr|%|°C|sekunder|sekund|minuter|minut|timmar|timme|dagar|dygn|tecken|siffror|försök';

const blanks: readonly RegExp[] = [
  new RegExp(`(?<=\\d) (?=(?:${units})(?![\\p{L}\\p{N}]))`, 'gu'), // 10 MB, 30 sekunder
  /(?<=\bkl\.) (?=\d)/gi, // kl. 7
  new RegExp(`(?<=\\b\\d{1,2}) (?=(?:${months})\\b)`, 'gu'), // 1 februari
  /(?<=\d) (?=\d{3}(?!\d))/g, // 12 345
  / (?=–)/g, // a dash never begins a line
];

/** `08-465 004 10`, `+46 (0)8-465 004 10`: begins with 0 or +. Whether it is long enough to be one, its digits tell. */
const telephone = /(?<![\p{L}\p{N}-])(?:\+|\(?0)\d[\d()-]*(?: \(?\d[\d()-]*)*(?![\p{L}\p{N}])/gu;
const fewestDigits = 7;

const holdNumber = (written: string) =>
  written.replace(/\D/g, '').length < fewestDigits
    ? written
    : written.replaceAll(' ', noBreak).replace(/-(?=\d)/g, `-${wordJoiner}`);

/** Puts no-break spaces between a number and its unit, in dates, times and telephone numbers, and before a dash; `e-post`, `it-support`, `QR-kod` and `08-465` stay whole. */
export function holdTogether(text: string): string {
  const numbers = text.replace(telephone, holdNumber);
  return blanks
    .reduce((held, blank) => held.replace(blank, noBreak), numbers)
    .replace(/(?<=(?<!\p{L})(?:e|it|qr)-)(?=\p{L})/giu, wordJoiner);
}

/**
 * Soft hyphens in the words listed (`tvåfaktors|verifiering`), wherever they begin a word and in any case.
 *
 * @returns A function, since the pattern is made once for all texts.
 */
export function softHyphens(words: readonly string[]): (text: string) => string {
  const byLetters = new Map(
    words.map((word) => [word.replaceAll('|', '').toLowerCase(), word.split('|').map((part) => part.length)]),
  );
  if (byLetters.size === 0) return (text) => text;
  const pattern = new RegExp(
    `(?<!\\p{L})(?:${[...byLetters.keys()]
      .toSorted((a, b) => b.length - a.length)
      .map(escapeRegExp)
      .join('|')})`,
    'giu',
  );
  return (text) =>
    text.replace(pattern, (written) => {
      const lengths = byLetters.get(written.toLowerCase()) ?? [written.length];
      const ends = lengths.map((_, part) => lengths.slice(0, part + 1).reduce((sum, length) => sum + length, 0));
      return ends.map((end, part) => written.slice(ends[part - 1] ?? 0, end)).join(softHyphen);
    });
}

/** As many whole words as fit in `longest` characters, with dots where some are left out. */
export const shortened = (text: string, longest: number) =>
  text.length <= longest ? text : `${text.slice(0, longest - 2).replace(/[\s,]+\S*$/, '')} …`;
