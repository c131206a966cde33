/** Spelling, with Hunspell’s Swedish dictionary (Debian: hunspell hunspell-sv) and the project’s own list of words. */

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type Diagnostic, type Position, type Reporter, reporter } from '../src/core/diagnostic.ts';
import type { OwnText } from '../src/core/rules/own-text.ts';
import { checkOwnWords, dictionaryWords, ownWords, reportMisspelt, spelledWords } from '../src/core/spelling.ts';
import { type Corpus, shownPath } from '../src/corpus/corpus.ts';
import { readText } from '../src/corpus/files.ts';
import { installDebian } from './debian.ts';

const locale = 'sv-SE';
const wordList = `${locale}/_words.txt`;

/** A question a line, in the protocol of Ispell: `man hunspell`, option -a. */
const hunspell = (input: string) =>
  spawnSync('hunspell', ['-i', 'utf-8', '-d', 'sv_SE', '-a'], { input, encoding: 'utf8' });

export const hasHunspell = () => hunspell('').status === 0;

/** Puts Hunspell here where it can. */
export function installHunspell(): void {
  if (!hasHunspell()) installDebian('hunspell', 'hunspell-sv');
}

/** Word → nearest words; only those that the dictionary does not know. */
function unknownAmong(words: readonly string[]): Map<string, string[]> {
  const { stdout } = hunspell(words.map((word) => `^${word}\n`).join(''));
  const answers = stdout.split('\n').filter((line) => /^[&#] /.test(line));
  return new Map(
    answers.map((answer) => {
      const [, word = ''] = answer.split(' ');
      return [word, answer.startsWith('&') ? (answer.split(': ')[1] ?? '').split(', ') : []];
    }),
  );
}

const uncapitalised = (word: string) => word.replace(/^\p{Lu}(?=\p{Ll}|$)/u, (letter) => letter.toLowerCase());

interface HeardWord {
  word: string;
  at: Position;
  report: Reporter;
}

/** Remembers every word of the corpus as it is read, and asks about all of them at once. */
export class Speller {
  private readonly heard: HeardWord[] = [];

  /** For `readCorpus`. */
  readonly hear = (of: string, texts: OwnText[], report: Reporter): void => {
    if (of !== locale) return;
    for (const { written, at } of texts)
      for (const { word, offset } of spelledWords(written)) this.heard.push({ word, at: at(offset), report });
  };

  /** Reports misspelt words where they stand, and returns the mistakes in the project’s own list. */
  check({ root, locales }: Corpus): { diagnostics: Diagnostic[]; ownWords: number } {
    const diagnostics: Diagnostic[] = [];
    const report = reporter(shownPath(root, wordList), diagnostics);
    const own = ownWords(readText(join(root, wordList), report) ?? '');
    const used = new Set(this.heard.flatMap(({ word }) => [word, ...dictionaryWords(word)]));
    const listed = own.map(({ word }) => word);
    const unknown = unknownAmong([...new Set([...used, ...listed])]);
    const names = locales.get(locale)?.terms.names.flatMap((name) => name.split(' ')) ?? [];
    const known = new Set([...listed, ...names, ...names.map((name) => `${name}s`)]);
    const isKnown = (word: string) => known.has(word) || known.has(uncapitalised(word)) || !unknown.has(word);
    for (const { word, at, report } of this.heard)
      if (!isKnown(word) && !dictionaryWords(word).every(isKnown))
        reportMisspelt(word, at, unknown, shownPath(root, wordList), report);
    checkOwnWords(own, unknown, used, report);
    return { diagnostics, ownWords: own.length };
  }
}
