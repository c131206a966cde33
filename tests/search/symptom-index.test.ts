import { describe, expect, test } from 'vitest';
import { noSearchWords } from '../../src/core/search-words.ts';
import { unpackPostings } from '../../src/search/postings-code.ts';
import type { SearchRecord } from '../../src/search/records.ts';
import { analyse, type IndexPart, type SymptomIndex } from '../../src/search/symptom-index.ts';
import type { Posting } from '../../src/search/weigh.ts';
import { largeSite, synonyms } from './large-site.ts';
import { makeIndex, makeRecord } from './small-index.ts';

const records = [
  makeRecord('/koder/sms/', { title: 'Koden kommer inte', context: 'Koder', text: 'Vänta på koden i sms.' }),
  makeRecord('/koder/sms/#tackning', { title: 'Ingen täckning', context: 'Koden kommer inte', text: 'Gå ut.' }),
  makeRecord('/koder/sms/#vanta', { title: 'Koden kommer inte', context: 'Koden kommer inte', text: 'Vänta.' }),
  makeRecord('/app/saknas/', { title: 'Appen är borta', context: 'Appen', symptoms: ['appen försvann'] }),
];

describe('analyse', () => {
  const { postings, leftOver } = analyse(records, noSearchWords);

  test('ties words to the records that they are about', () => {
    expect(postings.get('kod')?.map(({ record }) => record)).toContain(0);
    expect(postings.get('app')?.map(({ record }) => record)).toEqual([3]);
  });

  test('leaves to Pagefind what only one text says', () => {
    expect(leftOver).toHaveLength(records.length);
    expect(leftOver[0]).toContain('sms');
    for (const keys of leftOver) for (const key of keys) expect(postings.has(key)).toBe(false);
  });
});

/** How much each part weighs by the measure of `makeIndex`. */
const weightOf = (part: object) => JSON.stringify(part).length;

/** Every posting of a part, the numbers of the small one as those of the site. */
function postingsIn({ postings }: IndexPart, numbers?: number[]): [key: string, record: number, level: number][] {
  const lists = new Map<string, Posting[]>();
  unpackPostings(postings, lists);
  return [...lists].flatMap(([key, list]) =>
    list.map(({ record, level }): [string, number, number] => [key, numbers?.[record] ?? record, level]),
  );
}

const postingsOf = ({ small, rest }: SymptomIndex) =>
  [...postingsIn(small, small.numbers), ...rest.flatMap(({ part }) => postingsIn(part))].map((one) => one.join(' '));

const expected = (site: SearchRecord[]) =>
  [...analyse(site, { ...noSearchWords, ...synonyms }).postings].flatMap(([key, list]) =>
    list.map(({ record, level }) => `${key} ${record} ${level}`),
  );

describe('the small part', () => {
  test('has a line for every place, and no title twice', () =>
    expect(makeIndex(records).small.records).toBe(
      'koder/sms\tKoden kommer inte\n#tackning\tIngen täckning\n#vanta\napp/saknas\tAppen är borta',
    ));

  test('has a title on one line, however it is written', () =>
    expect(makeIndex([makeRecord('/koder/sms/', { title: 'Koden\tkommer\n inte' })]).small.records).toBe(
      'koder/sms\tKoden kommer  inte',
    ));

  test('says what it is of', () => {
    const common: [string, string][] = [['Koden kommer inte', '/koder/sms/']];
    const { small } = makeIndex(records, { common });
    expect(small).toMatchObject({ count: 4, topics: { koder: 'Koder', app: 'Appen' }, common });
    expect(small).not.toHaveProperty('numbers');
  });

  const site = largeSite(60);
  test.each([50_000, 7_900, 7_000, 5_000, 2_000, 1_000, 600])('stays within %i', (largest) => {
    const { small } = makeIndex(site, { words: synonyms, largest });
    expect(weightOf(small)).toBeLessThanOrEqual(largest);
  });

  test('is as full as it can be', () => {
    const { small } = makeIndex(site, { words: synonyms, largest: 7_000 });
    expect(weightOf(small)).toBeGreaterThan(6_900);
  });

  test('keeps the strongest ties', () => {
    const { small, rest } = makeIndex(site, { largest: 6_500 });
    const weakest = Math.min(...postingsIn(small).map(([, , level]) => level));
    const left = rest.flatMap(({ part }) => postingsIn(part)).map(([, , level]) => level);
    expect(left.length).toBeGreaterThan(0);
    expect(Math.max(...left)).toBeLessThanOrEqual(weakest);
  });

  test('has only the most important articles of a site too large for it, each tie to its own', () => {
    const importance = new Map([
      [6, 5],
      [33, 9],
      [60, 7],
      [61, 99],
    ]);
    const { small } = makeIndex(site, { largest: 190, importanceOf: (record) => importance.get(record) ?? 0 });
    const { count, numbers, records: lines } = small;
    expect(count).toBe(180);
    expect(numbers).toEqual([6, 33, 60]);
    expect(lines.split('\n').map((line) => line.split('\t')[1])).toEqual(
      [6, 33, 60].map((number) => site[number]?.title),
    );
  });

  test('takes the articles first that stand first, all as important', () =>
    expect(makeIndex(site, { largest: 190 }).small.numbers).toEqual([0, 3, 6]));

  test('has the synonyms of its own words only', () => {
    const sites = [makeRecord('/koder/sms/', { title: 'Koden' })];
    const { small, rest } = makeIndex(sites, { words: synonyms });
    expect(small.same).toContain('kod|');
    expect(small.same.split('\n')).toHaveLength(1);
    expect(small.leads).toBe('');
    expect(rest[0]?.part.same.split('\n')).toHaveLength(2);
    expect(rest[0]?.part.leads).toBe('iphon>mobil|app');
  });
});

