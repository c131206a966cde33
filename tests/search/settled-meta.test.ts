import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { settleMeta, withoutFilters } from '../../src/search/settled-meta.ts';

/** As Pagefind ends its list: filters with their files, then sorts and fields. */
const list = (...filters: string[]) =>
  Buffer.from(`pagefind_dcd…${String.fromCharCode(0x80 + filters.length)}${filters.join('')}\x80\x80`, 'latin1');
const text = (file: string) => `\x82dtextk${file}`;
const code = (file: string) => `\x82dcodek${file}`;

describe('withoutFilters', () => {
  test('gives the same list whatever order a hash table has put the filters in', () => {
    const one = withoutFilters(list(text('und_fe61508'), code('und_c653989')));
    expect(one).toEqual(withoutFilters(list(code('und_d9a7f50'), text('und_641e479'))));
    expect(one.toString('latin1').endsWith('\x80\x80\x80')).toBe(true);
  });

  test('says so when Pagefind writes it in another way', () => {
    expect(() => withoutFilters(Buffer.from('pagefind_dcd\x80', 'latin1'))).toThrow(
      'Pagefind writes its list of filters in another way than settled-meta.ts knows.',
    );
  });
});

describe('settleMeta', () => {
  const index = (name: string, ...filters: string[]) => [
    { path: `pagefind.${name}.pf_meta`, content: gzipSync(list(...filters)) },
    { path: 'pagefind-entry.json', content: Buffer.from(`{"languages":{"und":{"hash":"${name}"}}}`) },
    { path: 'pagefind.js', content: Buffer.from('import') },
  ];

  test('gives the same files for the same texts, and an entry that names the list', () => {
    const one = settleMeta(index('und_c14a2c3bada', text('und_fe61508'), code('und_c653989')));
    expect(one).toEqual(settleMeta(index('und_3bc583bb08c', code('und_d9a7f50'), text('und_641e479'))));
    const [meta, entry, script] = one;
    const [, name] = /^pagefind\.(und_[0-9a-f]{10})\.pf_meta$/.exec(meta?.path ?? '') ?? [];
    expect(String(entry?.content)).toBe(`{"languages":{"und":{"hash":"${name}"}}}`);
    expect(gunzipSync(meta?.content ?? '').toString('latin1')).toMatch(/^pagefind_dcd/);
    expect(script?.path).toBe('pagefind.js');
  });
});
