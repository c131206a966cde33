import type { APIRoute, GetStaticPaths } from 'astro';
import { apiVersion, articleData } from '../../../api/articles.ts';
import type { Article } from '../../../core/article.ts';
import { articlePaths } from '../../../corpus/article-paths.ts';
import { corpus } from '../../../corpus/index.ts';
import { site, url } from '../../../site.config.ts';

export const getStaticPaths = articlePaths satisfies GetStaticPaths;

export const GET: APIRoute<{ article: Article }> = ({ props: { article } }) => {
  const { catalog, ledger } = corpus();
  return Response.json({
    $schema: url('/api/article.schema.json'),
    version: apiVersion,
    article: articleData(article, catalog, ledger, site),
  });
};
