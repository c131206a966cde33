/** Which words of a text a dictionary is asked about, and the list of words that it does not know and we do. */

import type { Position, Reporter } from './diagnostic.ts';

export interface SpelledWord {
  word: string;
  /** UTF-16 code units from the start of the text. */
  offset: number;
}

/**
 * The words of a text, whole: `sms:et`, `QR-kod`. What holds a digit, belongs to an address or is half a word (`arbets- och`) is none.
 *
 * `Skriv sms-koden.` → `Skriv` at 0, `sms-koden` at 6
 */
export function spelledWords(text: string): SpelledWord[] {
  return [
    ...text.matchAll(
      /(?<![\p{L}\p{M}\p{N}./@:-]|\[!)\p{L}[\p{L}\p{M}\u00AD]*(?:[-:’'][\p{L}\p{M}\u00AD]+)*(?![\p{L}\p{N}@-]|[./]\p{L})/gu,
    ),
  ].map(({ 0: written, index }) => ({ word: written.replaceAll('\u00AD', '').normalize('NFC'), offset: index }));
}

/** `QR-kod` is two words to a dictionary, and the ending of `sms:et` none. */
export const dictionaryWords = (word: string): string[] =>
  word
    .replace(/:\p{L}+$/u, '')
    .split('-')
    .filter(Boolean);

/** Word → nearest words, best first; only the words that the dictionary does not know. */
export type Unknown = ReadonlyMap<string, readonly string[]>;

export interface OwnWord {
  word: string;
  /** 1-based. */
  line: number;
}

/** The project’s own words, one a line, as its file is read. */
export const ownWords = (text: string): OwnWord[] =>
  text
    .split('\n')
    .map((word, index) => ({ word: word.trim().normalize('NFC'), line: index + 1 }))
    .filter(({ word }) => word);

const collator = new Intl.Collator('sv');

/** Sorted, each once and used, so that an addition is seen in review and means something. Dictionaries differ, so one that knows a word only warns. */
export function checkOwnWords(
  words: readonly OwnWord[],
  unknown: Unknown,
  used: ReadonlySet<string>,
  report: Reporter,
): void {
  const seen = new Set<string>();
  for (const [index, { word, line }] of words.entries()) {
    const at: Position = { line, column: 1 };
    const before = words[index - 1]?.word;
    if (before !== undefined && collator.compare(before, word) > 0)
      report.error(
        'unsorted-word',
        at,
        `"${word}" stands after "${before}".`,
        'Sort the list as a Swedish dictionary does.',
      );
    if (seen.has(word)) report.error('unneeded-word', at, `"${word}" is listed twice.`, 'Take one of them away.');
    else if (!used.has(word)) report.error('unneeded-word', at, `No article says "${word}".`, 'Take it away.');
    else if (!unknown.has(word)) report.warn('unneeded-word', at, `"${word}" is in the dictionary.`, 'Take it away.');
    seen.add(word);
  }
}

/** Tells of a word that neither the dictionary nor the list knows. */
export function reportMisspelt(word: string, at: Position, unknown: Unknown, list: string, report: Reporter): void {
  const wrong = dictionaryWords(word).find((part) => unknown.has(part)) ?? word;
  const nearest =
    unknown
      .get(wrong)
      ?.slice(0, 3)
      .map((suggestion) => `"${suggestion}"`) ?? [];
  report.error(
    'misspelt-word',
    at,
    `"${word}" is not in the Swedish dictionary.`,
    nearest.length > 0 ? `Did you mean ${nearest.join(' or ')}?` : '',
    `A word that is right, and that readers know, is added to ${list}.`,
  );
}
