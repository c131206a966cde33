import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tinySite } from './build.ts';
import { attributes, brokenLinks, metaOf, readPages } from './pages.ts';

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

describe('an address that has been given up', () => {
  const htmlAt = (address: string) => pages.find((page) => page.address === base + address)?.html ?? '';

  test('stands as an alias in the place that has taken it over', () => {
    expect(article).toMatch(/<h2 id="byt-kanal"><span id="wifi-kanal" class="alias"><\/span><a href="#byt-kanal">/);
    expect(article).toMatch(/<tr id="rod-lampa"[^>]*>\s*<th[^>]*><span id="lampa" class="alias">/);
    expect(article).toMatch(/<span id="get-wifi-back" class="alias"><\/span><h1>/);
  });

  test('points from its old page to where its section lives now', () => {
    expect(htmlAt('natverk/langsamt/')).toContain(
      '<section class="notice moved" id="sladden"><p>Avsnittet du söker har flyttat. Det finns nu här: <a href="/it/hjalp/natverk/tappar-wifi/#dra-ur">Dra ur sladden</a></p></section>',
    );
  });

  test('leads on from a page that is gone, and from each of its sections', () => {
    const html = htmlAt('natverk/gammal/');
    expect(html).toContain('<html lang="sv-SE">');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain('<link rel="canonical" href="https://hjalp.example.se/it/hjalp/natverk/tappar-wifi/">');
    expect(html).toContain('Sidan finns nu här: <a href="/it/hjalp/natverk/tappar-wifi/">Datorn tappar wifi</a>');
    expect(html).toMatch(/id="borta">[^<]*<a href="\/it\/hjalp\/natverk\/langsamt\/#mat">Mät hastigheten<\/a>/);
    expect(html).toMatch(/id="byt-kanal">[^<]*<a href="\/it\/hjalp\/natverk\/tappar-wifi\/#byt-kanal">/);
  });

  test('is told to hosts that redirect by themselves', () => {
    expect(readFileSync(`${tinySite}/_redirects`, 'utf8')).toBe(
      '/it/hjalp/natverk/gammal/ /it/hjalp/natverk/tappar-wifi/ 301\n/it/hjalp/natverk/gammal /it/hjalp/natverk/tappar-wifi/ 301\n',
    );
    expect(JSON.parse(readFileSync(`${tinySite}/staticwebapp.config.json`, 'utf8')).routes).toContainEqual({
      route: '/it/hjalp/natverk/gammal/',
      redirect: '/it/hjalp/natverk/tappar-wifi/',
      statusCode: 301,
    });
  });

  test('lends the new page its ids, since a redirect carries what stands after #', () => {
    expect(article).toContain(
      '<section class="notice moved" id="borta"><p>Avsnittet du söker har flyttat. Det finns nu här: <a href="/it/hjalp/natverk/langsamt/#mat">',
    );
  });

  test('keeps its code, which leads to the successor', () => {
    for (const [code, address] of [
      ['3009', 'natverk/tappar-wifi/'],
      ['3014', 'natverk/langsamt/#mat'],
      ['3023', 'natverk/tappar-wifi/#dra-ur'],
    ])
      expect(metaOf(htmlAt(`${code}/`), 'refresh'), code).toBe(`0; url=${base}${address}`);
    const { former, formerCodes } = JSON.parse(readFileSync(`${tinySite}/api/addresses.json`, 'utf8'));
    expect(former['/natverk/gammal/#borta']).toBe('/natverk/langsamt/#mat');
    expect(formerCodes['3014']).toBe('/natverk/langsamt/#mat');
  });
});
