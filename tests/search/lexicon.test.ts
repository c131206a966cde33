import { describe, expect, test } from 'vitest';
import { compileSynonyms, lexiconOf, stemsOf } from '../../src/search/lexicon.ts';
import { stem } from '../../src/search/swedish/index.ts';
import { makeLexicon } from './small-index.ts';

describe('stemsOf', () => {
  test.each([
    ['koden', 'kod'],
    ['Kodernas', 'kod'],
    ['sms-kod', 'smskod'],
    ['sms:et', 'sms'],
    ['', ''],
    ['…', ''],
  ])('makes %j %j', (written, stems) => expect(stemsOf(written)).toBe(stems));

  test('keeps what stands apart apart, in order', () => expect(stemsOf('Blivit av med')).toMatch(/^\S+ av med$/));
});

describe('a lexicon', () => {
  const words = {
    same: [
      ['mobil', 'telefon', 'lur'],
      ['ta bort', 'radera', 'slänga bort'],
      ['sms', 'sms-meddelande', 'text-message'],
      ['no signal', 'ingen täckning'],
    ],
    leads: [
      { words: ['iphone', 'ring mig'], to: ['telefon', 'ny'] },
      { words: ['avinstallera'], to: ['ta bort'] },
      { words: ['källare'], to: ['ingen täckning'] },
    ],
  };
  const lexicon = makeLexicon(words);

  test.each([
    ['mobil', 'mobil'],
    ['mobilerna', 'mobil'],
    ['lurens', 'mobil'],
    ['telefonen', 'mobil'],
  ])('gives %s the key %s, whatever the form', (word, key) => expect(lexicon.keyOf(word)).toBe(key));

  test('gives a word without others its own stem', () => {
    expect(lexicon.keyOf('koderna')).toBe('kod');
    expect(lexicon.leadsOf('koderna')).toEqual([]);
    expect(lexicon.phrasesFrom('kod')).toEqual([]);
  });

  test('knows a group by its first word that stands alone', () => {
    const key = lexicon.keyOf('radera');
    expect(key).not.toContain('_');
    expect(lexicon.phrasesFrom('ta').map(({ keys }) => keys)).toEqual([[key]]);
  });

  test('joins the words of a group that has no other', () =>
    expect(lexicon.phrasesFrom('no')).toEqual([{ stems: ['no', 'signal'], keys: ['no_signal'] }]));

  test('takes a word with a hyphen as a text has it', () => {
    expect(lexicon.canonical(stemsOf('sms-meddelandet'))).toBe('sms');
    expect(lexicon.keyOf('textmessage')).toBe('sms');
  });

  test('leads on, but not back', () => {
    expect(lexicon.leadsOf('iphonen')).toEqual(['mobil', 'ny']);
    expect(lexicon.keyOf('iphone')).toBe(stem('iphone'));
    expect(lexicon.leadsOf('mobil')).toEqual([]);
  });

  test('leads on from several words together', () =>
    expect(lexicon.phrasesFrom('ring').map(({ keys }) => keys)).toEqual([['mobil', 'ny']]));

  test('leads on to what several words are the name of', () => {
    expect(lexicon.leadsOf('avinstallera')).toEqual([lexicon.keyOf('radera')]);
    expect(lexicon.leadsOf('källaren')).toEqual(['no_signal']);
  });

  test('lists every word that stands for another, with all it leads to', () => {
    const stems = new Map(lexicon.stems());
    expect(stems.get('lur')).toEqual(['mobil']);
    expect(stems.get(stem('iphone'))).toEqual(['mobil', 'ny']);
    expect(stems.has('ta bort')).toBe(false);
  });

  test('lets the first of two groups have a word that stands in both', () =>
    expect(
      makeLexicon({
        same: [
          ['kod', 'siffra'],
          ['nummer', 'siffra'],
        ],
      }).keyOf('siffran'),
    ).toBe('kod'));

  test('is the same when its words have been sent', () => {
    const data = compileSynonyms(words);
    expect([...lexiconOf(JSON.parse(JSON.stringify(data))).stems()]).toEqual([...lexicon.stems()]);
  });

  test('without words leaves every word as it is', () => {
    expect(compileSynonyms({ same: [], leads: [] })).toEqual({ same: [], leads: [] });
    expect(makeLexicon().keyOf('constructor')).toBe(stem('constructor'));
  });

  test('takes the names of JavaScript for words', () => {
    const odd = makeLexicon({ same: [['constructor', 'valueof']], leads: [{ words: ['tostring'], to: ['valueof'] }] });
    expect(odd.keyOf('valueof')).toBe(odd.keyOf('constructor'));
    expect(odd.leadsOf('tostring')).toEqual([odd.keyOf('constructor')]);
  });
});
