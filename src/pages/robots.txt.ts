import { url } from '../site.config.ts';

export const GET = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${url('/sitemap.xml')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
