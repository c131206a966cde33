import { describe, expect, test } from 'vitest';
import { publishedPlaces } from '../../src/core/published.ts';
import { makeArticle, makeCatalog, makeTopic } from './articles.ts';

const body = `## Seg {/* #seg */}

Vänta.

- Starta om {/* #starta-om */}

1. Vänta.
`;
const catalog = makeCatalog(
  [
    makeArticle('koder/sms', body, { title: 'Koden kommer inte' }),
    makeArticle('koder/utkast', '## Ny {/* #ny */}', { draft: true }),
    makeArticle('logga-in/utkast', '', { draft: true }),
  ],
  [makeTopic('koder', 1, { title: 'Koder' }), makeTopic('logga-in', 2), makeTopic('tomt', 3)],
);
const places = publishedPlaces(catalog);

describe('publishedPlaces', () => {
  test('finds the topics, their articles and the places in them, in order, and no draft, nor a topic of none else', () =>
    expect(places.map(({ address, title, context }) => [address, title, context])).toEqual([
      ['/koder/', 'Koder', ''],
      ['/koder/sms/', 'Koden kommer inte', 'Koder'],
      ['/koder/sms/#seg', 'Seg', 'Koden kommer inte'],
      ['/koder/sms/#starta-om', 'Starta om', 'Koden kommer inte'],
    ]));

  test('says where each is written', () =>
    expect(places.map(({ file, line, column }) => [file, line, column])).toEqual([
      ['sv-SE/koder/_topic.yaml', 1, 1],
      ['sv-SE/koder/sms.mdx', 1, 1],
      ['sv-SE/koder/sms.mdx', 1, 1],
      ['sv-SE/koder/sms.mdx', 5, 1],
    ]));

  test('names a place without words after its article', () =>
    expect(
      publishedPlaces(
        makeCatalog([makeArticle('koder/sms', '> [!NOTE] {/* #obs */}\n> Vänta.')], [makeTopic('koder', 1)]),
      ).at(-1),
    ).toMatchObject({ address: '/koder/sms/#obs', title: 'sms' }));
});
