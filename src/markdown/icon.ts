/** An icon of the design as HTML nodes. */

import type { Element } from 'hast';
import { type IconName, icons, type Stroke } from '../core/icons.ts';

export const iconProperties = { className: ['icon'], viewBox: '0 0 24 24', ariaHidden: 'true' };

/** What stands in its `svg`. */
export function iconPaths(name: IconName): Element[] {
  const strokes: readonly Stroke[] = icons[name];
  return strokes.map((stroke) => {
    const [d, width] = typeof stroke === 'string' ? [stroke, undefined] : stroke;
    const properties = { d, ...(width && { strokeWidth: String(width) }) };
    return { type: 'element', tagName: 'path', properties, children: [] };
  });
}
