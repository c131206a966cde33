import { describe, expect, test } from 'vitest';
import { joinedKey, keysOf, phraseKeys, piecesOf } from '../../src/search/keys.ts';
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
const keysIn = (text: string, lexicon = plainLexicon) => [...keysOf(text, lexicon, isPart)];

describe('keysOf', () => {
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
    const [lost = ''] = keysOf('tappat', lexicon, isPart).keys();
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

describe('phraseKeys', () => {
  const lexicon = makeLexicon({
    same: [
      ['inlogg', 'logga in'],
      ['säkerhetskopia', 'logga in igen'],
    ],
    leads: [{ words: ['logga in'], to: ['lösenord'] }],
  });
  const read = (text: string) => text.split(' ').map((word) => new Set([stem(word)]));
  const [login = '', back = '', password = ''] = ['inlogg', 'säkerhetskopia', 'lösenord'].map(lexicon.keyOf);

  test('find an entry wherever it stands, as often as it stands there', () =>
    expect(phraseKeys(read('vill logga in och loggar in'), lexicon)).toEqual([login, password, login, password]));

  test('mean the longest of those that begin with the same word', () =>
    expect(phraseKeys(read('logga in igen'), lexicon)).toEqual([back]));

  test('find an entry by what its words have been read as', () => {
    const [log = '', into = ''] = ['logga', 'in'].map(stem);
    expect(phraseKeys([new Set(['logha', log]), new Set([into])], lexicon)).toEqual([login, password]);
  });

  test('need the whole entry, in its order', () => {
    expect(phraseKeys(read('in logga'), lexicon)).toEqual([]);
    expect(phraseKeys(read('logga'), lexicon)).toEqual([]);
    expect(phraseKeys([], lexicon)).toEqual([]);
  });
});

test('joinedKey holds stems together with a sign that no word has', () =>
  expect(joinedKey(['där', 'inte', 'in'])).toBe('där_inte_in'));
