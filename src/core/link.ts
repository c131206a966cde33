/** A link as an author wrote it → where it leads, or what is wrong with it. */

import type { Article } from './article.ts';
import type { Catalog } from './catalog.ts';
import { decode, fileOf, fileOfLink, idsIn, isPublished, placeOf } from './catalog.ts';
import { didYouMean, suggest } from './suggest.ts';

export type LinkTarget =
  /** `address` begins with the article's, without the site's base: `/koder/utomlands/#kina`. */
  { article: Article; anchor?: string; address: string } | { external: string };

export type LinkResult = LinkTarget | { unreadable: string } | { rule: string; message: string[] };

/**
 * Resolves a link written in `from`.
 *
 * `../koder/utomlands.mdx#kina` → `{ article, anchor: 'kina', address: '/koder/utomlands/#kina' }`
 */
export function resolveLink(url: string, from: Article, catalog: Catalog): LinkResult {
  const scheme = schemeOf(url);
  if (scheme) return externalLink(url, scheme);
  if (url === '')
    return mistake('empty-link', 'The link leads nowhere.', 'Write the article’s file, like ../koder/utomlands.mdx.');
  if (url.startsWith('//')) return mistake('unknown-link', `"${url}" has no scheme.`, `Write https:${url}`);
  if (url.startsWith('/')) return siteAddress(url, from, catalog);
  const hash = url.indexOf('#');
  const anchor = hash < 0 ? undefined : decode(url.slice(hash + 1));
  if (hash === 0) return inArticle(from, anchor, from);

  const file = fileOfLink(url, from.file);
  if (file !== undefined && catalog.unreadable.has(file)) return { unreadable: file };
  const target = file === undefined ? undefined : catalog.byFile.get(file);
  if (!target) return unknownArticle(url, file, from, catalog);
  if (target === from) {
    const inside = inArticle(from, anchor, from);
    if ('rule' in inside) return inside;
    const fix = anchor ? `Write (#${anchor}).` : 'Take the link away, or lead to a section with #anchor.';
    return mistake('self-link', `"${url}" leads to the article it stands in.`, fix);
  }
  if (!isPublished(target) && isPublished(from)) {
    return mistake(
      'link-to-draft',
      `"${target.id}" is a draft and not on the site.`,
      'Publish it (take away draft: true), or link to something else.',
    );
  }
  return inArticle(target, anchor, from);
}

function inArticle(article: Article, anchor: string | undefined, from: Article): LinkResult {
  if (anchor === undefined) return { article, address: article.address };
  if (placeOf(article, anchor)) return { article, anchor, address: `${article.address}#${anchor}` };
  const anchors = article.outline.places.map((place) => place.anchor);
  const where = article === from ? 'This article' : `The article "${article.id}"`;
  const otherCase = anchors.find((known) => known.toLowerCase() === anchor.toLowerCase());
  if (otherCase) {
    const fix = `Write ${article === from ? '' : relativeLink(from.file, article.file)}#${otherCase}.`;
    return mistake('wrong-case', `${where} writes the anchor "${otherCase}", not "${anchor}".`, fix);
  }
  const none = anchors.length === 0 ? 'It has no anchors.' : `Anchors: ${anchors.join(', ')}.`;
  return mistake('unknown-anchor', `${where} has no anchor "${anchor}".`, didYouMean(anchor, anchors) || none);
}

function unknownArticle(url: string, file: string | undefined, from: Article, catalog: Catalog): LinkResult {
  const noArticle = `There is no article at "${url}".`;
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(url)) return mistake('unknown-article', noArticle, `Write mailto:${url}.`);
  if (/^www\./i.test(url)) return mistake('unknown-article', noArticle, `Write https://${url}.`);
  if (file === undefined) return mistake('unknown-article', `"${url}" leads out of content/.`, linkByFile);
  const anchor = /#.*$/.exec(url)?.[0] ?? '';
  const files = [...catalog.byFile.keys()];
  const relative = (to: string) => relativeLink(from.file, to);
  const otherCase = files.find((known) => known.toLowerCase() === file.toLowerCase());
  if (otherCase)
    return mistake(
      'wrong-case',
      `The file is named "${relative(otherCase)}"; capitals and small letters differ.`,
      `Write ${relative(otherCase)}${anchor}.`,
    );
  const bare = file.replace(/(\.mdx?|\/)$/, '');
  const withEnding = files.find((known) => known === `${bare}.mdx`);
  if (withEnding)
    return mistake('unknown-article', `"${url}" is not a file.`, `Write ${relative(withEnding)}${anchor}.`);
  const nearest = suggest(bare.slice(bare.indexOf('/') + 1), idsIn(catalog, from.locale));
  const fix = nearest ? `Did you mean "${relative(fileOf(from.locale, nearest))}${anchor}"?` : linkByFile;
  return mistake('unknown-article', noArticle, fix);
}

function siteAddress(url: string, from: Article, catalog: Catalog): LinkResult {
  const [path = '', anchor] = url.split('#');
  const article = catalog.articles.find((known) => known.address === `${path.replace(/\/$/, '')}/`);
  const fix = article ? `Write ${relativeLink(from.file, article.file)}${anchor ? `#${anchor}` : ''}.` : linkByFile;
  return mistake('address-link', `"${url}" is an address; it breaks when the site moves.`, fix);
}

/** Scheme → how a whole address begins, and what to do about one that is not. */
const outward = new Map([
  ['https:', { whole: /^https:\/\/[^/]/i, fix: 'Copy it from the address field of the browser.' }],
  [
    'mailto:',
    { whole: /^mailto:[^@\s]+@[^@\s]+$/i, fix: 'Write the address after it, like mailto:helpdesk@example.se.' },
  ],
  ['tel:', { whole: /^tel:\+?\d[\d().-]+$/i, fix: 'Write the number after it without blanks, like tel:+46846500410.' }],
]);

/** Browsers read past blanks and control signs in a scheme: `java\tscript:` is one. */
const schemeOf = (url: string) => /^[a-z][a-z0-9+.-]*:/i.exec(url.replace(/[\s\p{C}]/gu, ''))?.[0].toLowerCase();

/** Could following it run a program? Whatever the check has said, such a link is not put on a page. */
export function isHarmful(url: string): boolean {
  const scheme = schemeOf(url);
  return scheme !== undefined && scheme !== 'http:' && !outward.has(scheme);
}

function externalLink(url: string, scheme: string): LinkResult {
  if (scheme === 'http:')
    return mistake('unsafe-link', `"${url}" is not encrypted.`, `Write ${url.replace(/^http:/i, 'https:')}.`);
  const known = outward.get(scheme);
  if (!known) return mistake('unsafe-link', `Links may not begin with "${scheme}".`, 'Use https:, mailto: or tel:.');
  if (!known.whole.test(url) || !URL.canParse(url))
    return mistake('unknown-link', `"${url}" is not a whole address.`, known.fix);
  return { external: url };
}

/** `sv-SE/logga-in/a.mdx` to `sv-SE/koder/b.mdx` → `../koder/b.mdx`. */
export function relativeLink(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared++;
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
}

const linkByFile = 'Link to articles by their files, like ../koder/utomlands.mdx.';

const mistake = (rule: string, ...message: string[]): LinkResult => ({ rule, message: message.filter(Boolean) });
