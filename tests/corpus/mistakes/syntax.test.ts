import { describe, expect, test } from 'vitest';
import { reportOnFixture } from '../content-tree.ts';

// Each fixture is flawless but for the one thing its folder is named for. An article that cannot be read has a whole one beside it.

describe('the report on good content', () => {
  test('is empty', () => {
    expect(reportOnFixture('flawless')).toBe('');
  });
});

describe('the report on syntax', () => {
  test('asks for the closing tag', () => {
    expect(reportOnFixture('unclosed-element')).toMatchInlineSnapshot(`
      "tests/fixtures/unclosed-element/sv-SE/natverk/tappar-wifi.mdx:14:1 mdx-syntax
        The element <Ui> is never closed.
        Write </Ui> where it ends, in the same paragraph it began in.
      1 mistake in 1 file."
    `);
  });

  test('asks for the opening tag', () => {
    expect(reportOnFixture('closing-tag-alone')).toMatchInlineSnapshot(`
      "tests/fixtures/closing-tag-alone/sv-SE/natverk/tappar-wifi.mdx:14:16 mdx-syntax
        A closing tag has no opening one.
        Take it away, or open the element before it.
      1 mistake in 1 file."
    `);
  });

  test('shows how a comment is written', () => {
    expect(reportOnFixture('html-comment')).toMatchInlineSnapshot(`
      "tests/fixtures/html-comment/sv-SE/natverk/tappar-wifi.mdx:14:2 mdx-syntax
        An HTML comment (<!-- … -->) cannot stand in MDX.
        Write {/* … */} instead.
      1 mistake in 1 file."
    `);
  });

  test('shows how a less-than sign is written', () => {
    expect(reportOnFixture('less-than-before-digit')).toMatchInlineSnapshot(`
      "tests/fixtures/less-than-before-digit/sv-SE/natverk/tappar-wifi.mdx:14:14 mdx-syntax
        A "<" that does not begin an element must be written \\<.
        An address in angle brackets is written [text](https://…).
      1 mistake in 1 file."
    `);
  });

  test('shows how an address is written', () => {
    expect(reportOnFixture('address-in-angle-brackets')).toMatchInlineSnapshot(`
      "tests/fixtures/address-in-angle-brackets/sv-SE/natverk/tappar-wifi.mdx:14:20 mdx-syntax
        A "<" that does not begin an element must be written \\<.
        An address in angle brackets is written [text](https://…).
      1 mistake in 1 file."
    `);
  });

  test('shows how a curly bracket is written', () => {
    expect(reportOnFixture('unclosed-brace')).toMatchInlineSnapshot(`
      "tests/fixtures/unclosed-brace/sv-SE/natverk/tappar-wifi.mdx:14:7 mdx-syntax
        A "{" opens code here, and is never closed.
        A curly bracket that is meant as text is written \\{. A comment is written {/* … */}.
      1 mistake in 1 file."
    `);
  });

  test('says that a curly bracket opens code', () => {
    expect(reportOnFixture('brace-around-words')).toMatchInlineSnapshot(`
      "tests/fixtures/brace-around-words/sv-SE/natverk/tappar-wifi.mdx:14:6 code-in-article
        "{din stad}" is code.
        Write the text itself. A curly bracket that is meant as text is written \\{. A comment is written {/* … */}.
      1 mistake in 1 file."
    `);
  });

  test('asks for another first word than import', () => {
    expect(reportOnFixture('line-that-begins-with-import')).toMatchInlineSnapshot(`
      "tests/fixtures/line-that-begins-with-import/sv-SE/natverk/tappar-wifi.mdx:14:1 import-export
        A paragraph that begins with "import" is code to programs that read MDX.
        Begin it with another word. The elements an article may use need no import.
      1 mistake in 1 file."
    `);
  });

  test('shows where an element on lines of its own is opened', () => {
    expect(reportOnFixture('unclosed-figure')).toMatchInlineSnapshot(`
      "tests/fixtures/unclosed-figure/sv-SE/natverk/tappar-wifi.mdx:14:1 mdx-syntax
        The element <Figure> is never closed.
        End it with />, like <Figure name="annat-satt" alt="Vad man ska lägga märke till" />
      1 mistake in 1 file."
    `);
  });

  test('shows the line of an element that is opened within a paragraph', () => {
    expect(reportOnFixture('unclosed-element-on-second-line')).toMatchInlineSnapshot(`
      "tests/fixtures/unclosed-element-on-second-line/sv-SE/natverk/tappar-wifi.mdx:15:10 mdx-syntax
        The element <Ui> is never closed.
        Write </Ui> where it ends, in the same paragraph it began in.
      1 mistake in 1 file."
    `);
  });

  test('shows the curly bracket that opens, not the end of the text', () => {
    expect(reportOnFixture('brace-that-begins-a-paragraph')).toMatchInlineSnapshot(`
      "tests/fixtures/brace-that-begins-a-paragraph/sv-SE/natverk/tappar-wifi.mdx:14:1 mdx-syntax
        A "{" opens code here, and is never closed.
        A curly bracket that is meant as text is written \\{. A comment is written {/* … */}.
      1 mistake in 1 file."
    `);
  });

  test('names both tags when the wrong one closes', () => {
    expect(reportOnFixture('closing-tag-of-another')).toMatchInlineSnapshot(`
      "tests/fixtures/closing-tag-of-another/sv-SE/natverk/tappar-wifi.mdx:14:19 mdx-syntax
        </kbd> stands where </Ui> was expected.
        Write </Ui>.
      1 mistake in 1 file."
    `);
  });

  test('lists the elements when an unknown one is not closed', () => {
    expect(reportOnFixture('line-break-element')).toMatchInlineSnapshot(`
      "tests/fixtures/line-break-element/sv-SE/natverk/tappar-wifi.mdx:14:16 mdx-syntax
        <br> is not an element that articles use.
        Elements: <Ui> <Helpdesk> <Figure> <details> <summary> <kbd> <span>. A "<" that is meant as text is written \\<.
      1 mistake in 1 file."
    `);
  });

  test('shows how a word in angle brackets is written', () => {
    expect(reportOnFixture('word-in-angle-brackets')).toMatchInlineSnapshot(`
      "tests/fixtures/word-in-angle-brackets/sv-SE/natverk/tappar-wifi.mdx:14:7 mdx-syntax
        <å> is not an element that articles use.
        Elements: <Ui> <Helpdesk> <Figure> <details> <summary> <kbd> <span>. A "<" that is meant as text is written \\<.
      1 mistake in 1 file."
    `);
  });

  test('asks for quotation marks around the value of an attribute', () => {
    expect(reportOnFixture('attribute-without-quotes')).toMatchInlineSnapshot(`
      "tests/fixtures/attribute-without-quotes/sv-SE/natverk/tappar-wifi.mdx:14:14 mdx-syntax
        "router" is the value of an attribute and needs quotation marks.
        Write ="router"
      1 mistake in 1 file."
    `);
  });

  test('explains a less-than sign that ends a text', () => {
    expect(reportOnFixture('less-than-at-the-end')).toMatchInlineSnapshot(`
      "tests/fixtures/less-than-at-the-end/sv-SE/natverk/tappar-wifi.mdx:14:15 mdx-syntax
        A "<" that does not begin an element must be written \\<.
        An address in angle brackets is written [text](https://…).
      1 mistake in 1 file."
    `);
  });

  test('explains a tag that ends with the text', () => {
    expect(reportOnFixture('tag-at-the-end')).toMatchInlineSnapshot(`
      "tests/fixtures/tag-at-the-end/sv-SE/natverk/tappar-wifi.mdx:14:10 mdx-syntax
        The tag "<Ui" has no end.
        Write <Ui>Nästa</Ui>
      1 mistake in 1 file."
    `);
  });

  test('asks for a label on the line of its words', () => {
    expect(reportOnFixture('label-on-lines-of-its-own')).toMatchInlineSnapshot(`
      "tests/fixtures/label-on-lines-of-its-own/sv-SE/natverk/tappar-wifi.mdx:15:6 mdx-syntax
        </Ui> stands in another paragraph than its <Ui>.
        Write both on the line of the words: <Ui>Nästa</Ui>
      1 mistake in 1 file."
    `);
  });

  test('shows how an anchor in curly brackets is written', () => {
    expect(reportOnFixture('anchor-in-braces')).toMatchInlineSnapshot(`
      "tests/fixtures/anchor-in-braces/sv-SE/natverk/tappar-wifi.mdx:14:19 code-in-article
        "{#vanta}" is not how an anchor is written.
        Write {/* #vanta */}
      1 mistake in 1 file."
    `);
  });
});

