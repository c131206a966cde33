import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { markdownContext } from './src/corpus/markdown-context.ts';
import { liveContent } from './src/dev/live-content.ts';
import { markdownPlugins } from './src/markdown/index.ts';
import { site } from './src/site.config.ts';
import { plainImport } from './src/vite/plain-import.ts';
import { shippedPackages } from './src/vite/shipped-packages.ts';
import { theme } from './src/vite/theme.ts';

export default defineConfig({
  site: site.origin,
  base: site.base,
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  markdown: {
    processor: unified({ ...markdownPlugins(markdownContext), gfm: false, smartypants: false }),
    syntaxHighlight: false,
  },
  integrations: [mdx(), liveContent()],
  experimental: { contentIntellisense: true },
  vite: {
    plugins: [plainImport(), theme(site.hue), shippedPackages()],
    build: {
      assetsInlineLimit: 0, // scripts are files, which a strict security policy lets in
      cssCodeSplit: false, // one stylesheet, so that every page after the first has it already
      cssTarget: ['chrome111', 'edge111', 'firefox113', 'safari16.4'],
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
