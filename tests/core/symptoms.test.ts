import { describe, expect, test } from 'vitest';
import { symptomList } from '../../src/core/symptoms.ts';
import { compareWords, listLetter } from '../../src/i18n/format.ts';
import { makeArticle, makeCatalog } from './articles.ts';

const catalog = makeCatalog([
  makeArticle('koder/sms', '## Koden dröjer {/* #drojer */}\n\nVänta.\n\n## Fel nummer {/* #nummer */}\n\nByt.', {
    title: 'Koden kommer inte',
    symptoms: {
      drojer: ['sms:et kommer inte', '”ange koden” står kvar', 'åskan tog nätet', 'appen är tom'],
      nummer: ['äldre telefonnummer', 'Zebran har min telefon', '2 koder på en gång', '10 koder på en gång'],
    },
  }),
  makeArticle('koder/app', '## Appen är tom {/* #tom */}\n\nÖppna den.', {
    title: 'Appen är tom',
    symptoms: { tom: [{ en: 'the app is empty' }, 'öppnas inte', 'Appen är grå', 'appen är tom'] },
  }),
  makeArticle('koder/utkast', '## Kod {/* #kod */}', { draft: true, symptoms: { kod: ['utkast'] } }),
  makeArticle('codes/sms', '## Code {/* #code */}', { locale: 'en-GB', symptoms: { code: ['no code'] } }),
]);
const list = symptomList(catalog, 'sv-SE', compareWords, listLetter);

describe('symptomList', () => {
  test('groups by letter, digits first and å, ä, ö last', () =>
    expect(list.map(({ letter }) => letter)).toEqual(['0–9', 'A', 'S', 'T', 'Z', 'Å', 'Ä', 'Ö']));

  test('sorts without minding capitals or quotation marks', () =>
    expect(list.find(({ letter }) => letter === 'A')?.symptoms.map(({ phrase }) => phrase)).toEqual([
      '”ange koden” står kvar',
      'Appen är grå',
      'appen är tom',
      'appen är tom',
    ]));

  test('sorts numbers as numbers', () =>
    expect(list[0]?.symptoms.map(({ phrase }) => phrase)).toEqual(['2 koder på en gång', '10 koder på en gång']));

  test('says where each one leads, and the article and section it is in', () =>
    expect(list.find(({ letter }) => letter === 'S')?.symptoms).toEqual([
      { phrase: 'sms:et kommer inte', address: '/koder/sms/#drojer', context: 'Koden kommer inte: Koden dröjer' },
    ]));

  test('says which are English', () =>
    expect(list.find(({ letter }) => letter === 'T')?.symptoms).toEqual([
      { phrase: 'the app is empty', lang: 'en', address: '/koder/app/#tom', context: 'Appen är tom' },
    ]));

  test('says a title once when article and section share it', () =>
    expect(list.find(({ letter }) => letter === 'Ö')?.symptoms[0]?.context).toBe('Appen är tom'));

  test('lists neither drafts nor other languages', () => {
    const phrases = list.flatMap(({ symptoms }) => symptoms.map(({ phrase }) => phrase));
    expect(phrases).not.toContain('utkast');
    expect(phrases).not.toContain('no code');
    expect(symptomList(catalog, 'en-GB', compareWords, listLetter).map(({ letter }) => letter)).toEqual(['N']);
  });

  test('is empty when nobody has a problem', () =>
    expect(symptomList(makeCatalog([]), 'sv-SE', compareWords, listLetter)).toEqual([]));
});
