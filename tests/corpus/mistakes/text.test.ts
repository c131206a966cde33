import { describe, expect, test } from 'vitest';
import { reportOnFixture } from '../content-tree.ts';

// Each fixture is flawless but for the one thing its folder is named for. An article that cannot be read has a whole one beside it.

describe('the report on anchors', () => {
  test('says on which line the anchor is taken', () => {
    expect(reportOnFixture('duplicate-anchor')).toMatchInlineSnapshot(`
      "tests/fixtures/duplicate-anchor/sv-SE/natverk/tappar-wifi.mdx:14:22 duplicate-anchor
        The anchor "starta-om" is used by a section on line 10.
        Give one of them another name.
      1 mistake in 1 file."
    `);
  });

  test('counts sections and items together', () => {
    expect(reportOnFixture('duplicate-anchor-on-item')).toMatchInlineSnapshot(`
      "tests/fixtures/duplicate-anchor-on-item/sv-SE/natverk/tappar-wifi.mdx:14:22 duplicate-anchor
        The anchor "starta-om" is used already on line 10.
        Give one of them another name.
      1 mistake in 1 file."
    `);
  });

  test('writes an anchor without å, ä and ö', () => {
    expect(reportOnFixture('anchor-with-swedish-letter')).toMatchInlineSnapshot(`
      "tests/fixtures/anchor-with-swedish-letter/sv-SE/natverk/tappar-wifi.mdx:14:16 bad-anchor
        "slå-av" cannot be an anchor: only a–z, 0–9 and hyphens survive in every chat and mail.
        Write {/* #sla-av */}
      1 mistake in 1 file."
    `);
  });

  test('writes an anchor without capitals', () => {
    expect(reportOnFixture('anchor-with-capital')).toMatchInlineSnapshot(`
      "tests/fixtures/anchor-with-capital/sv-SE/natverk/tappar-wifi.mdx:14:16 bad-anchor
        "Sla-av" cannot be an anchor: only a–z, 0–9 and hyphens survive in every chat and mail.
        Write {/* #sla-av */}
      1 mistake in 1 file."
    `);
  });

  test('says where anchors may stand', () => {
    expect(reportOnFixture('misplaced-anchor')).toMatchInlineSnapshot(`
      "tests/fixtures/misplaced-anchor/sv-SE/natverk/tappar-wifi.mdx:14:16 misplaced-anchor
        The anchor "vanta" stands where nothing can carry it.
        Anchors stand at the end of a heading, of a list item’s first or last paragraph, of a row’s first cell, or of a callout’s first line.
      1 mistake in 1 file."
    `);
  });

  test('refuses a heading that would lose its address', () => {
    expect(reportOnFixture('heading-without-anchor')).toMatchInlineSnapshot(`
      "tests/fixtures/heading-without-anchor/sv-SE/natverk/tappar-wifi.mdx:14:1 missing-anchor
        The heading "Slå av wifi" has no anchor of its own. It is "sla-av-wifi" until you choose one; a new wording would change it.
        Write it at the end of the line: {/* #sla-av-wifi */}
      1 mistake in 1 file."
    `);
  });

  test('asks for a name when the words of the heading give none', () => {
    expect(reportOnFixture('heading-without-letters')).toMatchInlineSnapshot(`
      "tests/fixtures/heading-without-letters/sv-SE/natverk/tappar-wifi.mdx:14:1 missing-anchor
        The heading "🙂" has no anchor of its own. Its words give none.
        Write it at the end of the line: {/* #kort-namn */}
      1 mistake in 1 file."
    `);
  });
});