describe('the other parts', () => {
  const site = largeSite(60);

  test.each([
    ['all fits', Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    ['there is one of them', 6_500, Number.POSITIVE_INFINITY],
    ['there are many', 6_500, 500],
    ['each has one key', 6_500, 1],
    ['only some articles fit', 1_500, 500],
    ['hardly anything fits', 300, 2_000],
  ])('have every tie that the small part lacks, once: %s', (_, largest, largestRest) => {
    const found = postingsOf(makeIndex(site, { words: synonyms, largest, largestRest }));
    expect(found.toSorted()).toEqual(expected(site).toSorted());
  });

  test('are parted by key, and named by their first', () => {
    const { rest } = makeIndex(site, { largest: 5_000, largestRest: 300 });
    expect(rest.length).toBeGreaterThan(3);
    expect(rest[0]?.from).toBe('');
    for (const [at, { from, part }] of rest.entries()) {
      const keys = part.postings.keys.split(' ');
      const next = rest[at + 1]?.from ?? '\uffff';
      expect(keys).not.toContain('');
      expect(keys.every((key) => from <= key && key < next)).toBe(true);
      if (at > 0) expect(keys[0]).toBe(from);
    }
  });

  test('are no larger than they may be, unless one key alone is', () => {
    const { rest } = makeIndex(site, { largest: 5_000, largestRest: 300 });
    for (const { part } of rest) {
      const { keys, steps, levels } = part.postings;
      const size = keys.length + steps.length + levels.length;
      if (keys.includes(' ')) expect(size).toBeLessThan(330); // a long step takes a sign more
    }
  });

  test('have a key each where one alone is as large as a part may be', () => {
    const { rest } = makeIndex(site, { largest: 6_500, largestRest: 1 });
    expect(rest.map(({ part }) => part.postings.keys.split(' ').length)).toEqual(rest.map(() => 1));
    expect(rest[0]?.part.postings.keys).not.toBe('');
  });

  test('begin with what is not ours', () => {
    const elsewhere = [{ about: 'Mat', asked: ['lunch', 'lunchen idag', 'matsedel'] }];
    const { rest } = makeIndex(site, { words: { elsewhere }, largest: 5_000, largestRest: 300 });
    expect(rest[0]?.part.foreign).toMatch(/^lunch\d /);
    expect(rest.slice(1).every(({ part }) => part.foreign + part.same + part.leads === '')).toBe(true);
  });

  test('are one, and empty, when the small part has all', () => {
    const { rest } = makeIndex(records);
    expect(rest).toEqual([
      { from: '', part: { postings: { keys: '', steps: '', levels: '' }, same: '', leads: '', foreign: '' } },
    ]);
  });
});

test('the index of no records has all its parts', () => {
  const { small, rest } = makeIndex([]);
  expect(small).toMatchObject({ count: 0, records: '', postings: { keys: '' } });
  expect(rest).toHaveLength(1);
});
