/** Words we have agreed not to use. Labels, keys, code, foreign words and addresses are somebody else’s words and are let be. */

import type { Link } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Position, Reporter } from '../diagnostic.ts';
import type { ForbiddenWord } from '../terms.ts';
import { forbiddenWordFinder } from '../terms.ts';
import { attribute, isElement, plainText, startOf } from '../tree.ts';
import { type Rule, sourceOf } from './rule.ts';

const othersWords = new Set(['Ui', 'kbd', 'span']);

export const terms: Rule = ({ text, trees, data, locate, terms: { terms: list } }, report) => {
  const find = forbiddenWordFinder(list);
  for (const tree of trees) {
    visit(tree, (node) => {
      if (isElement(node) && othersWords.has(node.name ?? '')) return SKIP;
      if (node.type === 'link' && isBareAddress(node)) return SKIP;
      if (node.type === 'text') {
        const { written, at } = sourceOf(node, text);
        for (const word of find(written)) say(word, at(word.offset), report);
      }
      const alt = node.type === 'image' ? node.alt : isElement(node) ? attribute(node, 'alt') : undefined;
      for (const word of find(alt ?? '')) say(word, startOf(node), report);
      return undefined;
    });
  }
  for (const field of ['title', 'description'] as const) {
    for (const word of find(data?.[field] ?? '')) say(word, locate([field]), report);
  }
};

/** `https://example.se` as it stands in the text, which Markdown makes a link of. */
const isBareAddress = (link: Link) =>
  ['', 'http://', 'mailto:'].some((scheme) => link.url === scheme + plainText(link));

function say({ term, written }: ForbiddenWord, at: Position, report: Reporter): void {
  report.error('forbidden-word', at, `"${written}" is a word we do not use.`, `Write "${term.use}": ${term.why}`);
}