describe('the report on headings', () => {
  test('writes the heading at the level that comes next', () => {
    expect(reportOnFixture('skipped-level')).toMatchInlineSnapshot(`
      "tests/fixtures/skipped-level/sv-SE/natverk/tappar-wifi.mdx:14:1 skipped-level
        "#### Lampan lyser rött" skips a level.
        Write ### Lampan lyser rött
      1 mistake in 1 file."
    `);
  });

  test('says that the title is there already', () => {
    expect(reportOnFixture('title-as-heading')).toMatchInlineSnapshot(`
      "tests/fixtures/title-as-heading/sv-SE/natverk/tappar-wifi.mdx:10:1 title-heading
        "# Datorn tappar wifi" repeats the title, which comes from the front matter.
        Take it away, or make it a section: ##.
      1 mistake in 1 file."
    `);
  });

  test('allows one title on a page', () => {
    expect(reportOnFixture('two-titles')).toMatchInlineSnapshot(`
      "tests/fixtures/two-titles/sv-SE/natverk/tappar-wifi.mdx:10:1 title-heading
        "# Datorn tappar wifi" repeats the title, which comes from the front matter.
        Take it away, or make it a section: ##.
      tests/fixtures/two-titles/sv-SE/natverk/tappar-wifi.mdx:14:1 second-title
        "# Routern" is one more title; a page has one.
        Make it a section: ##.
      2 mistakes in 1 file."
    `);
  });

  test('asks for words', () => {
    expect(reportOnFixture('empty-heading')).toMatchInlineSnapshot(`
      "tests/fixtures/empty-heading/sv-SE/natverk/tappar-wifi.mdx:14:1 empty-heading
        The heading has no words.
        Write some, or take it away.
      1 mistake in 1 file."
    `);
  });

  test('asks for something under the last heading', () => {
    expect(reportOnFixture('empty-section')).toMatchInlineSnapshot(`
      "tests/fixtures/empty-section/sv-SE/natverk/tappar-wifi.mdx:14:1 empty-section
        There is nothing under "Starta om routern".
        Write what the reader can do, or take the heading away.
      1 mistake in 1 file."
    `);
  });

  test('asks for something between two headings', () => {
    expect(reportOnFixture('empty-section-before-another')).toMatchInlineSnapshot(`
      "tests/fixtures/empty-section-before-another/sv-SE/natverk/tappar-wifi.mdx:10:1 empty-section
        There is nothing under "Starta om routern".
        Write what the reader can do, or take the heading away.
      1 mistake in 1 file."
    `);
  });

  test('refuses a heading in a list', () => {
    expect(reportOnFixture('heading-in-list')).toMatchInlineSnapshot(`
      "tests/fixtures/heading-in-list/sv-SE/natverk/tappar-wifi.mdx:14:3 nested-heading
        "Starta om routern" is a heading inside a list, a quotation or an element.
        Move it out, or write it as ordinary text.
      1 mistake in 1 file."
    `);
  });

  test('refuses a heading in a callout', () => {
    expect(reportOnFixture('heading-in-callout')).toMatchInlineSnapshot(`
      "tests/fixtures/heading-in-callout/sv-SE/natverk/tappar-wifi.mdx:15:3 nested-heading
        "Starta om routern" is a heading inside a list, a quotation or an element.
        Move it out, or write it as ordinary text.
      1 mistake in 1 file."
    `);
  });

  test('says of a title without an anchor only that it is a title', () => {
    expect(reportOnFixture('title-as-heading-without-anchor')).toMatchInlineSnapshot(`
      "tests/fixtures/title-as-heading-without-anchor/sv-SE/natverk/tappar-wifi.mdx:10:1 title-heading
        "# Så gör du med routern" is a title, and the title comes from the front matter.
        Take it away, or make it a section: ##.
      1 mistake in 1 file."
    `);
  });
});

