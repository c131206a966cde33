/** Browser. A hit as a row of the grid that a combobox opens. */

import { formatCode } from '../core/code.ts';
import type { Hit } from './ask.ts';
import { create } from './create.ts';

/**
 * @param id Of the cell, for `aria-activedescendant`.
 * @param href Where it leads, the site's base included.
 */
export function hitRow({ title, context, code, excerpt }: Hit, id: string, href: string): HTMLElement {
  const link = create('a', '', title);
  link.href = href;
  const cell = create('div', 'cell', create('p', 'context', context), create('h3', '', link));
  if (excerpt.length > 0)
    cell.append(
      create('p', 'excerpt', ...excerpt.map(({ text, marked }) => (marked ? create('mark', '', text) : text))),
    );
  if (code) cell.append(create('span', 'plate', formatCode(code)));
  cell.setAttribute('role', 'gridcell');
  cell.id = id;
  const row = create('div', 'hit', cell);
  row.setAttribute('role', 'row');
  row.dataset['code'] = code;
  return row;
}
