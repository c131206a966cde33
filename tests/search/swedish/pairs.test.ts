import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type SearchWords, searchWordsSchema } from '../../../src/core/search-words.ts';
import type { Way } from '../../../src/search/read-word.ts';
import { finderOf, makeIndex, makeLexicon, makeRecord } from '../small-index.ts';
import { friends, otherTexts, strangers } from './pairs.ts';

const { elsewhere, ...ours } = searchWordsSchema.parse(parse(readFileSync('content/sv-SE/_search.yaml', 'utf8')));

/** The ways in which what is typed leads to a text among others; none when they do not meet. */
function waysTo(typed: string, text: string, words: Partial<SearchWords> = {}, more: string[] = []): Way[] {
  const records = [text, ...otherTexts, ...more].map((title, at) =>
    makeRecord(`/texter/${at}/`, { title, text: title, symptoms: [title] }),
  );
  const finder = finderOf(makeIndex(records, { words }));
  const { question } = finder.find(typed);
  return finder.tiesOf(0, question.terms).map(({ term }) => term.way);
}

describe.each(friends)('$typed', ({ ways: allowed, isOfOurs, pairs }) => {
  test.each(pairs)('meets its text: %s → %s', (typed, text) => {
    const ways = waysTo(typed, text, isOfOurs ? ours : {});
    expect(ways.filter((way) => !allowed || allowed.includes(way))).not.toEqual([]);
  });
});

describe.each(strangers)('$typed', ({ known, pairs }) => {
  test.each(pairs)('finds nothing in the text: %s, %s', (typed, text) => {
    const more = known === 'in another text' ? [typed] : [];
    const words = known === 'elsewhere' ? { elsewhere: [{ about: 'Annat', asked: [typed] }] } : {};
    expect(waysTo(typed, text, words, more)).toEqual([]);
    expect(waysTo(typed, text, { ...ours, ...words }, more)).toEqual([]);
  });
});

test('what the site does not help with is what its editors have written', () => {
  const { keyOf } = makeLexicon();
  const asked = new Set(elsewhere.flatMap((matter) => matter.asked).map(keyOf));
  const typed = strangers
    .filter(({ known }) => known === 'elsewhere')
    .flatMap(({ pairs }) => pairs.map(([word]) => word));
  expect(typed.filter((word) => !asked.has(keyOf(word)))).toEqual([]);
});
