import { describe, expect, test } from 'vitest';
import { editDistance } from '../../src/core/edit-distance.ts';
import { didYouMean, suggest } from '../../src/core/suggest.ts';

const anchors = ['byt-kanal', 'byt-losenord', 'kina', 'ny-kod'];

describe('suggest', () => {
  test.each([
    ['byt-kannal', 'byt-kanal'],
    ['byt-kanl', 'byt-kanal'],
    ['byt-knaal', 'byt-kanal'],
    ['NY-KOD', 'ny-kod'],
    ['ný-köd', 'ny-kod'],
    ['ki\u0301na', 'kina'],
  ])('takes %s for %s', (written, meant) => expect(suggest(written, anchors)).toBe(meant));

  test.each(['utomlands', 'kod', 'byt', '🙂'])('finds nothing like %s', (written) =>
    expect(suggest(written, anchors)).toBeUndefined(),
  );

  test('minds no dots and rings', () => expect(suggest('åäö-kod', ['aao-kod'])).toBe('aao-kod'));

  test('lets one letter in a short word be wrong, and no more', () => {
    expect(suggest('kod', ['kol'])).toBe('kol');
    expect(suggest('kod', ['kul'])).toBeUndefined();
  });

  test('lets a third of the letters be wrong, and no more', () => {
    expect(suggest('losenxxd', ['losenord'])).toBe('losenord');
    expect(suggest('losexxxd', ['losenord'])).toBeUndefined();
  });

  test.each([
    ['a', 'b'],
    ['', 'a'],
    ['å\u0308', 'o'],
  ])('keeps something of what was written: not %j for %j', (written, other) =>
    expect(suggest(written, [other])).toBeUndefined(),
  );

  test('takes the nearest, and of equals the first', () => {
    expect(suggest('ny-kod', ['ny-kodd', 'ny-kod'])).toBe('ny-kod');
    expect(suggest('sms', ['mms', 'sns'])).toBe('mms');
  });

  test('finds nothing among no candidates', () => expect(suggest('ny-kod', [])).toBeUndefined());
});

describe('didYouMean', () => {
  test('asks about the nearest', () => {
    expect(didYouMean('byt-kannal', anchors)).toMatchInlineSnapshot(`"Did you mean "byt-kanal"?"`);
  });

  test('is silent when nothing is near', () => expect(didYouMean('utomlands', anchors)).toBe(''));
});

describe('editDistance', () => {
  test.each([
    ['', '', 0],
    ['kod', 'kod', 0],
    ['', 'kod', 3],
    ['kod', 'koder', 2],
    ['sms', 'mms', 1],
    ['kod', 'kdo', 1],
    ['ca', 'abc', 3],
  ])('between %j and %j is %i, both ways', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });

  test.each([
    ['abc', 'xyz', 2],
    ['kod', 'kodboken', 3],
  ])('between %s and %s stops at %i', (a, b, limit) => expect(editDistance(a, b, limit)).toBe(limit));

  test('is told whole when it is under the limit', () => expect(editDistance('kod', 'koder', 3)).toBe(2));
});
