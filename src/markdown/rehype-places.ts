// Gives every place of an article its share control, its plain link, and the ids it once had. Last of all, when lists, tables and sections
// have their shape.

import type { Element, ElementContent, Root } from 'hast';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { formatCode } from '../core/code.ts';
import { readPartId } from '../core/part-id.ts';
import { shortened } from '../core/typography.ts';
import type { MarkdownContext } from './context.ts';
import { element, hasClass, isBlock, textOf } from './hast.ts';
import { iconPaths, iconProperties } from './icon.ts';

export const rehypePlaces: Plugin<[MarkdownContext], Root> = (context) => (tree, file) => {
  const article = context.catalog().byFile.get(context.fileOf(file.path ?? '') ?? '');
  if (!article) return;
  const { button, name, step } = context.words.share;
  const aliases = context.aliasesOn(article.address);
  const sharePage = (code: string) => context.href(`/${code}/dela/`);
  let sectionCode = context.codeOf(article.address);

  /** By its own code, else by its section’s and its number there. */
  const controlFor = (id: string, label: string): Element[] => {
    const code = context.codeOf(`${article.address}#${id}`);
    if (code) return [small(sharePage(code), name(label))];
    if (!sectionCode) return [];
    const isStep = readPartId(id)?.what === 'steg';
    return [small(`${sharePage(sectionCode)}#${id}`, isStep ? step(id, shortened(label, longestLabel)) : name(label))];
  };

  visit(tree, 'element', (node, index, parent) => {
    const { id } = node.properties;
    if (typeof id !== 'string' || index === undefined || !parent) return undefined;
    const old = (aliases.get(id) ?? []).map(alias);
    const label = textOf(node);
    if (node.tagName === 'h2' || node.tagName === 'h3') {
      sectionCode = context.codeOf(`${article.address}#${id}`);
      node.children = [...old, ...linked(node.children, id)];
      const control = sectionCode ? [large(sharePage(sectionCode), button, sectionCode, label)] : [];
      if (node.tagName === 'h2') (parent.children as ElementContent[]).push(...control);
      else parent.children[index] = element('div', { className: ['sub-head'] }, [node, ...control]);
      return SKIP;
    }
    if (node.tagName === 'li' && hasClass(parent, 'checks')) {
      const [words] = node.children;
      node.children.push(...controlFor(id, words ? textOf(words) : label));
    } else if (node.tagName === 'li') node.children.push(...controlFor(id, firstLine(node)));
    else if (node.tagName === 'tr') {
      // In the last cell: what stands in the first is read with every other.
      const cells = node.children.filter((child) => child.type === 'element');
      cells.at(-1)?.children.push(...controlFor(id, cells[0] ? textOf(cells[0]) : label));
      cells[0]?.children.unshift(...old);
      return undefined;
    } else if (hasClass(node, 'callout')) {
      const title = node.children.find((child) => child.type === 'element' && hasClass(child, 'kind'));
      node.children.push(...controlFor(id, title ? textOf(title) : label));
    }
    node.children.unshift(...old);
    return undefined;
  });
};

/** Characters: enough of a step to tell it from others. */
const longestLabel = 50;

/** An id that a place once had: it stands at the place, so that old links land there in every browser. */
const alias = (id: string): Element => element('span', { id, className: ['alias'] }, []);

/** The heading leads to itself, unless there is a link in it. */
function linked(children: ElementContent[], id: string): ElementContent[] {
  const hasLink = children.some((child) => child.type === 'element' && child.tagName === 'a');
  return hasLink ? children : [element('a', { href: `#${id}` }, children)];
}

const icon = (): Element => element('svg', { ...iconProperties }, iconPaths('share'));

const large = (href: string, button: string, code: string, title: string): Element =>
  element('a', { className: ['plate', 'share'], href }, [
    icon(),
    element('span', {}, [text(button)]),
    text(` ${formatCode(code)}`),
    element('span', { className: ['visually-hidden'] }, [text(`: ${title}`)]),
  ]);

const small = (href: string, label: string): Element =>
  element('a', { className: ['share'], href, ariaLabel: label }, [icon()]);

const text = (value: string): ElementContent => ({ type: 'text', value });

/** Of an item: its first paragraph, or what stands before the first block in it. */
function firstLine({ children }: Element): string {
  const block = children.findIndex(isBlock);
  const first = children[block];
  const isParagraph = first?.type === 'element' && first.tagName === 'p';
  return textOf(element('span', {}, isParagraph ? [first] : block < 0 ? children : children.slice(0, block)));
}
