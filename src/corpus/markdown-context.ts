/** What the Markdown plugins are given in this build. */

import { relative, sep } from 'node:path';
import { sv } from '../i18n/sv.ts';
import type { MarkdownContext } from '../markdown/context.ts';
import { markdownRenderer } from '../markdown/render.ts';
import { href, site } from '../site.config.ts';
import { corpus } from './index.ts';

export const markdownContext: MarkdownContext = {
  catalog: () => corpus().catalog,
  href,
  fileOf(path) {
    const file = relative(corpus().root, path).split(sep).join('/');
    return file.startsWith('..') ? undefined : file;
  },
  words: sv.markdown,
  hyphenation: () => corpus().locales.get(site.locales.default)?.terms.hyphenation ?? [],
};

/** Markdown that is not an article → HTML. Made once, since the plugins take longer to set up than to run. */
export const renderMarkdown = markdownRenderer(markdownContext);
