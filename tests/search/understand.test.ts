import { describe, expect, test } from 'vitest';
import { joinedKey } from '../../src/search/keys.ts';
import { stem } from '../../src/search/swedish/index.ts';
import { understand } from '../../src/search/understand.ts';
import { vocabularyOf } from '../../src/search/vocabulary.ts';
import { makeLexicon } from './small-index.ts';

const lexicon = makeLexicon({
  same: [
    ['mobil', 'telefon', 'lur'],
    ['radera', 'ta bort', 'avinstallera'],
    ['tappat', 'blivit av med'],
  ],
  leads: [
    { words: ['iphone'], to: ['mobil'] },
    { words: ['jobbmejl'], to: ['mejl', 'jobb'] },
    { words: ['fax'], to: ['skrivare'] },
  ],
});

const sentence = joinedKey('you cant get there from here'.split(' ').map(stem));
const keys = 'kod lösenord mobil mejl jobb säkerhet säkerhetskod verifiering radera tappat app sälja täckning 50034'
  .split(' ')
  .map(lexicon.keyOf);
/** What the site has, and in how many places. */
const known = new Map([...keys, 'energisparläg', sentence].map((key) => [key, 1] as const));
const vocabulary = vocabularyOf(known, lexicon);

/** @param foreign Keys of questions that are not ours, each with its level. */
const ask = (question: string, foreign: Record<string, number> = {}) =>
  understand(question, { lexicon, vocabulary, foreign: new Map(Object.entries(foreign)) });

/** The terms of a question as `way key weight`. */
const termsOf = (question: string, foreign: Record<string, number> = {}) =>
  ask(question, foreign).terms.map(({ way, key, weight }) => `${way} ${key} ${weight}`);

const nothing = { terms: [], unknown: [], foreign: [] };

describe('understand', () => {
  test('tells what each word has led to, and how surely', () =>
    expect(ask('Min lur är tappad, gurka!')).toEqual({
      terms: [
        { key: 'mobil', weight: 1, way: 'synonym', word: 'lur' },
        { key: 'tapp', weight: 1, way: 'word', word: 'tappad' },
      ],
      unknown: ['gurka'],
      foreign: [],
    }));

  test.each([
    ['a word', 'kod', ['word kod 1']],
    ['another form of it', 'Koderna?', ['word kod 1']],
    ['a synonym', 'telefonen', ['synonym mobil 1']],
    ['a synonym of several words', 'jag tog bort', ['phrase rader 1']],
    ['several words for one', 'har blivit av med', ['phrase tapp 1']],
    ['one word for several', 'avinstallerade', ['synonym rader 1']],
    ['a word that leads on', 'iphone', ['leads mobil 0.6']],
    ['a word that leads to two', 'jobbmejlen', ['leads mejl 0.6', 'leads jobb 0.6']],
    ['a compound of known words', 'mobilkoder', ['part mobil 0.75', 'part kod 0.75']],
    ['a compound that is known', 'säkerhetskoden', ['word säkerhetskod 1', 'inside säkerhet 0.4', 'inside kod 0.4']],
    ['a compound of which a part is known', 'gurkkod', ['piece kod 0.5']],
    ['a compound written apart', 'säkerhets kod', ['joined säkerhetskod 0.7', 'inside säkerhet 0.4', 'word kod 1']],
    ['a compound in three pieces', 'energi spar läge', ['joined energisparläg 0.7']],
    ['a compound with a hyphen', 'mejl-kod', ['word mejl 1', 'word kod 1']],
    ['a word without its dots', 'losenordet', ['letters lösenord 0.9']],
    ['a word with two letters for one', 'loesenord', ['letters lösenord 0.9']],
    ['an irregular form without its dots', 'salde', ['letters sälj 0.9']],
    ['a compound without its dots', 'losenordskod', ['part lösenord 0.75', 'part kod 0.75']],
    ['a word with a slip', 'lösneord', ['slip lösenord 0.7']],
    ['a synonym with a slip', 'telfon', ['slip mobil 0.7']],
    ['the beginning of a word', 'verif', ['begins verifier 0.5']],
    ['the beginning of several', 'säk', ['begins säkerhet 0.5', 'begins säkerhetskod 0.5']],
    ['the number of an error', 'AADSTS50034', ['word 50034 1']],
    ['a sentence of words without meaning', 'You can’t get there from here', [`phrase ${sentence} 1`]],
  ])('reads %s: %s', (_, question, terms) => expect(termsOf(question)).toEqual(terms));

  test.each([
    ['säkerhets kod', 'säkerhets kod'],
    ['tagit bort', 'tagit bort'],
    ['Telfon', 'telfon'],
  ])('says of %s which words it was', (question, word) => expect(ask(question).terms[0]?.word).toBe(word));

  test('knows a key once, by the surest of the words that lead to it', () => {
    expect(termsOf('iphone telfon lur')).toEqual(['synonym mobil 1']);
    expect(termsOf('lur telfon iphone')).toEqual(['synonym mobil 1']);
  });

  test('takes no word that is known for a slip, a part or a beginning', () => {
    expect(termsOf('app')).toEqual(['word app 1']);
    expect(termsOf('säkerhet')).toEqual(['word säkerhet 1']);
  });

  test('takes only the last word for a beginning', () => {
    expect(termsOf('verif jobb')).toEqual(['word jobb 1']);
    expect(termsOf('jobb verif')).toEqual(['word jobb 1', 'begins verifier 0.5']);
  });

  test('takes a beginning for the commonest words that begin so, with dots or without', () => {
    const common = 'låda 1, lås 9, läge 4, länk 8, lösen 3, lösenord 7, larm 5, lapp 6';
    const counts = new Map(common.split(', ').map((word) => [word.split(' ')[0] ?? '', Number(word.split(' ')[1])]));
    const language = { lexicon, vocabulary: vocabularyOf(counts, lexicon), foreign: new Map() };
    const found = (question: string) => understand(question, language).terms.map(({ key }) => key);
    expect(found('la')).toEqual(['lås', 'länk', 'lapp', 'larm', 'läge', 'låda']);
    expect(found('los')).toEqual(['lösenord', 'lösen']);
  });

  test('reads a phrase only where its words stand together', () => {
    expect(termsOf('ta tillbaka bort')).toEqual([]);
    expect(termsOf('bort ta')).toEqual([]);
  });

  test('leaves letters as they are where somebody has dots', () =>
    expect(termsOf('åpp jobb')).toEqual(['word jobb 1']));

  test('takes no number for a slip of another', () => {
    expect(ask('50043')).toEqual({ ...nothing, unknown: ['50043'] });
    expect(ask('50035')).toEqual({ ...nothing, unknown: ['50035'] });
  });

  test('leads nowhere by words that lead to what the site has not', () =>
    expect(ask('fax')).toEqual({ ...nothing, unknown: ['fax'] }));

  test('names the words that lead nowhere or only to a part of them', () =>
    expect(ask('koden till gurkkod, tomat och banankod').unknown).toEqual(['gurkkod', 'tomat', 'banankod']));

  test.each(['', ' ', '?!', '🙂🔑', '– … ”', 'och i att', 'hur gör man', 'nar foer', 'x y z'])(
    'makes nothing of %j',
    (question) => expect(ask(question)).toEqual(nothing),
  );

  test('reads around signs that are no letters', () =>
    expect(termsOf('🙂 kod🔑mejl 🙂')).toEqual(['word kod 1', 'word mejl 1']));

  test('reads no more of a long question than its first words', () => {
    expect(termsOf(`${'gurka '.repeat(31)}kod mejl`)).toEqual(['word kod 1']);
    expect(ask('gurka '.repeat(1667)).unknown).toHaveLength(32);
    expect(ask('ö'.repeat(10_000))).toEqual({ ...nothing, unknown: ['ö'.repeat(40)] });
  });
});

