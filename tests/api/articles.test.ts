import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  allArticles,
  apiVersion,
  articleData,
  articleFile,
  articleFileSchema,
  articlesFileSchema,
  jsonSchema,
  markdownAddress,
} from '../../src/api/articles.ts';
import { corpus } from '../../src/corpus/index.ts';
import { site as ours } from '../../src/site.config.ts';
import { makeArticle, makeCatalog, makeLedger } from '../core/articles.ts';
import { app, catalog, draft, ledger, site, sms } from './site.ts';

/** As another program has it. */
const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** By the text of the schema that is published, not by ours. */
const published = (schema: z.ZodType) =>
  z.fromJSONSchema(sent(jsonSchema(schema, 'https://hjalp.example.se/schema.json')) as z.core.JSONSchema.JSONSchema);

const fileOfAll = (articles: unknown) => ({
  $schema: 'https://hjalp.example.se/it/api/articles.schema.json',
  version: apiVersion,
  site: { name: site.name, organisation: site.organisation, url: 'https://hjalp.example.se/it/' },
  articles,
});

describe('an article as data', () => {
  test('has its addresses whole, its codes where it has any, and its places in order', () =>
    expect(articleData(sms, catalog, ledger, site)).toEqual({
      locale: 'sv-SE',
      address: '/koder/sms/',
      url: 'https://hjalp.example.se/it/koder/sms/',
      code: '4734',
      share: 'https://hjalp.example.se/it/4734/',
      topic: 'Koder',
      title: 'Kod & sms',
      description: 'Hjälp när koden inte kommer fram i ett sms, ett samtal eller i appen.',
      answer: 'Vänta en minut.',
      updated: '2026-11-20',
      markdown: 'https://hjalp.example.se/it/koder/sms.md',
      sections: [
        {
          anchor: 'seg',
          kind: 'section',
          depth: 2,
          title: 'Koden dröjer',
          code: '1234',
          share: 'https://hjalp.example.se/it/1234/',
          url: 'https://hjalp.example.se/it/koder/sms/#seg',
          symptoms: ['jag får ingen kod', 'no code'],
          text: 'Vänta en minut. Starta om telefonen. Tryck på Skicka igen.',
        },
        {
          anchor: 'om',
          kind: 'item',
          depth: 2,
          title: 'Starta om telefonen.',
          url: 'https://hjalp.example.se/it/koder/sms/#om',
          symptoms: [],
          text: '',
        },
      ],
    }));

  test('has the title of the article for a place that has none, and the name of the folder for a topic that is not there', () => {
    const bare = makeArticle('natverk/wifi', '> [!TIP] {/* #obs */}\n> Vänta.\n', { title: 'Wifi' });
    expect(articleData(bare, makeCatalog([bare]), makeLedger(), site)).toMatchObject({
      topic: 'natverk',
      sections: [{ title: 'Wifi' }],
    });
  });

  test('is not there while it is a draft', () =>
    expect(allArticles(catalog, ledger, site).map(({ address }) => address)).toEqual(['/koder/sms/', '/koder/app/']));

  test('has its Markdown beside its page', () => expect(markdownAddress(app)).toBe('/koder/app.md'));
});

describe('the schema of the data', () => {
  test('is of version 1, which changes only when a field does', () => {
    expect(apiVersion).toBe(1);
    expect(articleFile(draft, catalog, ledger, site)).toMatchObject({
      $schema: 'https://hjalp.example.se/it/api/article.schema.json',
      version: 1,
    });
  });

  test('is JSON Schema 2020-12 with an address of its own, and says what each field is', () => {
    const schema = sent(jsonSchema(articlesFileSchema, 'https://hjalp.example.se/it/api/articles.schema.json'));
    expect(schema).toMatchObject({
      $id: 'https://hjalp.example.se/it/api/articles.schema.json',
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      required: ['version', 'site', 'articles'],
    });
    expect(schema).toMatchObject({
      properties: {
        articles: { items: { properties: { code: { description: expect.stringContaining('check digit') } } } },
      },
    });
  });

  test('holds for every article of the site, in one file and each in its own', () => {
    const { catalog: all, ledger: codes } = corpus();
    const articles = allArticles(all, codes, ours);
    expect(articles.length).toBeGreaterThan(30);
    expect(articlesFileSchema.safeParse(sent(fileOfAll(articles))).error).toBeUndefined();
    for (const article of all.articles)
      expect(articleFileSchema.safeParse(sent(articleFile(article, all, codes, ours))).error).toBeUndefined();
  });

  test('as published holds for every article of the site', () => {
    const { catalog: all, ledger: codes } = corpus();
    const schema = published(articlesFileSchema);
    const { $schema, ...file } = fileOfAll(allArticles(all, codes, ours));
    expect(schema.safeParse(sent(file)).error).toBeUndefined();
  });

  test('as published lets a file name its schema, as ours do', () => {
    expect(published(articleFileSchema).safeParse(sent(articleFile(sms, catalog, ledger, site))).success).toBe(true);
    expect(published(articlesFileSchema).safeParse(sent(fileOfAll([]))).success).toBe(true);
  });

  test('as published lets fields come that it does not know, since these come without a new version', () => {
    const { $schema, ...file } = articleFile(sms, catalog, ledger, site);
    const later = { ...file, article: { ...file.article, audience: 'alla' }, made: '2026-11-23' };
    expect(published(articleFileSchema).safeParse(sent(later)).success).toBe(true);
  });

  test.each([
    ['a code with a wrong form', { code: '0734' }],
    ['an address that is not whole', { url: '/koder/sms/' }],
    ['a day that no calendar has', { updated: '2026-02-30' }],
    ['no title', { title: undefined }],
    ['a place of an unknown kind', { sections: [{ kind: 'step' }] }],
  ])('as published refuses %s', (_, wrong) => {
    const { $schema, ...file } = articleFile(sms, catalog, ledger, site);
    expect(published(articleFileSchema).safeParse(sent(file)).success).toBe(true);
    expect(
      published(articleFileSchema).safeParse(sent({ ...file, article: { ...file.article, ...wrong } })).success,
    ).toBe(false);
  });
});
