/** Swedish typography that authors should not have to type. */

const noBreak = '\u00A0';
const softHyphen = '\u00AD';
const wordJoiner = '\u2060';

const months = 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december';
const units = 'MB|GB|kB|km|m|cm|mm|kr|%|°C|sekunder|sekund|minuter|minut|timmar|timme|dagar|dygn|tecken|siffror|försök';

const patterns: readonly RegExp[] = [
  new RegExp(`(?<=\\d) (?=(?:${units})(?![\\p{L}\\p{N}]))`, 'gu'), // 10 MB, 30 sekunder
  /(?<=\bkl\.) (?=\d)/g, // kl. 7
  new RegExp(`(?<=\\b\\d{1,2}) (?=(?:${months})\\b)`, 'gu'), // 1 februari
  /(?<=\d) (?=\d{3}(?!\d))/g, // 12 345, 08-465 004
  /(?<=\d) (?=\d{2}(?:\s\d{2}|\b)(?! ?\p{L}))/gu, // 465 004 10
  / (?=–)/g, // a dash never begins a line
];

/** After the hyphen of `e-post` and of a telephone number. */
const unbroken = /(?<=\be-)(?=post)|(?<=\b0\d{1,3}-)(?=\d)/gi;

/** Puts no-break spaces between a number and its unit, in dates, times and telephone numbers, and before a dash; `e-post` and `08-465` stay whole. */
export function holdTogether(text: string): string {
  return patterns.reduce((held, pattern) => held.replace(pattern, noBreak), text).replace(unbroken, wordJoiner);
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
    `(?<!\\p{L})(?:${[...byLetters.keys()].toSorted((a, b) => b.length - a.length).join('|')})`,
    'giu',
  );
  return (text) =>
    text.replace(pattern, (written) => {
      const lengths = byLetters.get(written.toLowerCase()) ?? [];
      const ends = lengths.map((_, part) => lengths.slice(0, part + 1).reduce((sum, length) => sum + length, 0));
      return ends.map((end, part) => written.slice(ends[part - 1] ?? 0, end)).join(softHyphen);
    });
}
