import { articlesInTopic, isPublished } from '../core/catalog.ts';
import { escapeXml } from '../core/figure.ts';
import { corpus } from '../corpus/index.ts';
import { url } from '../site.config.ts';

const own = ['/', '/a-o/', '/integrera/', '/integritet/', '/licenser/', '/om/', '/tillganglighet/'];

export function GET(): Response {
  const { catalog } = corpus();
  const latest = (dates: string[]) => dates.toSorted().at(-1);
  const entries = [
    ...own.map((address) => ({ address, updated: undefined })),
    ...catalog.topics
      .map((topic) => ({
        address: topic.address,
        updated: latest(articlesInTopic(catalog, topic).map(({ data }) => data.updated)),
      }))
      .filter(({ updated }) => updated),
    ...catalog.articles.filter(isPublished).map(({ address, data }) => ({ address, updated: data.updated })),
  ];
  const lines = entries.map(
    ({ address, updated }) =>
      `<url><loc>${escapeXml(url(address))}</loc>${updated ? `<lastmod>${updated}</lastmod>` : ''}</url>`,
  );
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('\n')}\n</urlset>\n`;
  return new Response(xml, { headers: { 'Content-Type': 'application/xml' } });
}
