/**
 * The ordered list of plugins, defined once: Astro's `unified()` is given exactly this, and answers are rendered with it.
 * The checker parses with the same syntax (parse.ts) and reads places, callouts and links with the same functions of core.
 */

import rehypeSlug from 'rehype-slug';
import type { PluggableList } from 'unified';
import type { MarkdownContext } from './context.ts';
import { syntax } from './parse.ts';
import { rehypeLists } from './rehype-lists.ts';
import { rehypePlaces } from './rehype-places.ts';
import { rehypeSections } from './rehype-sections.ts';
import { rehypeTables } from './rehype-tables.ts';
import { rehypeTypography } from './rehype-typography.ts';
import { remarkAnchors } from './remark-anchors.ts';
import { remarkCallouts } from './remark-callouts.ts';
import { remarkElements } from './remark-elements.ts';
import { remarkFreshness } from './remark-freshness.ts';
import { remarkLinks } from './remark-links.ts';
import { remarkParsed } from './remark-parsed.ts';

export function markdownPlugins(context: MarkdownContext): {
  remarkPlugins: PluggableList;
  rehypePlugins: PluggableList;
} {
  return {
    // Anchors before callouts: both read the first line of a block quote, and the anchor stands last on it. Freshness between: it finds
    // sections by their anchors, and its warnings are callouts.
    remarkPlugins: [
      ...syntax,
      [remarkParsed, context],
      remarkAnchors,
      [remarkFreshness, context],
      [remarkCallouts, context],
      [remarkLinks, context],
      [remarkElements, context],
    ],
    // Tables take their names from the headings that stand before them, so they come before the sections are wrapped.
    rehypePlugins: [
      rehypeSlug,
      rehypeLists,
      [rehypeTables, context],
      rehypeSections,
      [rehypeTypography, context],
      [rehypePlaces, context],
    ],
  };
}
