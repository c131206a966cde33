import { describe, expect, test } from 'vitest';
import { reportOnFixture } from '../content-tree.ts';

// Each fixture is flawless but for the one thing its folder is named for. An article that cannot be read has a whole one beside it.

describe('the report on links', () => {
  test('says that there is no such article', () => {
    expect(reportOnFixture('unknown-article')).toMatchInlineSnapshot(`
      "tests/fixtures/unknown-article/sv-SE/natverk/tappar-wifi.mdx:14:8 unknown-article
        There is no article at "skrivaren.mdx".
        Link to articles by their files, like ../koder/utomlands.mdx.
      1 mistake in 1 file."
    `);
  });

  test('suggests the article that was meant', () => {
    expect(reportOnFixture('misspelt-article')).toMatchInlineSnapshot(`
      "tests/fixtures/misspelt-article/sv-SE/natverk/tappar-wifi.mdx:14:8 unknown-article
        There is no article at "byt-kanaal.mdx".
        Did you mean "byt-kanal.mdx"?
      1 mistake in 1 file."
    `);
  });

  test('adds the ending of the file', () => {
    expect(reportOnFixture('link-without-ending')).toMatchInlineSnapshot(`
      "tests/fixtures/link-without-ending/sv-SE/natverk/tappar-wifi.mdx:14:8 unknown-article
        "byt-kanal" is not a file.
        Write byt-kanal.mdx.
      1 mistake in 1 file."
    `);
  });

  test('corrects the ending of the file', () => {
    expect(reportOnFixture('link-to-md')).toMatchInlineSnapshot(`
      "tests/fixtures/link-to-md/sv-SE/natverk/tappar-wifi.mdx:14:8 unknown-article
        "byt-kanal.md" is not a file.
        Write byt-kanal.mdx.
      1 mistake in 1 file."
    `);
  });

  test('says that only the capitals of the file differ', () => {
    expect(reportOnFixture('wrong-case-in-file')).toMatchInlineSnapshot(`
      "tests/fixtures/wrong-case-in-file/sv-SE/natverk/tappar-wifi.mdx:14:8 wrong-case
        The file is named "byt-kanal.mdx"; capitals and small letters differ.
        Write byt-kanal.mdx.
      1 mistake in 1 file."
    `);
  });

  test('suggests the anchor that was meant', () => {
    expect(reportOnFixture('misspelt-anchor')).toMatchInlineSnapshot(`
      "tests/fixtures/misspelt-anchor/sv-SE/natverk/tappar-wifi.mdx:14:8 unknown-anchor
        The article "natverk/byt-kanal" has no anchor "ledig-kannal".
        Did you mean "ledig-kanal"?
      1 mistake in 1 file."
    `);
  });

  test('names all anchors when none is near', () => {
    expect(reportOnFixture('unknown-anchor')).toMatchInlineSnapshot(`
      "tests/fixtures/unknown-anchor/sv-SE/natverk/tappar-wifi.mdx:14:8 unknown-anchor
        The article "natverk/byt-kanal" has no anchor "losenord".
        Anchors: ledig-kanal.
      1 mistake in 1 file."
    `);
  });

  test('says when an article has no anchors', () => {
    expect(reportOnFixture('anchor-in-article-without-any')).toMatchInlineSnapshot(`
      "tests/fixtures/anchor-in-article-without-any/sv-SE/natverk/tappar-wifi.mdx:14:8 unknown-anchor
        The article "natverk/byt-kanal" has no anchor "kanal".
        It has no anchors.
      1 mistake in 1 file."
    `);
  });

  test('suggests an anchor on the same page', () => {
    expect(reportOnFixture('misspelt-anchor-on-the-page')).toMatchInlineSnapshot(`
      "tests/fixtures/misspelt-anchor-on-the-page/sv-SE/natverk/tappar-wifi.mdx:14:19 unknown-anchor
        This article has no anchor "starta-on".
        Did you mean "starta-om"?
      1 mistake in 1 file."
    `);
  });

  test('says that only the capitals of the anchor differ', () => {
    expect(reportOnFixture('wrong-case-in-anchor')).toMatchInlineSnapshot(`
      "tests/fixtures/wrong-case-in-anchor/sv-SE/natverk/tappar-wifi.mdx:14:8 wrong-case
        The article "natverk/byt-kanal" writes the anchor "ledig-kanal", not "Ledig-kanal".
        Write byt-kanal.mdx#ledig-kanal.
      1 mistake in 1 file."
    `);
  });

  test('says that a draft is not on the site', () => {
    expect(reportOnFixture('link-to-draft')).toMatchInlineSnapshot(`
      "tests/fixtures/link-to-draft/sv-SE/natverk/tappar-wifi.mdx:14:8 link-to-draft
        "natverk/byt-kanal" is a draft and not on the site.
        Publish it (take away draft: true), or link to something else.
      1 mistake in 1 file."
    `);
  });

  test('says that a link leads to its own article', () => {
    expect(reportOnFixture('self-link')).toMatchInlineSnapshot(`
      "tests/fixtures/self-link/sv-SE/natverk/tappar-wifi.mdx:14:8 self-link
        "tappar-wifi.mdx" leads to the article it stands in.
        Take the link away, or lead to a section with #anchor.
      1 mistake in 1 file."
    `);
  });

  test('shows how a link within the article is written', () => {
    expect(reportOnFixture('self-link-with-anchor')).toMatchInlineSnapshot(`
      "tests/fixtures/self-link-with-anchor/sv-SE/natverk/tappar-wifi.mdx:14:19 self-link
        "tappar-wifi.mdx#starta-om" leads to the article it stands in.
        Write (#starta-om).
      1 mistake in 1 file."
    `);
  });

  test('turns an address into the file that it leads to', () => {
    expect(reportOnFixture('address-link')).toMatchInlineSnapshot(`
      "tests/fixtures/address-link/sv-SE/natverk/tappar-wifi.mdx:14:8 address-link
        "/natverk/byt-kanal/#ledig-kanal" is an address; it breaks when the site moves.
        Write byt-kanal.mdx#ledig-kanal.
      1 mistake in 1 file."
    `);
  });

  test('asks for a file in place of an address', () => {
    expect(reportOnFixture('unknown-address-link')).toMatchInlineSnapshot(`
      "tests/fixtures/unknown-address-link/sv-SE/natverk/tappar-wifi.mdx:14:9 address-link
        "/" is an address; it breaks when the site moves.
        Link to articles by their files, like ../koder/utomlands.mdx.
      1 mistake in 1 file."
    `);
  });

  test('refuses a file outside the content', () => {
    expect(reportOnFixture('link-out-of-content')).toMatchInlineSnapshot(`
      "tests/fixtures/link-out-of-content/sv-SE/natverk/tappar-wifi.mdx:14:8 unknown-article
        "../../../README.mdx" leads out of content/.
        Link to articles by their files, like ../koder/utomlands.mdx.
      1 mistake in 1 file."
    `);
  });

  test('stands where the address is defined', () => {
    expect(reportOnFixture('unknown-article-in-definition')).toMatchInlineSnapshot(`
      "tests/fixtures/unknown-article-in-definition/sv-SE/natverk/tappar-wifi.mdx:16:1 unknown-article
        There is no article at "skrivaren.mdx".
        Link to articles by their files, like ../koder/utomlands.mdx.
      1 mistake in 1 file."
    `);
  });

  test('asks for a whole link in place of an undefined one', () => {
    expect(reportOnFixture('undefined-reference')).toMatchInlineSnapshot(`
      "tests/fixtures/undefined-reference/sv-SE/natverk/tappar-wifi.mdx:14:1 unknown-reference
        "[Byt kanal][kanal]" refers to a link that is not defined.
        Write the link whole: [text](../topic/slug.mdx)
      1 mistake in 1 file."
    `);
  });

  test('refuses a script', () => {
    expect(reportOnFixture('javascript-link')).toMatchInlineSnapshot(`
      "tests/fixtures/javascript-link/sv-SE/natverk/tappar-wifi.mdx:14:7 unsafe-link
        Links may not begin with "javascript:".
        Use https:, mailto: or tel:.
      1 mistake in 1 file."
    `);
  });

  test('asks for https', () => {
    expect(reportOnFixture('unencrypted-link')).toMatchInlineSnapshot(`
      "tests/fixtures/unencrypted-link/sv-SE/natverk/tappar-wifi.mdx:14:14 unsafe-link
        "http://www.example.se/wifi" is not encrypted.
        Write https://www.example.se/wifi.
      1 mistake in 1 file."
    `);
  });

  test('asks for the scheme', () => {
    expect(reportOnFixture('link-without-scheme')).toMatchInlineSnapshot(`
      "tests/fixtures/link-without-scheme/sv-SE/natverk/tappar-wifi.mdx:14:14 unknown-link
        "//www.example.se/wifi" has no scheme.
        Write https://www.example.se/wifi
      1 mistake in 1 file."
    `);
  });

  test('asks for the whole address', () => {
    expect(reportOnFixture('half-an-address')).toMatchInlineSnapshot(`
      "tests/fixtures/half-an-address/sv-SE/natverk/tappar-wifi.mdx:14:14 unknown-link
        "https://" is not a whole address.
        Copy it from the address field of the browser.
      1 mistake in 1 file."
    `);
  });

  test('asks where an empty link leads', () => {
    expect(reportOnFixture('empty-link')).toMatchInlineSnapshot(`
      "tests/fixtures/empty-link/sv-SE/natverk/tappar-wifi.mdx:14:8 empty-link
        The link leads nowhere.
        Write the article’s file, like ../koder/utomlands.mdx.
      1 mistake in 1 file."
    `);
  });

  test('asks for the words of a link to another site', () => {
    expect(reportOnFixture('link-without-text')).toMatchInlineSnapshot(`
      "tests/fixtures/link-without-text/sv-SE/natverk/tappar-wifi.mdx:14:28 link-without-text
        The link to "https://www.example.se/" has no text.
        Write between the brackets where it leads; only links to articles take the title by themselves.
      1 mistake in 1 file."
    `);
  });

  test('shows a link that Markdown left as text', () => {
    expect(reportOnFixture('blank-in-link')).toMatchInlineSnapshot(`
      "tests/fixtures/blank-in-link/sv-SE/natverk/tappar-wifi.mdx:14:19 broken-link
        "[byt kanal](byt kanal.mdx)" is left as text, since there is a blank in the address.
        Write [byt kanal](byt-kanal.mdx)
      1 mistake in 1 file."
    `);
  });

  test('points at the line of an undefined reference', () => {
    expect(reportOnFixture('undefined-reference-on-second-line')).toMatchInlineSnapshot(`
      "tests/fixtures/undefined-reference-on-second-line/sv-SE/natverk/tappar-wifi.mdx:15:19 unknown-reference
        "[byt kanal][kanal]" refers to a link that is not defined.
        Write the link whole: [text](../topic/slug.mdx)
      1 mistake in 1 file."
    `);
  });

  test('says once that a link is empty', () => {
    expect(reportOnFixture('link-without-text-and-address')).toMatchInlineSnapshot(`
      "tests/fixtures/link-without-text-and-address/sv-SE/natverk/tappar-wifi.mdx:14:19 empty-link
        The link leads nowhere.
        Write the article’s file, like ../koder/utomlands.mdx.
      1 mistake in 1 file."
    `);
  });

  test('lets links to files that are refused be', () => {
    expect(reportOnFixture('links-to-refused-files')).toMatchInlineSnapshot(`
      "tests/fixtures/links-to-refused-files/sv-SE/natverk/byt-kanal.md:1:1 bad-name
        "byt-kanal.md" is not an article: articles end in .mdx.
        Rename it to byt-kanal.mdx.
      tests/fixtures/links-to-refused-files/sv-SE/natverk/router/ny/byt-router.mdx:1:1 bad-place
        "byt-router.mdx" lies too deep.
        Move it up to natverk/: articles lie in <locale>/<topic>/.
      tests/fixtures/links-to-refused-files/sv-SE/natverk/välj-kanal.mdx:1:1 bad-name
        "välj-kanal.mdx" cannot be an address: use a–z, 0–9 and hyphens.
        Rename it to valj-kanal.mdx.
      3 mistakes in 3 files."
    `);
  });
});

