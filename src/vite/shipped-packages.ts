/** Stops a build that sends readers code of packages which the page of licences does not name, or names in vain. */

import type { Plugin } from 'vite';
import { mistakesInList, packageOf } from '../supply/shipped.ts';

export const shippedPackages = (): Plugin => ({
  name: 'felsok-shipped-packages',
  apply: 'build',
  generateBundle(_, bundle) {
    const isClient = this.environment.name === 'client'; // scripts of other environments make pages and stay here
    const found = new Map<string, string>();
    for (const output of Object.values(bundle)) {
      const sources =
        output.type === 'asset'
          ? output.originalFileNames
          : Object.entries(output.modules)
              .filter(([id, { renderedLength }]) => /\.css(?:$|\?)/.test(id) || (isClient && renderedLength > 0))
              .map(([id]) => id);
      for (const source of sources) {
        const name = packageOf(source);
        if (name) found.set(name, output.fileName);
      }
    }
    const mistakes = mistakesInList(found, isClient);
    if (mistakes.length > 0) this.error(mistakes.join('\n'));
  },
});
