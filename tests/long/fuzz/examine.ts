/** Reads a file of `content/` as the check does and renders it as the build does, and looks for what may not come of it. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type AstroMarkdownOptions, createMarkdownProcessor } from '@astrojs/markdown-remark';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { articleFile } from '../../../src/api/articles.ts';
import { atomFeed } from '../../../src/api/feed.ts';
import { llmsText } from '../../../src/api/llms.ts';
import { articleMarkdown } from '../../../src/api/markdown.ts';
import type { Article } from '../../../src/core/article.ts';
import { formatDiagnostics, isError } from '../../../src/core/diagnostic.ts';
import { hiddenSigns } from '../../../src/core/hidden-signs.ts';
import { listNew, numbersIn } from '../../../src/core/update-ledger.ts';
import { type Corpus, readCorpus } from '../../../src/corpus/corpus.ts';
import { markdownContext, renderMarkdown } from '../../../src/corpus/markdown-context.ts';
import { markdownPlugins } from '../../../src/markdown/index.ts';
import { cardFields, stamp } from '../../../src/share/card-fields.ts';
import { sharesOf } from '../../../src/share/shares.ts';
import { site } from '../../../src/site.config.ts';
import { elementsIn } from '../../api/xml.ts';
import { harmIn, textIn } from '../../corpus/inert.ts';
import { type FuzzInput, surroundings, triedArticle } from './texts.ts';

/** Milliseconds of work that a file may cost. */
export const mostWork = 1000;

const neighbour = `---
title: Byt kanal i routern
description: Så får du tillbaka nätet när datorn tappar det mitt i arbetet.
answer: Slå av wifi, vänta en stund och slå på det igen.
updated: 2026-11-20
reviewed: 2026-11-20
appliesTo: [work-school]
---

## Starta om {/* #starta-om */}

Stäng av den helt. En laptop är en dator.
`;
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export interface Examination {
  /** Everything that is wrong with what came of it; empty when all is well. */
  faults: string[];
  accepted: boolean;
  rendered: boolean;
}

/** A tree on disk in which one file after another is replaced. */
export class Examiner {
  readonly root = mkdtempSync(join(tmpdir(), 'felsok-fuzz-'));
  private readonly processor = createMarkdownProcessor({
    ...(markdownPlugins(markdownContext) as Pick<AstroMarkdownOptions, 'remarkPlugins' | 'rehypePlugins'>),
    gfm: false,
    smartypants: false,
    syntaxHighlight: false,
  });

  constructor() {
    for (const [file, text] of Object.entries(surroundings)) this.write(file, text);
    this.write('sv-SE/natverk/byt-kanal.mdx', neighbour);
    this.write('sv-SE/natverk/router.png', png);
  }

  close(): void {
    rmSync(this.root, { recursive: true });
  }

  private write(file: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(this.root, file)), { recursive: true });
    writeFileSync(join(this.root, file), content);
  }

  async examine(input: FuzzInput): Promise<Examination> {
    this.write(input.file, input.text);
    const before = process.threadCpuUsage();
    try {
      const faults: string[] = [];
      const read = readCorpus({ root: this.root, locales: site.locales, today: '2026-11-23' });
      const { catalog, published, diagnostics } = read;
      faults.push(...this.badDiagnostics(read, input));
      const { ledger } = listNew(read.ledger, published, numbersIn(catalog));
      const errors = diagnostics.filter(isError).filter(({ rule }) => rule !== 'new-address');
      const corpus: Corpus = { ...read, ledger };
      Object.assign(globalThis, { felsokCorpus: corpus }); // what src/corpus/index.ts hands out
      for (const article of catalog.articles) faults.push(...(await this.badPage(article)));
      if (errors.length === 0) faults.push(...badFiles(corpus));
      const { user, system } = process.threadCpuUsage(before);
      const work = (user + system) / 1000;
      if (work > mostWork) faults.push(`It took ${Math.round(work)} ms.`);
      const rendered = catalog.articles.some(({ file }) => file === triedArticle);
      return { faults, accepted: errors.length === 0, rendered };
    } finally {
      const usual = surroundings[input.file];
      if (usual === undefined) rmSync(join(this.root, input.file));
      else this.write(input.file, usual);
    }
  }

  /** Each mistake has a file of the tree, a place in it and something to say that is safe to print. */
  private badDiagnostics({ diagnostics, root }: Corpus, input: FuzzInput): string[] {
    const lines = input.text.split(/\r\n?|\n/).length;
    const report = formatDiagnostics([...diagnostics]);
    const [unsafe] = hiddenSigns(report);
    return [
      ...(unsafe ? [`The report holds ${unsafe.name}.`] : []),
      ...diagnostics.flatMap(({ file, line, column, message, rule }) => {
        const inTree = relative(root, join(process.cwd(), file));
        const isPlaced = line >= 1 && column >= 1 && (inTree !== input.file || line <= lines);
        return inTree.startsWith('..') || !isPlaced || message.length === 0 || message.some((part) => !part.trim())
          ? [`${rule} is told of at ${file}:${line}:${column} as ${JSON.stringify(message)}.`]
          : [];
      }),
    ];
  }

  /** A page is shown in dev even when the check has refused it. */
  private async badPage(article: Article): Promise<string[]> {
    const fileURL = pathToFileURL(join(this.root, article.file));
    const { code } = await (await this.processor).render(article.body, { fileURL });
    const answer = renderMarkdown(article.data.answer, fileURL.pathname);
    return [...harmIn(code), ...harmIn(answer)].map((harm) => `The page of ${article.file} holds ${harm}.`);
  }
}

const cardTemplate =
  '<h1>%%title%%</h1><p title="%%description%%">%%context%%</p><a href="%%href%%">%%read%%</a>%%sheet%%';
const plainMarkdown = unified().use(remarkParse).use(remarkGfm).freeze();

/** What is made of content that has no mistakes: cards, replies, feed, data, Markdown. */
function badFiles({ catalog, published, ledger }: Corpus): string[] {
  const faults: string[] = [];
  const asCard = stamp(cardTemplate);
  for (const share of sharesOf(catalog, published, ledger, site)) {
    const fields = cardFields(share, site);
    const html = asCard(fields);
    faults.push(...harmIn(html).map((harm) => `The card of ${share.address} holds ${harm}.`));
    const title = textIn(/<h1>.*?<\/h1>/s.exec(html)?.[0] ?? '');
    if (title !== fields.title) faults.push(`The card of ${share.address} says "${title}" for "${fields.title}".`);
  }
  elementsIn(atomFeed(catalog, ledger, site)); // throws when it is not well formed
  for (const text of [llmsText(catalog, site), ...catalog.articles.map((one) => articleMarkdown(one, catalog, site))])
    visit(plainMarkdown.parse(text), (node) => {
      if (node.type === 'html' && !/^<https:/.test(node.value)) faults.push(`The Markdown holds ${node.value}.`);
      if ('url' in node && !/^(?:https?:|mailto:|tel:|[^:]*$)/i.test(node.url))
        faults.push(`The Markdown leads to ${node.url}.`);
    });
  for (const article of catalog.articles) {
    const data = articleFile(article, catalog, ledger, site);
    if (JSON.stringify(JSON.parse(JSON.stringify(data))) !== JSON.stringify(data)) faults.push('The data is not JSON.');
  }
  return faults;
}
