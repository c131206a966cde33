/** Pagefind's index of the finished build. */

import { close, createIndex } from 'pagefind';
import type { Corpus } from '../corpus/corpus.ts';
import { searchRecords } from './records.ts';

/**
 * Writes the index to `folder`.
 *
 * @returns How many records can be found.
 * @throws An Error with Pagefind's own words when it cannot index or write.
 */
export async function buildIndex(
  { catalog, ledger }: Pick<Corpus, 'catalog' | 'ledger'>,
  folder: string,
): Promise<number> {
  const records = searchRecords(catalog, ledger);
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind could not start: ${errors.join(' ')}`);
  try {
    for (const { address, title, context, text, symptoms, code, locale } of records) {
      // Pagefind keeps one index a language and compares the code as it stands, while a page's lang is lower-cased.
      const language = locale.toLowerCase();
      const added = await index.addCustomRecord({
        url: address,
        content: `${title}. ${text}`,
        language,
        meta: { title, context, symptoms: symptoms.join(' '), ...(code && { code }) },
      });
      if (added.errors.length > 0) throw new Error(`Pagefind could not index ${address}: ${added.errors.join(' ')}`);
    }
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(`Pagefind could not write its index: ${written.errors.join(' ')}`);
  } finally {
    await close();
  }
  return records.length;
}
