/** What an article says about itself: its front matter, and the Article the rest of the site works with. */

import { z } from 'zod';
import { isKebabCase } from './anchor.ts';
import type { Edit } from './markdown-edits.ts';
import type { Outline } from './outline.ts';
import { words } from './words.ts';

const atMost = (length: number, sentence: string) => ({
  error: (issue: { input?: unknown }) =>
    `${sentence} It has ${String(issue.input).length} characters; at most ${length} fit.`,
});

/** `2026-11-23`, and a day that the calendar has. */
export const isoDate = (sentence: string) =>
  z.string(sentence).refine((value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && isCalendarDay(value), sentence);

function isCalendarDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

const anchorKey = z
  .string()
  .refine(isKebabCase, 'Use the anchor as it is written in the article: a–z, 0–9 and hyphens.');

/** `logga-in/tappad-mobil`: topic and slug. */
export const articleId = (sentence: string) => z.string(sentence).regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, sentence);

export const answerLength = 320;

/** As a reader would say it; `en: you can't get there from here` for the English words of a screen, which are then read aloud as English. */
const symptom = z.union(
  [
    words('Write a phrase as a reader would say it.'),
    z.strictObject({ en: words('Write the English words of the screen.') }),
  ],
  'Write a phrase as a reader would say it, or en: and the English words of the screen.',
);

export type Symptom = z.output<typeof symptom>;

export const frontMatterSchema = z.strictObject(
  {
    title: words('Give the article a title.').max(
      70,
      atMost(70, 'Shorten the title so that it fits in a search result.'),
    ),
    description: words('Say in one or two sentences what the article helps with.')
      .min(50, {
        error: (issue) =>
          `Say more about what the article helps with. It has ${String(issue.input).length} characters; at least 50 are needed.`,
      })
      .max(160, atMost(160, 'Shorten the description so that it fits in a search result.')),
    answer: words('Answer the most common case in one to three sentences.'),
    updated: isoDate('Say which day the article was last changed, like 2026-11-23.'),
    reviewed: isoDate('Say which day somebody last checked the facts, like 2026-11-23.'),
    appliesTo: z
      .array(
        z.enum(['work-school', 'personal'], 'Choose work-school or personal.'),
        'Say whose accounts it is about: [work-school], [personal] or both.',
      )
      .min(1, 'Say whose accounts it is about: [work-school], [personal] or both.'),
    symptoms: z
      .record(
        anchorKey,
        z
          .array(symptom, 'Write a list of phrases as readers would say them, one a line after "- ".')
          .min(1, 'Write at least one phrase as a reader would say it.'),
        'Write anchors, and under each a list of phrases as readers would say them.',
      )
      .default({}),
    expires: z
      .record(
        anchorKey,
        isoDate('Say the last day the section holds, like 2027-02-01.'),
        'Write anchors, and beside each the last day its section holds.',
      )
      .default({}),
    related: z
      .array(
        articleId('Name an article by topic and slug, like logga-in/tappad-mobil.'),
        'Write a list of articles, like [logga-in/tappad-mobil].',
      )
      .max(6, 'Choose the six most useful articles; more than that is a list nobody reads.')
      .default([]),
    legacy: z
      .array(
        z
          .string('Write the old address of the page whole (https://…), or its path (/…).')
          .regex(/^(https?:\/\/\S+|\/\S*)$/, 'Write the old address of the page whole (https://…), or its path (/…).'),
        'Write a list of the page’s old addresses elsewhere.',
      )
      .default([]),
    order: z.number('Write the place in the topic as a number; lower comes first.').default(100),
    draft: z.boolean('Write true or false.').default(false),
  },
  'Write the fields one a line, like title: Koden kommer inte.',
);

export type FrontMatter = z.output<typeof frontMatterSchema>;

export interface Article {
  /** Relative to `content/`: `sv-SE/logga-in/tappad-mobil.mdx`. */
  file: string;
  locale: string;
  topic: string;
  slug: string;
  /** `logga-in/tappad-mobil`, the same in every language. */
  id: string;
  /** `/logga-in/tappad-mobil/`, without the site's base. */
  address: string;
  data: FrontMatter;
  outline: Outline;
  /** The Markdown after the front matter. */
  body: string;
  /** What makes `body` Markdown without elements and comments. */
  edits: readonly Edit[];
  /** The answer as read aloud. */
  answerText: string;
}
