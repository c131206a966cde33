import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readYaml } from '../../src/core/yaml.ts';
import { diagnosticsOf, reportOf } from './articles.ts';

const schema = z.strictObject(
  {
    title: z.string('Give it a title.').min(3, 'Write at least three letters.'),
    order: z.number('Write a number.').default(100),
    draft: z.boolean('Write true or false.').default(false),
    links: z
      .array(z.strictObject({ to: z.string('Say where it leads.'), text: z.string().optional() }), 'Write a list.')
      .default([]),
    words: z.record(z.string(), z.strictObject({ why: z.string('Say why.') }), 'Write words.').default({}),
  },
  'Write the fields one a line.',
);

const report = (text: string, linesBefore = 0) => reportOf((to) => readYaml(text, schema, to, linesBefore));
const read = (text: string, linesBefore = 0) => {
  let reading: ReturnType<typeof readYaml<z.output<typeof schema>>> | undefined;
  const diagnostics = diagnosticsOf((to) => {
    reading = readYaml(text, schema, to, linesBefore);
  });
  return { data: reading?.data, locate: reading?.locate ?? (() => undefined), diagnostics };
};
const rules = (text: string) => read(text).diagnostics.map(({ rule }) => rule);

const defaults = { order: 100, draft: false, links: [], words: {} };

describe('readYaml', () => {
  test.each([
    ['a short text', 'title: Ny kod\n'],
    ['CRLF', 'title: Ny kod\r\n# sist\r\n'],
    ['no line break at the end', 'title: Ny kod'],
    ['a comment', '# först\ntitle: Ny kod # sist\n'],
    ['quotes', 'title: "Ny kod"'],
    ['a folded text', 'title: >-\n  Ny\n  kod\n'],
    ['an end of document', 'title: Ny kod\n...\n'],
  ])('reads %s', (_, text) => {
    const { data, diagnostics } = read(text);
    expect(diagnostics).toEqual([]);
    expect(data?.title).toBe('Ny kod');
  });

  test('fills in what the schema has by default', () =>
    expect(read('title: Ny kod').data).toEqual({ title: 'Ny kod', ...defaults }));

  test('lets a date stay a text', () => expect(read('title: 2026-11-23').data?.title).toBe('2026-11-23'));

  test('takes yes and on for words, as YAML has done since 1.2', () =>
    expect(['yes', 'on', 'true'].map((word) => read(`title: Ny kod\ndraft: ${word}`).data?.draft)).toEqual([
      undefined,
      undefined,
      true,
    ]));

  test.each(['', '\n', '# bara en kommentar\n', '---\n', 'null'])('misses what an empty text (%j) lacks', (text) =>
    expect(read(text)).toMatchObject({ diagnostics: [{ rule: 'missing-field', line: 1, column: 1 }] }),
  );

  test.each(['- Ny kod', 'Ny kod', '42', 'true'])('refuses %j, which has no fields', (text) => {
    const { data, diagnostics } = read(text);
    expect(data).toBeUndefined();
    expect(diagnostics).toMatchObject([{ line: 1, column: 1 }]);
  });
});

