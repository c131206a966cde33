// `> [!WARNING] Ingen sådan länk?` becomes the callout of the design: icon, words and colour.

import type { Blockquote, Paragraph, PhrasingContent, Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { calloutTones, readCallout } from '../core/callout.ts';
import type { IconName } from '../core/icons.ts';
import type { MarkdownContext } from './context.ts';
import { iconPaths, iconProperties } from './icon.ts';

const toneIcons = { info: 'info', good: 'tip', warn: 'warn', danger: 'stop' } as const satisfies Record<
  string,
  IconName
>;

export const remarkCallouts: Plugin<[MarkdownContext], Root> =
  ({ words }) =>
  (tree) => {
    visit(tree, 'blockquote', (quote) => {
      const reading = readCallout(quote);
      if (!reading || !('callout' in reading)) return;
      const { kind, title, lead } = reading.callout;
      const tone = calloutTones[kind];
      const heading: Paragraph = {
        type: 'paragraph',
        children:
          title.length > 0
            ? [spoken(`${words.callout[kind]}: `), ...title]
            : [{ type: 'text', value: words.callout[kind] }],
        data: { hProperties: { className: ['kind'] } },
      };
      quote.data = {
        hName: 'div',
        hProperties: { ...quote.data?.hProperties, className: ['callout', tone], role: 'note' },
      };
      const body: Blockquote['children'] = lead.length > 0 ? [{ type: 'paragraph', children: lead }] : [];
      quote.children = [iconNode(toneIcons[tone]), heading, ...body, ...quote.children.slice(1)];
    });
  };

/** For those who see neither the icon nor the colour. */
const spoken = (value: string): PhrasingContent => ({
  type: 'emphasis',
  children: [{ type: 'text', value }],
  data: { hName: 'span', hProperties: { className: ['visually-hidden'] } },
});

const iconNode = (name: IconName): Paragraph => ({
  type: 'paragraph',
  children: [],
  data: { hName: 'svg', hProperties: iconProperties, hChildren: iconPaths(name) },
});
