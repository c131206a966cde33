import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { irregular } from '../../../src/search/swedish/irregular.ts';
import { stem } from '../../../src/search/swedish/stem.ts';

describe('irregular', () => {
  test.each([
    ['bytte', 'byt'],
    ['stals', 'stul'],
    ['händer', 'hand'],
    ['äldre', 'gammal'],
  ])('leads %s to %s', (form, own) => expect(irregular.get(form)).toBe(own));

  test('knows every form by one stem, as it is written', () => {
    const source = readFileSync('src/search/swedish/irregular.ts', 'utf8');
    const [, forms = ''] = /const forms = `([^`]+)`/.exec(source) ?? [];
    const words = forms.trim().split(/\s+/);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    expect([...irregular.keys()]).toEqual(words);
  });

  test('gives what stem gives, also in the genitive', () => {
    const forms = [...irregular];
    expect(forms.filter(([form, own]) => stem(form) !== own)).toEqual([]);
    expect(stem('händernas')).toBe('hand');
  });

  test('writes its forms in lower case, and with å, ä and ö as one sign each', () => {
    const forms = [...irregular.keys()];
    expect(forms.filter((form) => form !== form.normalize('NFC').toLowerCase())).toEqual([]);
  });
});
