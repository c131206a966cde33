/** An article as Markdown that any program reads: no elements of ours, no comments, every link whole. */

import type { Article } from '../core/article.ts';
import { type Catalog, placeOf } from '../core/catalog.ts';
import { type LinkResult, resolveLink } from '../core/link.ts';
import type { Edit } from '../core/markdown-edits.ts';
import { nearestContact, type Site, urlIn } from '../core/site.ts';
import { formatDay } from '../i18n/format.ts';
import { sv } from '../i18n/sv.ts';

export function articleMarkdown(article: Article, catalog: Catalog, site: Site): string {
  const { data, answerText, address } = article;
  const parts = [
    `# ${asMarkdown(data.title)}`,
    `> ${asMarkdown(answerText)}`,
    `${sv.article.updated} ${formatDay(data.updated)}. ${urlIn(site, address)}`,
    editedBody(article, catalog, site),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function editedBody(article: Article, catalog: Catalog, site: Site): string {
  const { body, edits } = article;
  let text = '';
  let done = 0;
  for (const edit of edits) {
    const { from, to } = edit;
    text += body.slice(done, from) + (replacementFor(edit, article, catalog, site) ?? body.slice(from, to));
    done = to;
  }
  text += body.slice(done);
  return text.replace(/\n(?:[^\S\n]*\n){2,}/g, '\n\n').trim(); // where a line held nothing else
}

/** Nothing where the author's own words may stay: a link that leads out of the site. */
function replacementFor(edit: Edit, article: Article, catalog: Catalog, site: Site): string | undefined {
  if ('text' in edit) return edit.text;
  if ('alt' in edit) return sv.api.figure(asMarkdown(edit.alt));
  if ('callout' in edit) return `**${sv.markdown.callout[edit.callout]}${edit.hasTitle ? ': ' : ''}`;
  if ('helpdesk' in edit) return helpdeskLink(site);
  const target = resolveLink('url' in edit ? edit.url : edit.titleOf, article, catalog);
  if (!('article' in target)) return undefined;
  return 'url' in edit ? urlIn(site, target.address) : asMarkdown(titleOf(target));
}

function titleOf({ article, anchor }: Extract<LinkResult, { article: Article }>): string {
  return (anchor && placeOf(article, anchor)?.title) || article.data.title;
}

function helpdeskLink({ helpdesk }: Site): string {
  const { kind, href, text } = nearestContact(helpdesk);
  return kind === 'form' ? `[${helpdesk.name}](${href})` : `${sv.helpdesk.reachedAt(helpdesk.name)} [${text}](${href})`;
}

/** Plain text, with nothing in it that Markdown would take for a sign. In an address a backslash takes no sign’s meaning, so `<` is named. */
export const asMarkdown = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]{|]/g, '\\$&')
    .replaceAll('<', '&lt;');
