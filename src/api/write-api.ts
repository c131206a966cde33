/** The files of single articles, written as they are: thousands of them take no time, where as many routes would. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isPublished } from '../core/catalog.ts';
import { pageOf } from '../core/ledger.ts';
import type { Site } from '../core/site.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { articleFile } from './articles.ts';
import { articleMarkdown } from './markdown.ts';

/** Writes `api/<topic>/<slug>.json` and `<topic>/<slug>.md` into the finished build. In dev, routes of the same names answer. */
export function writeArticleFiles({ catalog, ledger }: Corpus, site: Site, folder: string): void {
  for (const article of catalog.articles.filter(isPublished)) {
    const path = pageOf(article.address).replace(/\/$/, '');
    write(join(folder, 'api', `${path}.json`), JSON.stringify(articleFile(article, catalog, ledger, site)));
    write(join(folder, `${path}.md`), articleMarkdown(article, catalog, site));
  }
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
