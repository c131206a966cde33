/** Swedish typography: signs that a keyboard, a word processor or another language has left behind. */

import type { Nodes, Parents } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Reporter } from '../diagnostic.ts';
import { isAddressAsText, isElement, plainText, startOf } from '../tree.ts';
import { ownTexts } from './own-text.ts';
import type { Rule } from './rule.ts';

interface Sign {
  rule: string;
  pattern: RegExp;
  say(match: RegExpExecArray): string[];
}

const signs: readonly Sign[] = [
  {
    rule: 'quotation-marks',
    pattern: /["“„«»]/g,
    say: ([sign]) => [`${sign} is not a Swedish quotation mark.`, 'Write ” on both sides.'],
  },
  {
    rule: 'double-space',
    pattern: /(?<=[^\s>])[^\S\n]{2,}(?=\S)/g,
    say: () => ['There are two spaces or more between two words.', 'Keep one.'],
  },
  {
    rule: 'space-before-sign',
    pattern: /[^\S\n]+([.,;:!?])(?=\s|$|[”’)])/g,
    say: ([, sign]) => [`There is a space before "${sign}".`, 'Take it away.'],
  },
  {
    rule: 'hyphen-in-range',
    pattern: /(?<![\p{L}\p{N}-])([1-9]\d{0,3})-([1-9]\d{0,3})(?![\p{L}\p{N}-])/gu,
    say: ([range, from, to]) => [`"${range}" has a hyphen between two numbers.`, `Write ${from}–${to}`],
  },
  {
    rule: 'hyphen-as-dash',
    pattern: /(?<=\S\s)(?:-|—)(?=\s\S)|(?<=\S)—(?=\S)/g,
    say: ([sign]) => [`"${sign}" stands where a dash should.`, 'Write – with a space on either side.'],
  },
];

export const typography: Rule = (context, report) => {
  for (const { written, at } of ownTexts(context))
    for (const { rule, pattern, say } of signs)
      for (const match of written.matchAll(pattern)) report.error(rule, at(match.index), ...say(match));

  for (const tree of context.trees) {
    visit(tree, (node, index, parent) => {
      if (parent && index !== undefined && isMarked(node)) checkMarked(node, parent, index, report);
    });
  }
};

/** What stands out from the sentence around it, and must not swallow its signs or its neighbours. */
const isMarked = (node: Nodes): boolean =>
  node.type === 'strong' ||
  node.type === 'link' ||
  (isElement(node) && (node.name === 'Ui' || node.name === 'Helpdesk'));

function checkMarked(node: Nodes, parent: Parents, index: number, report: Reporter): void {
  const name = nameOf(node);
  const text = plainText(node);
  const [sign] = /[.,]$/.exec(text) ?? [];
  if (sign)
    report.error(
      'sign-inside',
      startOf(node),
      `${capitalised(name)} ends with "${sign}", which belongs to the sentence.`,
      `Move it out, after ${closing(node)}`,
    );
  if (node.type === 'link' && isAddressAsText(node)) {
    const glued = gluedAddress.exec(text);
    if (glued)
      report.error('glued-word', startOf(node), `"${glued[2]}" is glued to the address "${glued[1]}".`, parted);
  }
  const before = signBeside(parent.children[index - 1], -1);
  const after = signBeside(parent.children[index + 1], 1);
  if (node.type === 'strong') return; // within a word it may be meant
  if (before || after) report.error('glued-word', startOf(node), `A word is glued to ${name} "${text}".`, parted);
}

const parted = 'Put a space between them.';

/** Endings that addresses have in our articles; what goes on after one is the next word. */
const gluedAddress = /^(\S*?[\w-]\.(?:com|se|net|org|nu|eu|ms))(\p{L}{2,})$/u;

/** The letter or digit that stands next to a node, if one does. */
function signBeside(node: Nodes | undefined, side: 1 | -1): string | undefined {
  if (node === undefined) return undefined;
  const text = node.type === 'text' ? node.value : isMarked(node) ? plainText(node) : '';
  const sign = side === 1 ? text[0] : text.at(-1);
  return sign && /[\p{L}\p{N}]/u.test(sign) ? sign : undefined;
}

const nameOf = (node: Nodes) =>
  isElement(node) ? `<${node.name}>` : node.type === 'strong' ? 'the bold text' : 'the link';

const closing = (node: Nodes) => (isElement(node) ? `</${node.name}>` : node.type === 'strong' ? '**' : 'the link.');

const capitalised = (text: string) => text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
