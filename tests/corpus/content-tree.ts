/** Small content trees, on disk under tests/fixtures or made for one test, and the report an author gets on them. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { onTestFinished } from 'vitest';
import { formatDiagnostics } from '../../src/core/diagnostic.ts';
import { formatLedger, ledgerFile } from '../../src/core/ledger.ts';
import { listNew, numbersIn } from '../../src/core/update-ledger.ts';
import { type Corpus, readCorpus } from '../../src/corpus/corpus.ts';

export const corpusAt = (root: string, today = '2026-11-23'): Corpus =>
  readCorpus({ root, locales: { default: 'sv-SE', prefixes: {} }, today });

/** The whole report on `tests/fixtures/<name>`, as printed. */
export function reportOnFixture(name: string): string {
  const { catalog, diagnostics } = corpusAt(join('tests/fixtures', name));
  if (catalog.articles.length === 0) throw new Error(`tests/fixtures/${name} has no article that can be read.`);
  return formatDiagnostics([...diagnostics]);
}

/** The whole report on a tree from `contentTree`, as printed by an author who keeps it in `content/`. */
export const reportOnTree = (root: string) =>
  formatDiagnostics([...corpusAt(root).diagnostics]).replaceAll(
    relative(process.cwd(), root).split(sep).join('/'),
    'content',
  );

/**
 * Writes a tree that cannot lie in Git (line endings, sizes, empty folders) for as long as the test runs.
 *
 * @param files Path → text, bytes, or nothing for an empty folder.
 * @returns Its root, absolute.
 */
export function contentTree(files: Record<string, string | Uint8Array | undefined>): string {
  const root = mkdtempSync(join(tmpdir(), 'felsok-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    const at = join(root, path);
    mkdirSync(content === undefined ? at : dirname(at), { recursive: true });
    if (content !== undefined) writeFileSync(at, content);
  }
  return root;
}

/** A tree with a ledger in it, as `npm run addresses` writes the first. */
export function publishedTree(files: Record<string, string | Uint8Array | undefined>): string {
  const root = contentTree(files);
  const { catalog, published } = corpusAt(root);
  const { ledger } = listNew(new Map(), published, numbersIn(catalog));
  writeFileSync(join(root, ledgerFile), formatLedger(ledger.values()));
  return root;
}

/** As much of a picture as tells that it is one. */
export const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export const topicFile = `title: Nätverk
description: Wifi, kabel och nätet hemifrån.
order: 1
icon: globe
`;

/** A flawless article of 12 lines, its heading on line 10; with `fields` (whole lines) at the end of its front matter. */
export const article = (title: string, fields = '', body = soundBody) => `---
title: ${title}
description: Så får du tillbaka nätet när datorn tappar det mitt i arbetet.
answer: Slå av wifi, vänta en stund och slå på det igen.
updated: 2026-11-23
reviewed: 2026-11-23
appliesTo: [work-school]
${fields}---

${body}`;

const soundBody = `## Starta om datorn {/* #starta-om */}

Stäng av den helt och slå på den igen.
`;
