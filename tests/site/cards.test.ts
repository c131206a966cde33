import { existsSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { formatCode } from '../../src/core/code.ts';
import { addressesByCode, pageOf } from '../../src/core/ledger.ts';
import { corpus } from '../../src/corpus/index.ts';
import { site } from '../../src/site.config.ts';
import { attributes, brotliSize, isCard, isSharePage, metaOf, readPages, unescapeHtml } from './pages.ts';

const { published, ledger } = corpus();
const pages = new Map(readPages('dist').map((page) => [page.address, page]));
const places = new Map(published.map((place) => [place.address, place]));
const shared = [...addressesByCode(ledger)].flatMap(([code, address]) => {
  const place = places.get(address);
  return place ? [{ code, place }] : [];
});
const cardOf = (code: string) => pages.get(`/${code}/`)?.html ?? '';
const idsIn = new Map([...pages].map(([address, { html }]) => [address, new Set(attributes(html, 'id'))]));

describe('every code', () => {
  test('has its card and its share page, and nothing else has', () => {
    const codes = shared.map(({ code }) => code).toSorted();
    expect(codes.length).toBeGreaterThan(400);
    expect([...pages.values()].filter(isCard).map(({ address }) => address.slice(1, -1))).toEqual(codes);
    expect([...pages.values()].filter(isSharePage).map(({ address }) => address.split('/')[1])).toEqual(codes);
  });

  test('leads on at once to a place that is there, and by a plain link too', () => {
    for (const { code, place } of shared) {
      const html = cardOf(code);
      const [, target = ''] = /^0; url=(.*)$/.exec(metaOf(html, 'refresh') ?? '') ?? [];
      expect(target, code).toBe(place.address);
      expect(attributes(html, 'href'), code).toContain(place.address);
      const [page = '', id] = target.split('#');
      expect(idsIn.has(page) && (id === undefined || idsIn.get(page)?.has(id)), `${code} → ${target}`).toBe(true);
    }
  });
});

describe('a card', () => {
  test('carries its own section’s title and words, which no other has, and stays out of search engines', () => {
    const previews = new Set<string>();
    for (const { code, place } of shared) {
      const html = cardOf(code);
      expect(metaOf(html, 'og:title'), code).toBe(place.title);
      expect(metaOf(html, 'og:url'), code).toBe(`${site.origin}/${code}/`);
      expect(metaOf(html, 'robots'), code).toBe('noindex');
      expect(html, code).toContain(`<link rel="canonical" href="${site.origin}${pageOf(place.address)}">`);
      const description = metaOf(html, 'og:description') ?? '';
      expect(description.length, code).toBeGreaterThan(10);
      expect(description.length, code).toBeLessThanOrEqual(160);
      expect(metaOf(html, 'description'), code).toBe(description);
      expect(previews.has(`${place.title}\n${description}`), description).toBe(false);
      previews.add(`${place.title}\n${description}`);
    }
  });

  test('says the symptom and the first advice', () => {
    const stored = ledger.get('/koder/koden-kommer-inte/#stor-ej')?.code ?? '';
    expect(metaOf(cardOf(stored), 'og:title')).toBe('Stäng av Stör ej');
    expect(metaOf(cardOf(stored), 'og:description')).toBe(
      '”Stör ej är på” – Stör ej, nattläge och fokus kan dölja sms och skicka samtal rakt till röstbrevlådan.',
    );
  });

  test('shows the picture of its topic, 1200 × 630', async () => {
    const images = new Set(shared.map(({ code }) => metaOf(cardOf(code), 'og:image') ?? ''));
    expect(images.size).toBe(new Set(published.map(({ topic }) => topic.slug)).size);
    for (const image of images) {
      const file = image.replace(site.origin, 'dist');
      expect(existsSync(file), image).toBe(true);
      const { width, height, format } = await sharp(file).metadata();
      expect([width, height, format]).toEqual([1200, 630, 'png']);
    }
  });

  test('is tiny and needs neither style nor script', () => {
    for (const { code } of shared) {
      expect(brotliSize(cardOf(code)), code).toBeLessThan(900);
      expect(cardOf(code), code).not.toMatch(/<script|<style|rel="stylesheet"/);
    }
  });
});

describe('a share page', () => {
  test('shows link, plate, QR and reply, and the parts of its section', () => {
    for (const { code, place } of shared) {
      const html = pages.get(`/${code}/dela/`)?.html ?? '';
      const url = `${site.origin}/${code}/`;
      expect(html, code).toContain(`<code data-link>${url}</code>`);
      expect(html, code).toContain(`<span class="plate large">${formatCode(code)}</span>`);
      expect(html, code).toContain(`aria-label="QR-kod till ${url}"`);
      expect(unescapeHtml(html), code).toContain(`Läs mer här: ${url}`);
      const anchor = place.place?.kind === 'section' ? place.place.anchor : undefined;
      const isWhole = !place.place || anchor !== undefined;
      const parts = isWhole ? (place.article?.outline.parts ?? []).filter(({ section }) => section === anchor) : [];
      for (const { id } of parts) expect(idsIn.get(`/${code}/dela/`)?.has(id), `${code} ${id}`).toBe(true);
    }
  });
});

describe('the addresses of the classic article', () => {
  test('all stand in the page, where a browser finds them without a script', () => {
    const page = '/logga-in/vanliga-problem/';
    const old = [...ledger.keys()].filter((address) => address.startsWith(`${page}#`));
    expect(old.filter((address) => !idsIn.get(page)?.has(address.slice(page.length + 1)))).toEqual([]);
    expect(old.length).toBeGreaterThanOrEqual(38 + 11);
  });
});

describe('other programs', () => {
  test('read every article, all together and one by one', () => {
    const { version, articles } = JSON.parse(readFileSync('dist/api/articles.json', 'utf8'));
    expect(version).toBe(1);
    expect(articles.length).toBe(new Set(published.flatMap(({ article }) => article?.id ?? [])).size);
    for (const article of articles) {
      const path = article.address.replace(/\/$/, '');
      expect(JSON.parse(readFileSync(`dist/api${path}.json`, 'utf8')).article).toEqual(article);
      expect(readFileSync(`dist${path}.md`, 'utf8')).toContain(`# ${article.title}\n`);
      for (const { share, code } of article.sections) expect(share).toBe(`${site.origin}/${code}/`);
    }
  });

  test('find every file that the page for them names', () => {
    const named = [...(pages.get('/integrera/')?.html ?? '').matchAll(/<code>(\/[\w./-]+)<\/code>/g)].map(
      ([, file]) => file,
    );
    expect(named.length).toBeGreaterThanOrEqual(9);
    expect(named.filter((file) => !existsSync(`dist${file}`))).toEqual([]);
  });

  test('are told by hosts and browsers where things are', () => {
    expect(JSON.parse(readFileSync('dist/staticwebapp.config.json', 'utf8'))).toMatchObject({
      trailingSlash: 'always',
    });
    expect(existsSync('dist/_redirects')).toBe(true);
    expect(pages.get('/')?.html).toContain(
      '<link rel="search" type="application/opensearchdescription+xml" title="Inloggningshjälpen" href="/opensearch.xml">',
    );
  });
});
