import { openSearch } from '../api/open-search.ts';
import { site } from '../site.config.ts';

export const GET = () =>
  new Response(openSearch(site), { headers: { 'Content-Type': 'application/opensearchdescription+xml' } });
