import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { stopWords, wordsOf } from '../../../src/search/swedish/index.ts';

describe('stopWords', () => {
  test.each(['jag', 'inte', 'man', 'är', 'the', 'dont'])('hold %s', (word) => expect(stopWords.has(word)).toBe(true));

  test.each(['kod', 'ny', 'fel', 'ring', 'app', 'lost', 'borta'])('leave %s alone', (word) =>
    expect(stopWords.has(word)).toBe(false),
  );

  test('are written once each', () => {
    const source = readFileSync('src/search/swedish/stop-words.ts', 'utf8');
    const words = [...source.matchAll(/'(.+)'/g)].flatMap(([, line = '']) => line.split(' ').filter(Boolean));
    expect(words.filter((word) => word.length > 0 && words.indexOf(word) !== words.lastIndexOf(word))).toEqual([]);
  });

  test('are written as the words of a text are read', () =>
    expect([...stopWords].filter((word) => wordsOf(word).join(' ') !== word)).toEqual([]));
});