describe('readYaml says that', () => {
  test('a field is missing', () => {
    expect(report('order: 1')).toMatchInlineSnapshot(`
      "fil.mdx:1:1 missing-field
        "title" is missing.
        Give it a title.
      1 mistake in 1 file."
    `);
  });

  test('a field inside another is missing, at the nearest thing written', () => {
    expect(report('title: Ny kod\nlinks:\n  - text: Hit\n')).toMatchInlineSnapshot(`
      "fil.mdx:3:5 missing-field
        "links.0.to" is missing.
        Say where it leads.
      1 mistake in 1 file."
    `);
  });

  test('a value does not fit', () => {
    expect(report('title: Ny\norder: ett\nlinks: koder\n')).toMatchInlineSnapshot(`
      "fil.mdx:1:8 invalid-field
        "title": Write at least three letters.
        It is written as "Ny".
      fil.mdx:2:8 invalid-field
        "order": Write a number.
        It is written as "ett".
      fil.mdx:3:8 invalid-field
        "links": Write a list.
        It is written as "koder".
      3 mistakes in 1 file."
    `);
  });

  test('a long value does not fit, without all of it', () => {
    expect(report(`title: [${'ny kod, '.repeat(20)}]`)).toMatchInlineSnapshot(`
      "fil.mdx:1:8 invalid-field
        "title": Give it a title.
        It is written as ["ny kod","ny kod","ny kod","ny kod","ny kod","ny kod","n….
      1 mistake in 1 file."
    `);
  });

  test('a field is unknown, and which it resembles', () => {
    expect(report('titel: Ny kod\ntitle: Ny kod\nlinks:\n  - too: hit\n    to: dit\n')).toMatchInlineSnapshot(`
      "fil.mdx:1:1 unknown-field
        "titel" is not a field here.
        Did you mean "title"?
      fil.mdx:4:5 unknown-field
        "too" is not a field here.
        Did you mean "to"?
      2 mistakes in 1 file."
    `);
  });

  test('a field is unknown, and which there are', () => {
    expect(report('title: Ny kod\nfärg: blå\nwords:\n  kod: { why: Så, varför: Så }\n')).toMatchInlineSnapshot(`
      "fil.mdx:2:1 unknown-field
        "färg" is not a field here.
        Fields: title, order, draft, links, words.
      fil.mdx:4:19 unknown-field
        "varför" is not a field here.
        Fields: why.
      2 mistakes in 1 file."
    `);
  });

  test('a field is written twice', () => {
    expect(report('title: Ny kod\norder: 1\ntitle: Gammal kod\n')).toMatchInlineSnapshot(`
      "fil.mdx:3:1 yaml-syntax
        The same field is written twice.
        Compare with an article beside it.
      1 mistake in 1 file."
    `);
  });

  test('a line is indented with a tab', () => {
    expect(report('title: Ny kod\nlinks:\n\t- to: hit\n')).toMatchInlineSnapshot(`
      "fil.mdx:3:1 yaml-syntax
        Indent with spaces; YAML does not allow tabs.
        Compare with an article beside it.
      1 mistake in 1 file."
    `);
  });

  test('a text with a colon needs quotes', () => {
    expect(report('title: Fel: ny kod\n')).toMatchInlineSnapshot(`
      "fil.mdx:1:8 yaml-syntax
        A text with a colon and a space in it needs quotes, or ">-" and the text on the next line, indented.
        Compare with an article beside it.
      1 mistake in 1 file."
    `);
  });

  test('a quotation mark is not closed', () => {
    expect(read('title: "Ny kod\norder: 1\n').diagnostics[0]?.message.join('\n')).toMatchInlineSnapshot(`
      "The " here is never closed.
      Write " where it ends, and indent the lines between them."
    `);
  });
});