describe('the report on elements', () => {
  test('names all elements when none is near', () => {
    expect(reportOnFixture('unknown-element')).toMatchInlineSnapshot(`
      "tests/fixtures/unknown-element/sv-SE/natverk/tappar-wifi.mdx:14:1 unknown-element
        <Video> is not an element that articles use.
        Elements: <Ui> <Helpdesk> <Figure> <details> <summary> <kbd> <span>.
      1 mistake in 1 file."
    `);
  });

  test('suggests the element that was meant', () => {
    expect(reportOnFixture('misspelt-element')).toMatchInlineSnapshot(`
      "tests/fixtures/misspelt-element/sv-SE/natverk/tappar-wifi.mdx:14:10 unknown-element
        <Iu> is not an element that articles use.
        Did you mean "Ui"?
      1 mistake in 1 file."
    `);
  });

  test('shows the element as it is written', () => {
    expect(reportOnFixture('unknown-attribute')).toMatchInlineSnapshot(`
      "tests/fixtures/unknown-attribute/sv-SE/natverk/tappar-wifi.mdx:14:10 unknown-attribute
        <Ui> has no attribute "namn".
        Write <Ui>Nästa</Ui>
      1 mistake in 1 file."
    `);
  });

  test('asks for quotation marks in place of code', () => {
    expect(reportOnFixture('attribute-as-code')).toMatchInlineSnapshot(`
      "tests/fixtures/attribute-as-code/sv-SE/natverk/tappar-wifi.mdx:14:1 code-in-article
        <Figure> has an attribute written as code.
        Write the text in quotation marks: <Figure name="annat-satt" alt="Vad man ska lägga märke till" />
      1 mistake in 1 file."
    `);
  });

  test('asks for the name of a figure', () => {
    expect(reportOnFixture('figure-without-name')).toMatchInlineSnapshot(`
      "tests/fixtures/figure-without-name/sv-SE/natverk/tappar-wifi.mdx:14:1 missing-attribute
        <Figure> needs name.
        Write <Figure name="annat-satt" alt="Vad man ska lägga märke till" />
      1 mistake in 1 file."
    `);
  });

  test('asks for the alternative text of a figure', () => {
    expect(reportOnFixture('figure-without-alt')).toMatchInlineSnapshot(`
      "tests/fixtures/figure-without-alt/sv-SE/natverk/tappar-wifi.mdx:14:1 missing-attribute
        <Figure> needs alt.
        Write <Figure name="annat-satt" alt="Vad man ska lägga märke till" />
      1 mistake in 1 file."
    `);
  });

  test('suggests the figure that was meant', () => {
    expect(reportOnFixture('misspelt-figure')).toMatchInlineSnapshot(`
      "tests/fixtures/misspelt-figure/sv-SE/natverk/tappar-wifi.mdx:14:1 unknown-figure
        There is no figure "ruter".
        Did you mean "router"?
      1 mistake in 1 file."
    `);
  });

  test('names all figures when none is near', () => {
    expect(reportOnFixture('unknown-figure')).toMatchInlineSnapshot(`
      "tests/fixtures/unknown-figure/sv-SE/natverk/tappar-wifi.mdx:14:1 unknown-figure
        There is no figure "skrivare".
        Figures: router.
      1 mistake in 1 file."
    `);
  });

  test('asks for the words of a label', () => {
    expect(reportOnFixture('empty-label')).toMatchInlineSnapshot(`
      "tests/fixtures/empty-label/sv-SE/natverk/tappar-wifi.mdx:14:10 empty-element
        <Ui> has no words in it.
        Write <Ui>Nästa</Ui>
      1 mistake in 1 file."
    `);
  });

  test('says that a label is bold already', () => {
    expect(reportOnFixture('label-in-bold')).toMatchInlineSnapshot(`
      "tests/fixtures/label-in-bold/sv-SE/natverk/tappar-wifi.mdx:14:12 label-in-bold
        <Ui>Nästa</Ui> stands inside **bold**, and is bold already.
        Take the asterisks away.
      1 mistake in 1 file."
    `);
  });

  test('asks for the language of foreign words', () => {
    expect(reportOnFixture('foreign-words-without-language')).toMatchInlineSnapshot(`
      "tests/fixtures/foreign-words-without-language/sv-SE/natverk/tappar-wifi.mdx:14:21 missing-attribute
        <span> needs lang.
        Write <span lang="en">Sign in</span>
      1 mistake in 1 file."
    `);
  });

  test('refuses an expression', () => {
    expect(reportOnFixture('expression')).toMatchInlineSnapshot(`
      "tests/fixtures/expression/sv-SE/natverk/tappar-wifi.mdx:14:10 code-in-article
        "{knapp}" is code.
        Write the text itself. A curly bracket that is meant as text is written \\{. A comment is written {/* … */}.
      1 mistake in 1 file."
    `);
  });

  test('refuses an import', () => {
    expect(reportOnFixture('import')).toMatchInlineSnapshot(`
      "tests/fixtures/import/sv-SE/natverk/tappar-wifi.mdx:14:1 import-export
        A paragraph that begins with "import" is code to programs that read MDX.
        Begin it with another word. The elements an article may use need no import.
      1 mistake in 1 file."
    `);
  });

  test('refuses an export', () => {
    expect(reportOnFixture('export')).toMatchInlineSnapshot(`
      "tests/fixtures/export/sv-SE/natverk/tappar-wifi.mdx:14:1 import-export
        A paragraph that begins with "export" is code to programs that read MDX.
        Begin it with another word. The elements an article may use need no import.
      1 mistake in 1 file."
    `);
  });

  test('refuses a footnote, both where it is called and where it is written', () => {
    expect(reportOnFixture('footnote')).toMatchInlineSnapshot(`
      "tests/fixtures/footnote/sv-SE/natverk/tappar-wifi.mdx:14:19 footnote
        "[^1]" is a footnote, and nobody in a hurry reads those.
        Say it in the text, or leave it out.
      tests/fixtures/footnote/sv-SE/natverk/tappar-wifi.mdx:16:1 footnote
        "[^1]" is a footnote, and nobody in a hurry reads those.
        Say it in the text, or leave it out.
      2 mistakes in 1 file."
    `);
  });

  test('names a misspelt attribute once, though it is required', () => {
    expect(reportOnFixture('misspelt-attribute')).toMatchInlineSnapshot(`
      "tests/fixtures/misspelt-attribute/sv-SE/natverk/tappar-wifi.mdx:14:1 unknown-attribute
        <Figure> has no attribute "atl".
        Did you mean "alt"?
      1 mistake in 1 file."
    `);
  });

  test('asks for a summary first in details', () => {
    expect(reportOnFixture('details-without-summary')).toMatchInlineSnapshot(`
      "tests/fixtures/details-without-summary/sv-SE/natverk/tappar-wifi.mdx:14:1 missing-summary
        <details> does not begin with a <summary> of its own.
        Write <details>, then <summary>Rubrik</summary> on a line of its own, an empty line, the text, and last </details>.
      1 mistake in 1 file."
    `);
  });

  test('asks for an empty line under a summary', () => {
    expect(reportOnFixture('details-with-text-beside-summary')).toMatchInlineSnapshot(`
      "tests/fixtures/details-with-text-beside-summary/sv-SE/natverk/tappar-wifi.mdx:14:1 missing-summary
        <details> does not begin with a <summary> of its own.
        Write <details>, then <summary>Rubrik</summary> on a line of its own, an empty line, the text, and last </details>.
      1 mistake in 1 file."
    `);
  });

  test('asks for details around a summary', () => {
    expect(reportOnFixture('summary-without-details')).toMatchInlineSnapshot(`
      "tests/fixtures/summary-without-details/sv-SE/natverk/tappar-wifi.mdx:14:1 stray-summary
        <summary> opens nothing here.
        Write <details>, then <summary>Rubrik</summary> on a line of its own, an empty line, the text, and last </details>.
      1 mistake in 1 file."
    `);
  });
});