describe('the report on pictures', () => {
  test('says that there is no such picture', () => {
    expect(reportOnFixture('missing-picture')).toMatchInlineSnapshot(`
      "tests/fixtures/missing-picture/sv-SE/natverk/tappar-wifi.mdx:14:1 missing-picture
        There is no picture at "router.png".
        Check the name, capitals included, or put the file there.
      1 mistake in 1 file."
    `);
  });

  test('refuses a picture on another server', () => {
    expect(reportOnFixture('picture-on-another-server')).toMatchInlineSnapshot(`
      "tests/fixtures/picture-on-another-server/sv-SE/natverk/tappar-wifi.mdx:14:1 missing-picture
        "https://www.example.se/router.png" is not a file beside the article.
        Put the picture in the topic’s folder: the site asks no other server for anything.
      1 mistake in 1 file."
    `);
  });

  test('asks for the alternative text', () => {
    expect(reportOnFixture('picture-without-alt')).toMatchInlineSnapshot(`
      "tests/fixtures/picture-without-alt/sv-SE/natverk/tappar-wifi.mdx:14:1 missing-alt
        The picture "router.png" has no alternative text.
        Say between the brackets what to notice in it: ![Länken sitter under fältet](bild.png)
      1 mistake in 1 file."
    `);
  });

  test('asks for a file in the parentheses', () => {
    expect(reportOnFixture('picture-without-file')).toMatchInlineSnapshot(`
      "tests/fixtures/picture-without-file/sv-SE/natverk/tappar-wifi.mdx:14:1 missing-picture
        The picture names no file.
        Write it between the parentheses: ![Länken sitter under fältet](bild.png)
      1 mistake in 1 file."
    `);
  });

  test('refuses a picture that lies out of content/', () => {
    expect(reportOnFixture('picture-out-of-content')).toMatchInlineSnapshot(`
      "tests/fixtures/picture-out-of-content/sv-SE/natverk/tappar-wifi.mdx:14:1 missing-picture
        "../../../flawless/sv-SE/natverk/router.png" is not a file beside the article.
        Put the picture in the topic’s folder: the site asks no other server for anything.
      1 mistake in 1 file."
    `);
  });

  test('refuses a folder', () => {
    expect(reportOnFixture('picture-that-is-a-folder')).toMatchInlineSnapshot(`
      "tests/fixtures/picture-that-is-a-folder/sv-SE/natverk/tappar-wifi.mdx:14:1 missing-picture
        There is no picture at ".".
        Check the name, capitals included, or put the file there.
      1 mistake in 1 file."
    `);
  });
});
