import { describe, expect, test } from 'vitest';
import { stem } from '../../src/search/swedish/index.ts';
import { largeSite, questionsAbout, synonyms } from './large-site.ts';
import { addressesFor, finderOf, makeIndex, makeRecord } from './small-index.ts';

/** What many have said in much the same words, so that nobody can doubt what it means. */
const often = (...phrases: string[]) => phrases.flatMap((phrase) => [phrase, `${phrase}!`, `${phrase}?`]);

const records = [
  makeRecord('/koder/sms/', {
    title: 'Koden kommer inte',
    context: 'Koder',
    text: 'Vänta på koden.',
    symptoms: often('You can’t get there from here'),
    queries: often('var är min kod'),
  }),
  makeRecord('/koder/sms/#tackning', {
    title: 'Ingen täckning',
    context: 'Koden kommer inte',
    symptoms: often('ingen signal i källaren', 'no service'),
  }),
  makeRecord('/koder/sms/#vanta', { title: 'Koden kommer inte', context: 'Koden kommer inte', queries: ['hur länge'] }),
  makeRecord('/app/stulen/', {
    title: 'Mobilen är stulen',
    context: 'Appen',
    symptoms: often('någon tog mobilen', 'AADSTS50034', 'stulen'),
  }),
  makeRecord('/app/stulen/#sparra', {
    title: 'Spärra mobilen',
    context: 'Mobilen är stulen',
    symptoms: often('spärra'),
  }),
  makeRecord('/app/ny/', {
    title: 'Skaffa en ny dator',
    context: 'Appen',
    symptoms: often('datorn är ny', 'min dator'),
  }),
  ...Array.from({ length: 60 }, (_, at) =>
    makeRecord(`/a/${at}/`, {
      title: 'Ö',
      text: 'Här står sådant som ingen frågar efter.',
      queries: ['sådant frågar ingen efter'],
    }),
  ),
];
const words = {
  ...synonyms,
  leads: [{ words: ['macbook'], to: ['dator'] }],
  elsewhere: [{ about: 'Mat', asked: ['lunch', 'lunchmeny', 'när är lunchen', 'matsedel', 'dagens lunch'] }],
};
const index = makeIndex(records, { words });
const finder = finderOf(index);

