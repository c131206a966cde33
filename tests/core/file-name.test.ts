import { expect, test } from 'vitest';
import { nameMistake } from '../../src/core/file-name.ts';

test.each(['ny-kod.mdx', '_topic.yaml', 'sv-SE', 'min router.png', 'länken.png', 'Byt.PNG', `${'a'.repeat(96)}.mdx`])(
  '%s may be the name of a file',
  (name) => expect(nameMistake(name)).toBeUndefined(),
);

test.each([
  'a\nb',
  'a\tb',
  'a\u202Eb',
  'a\u001Bb',
  'a\\b',
  'a:b',
  'a?b',
  'a|b',
  'a"b',
  'a%b',
  'a<b',
  `${'a'.repeat(97)}.mdx`,
])('%j may not', (name) => expect(nameMistake(name)).toEqual([expect.any(String), expect.any(String)]));
