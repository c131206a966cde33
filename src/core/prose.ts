/** An article as sentences, section by section: what one reads from left to right. Headings, drawings and comments are not part of it. */

import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { countWords, type Readability, sentencesIn, together, type WordCount } from './lix.ts';
import { isComment, isElement, isOthersWords, isParent, plainText, startOf } from './tree.ts';

export interface Sentence extends WordCount {
  text: string;
  /** 1-based; where its paragraph or cell begins. */
  line: number;
}

export interface ProseSection {
  /** As read aloud; empty before the first heading. */
  heading: string;
  /** 1-based. */
  line: number;
  sentences: Sentence[];
}

export function proseOf(tree: Root): ProseSection[] {
  let section: ProseSection = { heading: '', line: 1, sentences: [] };
  const sections = [section];
  visit(tree, (node) => {
    if (node.type === 'heading') {
      section = { heading: plainText(node), line: startOf(node).line, sentences: [] };
      sections.push(section);
      return SKIP;
    }
    if (node.type !== 'paragraph' && node.type !== 'tableCell') return undefined;
    const { line } = startOf(node);
    const text = running(node)
      .replace(/^\[![A-Z]+\].*\n?/, '') // the title of a callout is a heading
      .replace(/\s+/g, ' ')
      .trim();
    section.sentences.push(...sentencesIn(text).map((sentence) => ({ text: sentence, line, ...countWords(sentence) })));
    return SKIP;
  });
  return sections;
}

/** Of several sections as one text. */
export const readabilityOf = (sections: readonly ProseSection[]): Readability =>
  together(sections.flatMap(({ sentences }) => sentences));

/** What others have written stands as one short word: the reader looks for it and does not read it. */
const othersWord = 'X';

function running(node: Nodes): string {
  if (isComment(node)) return '';
  if (isOthersWords(node)) return othersWord;
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '\n';
  if (isElement(node) && node.name === 'Helpdesk') return 'helpdesk';
  return isParent(node) ? node.children.map(running).join('') : '';
}
