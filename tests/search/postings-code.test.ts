import { describe, expect, test } from 'vitest';
import { type PackedPostings, packPostings, unpackPostings } from '../../src/search/postings-code.ts';
import { levels, type Posting, type Postings } from '../../src/search/weigh.ts';
import { Random } from '../long/edits.ts';

function unpacked(...parts: PackedPostings[]): Map<string, Posting[]> {
  const postings = new Map<string, Posting[]>();
  for (const part of parts) unpackPostings(JSON.parse(JSON.stringify(part)), postings);
  return postings;
}

const postingsOf = (lists: Record<string, [record: number, level: number][]>): Postings =>
  new Map(Object.entries(lists).map(([key, list]) => [key, list.map(([record, level]) => ({ record, level }))]));

/** Half of the lists reach far, so that their steps are long. */
function randomPostings(random: Random): Map<string, Posting[]> {
  const lists = new Map<string, Posting[]>();
  for (let key = 0; key < 60; key++) {
    const furthest = random.pick([3, 95, 2000]);
    const list: Posting[] = [];
    for (let record = random.below(furthest); list.length < 25; record += 1 + random.below(furthest))
      list.push({ record, level: 1 + random.below(levels) });
    lists.set(`ord${String(key).padStart(2, '0')}`, list);
  }
  return lists;
}

describe('packed postings', () => {
  test('take a sign for each step and level', () =>
    expect(
      packPostings(
        postingsOf({
          kod: [
            [0, 1],
            [1, 6],
            [5, 2],
          ],
          lur: [[2, 3]],
        }),
      ),
    ).toEqual({ keys: 'kod lur', steps: '##& % ', levels: '$)%&' }));

  test.each([0, 1, 89, 90, 91, 92, 181, 182, 183, 899, 900, 12_345])('come back from a gap of %i', (gap) => {
    const postings = postingsOf({
      a: [
        [gap, 1],
        [2 * gap + 1, 6],
      ],
      b: [[0, 3]],
    });
    expect(unpacked(packPostings(postings))).toEqual(postings);
  });

  test('are no longer in JSON than they are', () => {
    const { steps, levels: packed } = packPostings(randomPostings(new Random(1)));
    expect(JSON.stringify(steps)).toHaveLength(steps.length + 2);
    expect(JSON.stringify(packed)).toHaveLength(packed.length + 2);
  });

  test('may be none', () => {
    expect(packPostings(new Map())).toEqual({ keys: '', steps: '', levels: '' });
    expect(unpacked(packPostings(new Map()))).toEqual(new Map());
  });

  test.each([2, 3, 4, 5, 6, 7, 8, 9])(
    'come back whole and in order from %i parts, in whatever order they come',
    (count) => {
      const random = new Random(count);
      const postings = randomPostings(random);
      const parts = Array.from({ length: count }, () => new Map<string, Posting[]>());
      for (const [key, list] of postings)
        for (const posting of list) {
          const part = random.pick(parts);
          part.set(key, [...(part.get(key) ?? []), posting]);
        }
      const packed = parts.map(packPostings);
      const sorted = (found: Map<string, Posting[]>) => [...found].sort(([a], [b]) => (a < b ? -1 : 1));
      expect(sorted(unpacked(...packed))).toEqual([...postings]);
      expect(sorted(unpacked(...packed.toReversed()))).toEqual([...postings]);
    },
  );
});
