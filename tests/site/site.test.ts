import { existsSync, globSync, readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { addToFigure } from '../../scripts/figures.ts';
import { corpus } from '../../src/corpus/index.ts';
import { tools } from '../../src/i18n/proved.ts';
import { site } from '../../src/site.config.ts';
import { attributes, brokenLinks, brotliSize, isCard, isSharePage, readPages } from './pages.ts';

const all = readPages('dist');
/** Those that one comes to read; what codes lead to, cards.test.ts looks at. */
const pages = all.filter((page) => !isCard(page) && !isSharePage(page));
const { catalog } = corpus();
const articlePages = catalog.articles.map((article) => ({
  article,
  page: pages.find(({ address }) => address === article.address),
}));
const isArticle = (address: string) => catalog.articles.some((article) => article.address === address);

describe('the site', () => {
  test('has a page for every article, topic and page of its own', () => {
    const own = [
      '/',
      '/404.html',
      '/a-o/',
      '/helpdesk/',
      '/integrera/',
      '/integritet/',
      '/licenser/',
      '/om/',
      '/sok/',
      '/tillganglighet/',
    ];
    const expected = [
      ...own,
      ...catalog.topics.map(({ address }) => address),
      ...catalog.articles.map(({ address }) => address),
    ];
    expect(pages.map(({ address }) => address).toSorted()).toEqual(expected.toSorted());
  });

  test('has no link of its own that leads nowhere', () => {
    expect(brokenLinks(all, 'dist')).toEqual([]);
  });

  test('answers every situation it claims to, at an address that exists', () => {
    const situations: Record<string, string[]> = JSON.parse(readFileSync('tests/search/situations.json', 'utf8'));
    const numbers = Array.from({ length: 137 }, (_, index) => index + 1);
    const obsolete = [72, 73]; // Windows Phone and the Apple Watch app
    expect(Object.keys(situations).map(Number)).toEqual(numbers.filter((number) => !obsolete.includes(number)));
    const html = new Map(pages.map((page) => [page.address, page.html]));
    const missing = Object.entries(situations).flatMap(([number, addresses]) =>
      addresses.flatMap((address) => {
        const [path = '', anchor] = address.split('#');
        const ids = attributes(html.get(path) ?? '', 'id');
        return isArticle(path) && (!anchor || ids.includes(anchor)) ? [] : [`${number}: ${address}`];
      }),
    );
    expect(missing).toEqual([]);
    expect(Object.values(situations).every((addresses) => addresses.length > 0)).toBe(true);
  });

  test('leads to every article from its topic and from two other articles at least', () => {
    const alone = catalog.articles.filter((article) => {
      const topicPage = pages.find(({ address }) => address === `/${article.topic}/`);
      const others = new Set([
        ...(catalog.linkedFrom.get(article.address) ?? []),
        ...catalog.articles.filter(({ data }) => data.related.includes(article.id)),
      ]);
      return !attributes(topicPage?.html ?? '', 'href').includes(article.address) || others.size < 2;
    });
    expect(alone.map(({ id }) => id)).toEqual([]);
  });

  test('shows every drawing there is, at least twelve, each said in words', () => {
    const drawn = globSync('content/_figures/*.svg').length;
    const figures = articlePages.flatMap(({ page }) => page?.html.match(/<figure>.*?<\/figure>/gs) ?? []);
    expect(drawn).toBeGreaterThanOrEqual(12);
    expect(new Set(figures.map((figure) => figure.replace(/aria-label="[^"]*"/, ''))).size).toBe(drawn);
    for (const figure of figures) expect(figure).toMatch(/<svg role="img" aria-label="[^"]{20,300}"/);
  });

  test(`is valid HTML on every page: ${tools.validate}`, async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      elements: ['html5', { 'search-box': { flow: true, phrasing: false } }],
      rules: {
        'doctype-style': 'off', // either case is valid
        'attribute-boolean-style': 'off',
        'void-style': 'off',
        'no-trailing-whitespace': 'off',
        'long-title': 'off', // the site's name follows the article's
        'no-implicit-button-type': 'off',
        'no-redundant-role': 'off', // a list without bullets is no list to Safari, unless it says so
        'no-inline-style': 'error',
        'tel-non-breaking': 'off', // class nowrap holds them together
        'meta-refresh': 'off', // a card leads on at once, which is the one use that is fine
      },
    });
    const messages: string[] = [];
    // The pages of codes are all stamped from two, so some of each say what there is to say.
    const some = [...all.filter(isCard).slice(0, 5), ...all.filter(isSharePage).filter((_, index) => index % 40 === 0)];
    for (const { address, html } of [...pages, ...some]) {
      const report = await validator.validateString(html);
      messages.push(
        ...report.results.flatMap(({ messages: found }) =>
          found.map((m) => `${address} ${m.ruleId}: ${m.message} (${m.selector})`),
        ),
      );
    }
    addToFigure('html-validate: pages', pages.length + some.length);
    addToFigure('html-validate: errors', messages.length);
    expect(messages).toEqual([]);
  });

  test('loads nothing from anybody else', () => {
    const foreign = all.flatMap(({ address, html }) => {
      const loaded = [...html.matchAll(/<(?:script|img|iframe|link)\b[^>]*?\s(?:src|href)="(https?:[^"]+)"[^>]*>/g)];
      return loaded.filter((match) => !match[0].includes('rel="canonical"')).map((match) => `${address} ${match[1]}`);
    });
    expect(foreign).toEqual([]);
  });

  test('says who it is in the head of every page', () => {
    for (const { address, html } of pages) {
      expect(html, address).toMatch(/<html lang="sv-SE">/);
      expect(html, address).toMatch(/<title>[^<]*Inloggningshjälpen<\/title>/);
      expect(html, address).toMatch(/<meta name="description" content="[^"]{40,170}">/);
      if (address !== '/404.html')
        expect(html, address).toContain(`<link rel="canonical" href="${site.origin}${address}">`);
    }
  });

  test('has one main heading a page', () => {
    expect(pages.filter(({ html }) => html.match(/<h1[ >]/g)?.length !== 1).map(({ address }) => address)).toEqual([]);
  });

  test('lists every page that can be found in its sitemap', () => {
    const found = [...readFileSync('dist/sitemap.xml', 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
      (match) => match[1],
    );
    const expected = pages
      .map(({ address }) => address)
      .filter((address) => !['/404.html', '/helpdesk/', '/sok/'].includes(address));
    expect(found.toSorted()).toEqual(expected.map((address) => site.origin + address).toSorted());
  });

  test('has the icons its head and manifest name', () => {
    const manifest = JSON.parse(readFileSync('dist/manifest.webmanifest', 'utf8'));
    for (const { src } of manifest.icons) expect(existsSync(`dist${src}`), src).toBe(true);
    expect(readFileSync('dist/icon-512.png').subarray(1, 4).toString()).toBe('PNG');
    expect([...readFileSync('dist/favicon.ico').subarray(0, 4)]).toEqual([0, 0, 1, 0]);
  });

  test('uses nothing that the oldest browsers we promise do not know', () => {
    const styles = globSync('dist/_astro/*.css').map((file) => readFileSync(file, 'utf8'));
    expect(styles.length).toBeGreaterThan(5);
    expect(styles.join('')).not.toMatch(/light-dark\(|[\d.]lh\b/);
    const scripts = globSync('dist/_astro/*.js').map((file) => readFileSync(file, 'utf8'));
    expect(scripts.length).toBeGreaterThan(5);
    expect(scripts.join('')).not.toMatch(/\.(?:toSorted|toReversed|toSpliced|with|groupBy|withResolvers|isSubsetOf)\(/);
  });
});

describe('an article', () => {
  test.each(articlePages)(
    '$article.id fits in the first flight: HTML, CSS and JavaScript in 14,600 bytes',
    ({ page }) => {
      const html = page?.html ?? '';
      // What paper looks like comes apart (media="print"), and nobody who reads on a screen waits for it.
      const files = [...html.matchAll(/<(?:link rel="stylesheet" href|script type="module" src)="([^"]+)"/g)].map(
        (match) => readFileSync(`dist${match[1]}`),
      );
      expect(files.length).toBe(html.includes('data-expires') ? 3 : 2);
      expect(brotliSize(html) + files.reduce((sum, file) => sum + brotliSize(file), 0)).toBeLessThanOrEqual(14_600);
    },
  );

  test('runs at most 2,000 characters of script before somebody acts', () => {
    for (const html of articlePages.map(({ page }) => page?.html ?? '')) {
      const scripts = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map((match) =>
        readFileSync(`dist${match[1]}`, 'utf8'),
      );
      expect(scripts.join('').length).toBeGreaterThan(100);
      expect(scripts.join('').length).toBeLessThanOrEqual(2_000);
      // Nor do they bring others along: what is imported comes when somebody acts.
      expect(scripts.join('')).not.toMatch(/(?:^|;|\n)import\s*(?:[{*"'`]|\w+\s+from)/);
      expect(html).not.toMatch(/<script(?![^>]*type="(?:module|application\/ld\+json)")/);
    }
  });

  test.each(articlePages)('$article.id describes itself to machines', ({ article, page }) => {
    const json = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(page?.html ?? '')?.[1];
    const [techArticle, breadcrumbs] = JSON.parse(json ?? '')['@graph'];
    expect(techArticle).toMatchObject({
      '@type': 'TechArticle',
      headline: article.data.title,
      inLanguage: 'sv-SE',
      dateModified: article.data.updated,
    });
    expect(breadcrumbs.itemListElement.map(({ item }: { item: string }) => item).at(-1)).toBe(
      site.origin + article.address,
    );
  });

  test.each(articlePages)('$article.id has every anchor of the catalog in its page', ({ article, page }) => {
    const ids = attributes(page?.html ?? '', 'id');
    expect(article.outline.places.map(({ anchor }) => anchor).filter((anchor) => !ids.includes(anchor))).toEqual([]);
    expect(ids.length).toBe(new Set(ids).size);
  });
});
