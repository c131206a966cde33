import { faviconSvg } from '../layouts/site-icon.ts';

export const GET = () => new Response(faviconSvg(), { headers: { 'Content-Type': 'image/svg+xml' } });
