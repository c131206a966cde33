import { describe, expect, test } from 'vitest';
import { type Explained, readAudit, readExplained } from '../../scripts/audit.ts';

const advisory = 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc';
const found = JSON.stringify({
  auditReportVersion: 2,
  vulnerabilities: {
    'slow-words': { via: [{ url: advisory, title: 'Slow on odd words', severity: 'high', source: 1 }] },
    astro: { via: ['slow-words'] },
  },
});
const explained: Explained = [
  {
    advisory,
    package: 'slow-words',
    why: 'It reads only our own articles, and only when the site is built.',
    until: '2026-12-31',
  },
];

describe('what npm audit says', () => {
  test('is clean when nothing is found', () =>
    expect(readAudit('{"auditReportVersion":2,"vulnerabilities":{}}', [], '2026-11-25')).toEqual({
      isAnswered: true,
      told: 'clean',
      mistakes: [],
    }));

  test('has to be acted on when nobody has explained it', () => {
    const { told, mistakes } = readAudit(found, [], '2026-11-25');
    expect(told).toBe('1 found, 0 of them explained');
    expect(mistakes.join('\n')).toMatchInlineSnapshot(
      `"slow-words: Slow on odd words (high), https://github.com/advisories/GHSA-aaaa-bbbb-cccc. Update it, or read whether it does harm here and explain that in .github/audit.json."`,
    );
  });

  test('may stand when it is explained, until the day that somebody has set', () => {
    expect(readAudit(found, explained, '2026-12-31')).toEqual({
      isAnswered: true,
      told: '1 found, 1 of them explained',
      mistakes: [],
    });
    expect(readAudit(found, explained, '2027-01-01').mistakes).toHaveLength(1);
  });

  test('leaves no explanation standing of what is gone', () =>
    expect(readAudit('{"vulnerabilities":{}}', explained, '2026-11-25').mistakes.join('\n')).toMatchInlineSnapshot(
      `"slow-words: https://github.com/advisories/GHSA-aaaa-bbbb-cccc is no longer found. Take it out of .github/audit.json."`,
    ));

  test.each([
    ['a registry that does not answer', '{"message":"405 Method Not Allowed","statusCode":405,"error":{"summary":""}}'],
    ['no npm', ''],
    ['half an answer', '{"vulnerabilities":'],
  ])('is unknown with %s, and no mistake of ours', (_, output) =>
    expect(readAudit(output, explained, '2026-11-25')).toEqual({
      isAnswered: false,
      told: 'could not be asked here: the registry gave no answer',
      mistakes: [],
    }),
  );
});

describe('an explanation', () => {
  test('says what, why and until when', () => {
    expect(readExplained(JSON.stringify(explained))).toEqual(explained);
    expect(() =>
      readExplained('[{"advisory":"GHSA","package":"a","why":"nä","until":"sen"}]'),
    ).toThrowErrorMatchingInlineSnapshot(`
      [Error: ✖ Write the address of the advisory.
        → at [0].advisory
      ✖ Say why it does no harm here.
        → at [0].why
      ✖ Write the last day it may stand, like "2027-01-31".
        → at [0].until]
    `);
  });
});
