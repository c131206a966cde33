import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { frontMatterSchema } from '../../src/core/article.ts';
import { figureWordsSchema } from '../../src/core/figure.ts';
import { homeSchema } from '../../src/core/home.ts';
import { termsSchema } from '../../src/core/terms.ts';
import { topicSchema } from '../../src/core/topic.ts';
import { words } from '../../src/core/words.ts';

describe('words', () => {
  test('are composed and without blanks around them before they are counted', () =>
    expect(words('Skriv.').max(2).parse(' a\u030Ao\u0308 ')).toBe('åö'));

  test.each(['', ' \n', 3, null, undefined])('are not %j', (value) =>
    expect(words('Skriv.').safeParse(value).error?.issues).toMatchObject([{ message: 'Skriv.' }]),
  );
});

describe('every schema', () => {
  const topLevel = [undefined, null, 3, 'x', [], {}];
  const fields = [
    'title',
    'description',
    'answer',
    'updated',
    'reviewed',
    'appliesTo',
    'symptoms',
    'expires',
    'related',
  ];
  const more = ['legacy', 'order', 'draft', 'icon', 'situations', 'alarm', 'prepare', 'terms', 'hyphenation', 'figur'];
  const odd = [
    null,
    3,
    'x',
    true,
    [3],
    ['x'],
    [null],
    [[]],
    [{}],
    {},
    { a: 3 },
    { a: [3] },
    { a: 'x' },
    { 'A B': ['x'] },
  ];
  const deep = ['use', 'instead', 'why', 'title', 'to', 'icon', 'description'].flatMap((key) =>
    [3, null, [3]].map((value) => [{ [key]: value }]),
  );
  const values = [
    ...topLevel,
    ...[...fields, ...more].flatMap((field) => [...odd, ...deep].map((value) => ({ [field]: value }))),
  ];

  test.each<[string, z.ZodType]>([
    ['an article', frontMatterSchema],
    ['a topic', topicSchema],
    ['the home page', homeSchema],
    ['the terms', termsSchema],
    ['the figures', figureWordsSchema],
  ])('of %s speaks its own words', (_, schema) => {
    const issues = values.flatMap((value) => schema.safeParse(value).error?.issues ?? []);
    const messages = issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? []
        : issue.code === 'invalid_key'
          ? issue.issues.map(({ message }) => message)
          : [issue.message],
    );
    expect(messages.length).toBeGreaterThan(0);
    expect(messages.filter((message) => /^(Invalid|Too |Unrecognized|Expected)|expected /.test(message))).toEqual([]);
  });
});
