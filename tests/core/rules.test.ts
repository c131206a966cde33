import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/markdown/read-article.ts';
import { frontMatter, reportOf } from './articles.ts';

const fields = Object.entries(frontMatter).map(([field, value]) => `${field}: ${JSON.stringify(value)}\n`);
const terms = {
  terms: [{ use: 'wifi', instead: ['trådlöst nätverk'], why: 'Så säger alla.' }],
  names: [],
  hyphenation: [],
};

/** The report on an article with `body` under its first heading, on line 10. */
const reportOn = (body: string) =>
  reportOf((to) =>
    readArticle(
      `---\n${fields.join('')}---\n\n## Ny kod {/* #kod */}\n\nVänta.\n\n${body}\n`,
      { terms, figures: [] },
      to,
    ),
  );

describe('an author is told', () => {
  test('that what every object carries is neither element nor attribute', () => {
    expect(reportOn('<constructor>x</constructor> <toString /> <Ui toString="x">Nästa</Ui>')).toMatchInlineSnapshot(`
      "fil.mdx:14:1 unknown-element
        <constructor> is not an element that articles use.
        Elements: <Ui> <Helpdesk> <Figure> <details> <summary> <kbd> <span>.
      fil.mdx:14:30 unknown-element
        <toString> is not an element that articles use.
        Elements: <Ui> <Helpdesk> <Figure> <details> <summary> <kbd> <span>.
      fil.mdx:14:43 unknown-attribute
        <Ui> has no attribute "toString".
        Write <Ui>Nästa</Ui>
      3 mistakes in 1 file."
    `);
  });

  test('that code between comments is code', () => {
    expect(reportOn('Hej {/* a */ process.exit(1) /* b */}')).toMatchInlineSnapshot(`
      "fil.mdx:14:5 code-in-article
        "{/* a */ process.exit(1) /* b */}" is code.
        Write the text itself. A curly bracket that is meant as text is written \\{. A comment is written {/* … */}.
      1 mistake in 1 file."
    `);
  });

  test('how to write an anchor of two words', () => {
    expect(reportOn('## Gammal kod {/* #gammal kod */}\n\nVänta.')).toMatchInlineSnapshot(`
      "fil.mdx:14:15 bad-anchor
        "gammal kod" cannot be an anchor: only a–z, 0–9 and hyphens survive in every chat and mail.
        Write {/* #gammal-kod */}
      1 mistake in 1 file."
    `);
  });

  test('where an anchor may stand', () => {
    expect(reportOn('- Ett {/* #ett */}\n  rad två')).toMatchInlineSnapshot(`
      "fil.mdx:14:7 misplaced-anchor
        The anchor "ett" stands where nothing can carry it.
        Anchors stand at the end of a heading, of a list item’s first or last paragraph, of a row’s first cell, or of a callout’s first line.
      1 mistake in 1 file."
    `);
  });

  test('that an anchor is an id of the page already', () => {
    expect(
      reportOn('## Läs mer {/* #las-mer */}\n\nVänta.\n\n1. Tryck. {/* #steg-1 */}\n2. Vänta. {/* #kod-steg-2-1 */}'),
    ).toMatchInlineSnapshot(`
      "fil.mdx:14:12 reserved-anchor
        "las-mer" is an id that the site gives by itself.
        Choose another short name, which says what stands there.
      fil.mdx:18:11 reserved-anchor
        "steg-1" is an id that the site gives by itself.
        Choose another short name, which says what stands there.
      fil.mdx:19:11 reserved-anchor
        "kod-steg-2-1" is an id that the site gives by itself.
        Choose another short name, which says what stands there.
      3 mistakes in 1 file."
    `);
  });

  test.each(['steg', 'steg-ett', 'tio-steg', 'helpdesken', 'fel-500'])('nothing of the anchor %s', (anchor) =>
    expect(reportOn(`## Gammal kod {/* #${anchor} */}\n\nVänta.`)).toBe(''),
  );

  test('no anchor to write that would be an id of the page', () => {
    expect(reportOn('## Steg 1\n\nVänta.')).toContain('missing-anchor');
    expect(reportOn('## Steg 1\n\nVänta.')).not.toContain('{/* #steg-1 */}');
  });

  test('on one line, of words that stand on two', () => {
    expect(reportOn('Ett trådlöst\nnätverk.')).toMatchInlineSnapshot(`
      "fil.mdx:14:5 forbidden-word
        "trådlöst nätverk" is a word we do not use.
        Write "wifi": Så säger alla.
      1 mistake in 1 file."
    `);
  });

  test('that a picture by reference needs words too, and no more', () => {
    expect(reportOn('![En kod][a] ![][a]\n\n[a]: kod.png')).toMatchInlineSnapshot(`
      "fil.mdx:14:14 missing-alt
        The picture "a" has no alternative text.
        Say between the brackets what to notice in it: ![Länken sitter under fältet](bild.png)
      1 mistake in 1 file."
    `);
  });
});
