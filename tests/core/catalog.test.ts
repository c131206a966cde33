import { describe, expect, test } from 'vitest';
import {
  articleById,
  articlesInTopic,
  decode,
  fileOf,
  fileOfLink,
  isPublished,
  localeRoot,
  placeOf,
  topicOf,
} from '../../src/core/catalog.ts';
import { locales, makeArticle, makeCatalog, makeTopic } from './articles.ts';

const ids = (articles: readonly { id: string }[]) => articles.map(({ id }) => id);

describe('localeRoot', () => {
  test.each([
    ['sv-SE', '/'],
    ['en-GB', '/en/'],
    ['nn-NO', '/nn-no/'],
  ])('of %s is %s', (locale, root) => expect(localeRoot(locales, locale)).toBe(root));
});

describe('buildCatalog', () => {
  test('puts articles in order of topic, place in it, and title', () => {
    const { articles, byFile } = makeCatalog(
      [
        makeArticle('utan-amne/kod'),
        makeArticle('koder/c', '', { title: 'Öppna koden' }),
        makeArticle('koder/b', '', { title: 'Ändra koden' }),
        makeArticle('koder/a', '', { title: 'Zooma i koden' }),
        makeArticle('koder/forst', '', { title: 'Överst', order: 1 }),
        makeArticle('logga-in/kod'),
      ],
      [makeTopic('koder', 2), makeTopic('logga-in', 1)],
    );
    const inOrder = ['logga-in/kod', 'koder/forst', 'koder/a', 'koder/b', 'koder/c', 'utan-amne/kod'];
    expect(ids(articles)).toEqual(inOrder);
    expect(ids([...byFile.values()])).toEqual(inOrder);
  });

  test('gives the same order whatever order the disk gives', () => {
    const articles = ['koder/b', 'koder/a', 'losenord/a', 'app/a'].map((id) => makeArticle(id));
    const topics = [makeTopic('koder', 1), makeTopic('losenord', 1)];
    expect(ids(makeCatalog(articles.toReversed(), topics.toReversed()).articles)).toEqual(
      ids(makeCatalog(articles, topics).articles),
    );
  });

  test('puts topics in their order, and those of one place by title', () => {
    const topics = [
      makeTopic('o', 1, { title: 'Övrigt' }),
      makeTopic('a', 2, { title: 'Appen' }),
      makeTopic('k', 1, { title: 'Koder' }),
    ];
    expect(makeCatalog([], topics).topics.map(({ slug }) => slug)).toEqual(['k', 'o', 'a']);
  });

  test('keeps the languages apart', () => {
    const articles = [makeArticle('koder/a', '', { locale: 'en-GB' }), makeArticle('koder/a')];
    const catalog = makeCatalog(articles, [makeTopic('koder', 1), makeTopic('koder', 1, { locale: 'en-GB' })]);
    expect(articleById(catalog, 'sv-SE', 'koder/a')?.address).toBe('/koder/a/');
    expect(articleById(catalog, 'en-GB', 'koder/a')?.address).toBe('/en/koder/a/');
    expect(catalog.topics.map((topic) => articlesInTopic(catalog, topic).map(({ locale }) => locale))).toEqual([
      ['sv-SE'],
      ['en-GB'],
    ]);
  });
});

describe('linkedFrom', () => {
  const catalog = makeCatalog([
    makeArticle('koder/a', '[ett](../logga-in/mal.mdx) [två](../logga-in/mal.mdx#kod) [sig](a.mdx) [sig](#kod)'),
    makeArticle('koder/b', '[ett][mal]\n\n[mal]: ../logga-in/mal.mdx'),
    makeArticle('koder/utkast', '[ett](../logga-in/mal.mdx)', { draft: true }),
    makeArticle('koder/fel', '[ett](../logga-in/mall.mdx) [två](/logga-in/mal/) [tre](https://example.se/mal.mdx)'),
    makeArticle('logga-in/mal', '## Kod'),
  ]);

  test('names each published article that links there, once', () =>
    expect(ids(catalog.linkedFrom.get('/logga-in/mal/') ?? [])).toEqual(['koder/a', 'koder/b']));

  test('names no article for what only it links to', () =>
    expect([...catalog.linkedFrom.keys()]).toEqual(['/logga-in/mal/']));
});

describe('fileOfLink', () => {
  test.each([
    ['utomlands.mdx', 'sv-SE/koder/utomlands.mdx'],
    ['./utomlands.mdx', 'sv-SE/koder/utomlands.mdx'],
    ['../logga-in/kod.mdx#ny', 'sv-SE/logga-in/kod.mdx'],
    ['.././../en-GB/codes/abroad.mdx', 'en-GB/codes/abroad.mdx'],
    ['..//logga-in/kod.mdx', 'sv-SE/logga-in/kod.mdx'],
    ['%2E%2E/logga%2Din/k%C3%B6d.mdx', 'sv-SE/logga-in/köd.mdx'],
    ['100%.mdx', 'sv-SE/koder/100%.mdx'],
    ['../logga-in/', 'sv-SE/logga-in'],
    ['../..', ''],
  ])('takes %s to %s', (url, file) => expect(fileOfLink(url, 'sv-SE/koder/a.mdx')).toBe(file));

  test.each([
    '',
    '#kod',
    '/koder/utomlands/',
    '//example.se/kod.mdx',
    'https://example.se/kod.mdx',
    'mailto:a@example.se',
    'TEL:112',
    '../../../utanfor.mdx',
    '../../../../../etc/passwd',
    '..%2F..%2F..%2Futanfor.mdx',
  ])('finds no file in content/ for %j', (url) => expect(fileOfLink(url, 'sv-SE/koder/a.mdx')).toBeUndefined());
});

describe('decode', () => {
  test.each([
    ['k%C3%B6d', 'köd'],
    ['ny+kod', 'ny+kod'],
    ['100%', '100%'],
    ['%C3', '%C3'],
  ])('turns %s into %s', (text, decoded) => expect(decode(text)).toBe(decoded));
});

describe('what one asks a catalog', () => {
  const published = makeArticle('koder/ny', '## I appen {/* #app */}\n\n- Vänta {/* #vanta */}');
  const draft = makeArticle('koder/utkast', '', { draft: true });
  const topic = makeTopic('koder', 1, { title: 'Koder' });
  const catalog = makeCatalog([published, draft], [topic]);

  test('the file of an article', () => expect(fileOf('sv-SE', published.id)).toBe(published.file));

  test('an article by its id, drafts too', () => {
    expect(articleById(catalog, 'sv-SE', 'koder/utkast')).toBe(draft);
    expect(articleById(catalog, 'sv-SE', 'koder/utomlands')).toBeUndefined();
    expect(articleById(catalog, 'en-GB', 'koder/ny')).toBeUndefined();
  });

  test('what readers find in a topic', () => expect(articlesInTopic(catalog, topic)).toEqual([published]));

  test('the topic of an article', () => {
    expect(topicOf(catalog, published)?.title).toBe('Koder');
    expect(topicOf(catalog, makeArticle('losenord/glomt'))).toBeUndefined();
  });

  test('a place by its anchor', () => {
    expect(placeOf(published, 'vanta')?.title).toBe('Vänta');
    expect(placeOf(published, 'App')).toBeUndefined();
  });

  test('whether readers see an article', () => expect([published, draft].map(isPublished)).toEqual([true, false]));
});
