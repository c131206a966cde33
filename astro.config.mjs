import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig, fontProviders } from 'astro/config';
import { markdownContext } from './src/corpus/markdown-context.ts';
import { liveContent } from './src/dev/live-content.ts';
import { markdownPlugins } from './src/markdown/index.ts';
import { site } from './src/site.config.ts';
import { plainImport } from './src/vite/plain-import.ts';
import { shippedPackages } from './src/vite/shipped-packages.ts';

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
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Schibsted Grotesk',
      cssVariable: '--font-schibsted',
      fallbacks: ['Arial', 'system-ui', 'sans-serif'],
      options: {
        variants: [
          {
            src: ['@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2'],
            weight: '400 900',
            style: 'normal',
            display: 'optional',
          },
        ],
      },
    },
  ],
  experimental: { contentIntellisense: true },
  vite: {
    plugins: [plainImport(), shippedPackages()],
    build: {
      assetsInlineLimit: 0, // scripts are files, which a strict security policy lets in
      cssCodeSplit: false, // one stylesheet, so that every page after the first has it already
      cssTarget: ['chrome111', 'edge111', 'firefox113', 'safari16.4'],
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