describe('readYaml explains', () => {
  const texts: readonly [what: string, text: string][] = [
    ['emphasis at the start of a text', 'title: **fet** text\n'],
    ['an unknown alias', 'title: *Vänta*\n'],
    ['a sign that YAML keeps for itself', 'title: @kod\n'],
    ['a tag', 'title: !kod x\n'],
    ['a second document', 'title: Ny kod\n---\norder: 1\n'],
    ['words after a quotation', 'title: "Ny" kod\n'],
    ['a backslash', 'title: "C:\\kod"\n'],
    ['a field that is indented', 'title: Ny kod\n  order: 1\n'],
    ['a field without a colon', 'title: Ny kod\norder 1\ndraft: true\n'],
    ['fields after a list', '- Ny kod\norder: 1\n'],
    ['a quotation mark that is never closed', 'order: 1\ntitle: "Ny kod\ndraft: true\n'],
    ['a bracket that is never closed', 'title: [Ny kod\norder: 1\n'],
    ['an alias within what it repeats', 'words: &a\n  kod: *a\n'],
    ['an alias', 'links: [{ to: &kod Ny kod }]\ntitle: *kod\n'],
    ['a name for nothing', 'title: &nbsp; hej\n'],
    ['a type', 'title: !!binary aGVq\n'],
    ['a type of JavaScript', 'title: !!js/function "() => 1"\n'],
    ['a list as the name of a field', '? [title]\n: hej\n'],
    ['a field named __proto__', 'words: { __proto__: { why: Så } }\n'],
    ['an escape that turns the words around', 'title: "Ny \\u202Ekod"\n'],
    ['half a sign', 'title: "Ny kod \\uD83D"\n'],
    ['a list in place of fields', '- Ny kod\n'],
    ['a word in place of fields', 'Ny kod\n'],
    ['a field left blank', 'title:\norder: 1\n'],
    ['a number that is none', 'title: Ny kod\norder: .nan\n'],
    ['a text of many lines', 'title: Ny kod\norder: |\n  ett\n  två\n'],
  ];

  test('what is wrong, once and where it stands, in words of its own', () => {
    const explained = texts.map(([what, text]) => `${what}: ${JSON.stringify(text)}\n${report(text)}`);
    expect(explained.join('\n\n')).toMatchInlineSnapshot(`
      "emphasis at the start of a text: "title: **fet** text\\n"
      fil.mdx:1:8 yaml-syntax
        A text that begins with * needs quotes.
        Write "**fet** text" with quotes around it.
      1 mistake in 1 file.

      an unknown alias: "title: *Vänta*\\n"
      fil.mdx:1:8 yaml-syntax
        A text that begins with * needs quotes.
        Write "*Vänta*" with quotes around it.
      1 mistake in 1 file.

      a sign that YAML keeps for itself: "title: @kod\\n"
      fil.mdx:1:8 yaml-syntax
        A text that begins with @ needs quotes.
        Write "@kod" with quotes around it.
      1 mistake in 1 file.

      a tag: "title: !kod x\\n"
      fil.mdx:1:8 yaml-syntax
        A text that begins with ! needs quotes.
        Write "!kod x" with quotes around it.
      1 mistake in 1 file.

      a second document: "title: Ny kod\\n---\\norder: 1\\n"
      fil.mdx:2:1 yaml-syntax
        The line --- ends the fields, and there are more after it.
        Take the line away.
      1 mistake in 1 file.

      words after a quotation: "title: \\"Ny\\" kod\\n"
      fil.mdx:1:13 yaml-syntax
        "kod" does not belong where it stands.
        Put quotes around the whole text, or indent the line as those around it.
      1 mistake in 1 file.

      a backslash: "title: \\"C:\\\\kod\\"\\n"
      fil.mdx:1:11 yaml-syntax
        A backslash between double quotes changes the sign after it.
        Write it twice, or put single quotes around the text.
      1 mistake in 1 file.

      a field that is indented: "title: Ny kod\\n  order: 1\\n"
      fil.mdx:1:8 yaml-syntax
        The lines from here on do not part into fields.
        Begin each field in the same column as the one before it, and write a colon and a space after its name.
      1 mistake in 1 file.

      a field without a colon: "title: Ny kod\\norder 1\\ndraft: true\\n"
      fil.mdx:2:1 yaml-syntax
        The lines from here on do not part into fields.
        Begin each field in the same column as the one before it, and write a colon and a space after its name.
      1 mistake in 1 file.

      fields after a list: "- Ny kod\\norder: 1\\n"
      fil.mdx:2:1 yaml-syntax
        "order: 1" does not belong where it stands.
        Put quotes around the whole text, or indent the line as those around it.
      1 mistake in 1 file.

      a quotation mark that is never closed: "order: 1\\ntitle: \\"Ny kod\\ndraft: true\\n"
      fil.mdx:2:8 yaml-syntax
        The " here is never closed.
        Write " where it ends, and indent the lines between them.
      1 mistake in 1 file.

      a bracket that is never closed: "title: [Ny kod\\norder: 1\\n"
      fil.mdx:1:8 yaml-syntax
        The [ here is never closed.
        Write ] where it ends, and indent the lines between them.
      1 mistake in 1 file.

      an alias within what it repeats: "words: &a\\n  kod: *a\\n"
      fil.mdx:2:8 yaml-syntax
        "*a" repeats what stands at "&a".
        Write the words out instead.
      1 mistake in 1 file.

      an alias: "links: [{ to: &kod Ny kod }]\\ntitle: *kod\\n"
      fil.mdx:2:8 yaml-syntax
        "*kod" repeats what stands at "&kod".
        Write the words out instead.
      1 mistake in 1 file.

      a name for nothing: "title: &nbsp; hej\\n"
      fil.mdx:1:8 yaml-syntax
        A text that begins with & needs quotes.
        Write "&nbsp; hej" with quotes around it.
      1 mistake in 1 file.

      a type: "title: !!binary aGVq\\n"
      fil.mdx:1:8 yaml-syntax
        A text that begins with ! needs quotes.
        Write "!!binary aGVq" with quotes around it.
      1 mistake in 1 file.

      a type of JavaScript: "title: !!js/function \\"() => 1\\"\\n"
      fil.mdx:1:8 yaml-syntax
        A text that begins with ! needs quotes.
        Write "!!js/function "() => 1"" with quotes around it.
      1 mistake in 1 file.

      a list as the name of a field: "? [title]\\n: hej\\n"
      fil.mdx:1:3 yaml-syntax
        Only words can be the name of a field.
        Compare with an article beside it.
      1 mistake in 1 file.

      a field named __proto__: "words: { __proto__: { why: Så } }\\n"
      fil.mdx:1:10 yaml-syntax
        "__proto__" cannot be the name of a field.
        Compare with an article beside it.
      1 mistake in 1 file.

      an escape that turns the words around: "title: \\"Ny \\\\u202Ekod\\"\\n"
      fil.mdx:1:8 hidden-sign
        After "Ny " stands U+202E, which turns the words around it, so that what is read is not what is written.
        Take it away: delete the signs on both sides of it, and write them anew.
      1 mistake in 1 file.

      half a sign: "title: \\"Ny kod \\\\uD83D\\"\\n"
      fil.mdx:1:8 hidden-sign
        After "Ny kod " stands U+D83D, which is half a sign.
        Take it away: delete the signs on both sides of it, and write them anew.
      1 mistake in 1 file.

      a list in place of fields: "- Ny kod\\n"
      fil.mdx:1:1 invalid-field
        Write the fields one a line.
        It is written as ["Ny kod"].
      1 mistake in 1 file.

      a word in place of fields: "Ny kod\\n"
      fil.mdx:1:1 invalid-field
        Write the fields one a line.
        It is written as "Ny kod".
      1 mistake in 1 file.

      a field left blank: "title:\\norder: 1\\n"
      fil.mdx:1:1 missing-field
        "title" is empty.
        Give it a title.
      1 mistake in 1 file.

      a number that is none: "title: Ny kod\\norder: .nan\\n"
      fil.mdx:2:8 invalid-field
        "order": Write a number.
        It is written as NaN.
      1 mistake in 1 file.

      a text of many lines: "title: Ny kod\\norder: |\\n  ett\\n  två\\n"
      fil.mdx:2:8 invalid-field
        "order": Write a number.
        It is written as "ett två ".
      1 mistake in 1 file."
    `);
  });
});

