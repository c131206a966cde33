import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tinySite } from './build.ts';
import { attributes, brokenLinks, readPages } from './pages.ts';

const base = '/it/hjalp/';
const pages = readPages(tinySite, base);
const article = pages.find(({ address }) => address === `${base}natverk/tappar-wifi/`)?.html ?? '';
const main = article.slice(article.indexOf('<main'), article.indexOf('</main>'));

describe('a site under another path', () => {
  test('keeps every link inside its path, and none is broken', () => {
    const outside = pages.flatMap(({ address, html }) =>
      [...attributes(html, 'href'), ...attributes(html, 'src'), ...attributes(html, 'action')]
        .filter((link) => link.startsWith('/') && !link.startsWith(base))
        .map((link) => `${address} ${link}`),
    );
    expect(outside).toEqual([]);
    expect(brokenLinks(pages, tinySite, base)).toEqual([]);
  });

  test('takes its address from SITE_URL and BASE_PATH', () => {
    expect(article).toContain('<link rel="canonical" href="https://hjalp.example.se/it/hjalp/natverk/tappar-wifi/">');
    expect(readFileSync(`${tinySite}/robots.txt`, 'utf8')).toContain(
      'Sitemap: https://hjalp.example.se/it/hjalp/sitemap.xml',
    );
    expect(JSON.parse(readFileSync(`${tinySite}/manifest.webmanifest`, 'utf8')).start_url).toBe('/it/hjalp/');
  });

  test('builds without a home file of its own', () => {
    expect(existsSync(`${tinySite}/index.html`)).toBe(true);
  });
});

describe('a draft', () => {
  test('is nowhere in the build', () => {
    const texts = globSync('**/*.{html,xml,json,js}', { cwd: tinySite }).map((file) =>
      readFileSync(`${tinySite}/${file}`, 'utf8'),
    );
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.filter((text) => /utkast|hemligt/i.test(text))).toEqual([]);
  });
});

describe('a file whose name begins with _', () => {
  test('is never a page', () =>
    expect(pages.filter(({ html }) => html.includes('Anteckningar som ingen'))).toEqual([]));
});

describe('an article in MDX', () => {
  test('becomes the HTML of the design', () => {
    const body = main.slice(main.indexOf('<div class="body'), main.indexOf('<div class="helpdesk-region'));
    expect(body.replace(/router\.[\w-]+\.webp/, 'router.webp').replaceAll('><', '>\n<')).toMatchSnapshot();
  });

  test('links to related articles with their short answers', () => {
    expect(main).toContain(
      '<h3><a href="/it/hjalp/natverk/langsamt/">Nätet är långsamt</a></h3><p>Mät hastigheten med sladd. Är den god då, är det wifi som är felet.</p>',
    );
  });

  test('tells which articles lead to it, unless they are related already', () => {
    const target = pages.find(({ address }) => address === `${base}natverk/langsamt/`)?.html ?? '';
    expect(target).toContain(
      '<ul class="links"><li><a href="/it/hjalp/natverk/tappar-wifi/">Datorn tappar wifi</a></li></ul>',
    );
    expect(main).not.toContain('id="namns-i"');
  });
});