describe('the report on callouts', () => {
  test('suggests the kind that was meant', () => {
    expect(reportOnFixture('misspelt-callout')).toMatchInlineSnapshot(`
      "tests/fixtures/misspelt-callout/sv-SE/natverk/tappar-wifi.mdx:14:1 unknown-callout
        "[!WARNNING]" is not a kind of callout.
        Did you mean "WARNING"?
      1 mistake in 1 file."
    `);
  });

  test('names all kinds when none is near', () => {
    expect(reportOnFixture('unknown-callout')).toMatchInlineSnapshot(`
      "tests/fixtures/unknown-callout/sv-SE/natverk/tappar-wifi.mdx:14:1 unknown-callout
        "[!HJÄLP]" is not a kind of callout.
        Kinds: NOTE, IMPORTANT, TIP, WARNING, CAUTION.
      1 mistake in 1 file."
    `);
  });

  test('asks for capitals', () => {
    expect(reportOnFixture('callout-in-small-letters')).toMatchInlineSnapshot(`
      "tests/fixtures/callout-in-small-letters/sv-SE/natverk/tappar-wifi.mdx:14:1 unknown-callout
        "[!warning]" is not a kind of callout.
        Write it in capitals and without blanks: [!WARNING].
      1 mistake in 1 file."
    `);
  });

  test('asks for something under the first line', () => {
    expect(reportOnFixture('empty-callout')).toMatchInlineSnapshot(`
      "tests/fixtures/empty-callout/sv-SE/natverk/tappar-wifi.mdx:14:1 empty-callout
        [!TIP] has nothing under its first line.
        Write the text on the next line, after "> ".
      1 mistake in 1 file."
    `);
  });

  test('stands at the second of two in a row', () => {
    expect(reportOnFixture('two-callouts-in-a-row')).toMatchInlineSnapshot(`
      "tests/fixtures/two-callouts-in-a-row/sv-SE/natverk/tappar-wifi.mdx:17:1 callouts-in-a-row
        Two callouts follow each other, and neither is seen.
        Make one of them ordinary text.
      1 mistake in 1 file."
    `);
  });
});

describe('the report on words', () => {
  test('names the word to use in the title', () => {
    expect(reportOnFixture('forbidden-word-in-title')).toMatchInlineSnapshot(`
      "tests/fixtures/forbidden-word-in-title/sv-SE/natverk/tappar-wifi.mdx:2:8 forbidden-word
        "Textmeddelandet" is a word we do not use.
        Write "sms": Så säger alla.
      1 mistake in 1 file."
    `);
  });

  test('names the word to use in a text', () => {
    expect(reportOnFixture('forbidden-word-in-text')).toMatchInlineSnapshot(`
      "tests/fixtures/forbidden-word-in-text/sv-SE/natverk/tappar-wifi.mdx:15:16 forbidden-word
        "textmeddelande" is a word we do not use.
        Write "sms": Så säger alla.
      1 mistake in 1 file."
    `);
  });

  test('names the word to use in a heading', () => {
    expect(reportOnFixture('forbidden-word-in-heading')).toMatchInlineSnapshot(`
      "tests/fixtures/forbidden-word-in-heading/sv-SE/natverk/tappar-wifi.mdx:14:4 forbidden-word
        "Textmeddelandet" is a word we do not use.
        Write "sms": Så säger alla.
      1 mistake in 1 file."
    `);
  });

  test('names the word to use in the description', () => {
    expect(reportOnFixture('forbidden-word-in-description')).toMatchInlineSnapshot(`
      "tests/fixtures/forbidden-word-in-description/sv-SE/natverk/tappar-wifi.mdx:3:14 forbidden-word
        "textmeddelande" is a word we do not use.
        Write "sms": Så säger alla.
      1 mistake in 1 file."
    `);
  });

  test('names the word to use in the answer', () => {
    expect(reportOnFixture('forbidden-word-in-answer')).toMatchInlineSnapshot(`
      "tests/fixtures/forbidden-word-in-answer/sv-SE/natverk/tappar-wifi.mdx:4:9 forbidden-word
        "textmeddelande" is a word we do not use.
        Write "sms": Så säger alla.
      1 mistake in 1 file."
    `);
  });

  test('lets the words on a label be', () => {
    expect(reportOnFixture('forbidden-word-on-label')).toBe('');
  });

  test('finds them in alternative texts', () => {
    expect(reportOnFixture('forbidden-word-in-alternative-text')).toMatchInlineSnapshot(`
      "tests/fixtures/forbidden-word-in-alternative-text/sv-SE/natverk/tappar-wifi.mdx:14:1 forbidden-word
        "textmeddelande" is a word we do not use.
        Write "sms": Så säger alla.
      tests/fixtures/forbidden-word-in-alternative-text/sv-SE/natverk/tappar-wifi.mdx:16:1 forbidden-word
        "Textmeddelandet" is a word we do not use.
        Write "sms": Så säger alla.
      2 mistakes in 1 file."
    `);
  });
});
