import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { newArticle } from '../../scripts/new.ts';
import { readCorpus } from '../../src/corpus/corpus.ts';
import { forgetCorpus } from '../../src/corpus/index.ts';

let content: string;

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'felsok-'));
  cpSync('tests/fixtures/tiny', content, { recursive: true });
  vi.stubEnv('CONTENT_DIR', content);
  forgetCorpus();
});
afterEach(() => vi.unstubAllEnvs());

const inContent = (message: string) => message.replaceAll(content, 'content');

describe('npm run new', () => {
  test('writes an article that passes every check', () => {
    const { written, message } = newArticle('natverk/tappar-kabel');
    expect(written).toBe(true);
    expect(inContent(message)).toBe(
      'content/sv-SE/natverk/tappar-kabel.mdx is ready to fill in. It is a draft until you take away draft: true. See it with: npm run dev',
    );
    const { diagnostics, catalog } = readCorpus({
      root: content,
      locales: { default: 'sv-SE', prefixes: {} },
      today: '2026-11-23',
    });
    expect(diagnostics).toEqual([]);
    expect(catalog.articles.find(({ slug }) => slug === 'tappar-kabel')?.data).toMatchObject({
      draft: true,
      updated: '2026-11-23',
    });
  });

  test.each([
    [undefined, 'Name the article by topic and slug: npm run new -- logga-in/ny-artikel'],
    ['natverk', 'Name the article by topic and slug: npm run new -- logga-in/ny-artikel'],
    [
      'natverk/Två Skärmar',
      '"Två Skärmar" cannot be an address: use a–z, 0–9 and hyphens.\n  npm run new -- natverk/tva-skarmar',
    ],
    ['sok/nytt', 'The topic cannot be named "sok". The site itself uses that address.'],
    [
      'natvrk/nytt',
      'There is no topic "natvrk".\n  Did you mean "natverk"?\n  To make one, write content/sv-SE/natvrk/_topic.yaml first.',
    ],
    ['natverk/langsamt', 'content/sv-SE/natverk/langsamt.mdx is there already, and is left as it was.'],
  ])('refuses %s and says why', (id, expected) => {
    const before = readFileSync(join(content, 'sv-SE/natverk/langsamt.mdx'), 'utf8');
    const { written, message } = newArticle(id);
    expect(written).toBe(false);
    expect(inContent(message)).toBe(expected);
    expect(readFileSync(join(content, 'sv-SE/natverk/langsamt.mdx'), 'utf8')).toBe(before);
  });
});
