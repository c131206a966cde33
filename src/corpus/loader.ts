/** Hands the corpus to Astro's content layer, so that articles are read and validated once and by one reader. */

import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { isPublished } from '../core/catalog.ts';
import { corpus } from './index.ts';

/** The entry of an article: its file without the ending, `sv-SE/koder/utomlands`. */
export const entryId = (file: string) => file.replace(/\.mdx$/, '');

/** Published articles; drafts too while one writes. */
export function articleLoader(): Loader {
  return {
    name: 'felsok-articles',
    load: async ({ store, parseData, config, generateDigest }) => {
      const { catalog, root } = corpus();
      const shown = catalog.articles.filter((article) => import.meta.env.DEV || isPublished(article));
      store.clear();
      for (const { file, data } of shown) {
        const id = entryId(file);
        const path = join(root, file);
        const filePath = relative(fileURLToPath(config.root), path).split(sep).join('/');
        store.set({
          id,
          data: await parseData({ id, data: { ...data }, filePath: path }),
          filePath,
          digest: generateDigest({ ...data }),
          deferredRender: true,
        });
      }
    },
  };
}
