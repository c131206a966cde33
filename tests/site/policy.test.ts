import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { pagePolicy } from '../../src/hosting/policy.ts';
import { tinySite } from './build.ts';
import { metaOf, readPages } from './pages.ts';

const pages = [...readPages('dist'), ...readPages(tinySite, '/it/hjalp/')];

/** What stands in the page itself and could do something. */
const inline = (html: string) => [
  ...html.matchAll(
    /<style\b[^>]*>|<[a-z][^>]*\s(?:style|on[a-z]+)=[^>]*>|<script\b(?![^>]*\ssrc=)[^>]*>(.*?)<\/script>/gs,
  ),
];

describe('the policy of a page', () => {
  test('stands in every page, before all but its encoding', () => {
    const without = pages.filter(
      ({ html }) => !/<head><meta charset="utf-8"><meta http-equiv="content-security-policy"/.test(html),
    );
    expect(without.map(({ address }) => address)).toEqual([]);
    expect(pages.length).toBeGreaterThan(900);
  });

  test('covers what stands in the page: data and nothing else, with its hash', () => {
    const wrong = pages.filter(({ html }) => {
      const found = inline(html);
      const [data] = found.map((match) => match[1]);
      const isData = found.every(([tag]) => tag.startsWith('<script type="application/ld+json">')) && found.length <= 1;
      return !isData || metaOf(html, 'content-security-policy') !== pagePolicy(data);
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test('names the hash as browsers reckon it', () => {
    const hash = createHash('sha256').update('{"å":1}', 'utf8').digest('base64');
    expect(pagePolicy('{"å":1}')).toContain(`script-src 'self' 'sha256-${hash}';`);
    expect(pagePolicy()).toContain("script-src 'self';");
  });

  test('goes with a referrer that tells nothing', () =>
    expect(pages.filter(({ html }) => metaOf(html, 'referrer') !== 'no-referrer')).toEqual([]));
});
