import { describe, expect, test } from 'vitest';
import { isArticleLike, readArticlePath } from '../../src/core/article-file.ts';

describe('readArticlePath', () => {
  test('takes an article’s path apart', () => {
    const file = 'sv-SE/koder/utomlands.mdx';
    expect(readArticlePath(file)).toEqual({
      article: { file, locale: 'sv-SE', topic: 'koder', slug: 'utomlands' },
      meant: file,
    });
  });

  test.each([
    ['sv-SE/koder/välj kod.mdx', 'bad-name', 'sv-SE/koder/valj-kod.mdx'],
    ['sv-SE/koder/utomlands.md', 'bad-name', 'sv-SE/koder/utomlands.mdx'],
    ['sv-SE/koder/utomlands.mdx.txt', 'bad-name', 'sv-SE/koder/utomlands.mdx'],
    ['sv-SE/koder/resa/kina/utomlands.mdx', 'bad-place', 'sv-SE/koder/utomlands.mdx'],
    ['sv-SE/utomlands.mdx', 'bad-place', 'sv-SE/logga-in/utomlands.mdx'],
    ['utomlands.mdx', 'bad-place', 'sv-SE/logga-in/utomlands.mdx'],
  ])('refuses %s as %s, and knows where it belongs', (file, rule, meant) => {
    const reading = readArticlePath(file);
    expect(reading).toMatchObject({ mistake: { rule }, meant });
    expect(reading.article).toBeUndefined();
  });

  test('keeps an article with capitals in its name, so that links to it can be judged', () => {
    expect(readArticlePath('sv-SE/koder/Utomlands.mdx')).toMatchObject({
      article: { slug: 'Utomlands' },
      mistake: { rule: 'bad-name' },
    });
  });
});

describe('isArticleLike', () => {
  test.each([
    ['koder/utomlands.mdx', true],
    ['koder/UTOMLANDS.MD', true],
    ['koder/utomlands.mdx.txt', true],
    ['koder/karta.png', false],
    ['koder/mdx', false],
  ])('of %s is %s', (file, expected) => expect(isArticleLike(file)).toBe(expected));
});
