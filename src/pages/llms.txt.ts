import { llmsText } from '../api/llms.ts';
import { corpus } from '../corpus/index.ts';
import { site } from '../site.config.ts';

export const GET = () =>
  new Response(llmsText(corpus().catalog, site), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
