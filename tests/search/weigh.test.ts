import { describe, expect, test } from 'vitest';
import { keyReader } from '../../src/search/keys.ts';
import type { SearchRecord } from '../../src/search/records.ts';
import { levels, partsIn, weigh } from '../../src/search/weigh.ts';
import { makeLexicon, makeRecord } from './small-index.ts';

const isPart = (stem: string) => stem === 'bank' || stem === 'kod';

const weighed = (records: readonly SearchRecord[], lexicon = makeLexicon()) =>
  weigh(records, keyReader(lexicon, isPart));

/** The level of a key in the only record there is. */
const levelIn = (fields: Partial<SearchRecord>, key = 'kod') =>
  weighed([makeRecord('/koder/sms/', fields)]).get(key)?.[0]?.level;

const fiveOf = (query: string) => Array<string>(5).fill(query);

describe('weigh', () => {
  // measured, so the steps between them may change: what is worth more than what does not
  test.each([
    ['a title', { title: 'Koden' }, 'a text', { text: 'Vänta på koden.' }],
    ['a symptom', { symptoms: ['ingen kod'] }, 'a query', { queries: ['var är koden till mobilen'] }],
    [
      'queries about nothing else',
      { queries: fiveOf('var är koden') },
      'others',
      { queries: fiveOf('koden till mobilen') },
    ],
    ['two symptoms', { symptoms: ['ingen kod', 'fel kod'] }, 'one', { symptoms: ['ingen kod'] }],
    ['a title and a symptom', { title: 'Koden', symptoms: ['fel kod'] }, 'a title', { title: 'Koden' }],
  ])('gives a word of %s more than one of %s', (_, more, __, less) => {
    const [high, low] = [levelIn(more) ?? 0, levelIn(less) ?? 0];
    expect(low).toBeGreaterThanOrEqual(1);
    expect(high).toBeGreaterThan(low);
  });

  test('counts a word of a text once, however often it stands there', () =>
    expect(levelIn({ text: 'Kod, koder och koden. '.repeat(50) })).toBe(levelIn({ text: 'En kod.' })));

  test('never gives more than the highest level', () => {
    const symptoms = Array.from({ length: 200 }, (_, at) => `kod ${at}`);
    expect(levelIn({ title: 'Kod', symptoms })).toBe(levels);
  });

  test('gives a part of a word less', () => {
    const times = (word: string) => levelIn({ symptoms: Array<string>(3).fill(word) }, 'bank') ?? 0;
    expect(times('bankkod')).toBeGreaterThan(0);
    expect(times('bank')).toBeGreaterThan(times('bankkod'));
  });

  test('holds a long text against a place', () => {
    const symptoms = ['ingen kod', 'fel kod', 'ny kod'];
    const long = Array.from({ length: 900 }, (_, at) => `sak${at}`).join(' ');
    const records = [makeRecord('/a/', { symptoms }), makeRecord('/b/', { symptoms, text: long })];
    const [short, other] = weighed(records).get('kod') ?? [];
    expect(short?.level).toBeGreaterThan(other?.level ?? 0);
  });

  test('lists keys by the alphabet and records by their number, so that the same site gives the same bytes', () => {
    const records = [
      makeRecord('/a/', { title: 'Åska kod' }),
      makeRecord('/b/', { title: 'Bank' }),
      makeRecord('/c/', { title: 'Kod bank' }),
    ];
    const postings = weighed(records);
    expect([...postings.keys()]).toEqual([...postings.keys()].sort());
    expect(postings.get('kod')?.map(({ record }) => record)).toEqual([0, 2]);
    expect(postings.get('bank')?.map(({ record }) => record)).toEqual([1, 2]);
  });

  test('counts synonyms as one word', () => {
    const lexicon = makeLexicon({ same: [['kod', 'siffra']] });
    const records = [makeRecord('/a/', { symptoms: ['ingen kod', 'fel siffra'] })];
    expect(weighed(records, lexicon).get('kod')?.[0]?.level).toBe(levelIn({ symptoms: ['ingen kod', 'fel kod'] }));
  });

  test('finds nothing in nothing', () => {
    expect(weighed([])).toEqual(new Map());
    expect(weighed([makeRecord('/a/'), makeRecord('/b/')])).toEqual(new Map());
  });
});

describe('partsIn', () => {
  const records = [
    makeRecord('/a/', { title: 'Koden', text: 'En kod på e post.', queries: ['e', 'e'] }),
    makeRecord('/b/', { symptoms: ['sms-kod'], context: 'Bank', text: 'En siffra. Två siffror.' }),
  ];

  test('are the words that stand alone three times, in whatever form and field', () => {
    const isPart = partsIn(records, makeLexicon());
    expect(isPart('kod')).toBe(true);
    expect(isPart('bank')).toBe(false);
    expect(isPart('post')).toBe(false);
  });

  test('are no single letters', () => expect(partsIn(records, makeLexicon())('e')).toBe(false));

  test('count what means the same together', () => {
    const lexicon = makeLexicon({ same: [['tal', 'siffra', 'bank']] });
    expect(partsIn(records, lexicon)(lexicon.keyOf('bank'))).toBe(true);
  });
});
