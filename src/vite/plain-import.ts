/** Vite wraps every `import()` in 2 kB that preload styles. Ours has none, and each byte here is paid by a reader who may never search. */

import type { Plugin } from 'vite';

export const plainImport = (): Plugin => ({
  name: 'felsok-plain-import',
  enforce: 'pre',
  load: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
});
