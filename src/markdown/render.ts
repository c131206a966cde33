/** Markdown that is not an article, → HTML: the short answers, and the site's own texts. */

import type { Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { MarkdownContext } from './context.ts';
import { markdownPlugins } from './index.ts';

/**
 * @returns A function from the text, and the path of the file it stands in (which its links start from), to HTML.
 */
export function markdownRenderer(context: MarkdownContext): (text: string, path?: string) => string {
  const { remarkPlugins, rehypePlugins } = markdownPlugins(context);
  const processor = unified()
    .use(remarkParse)
    .use(remarkPlugins)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypePlugins)
    .freeze();
  return (text, path) => {
    const tree: Root = processor.parse(text) as Root;
    // The only raw HTML there can be is our own drawings.
    return toHtml(processor.runSync(tree, { value: text, ...(path && { path }) }) as unknown as HastRoot, {
      allowDangerousHtml: true,
    });
  };
}
