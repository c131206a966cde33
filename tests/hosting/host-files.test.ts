import { expect, test } from 'vitest';
import { isServed } from '../../src/hosting/host-files.ts';

const all = new Set(['index.html', 'index.html.br', 'index.html.gz', 'alone.gz', '_headers', 'koder/_headers']);

test.each([
  ['index.html', true],
  ['index.html.br', false],
  ['index.html.gz', false],
  ['alone.gz', true],
  ['_headers', false],
  ['koder/_headers', true],
])('%s has an address of its own: %s', (path, served) => expect(isServed(path, all)).toBe(served));