describe('readYaml reports', () => {
  test('every mistake at once, counted from the top of the file', () => {
    const { data, diagnostics } = read('titel: Ny\ntitle: Ny\norder: ett\n', 1);
    expect(data).toBeUndefined();
    expect(diagnostics.map(({ rule, line, column }) => [rule, line, column])).toEqual(
      expect.arrayContaining([
        ['unknown-field', 2, 1],
        ['invalid-field', 3, 8],
        ['invalid-field', 4, 8],
      ]),
    );
    expect(diagnostics).toHaveLength(3);
  });

  test.each(['constructor', 'toString', '12', '<<'])('%s as an unknown field', (key) =>
    expect(rules(`title: Ny kod\n${key}: 1\n`)).toEqual(['unknown-field']),
  );

  test.each([
    ['an alias of nothing', 'title: *kod\n'],
    ['a list that is never closed', 'links: [a\n'],
    ['an at sign at the start of a text', 'title: @kod\n'],
    ['an alias', 'links: [{ to: &kod Ny kod }]\ntitle: *kod\n'],
    ['a field named __proto__', 'title: Ny kod\n__proto__: { draft: true }\n'],
    ['a field named __proto__ within another', 'title: Ny kod\nwords: { __proto__: { why: Så } }\n'],
  ])('%s as broken YAML', (_, text) => expect(new Set(rules(text))).toEqual(new Set(['yaml-syntax'])));

  test('a value with two things wrong once', () =>
    expect(
      diagnosticsOf((to) =>
        readYaml('a: x', z.strictObject({ a: z.array(z.string(), 'En lista.').min(2, 'Två.') }), to),
      ),
    ).toMatchObject([{ message: ['"a": En lista.', 'It is written as "x".'] }]));

  test('aliases that multiply, instead of following them', () => {
    const level = (name: string, of: string) => `${name}: &${name} [${Array(9).fill(`*${of}`).join(', ')}]\n`;
    const names = ['b', 'c', 'd', 'e', 'f', 'g'];
    const bomb = `a: &a [x, x, x]\n${names.map((name, index) => level(name, ['a', ...names][index] ?? '')).join('')}`;
    expect(new Set(rules(bomb))).toEqual(new Set(['yaml-syntax']));
  });
});

