// In dev only: a build writes these files without a route each, src/api/write-api.ts.
import type { APIRoute, GetStaticPaths } from 'astro';
import { articleFile } from '../../../api/articles.ts';
import type { Article } from '../../../core/article.ts';
import { articlePaths } from '../../../corpus/article-paths.ts';
import { corpus } from '../../../corpus/index.ts';
import { site } from '../../../site.config.ts';

export const getStaticPaths = (() => (import.meta.env.DEV ? articlePaths() : [])) satisfies GetStaticPaths;

export const GET: APIRoute<{ article: Article }> = ({ props: { article } }) => {
  const { catalog, ledger } = corpus();
  return Response.json(articleFile(article, catalog, ledger, site));
};
