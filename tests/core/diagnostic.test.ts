import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { formatDiagnostics, isError, reporter, sortDiagnostics } from '../../src/core/diagnostic.ts';

const mistake = (file: string, line: number, column: number, rule: string): Diagnostic => ({
  file,
  line,
  column,
  rule,
  severity: 'error',
  message: [],
});

describe('reporter', () => {
  test('says where, what, and how serious it is', () => {
    const found: Diagnostic[] = [];
    const report = reporter('koder/utomlands.mdx', found);
    report.error('bad-anchor', { line: 3, column: 5 }, 'Fel.', 'Gör så här.');
    report.warn('future-date', { line: 1, column: 1 }, 'Vänta.');
    expect(found).toEqual([
      {
        file: 'koder/utomlands.mdx',
        line: 3,
        column: 5,
        rule: 'bad-anchor',
        severity: 'error',
        message: ['Fel.', 'Gör så här.'],
      },
      {
        file: 'koder/utomlands.mdx',
        line: 1,
        column: 1,
        rule: 'future-date',
        severity: 'warning',
        message: ['Vänta.'],
      },
    ]);
    expect(found.map(isError)).toEqual([true, false]);
  });

  test('leaves out a hint that is empty', () => {
    const found: Diagnostic[] = [];
    reporter('a.mdx', found).error('unknown-anchor', { line: 1, column: 1 }, 'Fel.', '');
    expect(found[0]?.message).toEqual(['Fel.']);
  });

  test('keeps nothing of a position but line and column', () => {
    const found: Diagnostic[] = [];
    const point = { line: 2, column: 3, offset: 40 };
    reporter('a.mdx', found).error('bad-anchor', point, 'Fel.');
    expect(found[0]).not.toHaveProperty('offset');
  });
});

describe('sortDiagnostics', () => {
  test('goes by file, line, column and rule, numbers as numbers', () => {
    const inOrder = [
      mistake('a.mdx', 2, 10, 'x'),
      mistake('a.mdx', 10, 2, 'a'),
      mistake('a.mdx', 10, 2, 'b'),
      mistake('a.mdx', 10, 11, 'a'),
      mistake('b.mdx', 1, 1, 'a'),
    ];
    expect(sortDiagnostics(inOrder.toReversed())).toEqual(inOrder);
  });

  test('leaves the list it is given as it is', () => {
    const given = [mistake('b.mdx', 1, 1, 'x'), mistake('a.mdx', 1, 1, 'x')];
    sortDiagnostics(given);
    expect(given.map(({ file }) => file)).toEqual(['b.mdx', 'a.mdx']);
  });
});

describe('formatDiagnostics', () => {
  const warning = { ...mistake('a.mdx', 1, 1, 'future-date'), severity: 'warning' } as const;

  test('prints a clickable line, the message under it, and a sum', () => {
    const report = formatDiagnostics([
      {
        ...mistake('content/sv-SE/skrivare/offline.mdx', 12, 8, 'unknown-anchor'),
        message: ['The article "natverk/tappar-wifi" has no anchor "byt-kannal".', 'Did you mean "byt-kanal"?'],
      },
      { ...warning, message: ['"updated" is 2027-01-01, which is later than today.'] },
    ]);
    expect(report).toMatchInlineSnapshot(`
      "a.mdx:1:1 future-date (warning)
        "updated" is 2027-01-01, which is later than today.
      content/sv-SE/skrivare/offline.mdx:12:8 unknown-anchor
        The article "natverk/tappar-wifi" has no anchor "byt-kannal".
        Did you mean "byt-kanal"?
      1 mistake and 1 warning in 2 files."
    `);
  });

  test.each([
    [[mistake('a.mdx', 1, 1, 'x')], '1 mistake in 1 file.'],
    [[mistake('a.mdx', 1, 1, 'x'), mistake('a.mdx', 2, 1, 'x')], '2 mistakes in 1 file.'],
    [[warning], '1 warning in 1 file.'],
    [[warning, warning, mistake('b.mdx', 1, 1, 'x')], '1 mistake and 2 warnings in 2 files.'],
  ])('sums up %#', (diagnostics, sum) => expect(formatDiagnostics(diagnostics).split('\n').at(-1)).toBe(sum));

  test('is empty when there is nothing to say', () => expect(formatDiagnostics([])).toBe(''));
});
