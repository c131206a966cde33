/** What the home page offers, so that writers decide it: `_home.yaml`. */

import { z } from 'zod';
import { iconNames } from './icons.ts';
import { words } from './words.ts';

/** `koder/koden-kommer-inte` or `koder/koden-kommer-inte#gransen`. */
const target = z
  .string('Name an article, like koder/koden-kommer-inte, or a section of it with #anchor.')
  .regex(
    /^[a-z0-9-]+\/[a-z0-9-]+(#[a-z0-9-]+)?$/,
    'Name an article, like koder/koden-kommer-inte, or a section of it with #anchor.',
  );

export const homeSchema = z.strictObject(
  {
    situations: z
      .array(
        z.strictObject(
          {
            title: words('Say what has happened, in the reader’s words.'),
            description: words('Say in a few words what belongs here.'),
            icon: z.enum(iconNames, `Choose one of the site’s icons: ${iconNames.join(', ')}.`),
            to: target,
          },
          'Write a situation with title, description, icon and to.',
        ),
        'Write a list of situations.',
      )
      .min(1, 'Write at least one situation.'),
    /** The one thing that cannot wait. */
    alarm: z.strictObject(
      {
        question: words('Ask what has happened.'),
        advice: words('Say what to do at once.'),
        link: words('Say where the link leads.'),
        to: target,
      },
      'Write what cannot wait: question, advice, link and to.',
    ),
    prepare: z
      .array(
        z.strictObject(
          { title: words('Say what the reader does there.'), to: target },
          'Write a link with title and to.',
        ),
        'Write a list of links.',
      )
      .default([]),
  },
  'Write the fields one a line: situations, alarm and prepare.',
);

export type Home = z.output<typeof homeSchema>;

/** `koder/utomlands#kina` → `/koder/utomlands/#kina`, without the site's base. */
export function targetAddress(to: string): string {
  const [id, anchor] = to.split('#');
  return `/${id}/${anchor ? `#${anchor}` : ''}`;
}

/** Every place the home page leads to, with where it is written. */
export function homeTargets(home: Home): { to: string; path: (string | number)[] }[] {
  return [
    ...home.situations.map(({ to }, index) => ({ to, path: ['situations', index, 'to'] })),
    { to: home.alarm.to, path: ['alarm', 'to'] },
    ...home.prepare.map(({ to }, index) => ({ to, path: ['prepare', index, 'to'] })),
  ];
}
