/**
 * Hands the corpus to Astro's content layer, so that articles are read and validated once and by one reader.
 * An article is text, not code: it is rendered here, by the `unified()` of astro.config.mjs, and never becomes a module.
 */

import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Loader } from 'astro/loaders';
import { isPublished } from '../core/catalog.ts';
import { corpus } from './index.ts';

/** The entry of an article: its file without the ending, `sv-SE/koder/utomlands`. */
export const entryId = (file: string) => file.replace(/\.mdx$/, '');

/**
 * Astro marks pictures in the HTML of an article, and later looks for its marks in all of it. One that an author has written is broken, so
 * that it stays text: in text a quotation mark stands as itself, and in a mark of Astro's it does not.
 */
const withOwnPictures = (html: string) => html.replace(/(__ASTRO_IMAGE_=)"(?!\{&#x22;)/g, '$1&#x22;');

/** Published articles; drafts too while one writes. */
export function articleLoader(): Loader {
  return {
    name: 'felsok-articles',
    load: async ({ store, renderMarkdown, config }) => {
      const { catalog, root } = corpus();
      const shown = catalog.articles.filter((article) => import.meta.env.DEV || isPublished(article));
      store.clear(); // what a link becomes depends on other articles, so nothing is kept from the last time
      for (const { file, data, body } of shown) {
        const id = entryId(file);
        const path = join(root, file);
        const filePath = relative(fileURLToPath(config.root), path).split(sep).join('/');
        const rendered = await renderMarkdown(body, { fileURL: pathToFileURL(path) });
        store.set({
          id,
          data: { expires: data.expires }, // what the page asks for; a text that begins with Astro's mark would be imported as a picture
          filePath,
          rendered: { ...rendered, html: withOwnPictures(rendered.html) },
          assetImports: rendered.metadata?.imagePaths ?? [],
        });
      }
    },
  };
}
