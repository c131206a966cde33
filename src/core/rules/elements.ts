/** An article is text: only the elements of the closed list, no code, no footnotes. */

import type { Nodes, Paragraph } from 'mdast';
import { visit } from 'unist-util-visit';
import { anchorFromText } from '../anchor.ts';
import type { Reporter } from '../diagnostic.ts';
import { elementNames, elements as elementRules } from '../elements.ts';
import { didYouMean, suggest } from '../suggest.ts';
import type { Element, Expression } from '../tree.ts';
import { attribute, isComment, isElement, isExpression, plainText, startOf } from '../tree.ts';
import type { Rule } from './rule.ts';

export const elements: Rule = ({ tree, answer, figures }, report) => {
  visit(tree, (node, _index, parent) => {
    if (isElement(node)) checkElement(node, parent, figures, report);
    else if (isExpression(node) && !isComment(node)) report.error('code-in-article', startOf(node), ...code(node));
    else if (node.type === 'paragraph' && parent === tree && startOf(node).column === 1) checkStart(node, report);
    else if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') {
      report.error(
        'footnote',
        startOf(node),
        `"[^${node.label ?? node.identifier}]" is a footnote, and nobody in a hurry reads those.`,
        'Say it in the text, or leave it out.',
      );
    }
  });

  if (!answer) return;
  visit(answer, (node, _index, parent) => {
    if (isElement(node) && elementRules.get(node.name ?? '')?.inAnswer) checkElement(node, parent, figures, report);
    else if (isElement(node) || (isExpression(node) && !isComment(node)) || unfitForAnswer.has(node.type))
      report.error(
        'answer-markup',
        startOf(node),
        `The answer may not hold ${nameOf(node)}.`,
        'Use plain words, links, *emphasis*, <Ui>, <kbd> and <span lang>.',
      );
  });
};

const unfitForAnswer = new Set([
  'heading',
  'list',
  'table',
  'blockquote',
  'code',
  'image',
  'imageReference',
  'thematicBreak',
  'footnoteReference',
]);

function nameOf(node: Nodes): string {
  if (isElement(node)) return `<${node.name}>`;
  if (isExpression(node)) return 'code';
  return `${/^[aeiou]/.test(node.type) ? 'an' : 'a'} ${node.type.replace(/[A-Z]/g, (c) => ` ${c.toLowerCase()}`)}`;
}

/** In curly brackets, and no comment. */
function code({ value }: Expression): [what: string, fix: string] {
  const [, anchor] = /^#(.*)$/.exec(value) ?? [];
  return anchor === undefined
    ? [
        `"{${shorten(value)}}" is code.`,
        'Write the text itself. A curly bracket that is meant as text is written \\{. A comment is written {/* … */}.',
      ]
    : [`"{${value}}" is not how an anchor is written.`, `Write {/* #${anchorFromText(anchor)} */}`];
}

/** Other programs that read MDX take such a paragraph for code, and run it. */
function checkStart(paragraph: Paragraph, report: Reporter): void {
  const [first] = paragraph.children;
  const [word] = (first?.type === 'text' && /^(?:import|export)(?=[\s{*"'])/.exec(first.value)) || [];
  if (word)
    report.error(
      'import-export',
      startOf(paragraph),
      `A paragraph that begins with "${word}" is code to programs that read MDX.`,
      'Begin it with another word. The elements an article may use need no import.',
    );
}

function checkElement(element: Element, parent: Nodes | undefined, figures: readonly string[], report: Reporter): void {
  const name = element.name ?? '';
  const at = startOf(element);
  const rule = elementRules.get(name);
  if (!rule) {
    report.error('unknown-element', at, ...unknownElement(name));
    return;
  }
  const meant = new Set<string | undefined>();
  for (const written of element.attributes) {
    if (written.type !== 'mdxJsxAttribute' || (written.value !== null && typeof written.value === 'object')) {
      report.error(
        'code-in-article',
        at,
        `<${name}> has an attribute written as code.`,
        `Write the text in quotation marks: ${rule.example}`,
      );
    } else if (!rule.attributes.includes(written.name)) {
      meant.add(suggest(written.name, rule.attributes));
      report.error(
        'unknown-attribute',
        at,
        `<${name}> has no attribute "${written.name}".`,
        didYouMean(written.name, rule.attributes) || `Write ${rule.example}`,
      );
    }
  }
  for (const required of rule.attributes) {
    if (!meant.has(required) && !attribute(element, required)?.trim() && !writtenAsCode(element, required)) {
      report.error('missing-attribute', at, `<${name}> needs ${required}.`, `Write ${rule.example}`);
    }
  }
  if (name === 'Figure') {
    const figure = attribute(element, 'name');
    if (figure && !figures.includes(figure))
      report.error(
        'unknown-figure',
        at,
        `There is no figure "${figure}".`,
        didYouMean(figure, figures) ||
          (figures.length > 0 ? `Figures: ${figures.join(', ')}.` : 'Put the drawing in content/_figures/.'),
      );
  }
  if (name === 'Ui') {
    if (!plainText(element)) report.error('empty-element', at, '<Ui> has no words in it.', `Write ${rule.example}`);
    if (parent && (parent.type === 'strong' || parent.type === 'emphasis'))
      report.error(
        'label-in-bold',
        at,
        `<Ui>${plainText(element)}</Ui> stands inside ${parent.type === 'strong' ? '**bold**' : '*emphasis*'}, and is bold already.`,
        'Take the asterisks away.',
      );
  }
}

/** What is wrong with an element outside the list, and what to write. */
export function unknownElement(name: string): [what: string, fix: string] {
  if (name === '') return ['An empty element (<>) says nothing.', 'Take it away.'];
  const fix = didYouMean(name, elementNames) || `Elements: ${elementNames.map((known) => `<${known}>`).join(' ')}.`;
  return [`<${name}> is not an element that articles use.`, fix];
}

const writtenAsCode = (element: Element, name: string) =>
  element.attributes.some(
    (a) => a.type === 'mdxJsxAttribute' && a.name === name && a.value !== null && typeof a.value === 'object',
  );

const shorten = (code: string) => (code.length > 40 ? `${code.slice(0, 39)}…` : code).replace(/\s+/g, ' ').trim();
