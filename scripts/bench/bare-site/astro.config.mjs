import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';

// The least an Astro site of MDX articles can be: the yardstick for our own build.
export default defineConfig({
  trailingSlash: 'always',
  markdown: {
    processor: unified({ remarkPlugins: [remarkGfm], rehypePlugins: [rehypeSlug], gfm: false, smartypants: false }),
    syntaxHighlight: false,
  },
  integrations: [mdx()],
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
});
