import { describe, expect, test } from 'vitest';
import { articleId, frontMatterSchema, isoDate } from '../../src/core/article.ts';
import { readYaml } from '../../src/core/yaml.ts';
import { frontMatter, reportOf } from './articles.ts';

const accepts = (fields: object) => frontMatterSchema.safeParse({ ...frontMatter, ...fields }).success;
const report = (text: string) => reportOf((to) => readYaml(text, frontMatterSchema, to, 1));

/** Front matter in which some lines say something else. */
const withLines = (fields: Record<string, string>) =>
  Object.entries({ ...frontMatter, appliesTo: '[work-school]', ...fields })
    .map(([field, written]) => `${field}: ${written}\n`)
    .join('');

describe('isoDate', () => {
  const date = isoDate('Write a day.');
  test.each(['2026-11-23', '2024-02-29', '2026-01-01', '2026-12-31'])('accepts %s', (day) =>
    expect(date.safeParse(day).success).toBe(true),
  );
  test.each([
    '2026-02-30',
    '2026-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '26-11-23',
    '2026-11-23T08:00',
    '2026-11-23\n',
    '23 november 2026',
    '',
  ])('refuses %j', (day) => expect(date.safeParse(day).error?.issues[0]?.message).toBe('Write a day.'));
});

describe('articleId', () => {
  const id = articleId('Name an article.');
  test.each(['koder/utomlands', 'logga-in/tappad-mobil', 'a1/2'])('accepts %s', (written) =>
    expect(id.safeParse(written).success).toBe(true),
  );
  test.each([
    'utomlands',
    'koder/',
    '/koder/utomlands/',
    'koder/utomlands#kina',
    'koder/utomlands.mdx',
    'sv-SE/koder/utomlands',
    'Koder/utomlands',
    'koder/på-resa',
    '../koder/utomlands',
  ])('refuses %s', (written) => expect(id.safeParse(written).success).toBe(false));
});

describe('frontMatterSchema', () => {
  test('fills in what an article need not say', () => {
    expect(frontMatterSchema.parse(frontMatter)).toEqual({
      ...frontMatter,
      symptoms: {},
      expires: {},
      related: [],
      legacy: [],
      order: 100,
      draft: false,
    });
  });

  test('makes texts of composed letters, without blanks around them', () => {
    const decomposed = ' A\u030Aterställ lösenordet ';
    const data = frontMatterSchema.parse({
      ...frontMatter,
      title: decomposed,
      description: decomposed.repeat(3),
      answer: decomposed,
      symptoms: { ny: [decomposed] },
    });
    const composed = 'Återställ lösenordet';
    expect([data.title, data.answer, data.symptoms['ny']?.[0]]).toEqual([composed, composed, composed]);
    expect(data.description).toBe([composed, composed, composed].join('  '));
  });

  test.each([
    ['a title of 70 characters', { title: 'å'.repeat(70) }, true],
    ['a title of 71', { title: 'å'.repeat(71) }, false],
    ['a title of blanks', { title: ' \n' }, false],
    ['a description of 49 characters', { description: 'å'.repeat(49) }, false],
    ['a description of 50', { description: 'å'.repeat(50) }, true],
    ['a description of 49 and blanks', { description: ` ${'å'.repeat(49)} ` }, false],
    ['a description of 160', { description: 'å'.repeat(160) }, true],
    ['a description of 161', { description: 'å'.repeat(161) }, false],
    ['an answer of blanks', { answer: '  ' }, false],
    ['a title of 70 letters in two parts', { title: 'a\u030A'.repeat(70) }, true],
    ['a description of 49 letters in two parts', { description: 'a\u030A'.repeat(49) }, false],
    ['both kinds of account', { appliesTo: ['work-school', 'personal'] }, true],
    ['no kind of account', { appliesTo: [] }, false],
    ['an unknown kind of account', { appliesTo: ['privat'] }, false],
    ['symptoms under an anchor', { symptoms: { 'ny-kod': ['koden är slut'] } }, true],
    ['symptoms under a heading', { symptoms: { 'Ny kod': ['koden är slut'] } }, false],
    ['an anchor without symptoms', { symptoms: { 'ny-kod': [] } }, false],
    ['an empty symptom', { symptoms: { 'ny-kod': [' '] } }, false],
    ['a last day', { expires: { 'ny-kod': '2027-02-01' } }, true],
    ['a last day that is not in the calendar', { expires: { 'ny-kod': '2027-02-30' } }, false],
    ['six related articles', { related: Array(6).fill('koder/utomlands') }, true],
    ['seven related articles', { related: Array(7).fill('koder/utomlands') }, false],
    ['an old address', { legacy: ['https://gammal.example/kod', '/hjalp/kod'] }, true],
    ['an old address that is not whole', { legacy: ['gammal.example/kod'] }, false],
    ['an old address with a blank', { legacy: ['/hjalp/ny kod'] }, false],
    ['a place between two others', { order: 1.5 }, true],
    ['a place in words', { order: 'först' }, false],
    ['a draft', { draft: true }, true],
    ['a draft in words', { draft: 'ja' }, false],
    ['a field of another name', { titel: 'Ny kod' }, false],
  ])('given %s, answers', (_, fields, answer) => expect(accepts(fields)).toBe(answer));
});

