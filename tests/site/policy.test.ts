import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { pagePolicy } from '../../src/hosting/policy.ts';
import { tinySite } from './build.ts';
import { metaOf, readPages } from './pages.ts';

const pages = [...readPages('dist'), ...readPages(tinySite, '/it/hjalp/')];

/** What stands in the page itself and could do something; of a script its text. */
function inline(html: string): string[] {
  const found: string[] = [];
  visit(fromHtml(html), 'element', ({ tagName, properties }) => {
    const acts = Object.keys(properties).filter((name) => name === 'style' || /^on/i.test(name));
    found.push(...acts.map((name) => `${tagName} ${name}`));
    const isData = properties['type'] === 'application/ld+json';
    if (tagName === 'style' || (tagName === 'script' && !properties['src'] && !isData)) found.push(tagName);
  });
  return found;
}

const dataIn = (html: string) => /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1];

describe('the policy of a page', () => {
  test('stands in every page, before all but its encoding', () => {
    const without = pages.filter(
      ({ html }) => !/<head><meta charset="utf-8"><meta http-equiv="content-security-policy"/.test(html),
    );
    expect(without.map(({ address }) => address)).toEqual([]);
    expect(pages.length).toBeGreaterThan(900);
  });

  test('covers what stands in the page: data and nothing else, with its hash', () => {
    const wrong = pages.filter(
      ({ html }) => inline(html).length > 0 || metaOf(html, 'content-security-policy') !== pagePolicy(dataIn(html)),
    );
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test('goes with a referrer that tells nothing', () =>
    expect(pages.filter(({ html }) => metaOf(html, 'referrer') !== 'no-referrer')).toEqual([]));
});
