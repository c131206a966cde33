/** Browser. Places as a list of links, each with what it is part of. */

import { formatCode } from '../core/code.ts';
import type { DirectoryPlace } from '../core/directory.ts';

/**
 * @param base The site's base, before every address.
 * @param withCodes For those who compare digits.
 */
export function linkList(places: readonly DirectoryPlace[], base: string, withCodes = false): HTMLUListElement {
  const list = document.createElement('ul');
  list.className = 'links';
  for (const { address, title, context, code } of places) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = base + address.replace(/^\//, '');
    link.textContent = title;
    item.append(link);
    if (withCodes && code) {
      const plate = document.createElement('span');
      plate.className = 'plate';
      plate.textContent = formatCode(code);
      item.prepend(plate, ' ');
    }
    if (context && context !== title) {
      const small = document.createElement('p');
      small.className = 'muted';
      small.textContent = context;
      item.append(small);
    }
    list.append(item);
  }
  return list;
}
