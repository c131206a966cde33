// The elements of the closed list become plain HTML: nothing of an article is code when it leaves here.

import type { Nodes, Paragraph, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { Element } from '../core/tree.ts';
import { attribute, isElement, isExpression } from '../core/tree.ts';
import type { MarkdownContext } from './context.ts';

export const remarkElements: Plugin<[MarkdownContext], Root> = (context) => (tree) => {
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (isExpression(node)) return replace(parent, index, []); // comments; the check refuses code
    const alone = node.type === 'paragraph' ? blockAlone(node) : undefined;
    if (alone) return replace(parent, index, [alone]);
    if (!isElement(node)) return undefined;
    if (node.type === 'mdxJsxFlowElement' && phrases.has(node.name ?? ''))
      return replace(parent, index, [{ type: 'paragraph', children: phraseOf(node) }]);
    return replace(parent, index, htmlOf(node, context));
  });
};

/** Puts `nodes` in the place of one, and goes on with the first of them, since elements stand in elements. */
function replace(parent: Parents, index: number, nodes: readonly Nodes[]): [typeof SKIP, number] {
  (parent.children as Nodes[]).splice(index, 1, ...nodes);
  return [SKIP, index];
}

const blocks = new Set(['Figure', 'details', 'summary']);

/** A figure or summary alone on its line is a block of its own, not part of a paragraph. */
function blockAlone({ children }: Paragraph): Element | undefined {
  const [only, ...others] = children.filter((child) => child.type !== 'text' || child.value.trim());
  return only && others.length === 0 && isElement(only) && blocks.has(only.name ?? '') ? only : undefined;
}

const phrases = new Set(['Ui', 'Helpdesk', 'kbd', 'span']);

/** What belongs in a sentence may be written on lines of its own; Markdown then puts paragraphs in it, and these go. */
function phraseOf(node: Nodes): PhrasingContent[] {
  if (node.type === 'paragraph') return node.children;
  if (node.type !== 'mdxJsxFlowElement') return [node as PhrasingContent];
  return [{ ...node, type: 'mdxJsxTextElement', children: node.children.flatMap(phraseOf) }];
}

function htmlOf(element: Element, { helpdesk, figure }: MarkdownContext): readonly Nodes[] {
  const children = element.children as RootContent[];
  switch (element.name) {
    case 'Ui':
      return [made('b', children, { className: ['ui'] })];
    case 'span':
      return [made('span', children, { lang: attribute(element, 'lang') ?? '' })];
    case 'kbd':
    case 'details':
    case 'summary':
      return [made(element.name, children)];
    case 'Figure':
      return [{ type: 'html', value: figure(attribute(element, 'name') ?? '', attribute(element, 'alt') ?? '') }];
    case 'Helpdesk': {
      const { before, href, text } = helpdesk();
      const link: PhrasingContent = {
        type: 'link',
        url: href,
        children: [{ type: 'text', value: text }],
        data: { hProperties: { className: ['nowrap'] } },
      };
      return before ? [{ type: 'text', value: `${before} ` }, link] : [link];
    }
    default:
      return children;
  }
}

/** A node that remark-rehype turns into just this element. */
const made = (hName: string, children: RootContent[], hProperties: Record<string, string | string[]> = {}) =>
  ({ type: 'felsokElement', data: { hName, hProperties }, children }) as unknown as Nodes;
