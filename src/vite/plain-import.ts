/** Vite wraps every `import()` in 2 kB that preload styles. Ours has none, and each byte here is paid by a reader who may never search. */

import type { Plugin } from 'vite';

export const plainImport = (): Plugin => ({
  name: 'felsok-plain-import',
  enforce: 'pre',
  // Nor does a script that may never be asked for name the others it would bring.
  configResolved(config) {
    for (const { build } of [config, ...Object.values(config.environments)])
      if (build.modulePreload) build.modulePreload.resolveDependencies = () => [];
  },
  // Of its own for each script: shared, it would be a file of 28 bytes that every page fetches.
  resolveId: {
    filter: { id: /vite\/preload-helper/ },
    handler: (id, importer = '') => `${id}?${importer.replace(/^.*\/src\//, '').replaceAll(/\W/g, '-')}`,
  },
  load: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
});
