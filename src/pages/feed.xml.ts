import { atomFeed } from '../api/feed.ts';
import { corpus } from '../corpus/index.ts';
import { site } from '../site.config.ts';

export function GET(): Response {
  const { catalog, ledger } = corpus();
  return new Response(atomFeed(catalog, ledger, site), { headers: { 'Content-Type': 'application/atom+xml' } });
}
