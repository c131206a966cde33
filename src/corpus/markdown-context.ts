/** What the Markdown plugins are given in this build. */

import { relative, sep } from 'node:path';
import { figureHtml } from '../core/figure.ts';
import { valueIn } from '../core/record.ts';
import { nearestContact } from '../core/site.ts';
import { sv } from '../i18n/sv.ts';
import type { MarkdownContext } from '../markdown/context.ts';
import { markdownRenderer } from '../markdown/render.ts';
import { href, site } from '../site.config.ts';
import { aliasesOn } from './former.ts';
import { corpus, today } from './index.ts';

const localeData = () => corpus().locales.get(site.locales.default);

export const markdownContext: MarkdownContext = {
  catalog: () => corpus().catalog,
  href,
  fileOf(path) {
    const file = relative(corpus().root, path).split(sep).join('/');
    return file.startsWith('..') ? undefined : file;
  },
  takeTree(path) {
    const file = path && markdownContext.fileOf(path);
    const tree = file ? corpus().trees.get(file) : undefined;
    if (file) corpus().trees.delete(file);
    return tree;
  },
  codeOf: (address) => corpus().ledger.get(address)?.code,
  aliasesOn: (page) => aliasesOn(corpus(), page),
  words: sv.markdown,
  today,
  helpdesk() {
    const { name } = site.helpdesk;
    const { kind, href: address, text } = nearestContact(site.helpdesk);
    return kind === 'form'
      ? { before: '', href: address, text: name }
      : { before: sv.helpdesk.reachedAt(name), href: address, text };
  },
  figure: (name, alt) =>
    figureHtml(corpus().figures.get(name) ?? '', valueIn(localeData()?.figureWords ?? {}, name) ?? {}, alt),
  hyphenation: () => localeData()?.terms.hyphenation ?? [],
};

/** Markdown that is not an article → HTML. Made once, since the plugins take longer to set up than to run. */
export const renderMarkdown = markdownRenderer(markdownContext);
