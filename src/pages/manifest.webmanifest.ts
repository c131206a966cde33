import { brandColours } from '../core/colour.ts';
import { sv } from '../i18n/sv.ts';
import { href, site } from '../site.config.ts';

export function GET(): Response {
  const { page } = brandColours(site.hue);
  const icon = (size: number) => ({ src: href(`/icon-${size}.png`), sizes: `${size}x${size}`, type: 'image/png' });
  const manifest = {
    name: `${site.name} – ${site.organisation}`,
    short_name: site.name,
    description: sv.home.description,
    lang: sv.lang,
    start_url: href('/'),
    scope: href('/'),
    display: 'browser',
    background_color: page.light,
    theme_color: page.light,
    icons: [
      icon(192),
      icon(512),
      { ...icon(512), purpose: 'maskable' },
      { src: href('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
    ],
  };
  return new Response(JSON.stringify(manifest, null, 2), { headers: { 'Content-Type': 'application/manifest+json' } });
}
