import { describe, expect, test } from 'vitest';
import { atomFeed } from '../../src/api/feed.ts';
import { corpus } from '../../src/corpus/index.ts';
import { site as ours } from '../../src/site.config.ts';
import { makeArticle, makeCatalog, makeLedger } from '../core/articles.ts';
import { catalog, ledger, site } from './site.ts';
import { elementsIn, textsOf } from './xml.ts';

const feedOf = (...articles: Parameters<typeof makeArticle>[]) =>
  atomFeed(makeCatalog(articles.map((fields) => makeArticle(...fields))), makeLedger(), site);

describe('the feed', () => {
  test('is Atom, what was changed last first', () =>
    expect(atomFeed(catalog, ledger, site)).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv-SE">
      <id>https://hjalp.example.se/it/</id>
      <title>Hjälpen</title>
      <updated>2026-11-23T00:00:00Z</updated>
      <author><name>Exempelby kommun</name></author>
      <link rel="self" href="https://hjalp.example.se/it/feed.xml"/>
      <link href="https://hjalp.example.se/it/"/>
      <entry><id>https://hjalp.example.se/it/koder/app/</id><title>Kod i appen</title><updated>2026-11-23T00:00:00Z</updated><link href="https://hjalp.example.se/it/koder/app/"/><summary>Vänta en minut.</summary></entry>
      <entry><id>https://hjalp.example.se/it/4734/</id><title>Kod &#38; sms</title><updated>2026-11-20T00:00:00Z</updated><link href="https://hjalp.example.se/it/koder/sms/"/><summary>Vänta en minut.</summary></entry>
      </feed>
      "
    `));

  test('is well formed for the articles of the site, with one id each', () => {
    const { catalog: all, ledger: codes } = corpus();
    const ids = textsOf(atomFeed(all, codes, ours), 'id');
    expect(ids.length).toBeGreaterThan(30);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('is well formed whatever stands in a title', () => {
    const feed = feedOf(['koder/sms', '', { title: '<b>"Å" & \'Ö\'</b> ]]> 🦌' }]);
    expect(textsOf(feed, 'title')).toEqual(['Hjälpen', '<b>"Å" & \'Ö\'</b> ]]> 🦌']);
  });

  test('is well formed when there is nothing in it, and older than anything', () => {
    expect(textsOf(feedOf(), 'updated')).toEqual(['1970-01-01T00:00:00Z']);
    expect(textsOf(feedOf(), 'entry')).toEqual([]);
  });

  test('is as old as its first entry', () =>
    expect(
      textsOf(atomFeed(catalog, ledger, site), 'updated')
        .toSorted()
        .at(-1),
    ).toBe('2026-11-23T00:00:00Z'));

  test('has the fifty that were changed last, those of one day in the order of the site', () => {
    const articles = Array.from({ length: 60 }, (_, index): Parameters<typeof makeArticle> => {
      const title = `Artikel ${String(index).padStart(2, '0')}`;
      return [`koder/nr-${index}`, '', { title, updated: index < 20 ? '2026-11-01' : '2026-11-02' }];
    });
    const titles = textsOf(feedOf(...articles), 'title').slice(0, -1);
    const [feedTitle, ...entries] = textsOf(feedOf(...articles), 'title');
    expect(feedTitle).toBe('Hjälpen');
    expect(titles).toHaveLength(50);
    expect([entries[0], entries[39], entries[40], entries[49]]).toEqual([
      'Artikel 20',
      'Artikel 59',
      'Artikel 00',
      'Artikel 09',
    ]);
  });

  test('knows an article by its code, so that one that has moved is no new one', () => {
    const idsAt = (id: string) =>
      textsOf(atomFeed(makeCatalog([makeArticle(id)]), makeLedger([`/${id}/`, '4734']), site), 'id');
    expect(idsAt('koder/sms')).toEqual(idsAt('telefon/kod'));
    expect(idsAt('koder/sms').toSorted()).toEqual([
      'https://hjalp.example.se/it/',
      'https://hjalp.example.se/it/4734/',
    ]);
  });

  test('leads to itself and to the site', () =>
    expect(
      elementsIn(feedOf())
        .filter(({ name }) => name === 'link')
        .map(({ attributes }) => attributes),
    ).toEqual([
      { rel: 'self', href: 'https://hjalp.example.se/it/feed.xml' },
      { href: 'https://hjalp.example.se/it/' },
    ]));
});
