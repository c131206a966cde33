/** The collection: which articles there are and the schema they follow. Where they lie is the corpus' business. */

import { defineCollection } from 'astro:content';
import { frontMatterSchema } from './core/article.ts';
import { articleLoader } from './corpus/loader.ts';

export const collections = {
  articles: defineCollection({ loader: articleLoader(), schema: frontMatterSchema }),
};
