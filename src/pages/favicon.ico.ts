import { faviconIco } from '../layouts/site-icon.ts';

export const GET = async () => new Response(await faviconIco(), { headers: { 'Content-Type': 'image/x-icon' } });
