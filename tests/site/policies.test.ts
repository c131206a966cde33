/** Google's evaluator of security policies reads that of the host and every one that a page has. https://csp-evaluator.withgoogle.com */

import { globSync } from 'node:fs';
import { CspEvaluator, DEFAULT_CHECKS, STRICTCSP_CHECKS } from 'csp_evaluator';
import { type Finding, Severity, Type } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { describe, expect, test } from 'vitest';
import { tellFigure } from '../../scripts/figures.ts';
import { headerPolicy, pagePolicy } from '../../src/hosting/policy.ts';
import { tinySite } from './build.ts';
import { metaOf, readPages } from './pages.ts';

/** What it says of a policy like ours that is so, and why it may be. Nothing else may be said. */
const explained = new Map<string, string>([
  [
    "SCRIPT_ALLOWLIST_BYPASS 'self'",
    'All of the site is files of the build: none wraps what it is asked for in a script (JSONP), none is AngularJS, and nobody uploads any. The next test looks.',
  ],
  [
    'UNSAFE_INLINE_FALLBACK',
    'Would let a browser that knows no hashes run what stands in the page. The only hash is of data, which no browser runs.',
  ],
]);

const pages = [...readPages('dist'), ...readPages(tinySite, '/it/hjalp/')];
const policyOf = (html: string) => metaOf(html, 'content-security-policy');
const policies = new Set([headerPolicy, ...pages.map(({ html }) => policyOf(html) ?? '')]);

const nameOf = ({ type, value }: Finding) => [Type[type], value].filter(Boolean).join(' ');
const findings = (policy: string) =>
  new CspEvaluator(new CspParser(policy).csp).evaluate([], [...DEFAULT_CHECKS, ...STRICTCSP_CHECKS]);

describe('the policies', () => {
  test('are of every page, and each page’s own is that for its data', () => {
    const data = (html: string) => /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1];
    expect(pages.filter(({ html }) => policyOf(html) !== pagePolicy(data(html))).map(({ address }) => address)).toEqual(
      [],
    );
    expect(pages.filter(({ html }) => data(html) !== undefined).length).toBeGreaterThan(30);
  });

  test('have no fault that is more than a remark, but those that are explained', () => {
    const found = [...policies].flatMap((policy) =>
      findings(policy)
        .filter(({ severity }) => severity < Severity.INFO)
        .map(nameOf),
    );
    const faults = found.filter((name) => !explained.has(name));
    tellFigure(
      'csp_evaluator',
      `${faults.length} findings above info in ${policies.size} policies, and ${explained.size} explained`,
    );
    expect(faults).toEqual([]);
    expect(
      [...explained.keys()].filter((name) => !found.includes(name)),
      'explained for nothing',
    ).toEqual([]);
  });

  test('are looked at by an evaluator that would see a fault', () => {
    const names = findings("script-src 'self' 'unsafe-inline' https:").map(nameOf);
    expect(names).toContain("SCRIPT_UNSAFE_INLINE 'unsafe-inline'");
    expect(names).toContain('MISSING_DIRECTIVES');
  });
});

test('every script of the site is one that the build has made', () => {
  const scripts = globSync('**/*.{js,mjs,cjs}', { cwd: 'dist' });
  expect(
    scripts.filter((file) => !/^(?:_astro\/[\w.-]+|search\/\w+\/pagefind\/pagefind-worker)\.js$/.test(file)),
  ).toEqual([]);
});