describe('a finder', () => {
  test('knows the places of the site', () => {
    expect(finder.count).toBe(66);
    expect(finder.placeOf(0)).toEqual({ address: '/koder/sms/', title: 'Koden kommer inte', context: 'Koder' });
    expect(finder.placeOf(1)).toEqual({
      address: '/koder/sms/#tackning',
      title: 'Ingen täckning',
      context: 'Koden kommer inte',
    });
    expect(finder.placeOf(2)).toEqual({
      address: '/koder/sms/#vanta',
      title: 'Koden kommer inte',
      context: 'Koden kommer inte',
    });
    expect(finder.placeOf(66)).toBeUndefined();
  });

  test('knows those of another language by their own topics', () => {
    const english = finderOf(
      makeIndex(
        [makeRecord('/en/codes/sms/', { title: 'No code' }), makeRecord('/en/codes/sms/#wait', { title: 'Wait' })],
        {
          topics: { codes: 'Codes' },
        },
      ),
    );
    expect(english.placeOf(0)).toEqual({ address: '/en/codes/sms/', title: 'No code', context: 'Codes' });
    expect(english.topicsOf(english.find('wait').ranked)).toEqual([{ address: '/en/codes/', title: 'Codes' }]);
  });

  test.each([
    ['källaren', '/koder/sms/#tackning'],
    ['Källare!', '/koder/sms/#tackning'],
    ['spärrar', '/app/stulen/#sparra'],
    ['stulna mobiler', '/app/stulen/'],
    ['snodda lurar', '/app/stulen/'],
    ['blivit av med telefonen', '/app/stulen/'],
    ['tog telefonen', '/app/stulen/'],
    ['50034', '/app/stulen/'],
    ['aadsts50034', '/app/stulen/'],
    ['ny macbook', '/app/ny/'],
    ['kallaren', '/koder/sms/#tackning'],
    ['sprära', '/app/stulen/#sparra'],
    ['You can’t get there from here', '/koder/sms/'],
  ])('finds by %s', (question, address) => {
    expect(addressesFor(finder, question)[0]).toBe(address);
    expect(finder.find(question).isAnswer).toBe(true);
  });

  test('finds the best first, and a section before its article', () => {
    const { ranked } = finder.find('mobilen spärra');
    expect(ranked[0]?.record).toBe(4);
    const scores = ranked.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  test.each(['', '   ', '?!', 'inte', 'qwxz', 'constructor', '__proto__', '🙂'])('has no answer to %j', (question) => {
    const { ranked, isAnswer } = finder.find(question);
    expect(ranked).toEqual([]);
    expect(isAnswer).toBe(false);
  });

  test('has no answer to what is not ours, whatever it shares with what is', () => {
    expect(finder.find('lunch').isAnswer).toBe(false);
    const found = finder.find('lunchmeny i mobilen, när är lunchen');
    expect(found.ranked).not.toEqual([]);
    expect(found.question.foreign.length).toBeGreaterThan(0);
    expect(found.isAnswer).toBe(false);
  });

  test('says how a question has led to a place', () => {
    const { terms } = finder.find('snodd lur').question;
    expect(finder.tiesOf(3, terms)).toEqual([
      {
        term: expect.objectContaining({ key: stem('stulen'), way: 'synonym', word: 'snodd' }),
        level: expect.any(Number),
        found: 2,
      },
      {
        term: expect.objectContaining({ key: 'mobil', way: 'synonym', word: 'lur' }),
        level: expect.any(Number),
        found: 2,
      },
    ]);
    expect(finder.tiesOf(0, terms)).toEqual([]);
  });

  test('names the topics of what it has found, the best first and each once', () => {
    expect(finder.topicsOf(finder.find('mobil spärra kod').ranked).map(({ address }) => address)).toEqual([
      '/app/',
      '/koder/',
    ]);
    expect(finder.topicsOf(finder.find('källare').ranked)).toEqual([{ address: '/koder/', title: 'Koder' }]);
    expect(finder.topicsOf([])).toEqual([]);
    expect(finder.topicsOf([{ record: 99, score: 1 }])).toEqual([]);
  });

  test('shows no more than three places of an article before those of others', () => {
    const places = ['', '#a', '#b', '#c', '#d'].map((anchor) =>
      makeRecord(`/koder/sms/${anchor}`, { title: 'Kod', symptoms: ['kod'] }),
    );
    const last = makeRecord('/app/ny/', { text: 'En kod.', queries: ['kod', 'kod i appen'] });
    const found = addressesFor(finderOf(makeIndex([...places, last])), 'kod');
    expect(found).toHaveLength(6);
    expect(found.indexOf('/app/ny/')).toBe(3);
  });
});

describe('a finder that has learnt a word', () => {
  const learning = () => finderOf(index);

  test('finds by it where a text has it', () => {
    const finder = learning();
    expect(finder.find('kvitto').question.unknown).toEqual(['kvitto']);
    finder.learn('kvitton', [5, 1]);
    expect(addressesFor(finder, 'kvittot')).toEqual(['/koder/sms/#tackning', '/app/ny/']);
    expect(finder.find('kvitto').question.unknown).toEqual([]);
  });

  test('knows nothing new where no text has it', () => {
    const finder = learning();
    finder.learn('kvitto', []);
    expect(finder.find('kvitto').question.unknown).toEqual(['kvitto']);
  });

  test('knows better what the index has said', () => {
    const finder = learning();
    const before = addressesFor(finder, 'spärra');
    finder.learn('spärra', [0]);
    expect(addressesFor(finder, 'spärra')).toEqual(before);
  });
});

describe('a finder of some parts', () => {
  const split = makeIndex(records, { words, largest: 0.95 * JSON.stringify(index.small).length, largestRest: 20 });

  test('answers with what it has, and with all when it has come', () => {
    expect(split.rest.length).toBeGreaterThan(2);
    const [first, all] = [finderOf(split, 0), finderOf(split)];
    const later = split.rest.flatMap(({ part }) => part.postings.keys.split(' '));
    const missing = later.filter((key) => !first.language.vocabulary.has(key));
    expect(missing.length).toBeGreaterThan(0);
    expect(missing.every(all.language.vocabulary.has)).toBe(true);
    for (const { title, symptoms } of records)
      for (const question of [title, ...symptoms]) expect(all.find(question)).toEqual(finder.find(question));
  });

  test('knows what is not ours when the first of them has come', () => {
    expect(finderOf(split, 0).find('lunch').question.foreign).toEqual([]);
    expect(finderOf(split, 1).find('lunch').question.foreign).toEqual(finder.find('lunch').question.foreign);
  });

  const site = largeSite(80);
  const whole = finderOf(makeIndex(site, { words: synonyms }));
  const questions = questionsAbout(100);

  test.each([
    ['one part', { largest: 9_500 }],
    ['many parts', { largest: 9_500, largestRest: 400 }],
    ['one part for each word', { largest: 9_000, largestRest: 1 }],
  ])('finds the same as one of a whole index, when all have come: %s', (_, options) => {
    const index = makeIndex(site, { words: synonyms, ...options });
    expect(index.small).not.toHaveProperty('numbers');
    const finder = finderOf(index);
    const backwards = finderOf({ ...index, rest: index.rest.toReversed() });
    for (const question of questions) {
      const found = whole.find(question);
      expect(finder.find(question), question).toEqual(found);
      expect(backwards.find(question), question).toEqual(found);
    }
  });

  test('finds the same places, where the first part has only some articles', () => {
    const few = makeIndex(site, { words: synonyms, largest: 2_500, largestRest: 4_000 });
    expect(few.small.numbers?.length).toBeLessThan(80);
    const finder = finderOf(few);
    for (const question of questions) {
      const places = (found: ReturnType<typeof finder.find>) => found.ranked.map(({ record }) => record).toSorted();
      expect(places(finder.find(question)), question).toEqual(places(whole.find(question)));
    }
  });

  test('names the articles it has been given, and leaves the rest to the texts', () => {
    const few = finderOf(makeIndex(site, { largest: 2_500, importanceOf: (record) => (record === 198 ? 1 : 0) }));
    expect(few.count).toBe(240);
    expect(few.placeOf(198)?.address).toBe(site[198]?.address);
    expect(few.placeOf(199)).toBeUndefined();
  });
});

test('a finder of nothing finds nothing', () => {
  const empty = finderOf(makeIndex([]));
  expect(empty.count).toBe(0);
  expect(empty.placeOf(0)).toBeUndefined();
  expect(empty.find('kod')).toEqual({
    question: { terms: [], unknown: ['kod'], foreign: [] },
    ranked: [],
    isAnswer: false,
  });
});

describe('a finder of places as near as each other', () => {
  const alike = (address: string, title: string, context: string) =>
    makeRecord(address, { title, context, queries: often('hur byter man batteri') });
  const near = finderOf(
    makeIndex([
      alike('/a/', 'Telefonen är urladdad', 'Telefoner'),
      alike('/a/#laddare', 'Ladda den hemma', 'Telefonen är urladdad'),
      makeRecord('/b/', { title: 'Skärm och batteri' }),
      alike('/b/#byt', 'Byt batteri', 'Skärm och batteri'),
      ...Array.from({ length: 30 }, (_, at) => makeRecord(`/c${at}/`, { title: `Annat ${at}` })),
    ]),
  );

  test('puts the one first whose title says most of what was asked for', () =>
    expect(addressesFor(near, 'batteri')[0]).toBe('/b/#byt'));

  test('answers from the first letter, and of a word that is not finished asks no more than that', () => {
    expect(near.find('b').isAnswer).toBe(true);
    expect(near.find('batt').isAnswer).toBe(true);
    expect(near.find('x').isAnswer).toBe(false);
  });
});
