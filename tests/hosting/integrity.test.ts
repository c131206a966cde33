import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withIntegrity } from '../../src/hosting/integrity.ts';

const content = Buffer.from('console.log("å")');
const hash = `sha256-${createHash('sha256').update(content).digest('base64')}`;

test('a script that is asked for has the hash of what it is, old or new', () => {
  const sealed = `<script type="module" src="/it/a.js" integrity="${hash}"></script>`;
  for (const html of [
    '<script type="module" src="/it/a.js"></script>',
    '<script type="module" src="/it/a.js" integrity="sha256-gammal"></script>',
  ])
    expect(withIntegrity(html, () => content)).toBe(sealed);
});

test('data in the page is left as it is', () => {
  const html = '<script type="application/ld+json">{"a":1}</script>';
  expect(withIntegrity(html, () => content)).toBe(html);
});
