/** The corpus of this build: read once, and again when a file changes in dev. */

import { site } from '../site.config.ts';
import { type Corpus, readCorpus } from './corpus.ts';

/** `CONTENT_DIR` lets tests and benchmarks build another corpus with the same code. */
export const contentRoot = () => process.env['CONTENT_DIR'] ?? 'content';

/** `TODAY` pins the day, so that a test does not change with the calendar. */
export const today = () => process.env['TODAY'] ?? new Date().toISOString().slice(0, 10);

// Astro loads its configuration and its pages as two copies of this module in one process; they share what has been read.
const shared = globalThis as typeof globalThis & { felsokCorpus?: Corpus | undefined };

export function corpus(): Corpus {
  shared.felsokCorpus ??= readCorpus({ root: contentRoot(), locales: site.locales, today: today() });
  return shared.felsokCorpus;
}

/** Makes the next question read the disk again. */
export function forgetCorpus(): void {
  shared.felsokCorpus = undefined;
}
