import { describe, expect, test } from 'vitest';
import { joinedKey, keyReader, phrasesIn, piecesOf } from '../../src/search/keys.ts';
import { stem } from '../../src/search/swedish/index.ts';
import { makeLexicon } from './small-index.ts';

describe('piecesOf', () => {
  test.each([
    ['kod', ['kod']],
    ['sms:et', ['sms']],
    ['sms-kod', ['smskod', 'sms', 'kod']],
    ['e-post-adress', ['epostadress', 'e', 'post', 'adress']],
    ['sms-kod:en', ['smskod', 'sms', 'kod']],
    ['aadsts50034', ['50034']],
    ['caa20002', ['20002']],
    ['f-1234', ['f1234', 'f', '1234']],
    ['0x80070057', ['0x80070057']],
    ['fido2', ['fido2']],
    ['50034', ['50034']],
    ['2fa', ['2fa']],
  ])('takes %s for %j', (word, pieces) => expect(piecesOf(word)).toEqual(pieces));
});

const parts = new Set(['kod', 'sms', 'säkerhet', 'bank']);
const isPart = (stem: string) => parts.has(stem);
const plainLexicon = makeLexicon();

/** As entries, to be read. */
const keysIn = (text: string, lexicon = plainLexicon) => [...keyReader(lexicon, isPart)(text)];

describe('keyReader', () => {
  test('are the stems of the words that carry meaning, once each', () =>
    expect(keysIn('Koden är en kod, och koder är KODER.')).toEqual([['kod', 1]]));

  test('say less of the parts of a compound, in whatever form', () =>
    expect(Object.fromEntries(keysIn('Bankkoderna!'))).toMatchObject({ bank: 0.6, kod: 0.6 }));

  test('are those of a part that stands alone too', () => {
    const keys = new Map(keysIn('bankkod eller kod'));
    expect(keys.get('kod')).toBe(1);
    expect(keys.get('bank')).toBe(0.6);
  });

  test('join and part what a hyphen holds together', () =>
    expect(keysIn('sms-koden').map(([key]) => key)).toEqual(['smskod', 'sms', 'kod']));

  test('find an error code by its number', () => {
    expect(keysIn('AADSTS50034')).toEqual([['50034', 1]]);
    expect(keysIn('50034')).toEqual([['50034', 1]]);
  });

  test('are those of synonyms', () => {
    const lexicon = makeLexicon({ same: [['kod', 'siffra']] });
    expect(keysIn('Siffrorna?', lexicon)).toEqual([['kod', 1]]);
  });

  test('keep a compound whole that is a synonym', () => {
    const lexicon = makeLexicon({ same: [['kod', 'bankkod']] });
    expect(keysIn('bankkoden', lexicon)).toEqual([['kod', 1]]);
  });

  test('find an entry of several words, stop words among them', () => {
    const lexicon = makeLexicon({ same: [['tappat', 'blivit av med']] });
    const [lost = ''] = keyReader(lexicon, isPart)('tappat').keys();
    expect(new Map(keysIn('Jag har blivit av med koden', lexicon)).get(lost)).toBe(1);
    expect(new Map(keysIn('Det har blivit en kod med', lexicon)).has(lost)).toBe(false);
  });

  test('join words that carry no meaning one by one', () => {
    const [[key = '', weight] = []] = keysIn('You can’t get there from here');
    expect(key).toBe(['you', 'cant', 'get', 'there', 'from', 'here'].map(stem).join('_'));
    expect(weight).toBe(1);
  });

  test.each(['', '…', 'är', '?!', 'x'])('are none in %j', (text) => expect(keysIn(text)).toEqual([]));
});

describe('phrasesIn', () => {
  const lexicon = makeLexicon({
    same: [
      ['inlogg', 'logga in'],
      ['säkerhetskopia', 'logga in igen'],
    ],
    leads: [{ words: ['logga in'], to: ['lösenord'] }],
  });
  const [login = '', back = '', password = ''] = ['inlogg', 'säkerhetskopia', 'lösenord'].map(lexicon.keyOf);
  const read = (text: string) => text.split(' ').map((word) => new Set([stem(word)]));
  const keysAt = (tokens: Set<string>[]) => phrasesIn(tokens, lexicon).map(({ at, keys }) => [at, ...keys]);

  test('are the entries wherever they stand, with all that each leads to', () =>
    expect(keysAt(read('vill logga in och loggar in'))).toEqual([
      [1, login],
      [1, password],
      [4, login],
      [4, password],
    ]));

  test('are the longest of those that begin with the same word', () =>
    expect(keysAt(read('logga in igen'))).toEqual([[0, back]]));

  test('are found by what their words have been read as', () => {
    const [log = '', into = ''] = ['logga', 'in'].map(stem);
    expect(keysAt([new Set(['logha', log]), new Set([into])])).toEqual([
      [0, login],
      [0, password],
    ]);
  });

  test('are whole, and in their order', () => {
    expect(keysAt(read('in logga'))).toEqual([]);
    expect(keysAt(read('logga'))).toEqual([]);
    expect(keysAt([])).toEqual([]);
  });
});

test('joinedKey holds stems together with a sign that no word has', () =>
  expect(joinedKey(['där', 'inte', 'in'])).toBe('där_inte_in'));
