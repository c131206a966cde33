/**
 * Vite. The order of the layers before every stylesheet, since nobody promises which of them a browser gets first, and the organisation's
 * hue in the tokens. Both would otherwise have to stand in the pages, and the security policy lets in no style that does.
 */

import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const folder = new URL('../styles/', import.meta.url);

/** @param hue OKLCH, in degrees. */
export function theme(hue: number): Plugin {
  const layers = readFileSync(new URL('layers.css', folder), 'utf8').replace(/\/\*.*?\*\/\s*/gs, '');
  return {
    name: 'felsok-theme',
    enforce: 'pre',
    transform: {
      filter: { id: /\.css(?:\?(?!url|raw)|$)/ }, // ?url gives a script that has the address
      handler: (code) => layers + code.replace(/--brand-hue: \d+;/, `--brand-hue: ${hue};`),
    },
  };
}
