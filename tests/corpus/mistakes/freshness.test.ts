import { describe, expect, test } from 'vitest';
import { formatDiagnostics } from '../../../src/core/diagnostic.ts';
import { article, corpusAt, reportOnTree } from '../content-tree.ts';
import { languageTree } from '../language-tree.ts';

describe('the report on freshness', () => {
  const fresh = (today: string, reviewed = '2026-11-23') =>
    formatDiagnostics([
      ...corpusAt(
        languageTree({
          'sv-SE/natverk/wifi.mdx': article('Datorn tappar wifi', 'expires:\n  starta-om: 2027-02-01\n').replace(
            'reviewed: 2026-11-23',
            `reviewed: ${reviewed}`,
          ),
        }),
        today,
      ).diagnostics,
    ]).replace(/\S+\/sv-SE/, 'content/sv-SE');

  test('says nothing until 60 days before a section expires', () => {
    expect(fresh('2026-12-02')).toBe('');
  });

  test.each([
    ['2026-12-03', 'in 60 days'],
    ['2027-01-31', 'in 1 day'],
    ['2027-02-01', 'today'],
  ])('warns on %s that a section expires %s', (today, when) => {
    expect(fresh(today)).toBe(`content/sv-SE/natverk/wifi.mdx:9:14 expiring-section (warning)
  "starta-om" holds until 2027-02-01, ${when}.
  Write what holds after that, or a later date.
1 warning in 1 file.`);
  });

  test('wants a section, which can carry the warning, and no part of one', () => {
    const root = languageTree({
      'sv-SE/natverk/wifi.mdx': article(
        'Datorn tappar wifi',
        'expires:\n  sladden: 2027-06-01\n',
        '## Starta om datorn {/* #starta-om */}\n\n- Dra ur sladden {/* #sladden */}\n',
      ),
    });
    expect(reportOnTree(root)).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/wifi.mdx:9:3 expiring-part
        "expires" names "sladden", which is a part of a section, and the page can warn only at the head of one.
        Name the section it stands in.
      1 mistake in 1 file."
    `);
  });

  test('warns when a section has expired', () => {
    expect(fresh('2027-02-02')).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/wifi.mdx:9:14 expired-section (warning)
        "starta-om" held until 2027-02-01, and the page says that its advice has passed its date.
        Rewrite the section and take its date away, or write a later one.
      1 warning in 1 file."
    `);
  });

  test('warns when an article was last reviewed more than a year ago', () => {
    expect(fresh('2026-11-23', '2025-11-23')).toBe('');
    expect(fresh('2026-11-23', '2025-11-22')).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/wifi.mdx:6:11 stale-review (warning)
        The facts were last checked 2025-11-22, more than a year ago.
        Check them, mend what has changed, and write the day in "reviewed".
      1 warning in 1 file."
    `);
  });
});