describe('words of questions that are not ours', () => {
  test('are told with how much they say so, and lead nowhere', () =>
    expect(ask('boka parkering', { bok: 3, parker: 9 })).toEqual({
      ...nothing,
      foreign: [
        { word: 'boka', level: 3 },
        { word: 'parkering', level: 9 },
      ],
    }));

  test('are no slips, beginnings or ends of ours', () => {
    expect(termsOf('mapp')).toEqual(['slip tapp 0.7']);
    expect(termsOf('mapp', { mapp: 5 })).toEqual([]);
    expect(termsOf('verif', { verif: 5 })).toEqual([]);
    expect(termsOf('gurkkod', { gurkkod: 5 })).toEqual([]);
  });

  test('are ours too when the site has them', () =>
    expect(ask('mejl', { mejl: 4 })).toMatchObject({
      terms: [{ key: 'mejl', way: 'word' }],
      foreign: [{ word: 'mejl', level: 4 }],
    }));

  test('are compounds of ours too', () => expect(termsOf('mobilkod', { mobilkod: 5 })).toHaveLength(2));

  test.each(['på', 'i', 'hos', 'från', 'efter', 'on', 'in'])('say half as much after %s', (before) =>
    expect(ask(`kod ${before} bussen`, { buss: 6 }).foreign).toEqual([{ word: 'bussen', level: 3 }]),
  );

  test.each(['till', 'för', 'kod', 'the'])('say as much after %s', (before) =>
    expect(ask(`${before} bussen`, { buss: 6 }).foreign).toEqual([{ word: 'bussen', level: 6 }]),
  );

  test('are not those that are ours without their dots', () =>
    expect(ask('salde', { [stem('salde')]: 6 })).toEqual({
      terms: [{ key: 'sälj', weight: 0.9, way: 'letters', word: 'salde' }],
      unknown: [],
      foreign: [],
    }));
});

describe('vocabularyOf', () => {
  const few = vocabularyOf(
    new Map([
      ['mobil', 7],
      ['lösenord', 3],
      ['app', 2],
    ]),
    lexicon,
  );

  test('has the keys of the index and no others', () => {
    expect(few.has('mobil')).toBe(true);
    expect(few.has('telefon')).toBe(false);
  });

  test('finds keys without dots, and by all that leads to them', () =>
    expect(Object.fromEntries(few.plain)).toEqual({
      mobil: ['mobil'],
      losenord: ['lösenord'],
      app: ['app'],
      telefon: ['mobil'],
      lur: ['mobil'],
      iphon: ['mobil'],
    }));

  test('counts a form by the places it finds, and a word without meaning as common', () => {
    expect(few.common.get('telefon')).toBe(7);
    expect(few.common.get('losenord')).toBe(3);
    expect(few.common.get('nar')).toBe(30);
    expect(few.common.has('radera')).toBe(false);
  });

  test('of nothing understands nothing', () =>
    expect(
      understand('kod telfon', { lexicon, vocabulary: vocabularyOf(new Map(), lexicon), foreign: new Map() }),
    ).toEqual({ ...nothing, unknown: ['kod', 'telfon'] }));
});