describe('locate', () => {
  const text = 'title: Ny kod\nlinks:\n  - to: hit\n    text: Hit\nwords:\n  ny-kod: { why: Så }\n';

  test.each([
    [['title'], { line: 1, column: 8 }],
    [['links'], { line: 3, column: 3 }],
    [['links', 0], { line: 3, column: 5 }],
    [['links', 0, 'text'], { line: 4, column: 11 }],
    [['words', 'ny-kod'], { line: 6, column: 11 }],
    [['words', 'ny-kod', 'why'], { line: 6, column: 18 }],
  ])('finds %j', (path, position) => expect(read(text).locate(path)).toEqual(position));

  test.each([
    [['links', 0, 'icon'], { line: 3, column: 5 }],
    [['links', 7], { line: 3, column: 3 }],
    [['words', 'kina', 'why'], { line: 6, column: 3 }],
    [['order'], { line: 1, column: 1 }],
    [[], { line: 1, column: 1 }],
  ])('finds the nearest thing written when %j is not', (path, position) =>
    expect(read(text).locate(path)).toEqual(position),
  );

  test('finds a key of digits', () =>
    expect(read('words:\n  53003: { why: Så }').locate(['words', '53003', 'why'])).toEqual({ line: 2, column: 17 }));

  test('finds a word in a list', () =>
    expect(read('links: [hit, dit]').locate(['links', 1])).toEqual({ line: 1, column: 14 }));

  test('counts the lines before the text', () =>
    expect(read(text, 1).locate(['links', 0, 'text'])).toEqual({ line: 5, column: 11 }));

  test('counts CRLF as one line break', () =>
    expect(read(text.replaceAll('\n', '\r\n')).locate(['links', 0, 'text'])).toEqual({ line: 4, column: 11 }));

  test('counts columns in UTF-16 code units', () =>
    expect(read('{ title: 🙂 kod, order: 3 }').locate(['order'])).toEqual({ line: 1, column: 25 }));

  test('works when the text breaks its schema', () =>
    expect(read('title: Ny\norder: ett\n').locate(['order'])).toEqual({ line: 2, column: 8 }));
});
