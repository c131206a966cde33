/** What a link to an article says, against what it leads to. */

import type { Article } from './article.ts';
import { placeOf } from './catalog.ts';
import type { Reporter } from './diagnostic.ts';
import type { LinkTarget } from './link.ts';
import type { WrittenLink } from './outline.ts';
import { escapeRegExp } from './pattern.ts';

/** A link says what its target says, so that the reader knows on arrival that it is the right place. */
export function checkLinkText(
  link: WrittenLink,
  { article, anchor }: Extract<LinkTarget, { article: Article }>,
  report: Reporter,
): void {
  const { title } = article.data;
  const heading = anchor === undefined ? title : (placeOf(article, anchor)?.title ?? title);
  if (!link.text || folded(link.text) === folded(title) || isPhraseOf(link.text, heading)) return;
  report.error(
    'link-text',
    link,
    anchor === undefined
      ? `"${link.text}" leads to "${title}".`
      : `"${link.text}" leads to "${heading}" in "${title}".`,
    `Write the title, or words that stand together in ${anchor === undefined ? 'it' : 'the heading'}.`,
  );
}

/** As texts are compared: no capitals, one blank between words. */
export const folded = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** Whole words that follow each other in `heading`: `ett tillfälligt åtkomstpass` in `Kom in med ett tillfälligt åtkomstpass`. */
const isPhraseOf = (text: string, heading: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escapeRegExp(folded(text))}(?![\\p{L}\\p{N}])`, 'u').test(folded(heading));
