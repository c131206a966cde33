import { globSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articleFile } from '../../src/api/articles.ts';
import { articleMarkdown } from '../../src/api/markdown.ts';
import { writeArticleFiles } from '../../src/api/write-api.ts';
import { article, contentTree, corpusAt, topicFile } from '../corpus/content-tree.ts';
import { site } from './site.ts';

test('the files of each article are written beside its page and under api/, none of a draft', () => {
  const corpus = corpusAt(
    contentTree({
      'sv-SE/natverk/_topic.yaml': topicFile,
      'sv-SE/natverk/wifi.mdx': article('Datorn tappar wifi'),
      'sv-SE/natverk/utkast.mdx': article('Ett utkast', 'draft: true\n'),
    }),
  );
  const out = contentTree({ natverk: undefined });
  mkdirSync(join(out, 'natverk/wifi'));
  writeArticleFiles(corpus, site, out);
  expect(globSync('**/*.*', { cwd: out }).toSorted()).toEqual(['api/natverk/wifi.json', 'natverk/wifi.md']);
  const [wifi] = corpus.catalog.articles.filter(({ slug }) => slug === 'wifi');
  if (!wifi) throw new Error('There is no such article.');
  expect(JSON.parse(readFileSync(join(out, 'api/natverk/wifi.json'), 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(articleFile(wifi, corpus.catalog, corpus.ledger, site))),
  );
  expect(readFileSync(join(out, 'natverk/wifi.md'), 'utf8')).toBe(articleMarkdown(wifi, corpus.catalog, site));
});
