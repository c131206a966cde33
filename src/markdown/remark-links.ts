// Links between article files become addresses under the site's base; a link without text takes the title of its target. One that could
// run a program leads nowhere, though the check has refused it: in dev a page is shown with its mistakes. So does a picture at `%FF`, on
// which Astro would stumble.

import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { decode, placeOf } from '../core/catalog.ts';
import { isHarmful, resolveLink } from '../core/link.ts';
import { isAddressAsText, plainText } from '../core/tree.ts';
import type { MarkdownContext } from './context.ts';

/** Is every `%` the beginning of a letter? */
const isDecodable = (url: string) => decode(url) !== url || !url.includes('%');

export const remarkLinks: Plugin<[MarkdownContext], Root> = (context) => (tree, file) => {
  visit(tree, (node) => {
    if ('url' in node && (isHarmful(node.url) || (node.type !== 'link' && !isDecodable(node.url)))) node.url = '';
  });
  const catalog = context.catalog();
  const article = catalog.byFile.get(context.fileOf(file.path ?? '') ?? '');
  if (!article) return;
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const result = resolveLink(node.url, article, catalog);
    if ('rule' in result || 'unreadable' in result) return; // the check has told the author
    if ('external' in result) {
      if (node.type === 'link' && isAddressAsText(node))
        node.data = { ...node.data, hProperties: { className: ['bare'] } };
      return;
    }
    node.url = result.article === article && result.anchor ? `#${result.anchor}` : context.href(result.address);
    if (node.type === 'link' && !plainText(node)) {
      const place = result.anchor ? placeOf(result.article, result.anchor) : undefined;
      node.children = [{ type: 'text', value: place?.title || result.article.data.title }];
    }
  });
};
