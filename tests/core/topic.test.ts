import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { reservedNames, topicNameMistake, topicSchema } from '../../src/core/topic.ts';
import { readYaml } from '../../src/core/yaml.ts';
import { diagnosticsOf, reportOf } from './articles.ts';

const topic = { title: 'Koder och sms', description: 'Koden kommer inte eller godtas inte.', order: 2, icon: 'sms' };
const accepts = (fields: object) => topicSchema.safeParse({ ...topic, ...fields }).success;

describe('topicSchema', () => {
  test.each([
    ['what a topic needs', {}, true],
    ['a title of 50 characters', { title: 'å'.repeat(50) }, true],
    ['a title of 51', { title: 'å'.repeat(51) }, false],
    ['a title of blanks', { title: ' ' }, false],
    ['a description of 19 characters', { description: 'å'.repeat(19) }, false],
    ['a description of blanks', { description: ' '.repeat(30) }, false],
    ['a description of 161', { description: 'å'.repeat(161) }, false],
    ['a place in words', { order: 'sist' }, false],
    ['an icon there is none of', { icon: 'telefon' }, false],
    ['a field of another name', { ikon: 'sms' }, false],
  ])('given %s, answers', (_, fields, answer) => expect(accepts(fields)).toBe(answer));

  test('tells what is missing and what does not fit', () => {
    const text = `title: ${'Koder '.repeat(9)}\ndescription: Koder.\norder: sist\nicon: sms\nikon: sms\n`;
    expect(reportOf((to) => readYaml(text, topicSchema, to))).toMatchInlineSnapshot(`
      "fil.mdx:1:8 invalid-field
        "title": Shorten the title to at most 50 characters.
        It is written as "Koder Koder Koder Koder Koder Koder Koder Koder Koder".
      fil.mdx:2:14 invalid-field
        "description": Say in a sentence what the topic helps with.
        It is written as "Koder.".
      fil.mdx:3:8 invalid-field
        "order": Write the place among the topics as a number; lower comes first.
        It is written as "sist".
      fil.mdx:5:1 unknown-field
        "ikon" is not a field here.
        Did you mean "icon"?
      4 mistakes in 1 file."
    `);
  });

  test('names the icons there are', () => {
    const text = 'title: Koder\ndescription: Koden kommer inte.....\norder: 1\nicon: telefon\n';
    const [mistake] = diagnosticsOf((to) => readYaml(text, topicSchema, to));
    expect(mistake?.message[0]).toContain('mobile, mobile-gone, password, phone');
  });
});

describe('topicNameMistake', () => {
  test.each(['koder', 'logga-in', 'e-post', 'office-365'])('lets %s be', (name) =>
    expect(topicNameMistake(name)).toBeUndefined(),
  );

  test.each(['Koder', 'lösenord', 'logga_in', 'logga in', '-koder', 'logga--in', ''])(
    'finds a bad name in %j',
    (name) => expect(topicNameMistake(name)?.rule).toBe('bad-name'),
  );

  test.each(['sok', 'om', 'en', 'pagefind', '404', '53003'])('finds that %s is taken', (name) =>
    expect(topicNameMistake(name)?.rule).toBe('reserved-name'),
  );

  test('says why', () => {
    expect(['Koder', 'sok', '404'].map((name) => topicNameMistake(name)?.message)).toMatchInlineSnapshot(`
      [
        "Topic folders are named with a–z, 0–9 and hyphens.",
        "The site itself uses that address.",
        "Addresses of digits alone are kept for codes.",
      ]
    `);
  });

  test('keeps every page of the site’s own from being a topic', () => {
    const pages = readdirSync('src/pages')
      .filter((name) => !/^\[|^index\./.test(name))
      .map((name) => name.replace(/\.(astro|ts)$/, ''));
    expect(pages).toContain('sok');
    expect(pages.filter((name) => !topicNameMistake(name))).toEqual([]);
  });

  test('reserves only names that could have been topics', () => {
    expect([...reservedNames].filter((name) => topicNameMistake(name)?.rule !== 'reserved-name')).toEqual([]);
  });
});
