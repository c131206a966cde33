/** A topic: a folder of articles with a title, a place in the order, and an icon. */

import { z } from 'zod';
import { isKebabCase } from './anchor.ts';
import { iconNames } from './icons.ts';
import { words } from './words.ts';

export const topicSchema = z.strictObject(
  {
    title: words('Give the topic a title.').max(50, 'Shorten the title to at most 50 characters.'),
    description: words('Say in a sentence what the topic helps with.')
      .min(20, 'Say in a sentence what the topic helps with.')
      .max(160, 'Shorten the description to at most 160 characters.'),
    order: z.number('Write the place among the topics as a number; lower comes first.'),
    icon: z.enum(iconNames, `Choose one of the site’s icons: ${iconNames.join(', ')}.`),
  },
  'Write the fields one a line: title, description, order and icon.',
);

export interface Topic extends z.output<typeof topicSchema> {
  locale: string;
  slug: string;
  /** `/logga-in/`, without the site's base. */
  address: string;
}

/** Names at the root that belong to the site itself, now or later, and so cannot be topics. */
export const reservedNames: ReadonlySet<string> = new Set([
  'sok',
  'a-o',
  'om',
  'tillganglighet',
  'integritet',
  'licenser',
  'helpdesk',
  'integrera',
  'mall',
  'guide',
  'nodkort',
  'api',
  'status',
  'en',
  'search',
  'pagefind',
]);

/** What is wrong with the name of a topic's folder, or nothing. */
export function topicNameMistake(name: string): { rule: string; message: string } | undefined {
  if (!isKebabCase(name)) return { rule: 'bad-name', message: 'Topic folders are named with a–z, 0–9 and hyphens.' };
  if (reservedNames.has(name)) return { rule: 'reserved-name', message: 'The site itself uses that address.' };
  if (/^\d+$/.test(name)) return { rule: 'reserved-name', message: 'Addresses of digits alone are kept for codes.' };
  return undefined;
}
