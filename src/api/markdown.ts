/** An article as Markdown that any program reads: no elements of ours, no comments, every link whole. */

import type { Article } from '../core/article.ts';
import { type CalloutKind, calloutKinds } from '../core/callout.ts';
import type { Catalog } from '../core/catalog.ts';
import { placeOf } from '../core/catalog.ts';
import { resolveLink } from '../core/link.ts';
import { nearestContact, type Site, urlIn } from '../core/site.ts';
import { formatDay } from '../i18n/format.ts';
import { sv } from '../i18n/sv.ts';

export function articleMarkdown(article: Article, catalog: Catalog, site: Site): string {
  const { data, answerText, address, body } = article;
  const head = [
    `# ${data.title}`,
    `> ${answerText}`,
    `${sv.article.updated} ${formatDay(data.updated)}. ${urlIn(site, address)}`,
  ];
  return `${[...head, cleaned(body, article, catalog, site).trim()].join('\n\n')}\n`;
}

/** The elements are a closed list that the check holds articles to, so that patterns find every one. */
function cleaned(body: string, article: Article, catalog: Catalog, site: Site): string {
  return body
    .replace(/[^\S\n]*\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(/<(Ui|kbd)>([\s\S]*?)<\/\1>/g, '**$2**')
    .replace(/<span lang="[^"]*">([\s\S]*?)<\/span>/g, '”$1”')
    .replace(/<summary>([\s\S]*?)<\/summary>/g, '**$1**')
    .replace(/<\/?details>\n?/g, '')
    .replace(/<Helpdesk\s*\/>/g, () => helpdeskWords(site))
    .replace(/<Figure\s[^>]*?alt="([^"]*)"[^>]*\/>/g, (_, alt: string) => sv.api.figure(alt))
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, (_, alt: string) => sv.api.figure(alt))
    .replace(
      /^((?:\s*>)+\s*)\[!([A-Z]+)\][^\S\n]*(.*)$/gm,
      (_, mark: string, kind: string, title: string) => `${mark}**${calloutTitle(kind, title)}**`,
    )
    .replace(
      /(?<!\\)\[((?:[^\]\\]|\\.)*)\]\(([^)\s]*)\)/g,
      (whole, words: string, link: string) => wholeLink(words, link, article, catalog, site) ?? whole,
    )
    .replace(/\n{3,}/g, '\n\n');
}

const calloutTitle = (kind: string, title: string) => {
  const word = calloutKinds.includes(kind as CalloutKind) ? sv.markdown.callout[kind as CalloutKind] : kind;
  return title ? `${word}: ${title}` : word;
};

function helpdeskWords({ helpdesk }: Site): string {
  const { kind, href, text } = nearestContact(helpdesk);
  return kind === 'form' ? `[${helpdesk.name}](${href})` : `${sv.helpdesk.reachedAt(helpdesk.name)} [${text}](${href})`;
}

function wholeLink(words: string, link: string, article: Article, catalog: Catalog, site: Site): string | undefined {
  const target = resolveLink(link, article, catalog);
  if ('rule' in target || 'unreadable' in target || 'external' in target) return undefined;
  const place = target.anchor ? placeOf(target.article, target.anchor) : undefined;
  return `[${words || place?.title || target.article.data.title}](${urlIn(site, target.address)})`;
}
