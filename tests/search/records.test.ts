import { describe, expect, test } from 'vitest';
import type { Catalog } from '../../src/core/catalog.ts';
import { searchRecords } from '../../src/search/records.ts';
import { makeArticle, makeCatalog, makeLedger, makeTopic } from '../core/articles.ts';

const body = `Koden gäller i tio minuter.

## Ingen täckning {/* #tackning */}

Gå ut.

1. Starta om {/* #starta-om */}

   Håll in knappen.

## Tom {/* #tom */}
`;

const article = makeArticle('koder/sms', body, {
  title: 'Koden kommer inte',
  description: 'Hjälp när koden inte kommer fram, oavsett hur du skulle ha fått den.',
  answer: 'Tryck på <Ui>Skicka igen</Ui>.',
  symptoms: { tackning: ['ingen signal', { en: 'no signal' }] },
});
const topic = makeTopic('koder', 1, { title: 'Koder och sms' });
const queries = new Map([
  ['/koder/sms/', ['var är min kod', 'otp not received']],
  ['/koder/sms/#starta-om', ['luren strular']],
  ['/koder/borttagen/', ['ingen ska läsa detta']],
]);

/** The records of a site without codes and questions. */
const recordsOf = (catalog: Catalog) => searchRecords({ catalog, ledger: makeLedger(), queries: new Map() });

describe('searchRecords', () => {
  const records = searchRecords({
    catalog: makeCatalog([article], [topic]),
    ledger: makeLedger(['/koder/sms/', '4734'], ['/koder/sms/#tackning', '1234']),
    queries,
  });

  test('begin with the article, its answer and lead, under its topic', () =>
    expect(records[0]).toEqual({
      address: '/koder/sms/',
      title: 'Koden kommer inte',
      context: 'Koder och sms',
      text: 'Tryck på Skicka igen. Koden gäller i tio minuter.',
      symptoms: ['Hjälp när koden inte kommer fram, oavsett hur du skulle ha fått den.'],
      queries: ['var är min kod', 'otp not received'],
      locale: 'sv-SE',
      code: '4734',
    }));

  test('hold a section with its text and the readers’ words for it, under its article', () =>
    expect(records[1]).toEqual({
      address: '/koder/sms/#tackning',
      title: 'Ingen täckning',
      context: 'Koden kommer inte',
      text: 'Gå ut. Starta om. Håll in knappen.',
      symptoms: ['ingen signal', 'no signal'],
      queries: [],
      locale: 'sv-SE',
      code: '1234',
    }));

  test('hold a named part of a section', () =>
    expect(records[2]).toMatchObject({
      address: '/koder/sms/#starta-om',
      title: 'Starta om',
      text: 'Håll in knappen.',
      symptoms: [],
      queries: ['luren strular'],
    }));

  test('hold the title for text where there is no other', () =>
    expect(records[3]).toMatchObject({ address: '/koder/sms/#tom', text: 'Tom' }));

  test('have no code where the ledger has none', () => expect(records[3]?.code).toBe(''));

  test('keep a symptom as it is written', () => {
    const coded = makeArticle('koder/fel', body, { symptoms: { tackning: ['AADSTS50034 eller CAA20002', 'F-1234'] } });
    expect(recordsOf(makeCatalog([coded]))[1]?.symptoms).toEqual(['AADSTS50034 eller CAA20002', 'F-1234']);
  });

  test('are no more than the article and its places', () => expect(records).toHaveLength(4));

  test('lead to every place that has an address, and to no other', () => {
    const odd = makeArticle('koder/x', '> [!NOTE] {/* #t */}\n> Vänta.\n\n## 日本\n\nLänge.\n\n## Constructor', {
      title: 'Koden är fel',
    });
    const [, ...found] = recordsOf(makeCatalog([odd]));
    expect(found.map(({ address, title, symptoms }) => [address, title, symptoms])).toEqual([
      ['/koder/x/#t', 'Koden är fel', []],
      ['/koder/x/#constructor', 'Constructor', []],
    ]);
  });

  test('leave out drafts', () =>
    expect(recordsOf(makeCatalog([makeArticle('koder/utkast', '## Kod', { draft: true })], [topic]))).toEqual([]));

  test('follow the order of the catalog, whatever order the disk gives', () => {
    const articles = [makeArticle('koder/b'), makeArticle('koder/a'), makeArticle('app/c')];
    const topics = [topic, makeTopic('app', 2)];
    const addresses = (given: typeof articles) => recordsOf(makeCatalog(given, topics)).map(({ address }) => address);
    expect(addresses(articles)).toEqual(['/koder/a/', '/koder/b/', '/app/c/']);
    expect(addresses(articles.toReversed())).toEqual(addresses(articles));
  });

  test('say which language they are in, lead to its addresses, and need no topic or lead', () =>
    expect(recordsOf(makeCatalog([makeArticle('codes/sms', '## Code', { locale: 'en-GB' })]))).toMatchObject([
      { address: '/en/codes/sms/', context: '', text: 'Vänta en minut.', locale: 'en-GB' },
      { address: '/en/codes/sms/#code', locale: 'en-GB' },
    ]));
});
