/** Links and pictures that can be judged without the other articles. */

import { visit } from 'unist-util-visit';
import type { Reporter } from '../diagnostic.ts';
import { plainText, startOf } from '../tree.ts';
import { type Rule, sourceOf } from './rule.ts';

export const links: Rule = ({ text, trees }, report) => {
  for (const tree of trees) {
    visit(tree, (node) => {
      if ((node.type === 'image' || node.type === 'imageReference') && !node.alt?.trim()) {
        report.error(
          'missing-alt',
          startOf(node),
          `The picture "${node.type === 'image' ? node.url : node.label}" has no alternative text.`,
          'Say between the brackets what to notice in it: ![Länken sitter under fältet](bild.png)',
        );
      } else if (node.type === 'link' && node.url && !plainText(node) && !/\.mdx(#|$)/.test(node.url)) {
        report.error(
          'link-without-text',
          startOf(node),
          `The link to "${node.url}" has no text.`,
          'Write between the brackets where it leads; only links to articles take the title by themselves.',
        );
      } else if (node.type === 'link' && saysNothing.has(plainText(node).toLowerCase())) {
        report.error(
          'vague-link',
          startOf(node),
          `"${plainText(node)}" does not say where the link leads, and links are read alone.`,
          'Name the article or the section; a link to an article takes its title by itself: [](../koder/utomlands.mdx)',
        );
      } else if (node.type === 'text') checkLeftovers(sourceOf(node, text), report);
    });
  }
};

const saysNothing = new Set([
  'här',
  'klicka här',
  'tryck här',
  'se här',
  'läs här',
  'läs mer',
  'läs mer här',
  'mer',
  'mer information',
  'länk',
  'länken',
  'denna länk',
  'den här länken',
]);

/** What looks like a link and is none is left as text by Markdown, so the reader sees brackets. */
function checkLeftovers({ written, at }: ReturnType<typeof sourceOf>, report: Reporter): void {
  for (const { 0: reference, index } of written.matchAll(/(?<!\\)\[(?:[^\]\n\\]|\\.)+\]\[[^\]\n]*\]/g))
    report.error(
      'unknown-reference',
      at(index),
      `"${reference}" refers to a link that is not defined.`,
      'Write the link whole: [text](../topic/slug.mdx)',
    );
  for (const { 0: link, 1: label, 2: url = '', index } of written.matchAll(
    /(?<!\\)(\[(?:[^\]\n\\]|\\.)*\])\(([^)\n]*[^)\s][^\S\n]+[^)\s][^)\n]*)\)/g,
  )) {
    const whole = url.trim().replace(/\s+/g, /\.mdx(#|$)/.test(url) ? '-' : '%20');
    report.error(
      'broken-link',
      at(index),
      `"${link}" is left as text, since there is a blank in the address.`,
      `Write ${label}(${whole})`,
    );
  }
}
