import { allArticles, apiVersion } from '../../api/articles.ts';
import { corpus } from '../../corpus/index.ts';
import { site, url } from '../../site.config.ts';

export function GET(): Response {
  const { catalog, ledger } = corpus();
  const { name, organisation } = site;
  return Response.json({
    $schema: url('/api/articles.schema.json'),
    version: apiVersion,
    site: { name, organisation, url: url('/') },
    articles: allArticles(catalog, ledger, site),
  });
}
