// Tables of at most four columns stack as labelled rows where it is narrow; wider ones scroll in a region one can reach and name.

import type { Element, Root } from 'hast';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { MarkdownContext } from './context.ts';
import { textOf } from './hast.ts';

const widestStack = 4;

export const rehypeTables: Plugin<[MarkdownContext], Root> =
  ({ words }) =>
  (tree) => {
    let heading = '';
    visit(tree, 'element', (node, index, parent) => {
      if (/^h[2-6]$/.test(node.tagName)) heading = textOf(node);
      if (node.tagName !== 'table' || !parent || index === undefined) return undefined;
      const rows = elementsIn(node, 'tr');
      const labels = elementsIn(rows[0], 'th').map(textOf);
      for (const head of elementsIn(rows[0], 'th')) head.properties['scope'] = 'col';
      for (const row of rows.slice(1)) nameRow(row);
      for (const cell of rows.flatMap((row) => [...elementsIn(row, 'th'), ...elementsIn(row, 'td')]))
        alignByClass(cell);
      if (labels.length <= widestStack) stack(node, rows, labels);
      const region: Element['properties'] =
        labels.length <= widestStack
          ? { className: ['table'] }
          : { className: ['table', 'scroll'], role: 'region', ariaLabel: words.table(heading), tabIndex: 0 };
      parent.children[index] = { type: 'element', tagName: 'div', properties: region, children: [node] };
      return SKIP;
    });
  };

/** The first cell says what its row is about, and is read with every other. */
function nameRow(row: Element): void {
  const [first] = elementsIn(row, 'td');
  if (!first || !textOf(first).trim()) return;
  first.tagName = 'th';
  first.properties['scope'] = 'row';
}

/** Each cell has the label of its column, to show where the columns are gone. Roles need not be written out: styles leave table and rows be. */
function stack(table: Element, rows: Element[], labels: string[]): void {
  table.properties['className'] = ['stacks'];
  for (const row of rows) {
    const cells = elementsIn(row, 'td');
    for (const [index, cell] of cells.entries())
      cell.properties['dataLabel'] = labels[labels.length - cells.length + index] ?? '';
  }
}

/** An inline style would be stopped by the site's security policy. */
function alignByClass(cell: Element): void {
  const { align } = cell.properties;
  delete cell.properties['align'];
  delete cell.properties['style'];
  if (align === 'right' || align === 'center') cell.properties['className'] = [`align-${align}`];
}

function elementsIn(node: Element | undefined, tagName: string): Element[] {
  const found: Element[] = [];
  if (node) visit(node, 'element', (inner) => void (inner.tagName === tagName && found.push(inner)));
  return found;
}
