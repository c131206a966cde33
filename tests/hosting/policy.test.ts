import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { headerPolicy, pagePolicy } from '../../src/hosting/policy.ts';

const lines = (policy: string) => policy.split('; ').join('\n');

describe('the policy', () => {
  test('of a page lets it do what it does, and nothing else', () =>
    expect(lines(pagePolicy())).toMatchInlineSnapshot(`
      "default-src 'none'
      script-src 'self'
      style-src 'self'
      img-src 'self'
      font-src 'self'
      connect-src 'self'
      manifest-src 'self'
      worker-src 'self'
      form-action 'self'
      base-uri 'none'
      require-trusted-types-for 'script'
      trusted-types felsok"
    `));

  test('of a page with data names their hash, which is that of their bytes', () => {
    const [, scripts] = /script-src ([^;]+)/.exec(pagePolicy('{"@type":"Article","name":"Å"}')) ?? [];
    expect(scripts).toMatchInlineSnapshot(`"'self' 'sha256-PTF8zQ+to4sJLlT0s3ZxGfZO3mj3CMximc1a3kWVgh4='"`);
    expect(pagePolicy('{"@type":"Article","name":"Ä"}')).not.toContain(scripts);
    expect(pagePolicy('').replace(/ 'sha256-[^']+'/, '')).toBe(pagePolicy());
  });

  test('names the hash as browsers reckon it', () => {
    const hash = createHash('sha256').update('{"å":1}', 'utf8').digest('base64');
    expect(pagePolicy('{"å":1}')).toContain(`script-src 'self' 'sha256-${hash}';`);
    expect(pagePolicy()).toContain("script-src 'self';");
  });

  test('of the host lets the worker of the search compile, too, and lets nobody frame the site', () =>
    expect(lines(headerPolicy)).toMatchInlineSnapshot(`
      "default-src 'none'
      script-src 'self' 'wasm-unsafe-eval'
      style-src 'self'
      img-src 'self'
      font-src 'self'
      connect-src 'self'
      manifest-src 'self'
      worker-src 'self'
      form-action 'self'
      base-uri 'none'
      require-trusted-types-for 'script'
      trusted-types felsok
      frame-ancestors 'none'"
    `));

  test('of the host never forbids what that of the page allows, but for the hash of data, which nobody runs', () => {
    const sources = (policy: string) =>
      new Map(policy.split('; ').map((part) => [part.split(' ')[0], new Set(part.split(' ').slice(1))]));
    const host = sources(headerPolicy);
    for (const [name, allowed] of sources(pagePolicy()))
      expect(
        [...allowed].filter((source) => !host.get(name)?.has(source)),
        name,
      ).toEqual([]);
  });

  test('has nothing that would let in what others write', () => {
    const open = /'unsafe-(?:inline|eval|hashes)'|'strict-dynamic'|'nonce-|\*|\b(?:https?|data|blob):/;
    for (const policy of [pagePolicy(), pagePolicy('{}'), headerPolicy]) expect(policy).not.toMatch(open);
  });
});
