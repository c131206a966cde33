/** What editors tell the search: what words mean here (`_search.yaml`), and what people type to find a place (`_queries.yaml`). */

import { z } from 'zod';
import { words } from './words.ts';

const entry = words('Write a word, or a few; a number goes in quotes, like "404".');
const question = words('Write what people type; a number goes in quotes, like "404".');
const place =
  'Name an article of this topic, like koden-kommer-inte, or a place in it, like koden-kommer-inte#gransen.';

export const searchWordsSchema = z.strictObject(
  {
    /** Words that mean the same here, ours first. */
    same: z
      .array(
        z
          .array(entry, 'Write a list of words, like [mobil, telefon, lur].')
          .min(2, 'Write at least two words that mean the same.'),
        'Write a list of groups.',
      )
      .default([]),
    /** Words that lead on to others but not back. */
    leads: z
      .array(
        z.strictObject(
          {
            words: z.array(entry, 'Write a list of words.').min(1, 'Write at least one word.'),
            to: z.array(entry, 'Write a list of words of ours.').min(1, 'Write at least one word of ours.'),
          },
          'Write words and to, like { words: [iphone], to: [mobil] }.',
        ),
        'Write a list of words and where they lead.',
      )
      .default([]),
    /** Questions that are not ours. */
    elsewhere: z
      .array(
        z.strictObject(
          {
            about: words('Say what it is about.'),
            asked: z.array(question, 'Write a list of words and questions.').min(1, 'Write at least one word.'),
          },
          'Write about and asked, like { about: Lön, asked: [lönespec] }.',
        ),
        'Write a list of what the site does not help with.',
      )
      .default([]),
  },
  'Write the fields one a line: same, leads and elsewhere.',
);

export type SearchWords = z.output<typeof searchWordsSchema>;

export const noSearchWords: SearchWords = { same: [], leads: [], elsewhere: [] };

/** `koden-kommer-inte#gransen` → what people type when they need it. */
export const queriesSchema = z.record(
  z.string().regex(/^[a-z0-9-]+(#[a-z0-9-]+)?$/, place),
  z.array(question, 'Write a list of questions as people type them, one a line after "- ".'),
  'Write a list of questions under each place, like koden-kommer-inte#gransen.',
);

export type Queries = z.output<typeof queriesSchema>;