describe('an author who breaks the front matter is told', () => {
  test('everything that is missing', () => {
    expect(report('')).toMatchInlineSnapshot(`
      "fil.mdx:2:1 missing-field
        "title" is missing.
        Give the article a title.
      fil.mdx:2:1 missing-field
        "description" is missing.
        Say in one or two sentences what the article helps with.
      fil.mdx:2:1 missing-field
        "answer" is missing.
        Answer the most common case in one to three sentences.
      fil.mdx:2:1 missing-field
        "updated" is missing.
        Say which day the article was last changed, like 2026-11-23.
      fil.mdx:2:1 missing-field
        "reviewed" is missing.
        Say which day somebody last checked the facts, like 2026-11-23.
      fil.mdx:2:1 missing-field
        "appliesTo" is missing.
        Say whose accounts it is about: [work-school], [personal] or both.
      6 mistakes in 1 file."
    `);
  });

  test('what is too long or too short, and how long it is', () => {
    expect(
      report(withLines({ title: 'Koden '.repeat(14), description: 'Koden kommer inte.', answer: '""' })),
    ).toMatchInlineSnapshot(`
      "fil.mdx:2:8 invalid-field
        "title": Shorten the title so that it fits in a search result. It has 83 characters; at most 70 fit.
        It is written as "Koden Koden Koden Koden Koden Koden Koden Koden Koden Kod…".
      fil.mdx:3:14 invalid-field
        "description": Say more about what the article helps with. It has 18 characters; at least 50 are needed.
        It is written as "Koden kommer inte.".
      fil.mdx:4:9 invalid-field
        "answer": Answer the most common case in one to three sentences.
        It is written as "".
      3 mistakes in 1 file."
    `);
  });

  test('what a description of many lines has in all', () => {
    expect(
      report(withLines({ description: `>-\n${'  Hjälp när koden inte kommer.\n'.repeat(6)}` })),
    ).toMatchInlineSnapshot(`
      "fil.mdx:3:14 invalid-field
        "description": Shorten the description so that it fits in a search result. It has 173 characters; at most 160 fit.
        It is written as "Hjälp när koden inte kommer. Hjälp när koden inte kommer.…".
      1 mistake in 1 file."
    `);
  });

  test('which days are none', () => {
    expect(
      report(withLines({ updated: '2026-02-30', reviewed: '23/11', expires: '{ kina: igår }' })),
    ).toMatchInlineSnapshot(`
      "fil.mdx:5:10 invalid-field
        "updated": Say which day the article was last changed, like 2026-11-23.
        It is written as "2026-02-30".
      fil.mdx:6:11 invalid-field
        "reviewed": Say which day somebody last checked the facts, like 2026-11-23.
        It is written as "23/11".
      fil.mdx:8:18 invalid-field
        "expires.kina": Say the last day the section holds, like 2027-02-01.
        It is written as "igår".
      3 mistakes in 1 file."
    `);
  });

  test('how lists and maps are written', () => {
    expect(
      report(
        withLines({
          appliesTo: '[privat]',
          symptoms: '{ kina: ingen kod, resa: [] }',
          related: '[utomlands]',
          legacy: '[gammal.example]',
        }),
      ),
    ).toMatchInlineSnapshot(`
      "fil.mdx:7:13 invalid-field
        "appliesTo.0": Choose work-school or personal.
        It is written as "privat".
      fil.mdx:8:19 invalid-field
        "symptoms.kina": Write a list of phrases as readers would say them, one a line after "- ".
        It is written as "ingen kod".
      fil.mdx:8:36 invalid-field
        "symptoms.resa": Write at least one phrase as a reader would say it.
        It is written as [].
      fil.mdx:9:11 invalid-field
        "related.0": Name an article by topic and slug, like logga-in/tappad-mobil.
        It is written as "utomlands".
      fil.mdx:10:10 invalid-field
        "legacy.0": Write the old address of the page whole (https://…), or its path (/…).
        It is written as "gammal.example".
      5 mistakes in 1 file."
    `);
  });

  test('that an anchor is written as in the article, once', () => {
    expect(
      report(withLines({ symptoms: '{ Ny-Kod: [hej] }', related: 'koder/x', appliesTo: '""' })),
    ).toMatchInlineSnapshot(`
      "fil.mdx:7:12 invalid-field
        "appliesTo": Say whose accounts it is about: [work-school], [personal] or both.
        It is written as "".
      fil.mdx:8:13 invalid-field
        "symptoms.Ny-Kod": Use the anchor as it is written in the article: a–z, 0–9 and hyphens.
      fil.mdx:9:10 invalid-field
        "related": Write a list of articles, like [logga-in/tappad-mobil].
        It is written as "koder/x".
      3 mistakes in 1 file."
    `);
  });

  test('what a number and a choice look like', () => {
    expect(report(withLines({ order: 'först', draft: 'ja', utkast: 'ja' }))).toMatchInlineSnapshot(`
      "fil.mdx:8:8 invalid-field
        "order": Write the place in the topic as a number; lower comes first.
        It is written as "först".
      fil.mdx:9:8 invalid-field
        "draft": Write true or false.
        It is written as "ja".
      fil.mdx:10:1 unknown-field
        "utkast" is not a field here.
        Fields: title, description, answer, updated, reviewed, appliesTo, symptoms, expires, related, legacy, order, draft.
      3 mistakes in 1 file."
    `);
  });
});
