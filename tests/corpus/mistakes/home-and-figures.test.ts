import { describe, expect, test } from 'vitest';
import { reportOnFixture } from '../content-tree.ts';

// Each fixture is flawless but for the one thing its folder is named for. An article that cannot be read has a whole one beside it.

describe('the report on the home page', () => {
  test('suggests the article that was meant', () => {
    expect(reportOnFixture('home-leading-nowhere')).toMatchInlineSnapshot(`
      "tests/fixtures/home-leading-nowhere/sv-SE/_home.yaml:5:9 unknown-article
        There is no article "natverk/byt-kannal".
        Did you mean "natverk/byt-kanal"?
      1 mistake in 1 file."
    `);
  });

  test('suggests the anchor that was meant', () => {
    expect(reportOnFixture('home-leading-to-unknown-anchor')).toMatchInlineSnapshot(`
      "tests/fixtures/home-leading-to-unknown-anchor/sv-SE/_home.yaml:5:9 unknown-anchor
        The article "natverk/byt-kanal" has no anchor "ledig-kannal".
        Did you mean "ledig-kanal"?
      1 mistake in 1 file."
    `);
  });

  test('says that a draft is not on the site', () => {
    expect(reportOnFixture('home-leading-to-draft')).toMatchInlineSnapshot(`
      "tests/fixtures/home-leading-to-draft/sv-SE/_home.yaml:5:9 link-to-draft
        "natverk/byt-kanal" is a draft and not on the site.
        Publish it (take away draft: true), or name another.
      1 mistake in 1 file."
    `);
  });

  test('shows how an article is named there', () => {
    expect(reportOnFixture('home-leading-to-file')).toMatchInlineSnapshot(`
      "tests/fixtures/home-leading-to-file/sv-SE/_home.yaml:5:9 invalid-field
        "situations.0.to": Name an article, like koder/koden-kommer-inte, or a section of it with #anchor.
        It is written as "natverk/byt-kanal.mdx".
      1 mistake in 1 file."
    `);
  });
});

describe('the report on figures', () => {
  test('names the gap that has no word', () => {
    expect(reportOnFixture('figure-with-missing-word')).toMatchInlineSnapshot(`
      "tests/fixtures/figure-with-missing-word/sv-SE/_figures.yaml:1:1 missing-field
        The figure "router" lacks words for: link.
        Write them under its name, one a line.
      1 mistake in 1 file."
    `);
  });

  test('suggests the gap that was meant', () => {
    expect(reportOnFixture('figure-with-unknown-gap')).toMatchInlineSnapshot(`
      "tests/fixtures/figure-with-unknown-gap/sv-SE/_figures.yaml:4:3 unknown-field
        The drawing "router" has no gap "lnk".
        Did you mean "link"?
      1 mistake in 1 file."
    `);
  });

  test('suggests the drawing that was meant', () => {
    expect(reportOnFixture('words-for-unknown-figure')).toMatchInlineSnapshot(`
      "tests/fixtures/words-for-unknown-figure/sv-SE/_figures.yaml:1:1 unknown-figure
        There is no drawing _figures/ruter.svg.
        Did you mean "router"?
      1 mistake in 1 file."
    `);
  });

  test('refuses a style', () => {
    expect(reportOnFixture('drawing-with-style')).toMatchInlineSnapshot(`
      "tests/fixtures/drawing-with-style/_figures/router.svg:1:1 bad-figure
        It has a style of its own. Use the classes of illustration.css, which follow light, dark and the hue.
      1 mistake in 1 file."
    `);
  });

  test('refuses a script', () => {
    expect(reportOnFixture('drawing-with-script')).toMatchInlineSnapshot(`
      "tests/fixtures/drawing-with-script/_figures/router.svg:1:1 bad-figure
        It has <script>. Draw with shapes and text only: svg, g, defs, path, rect, circle, ellipse, line, polyline, polygon, text, tspan, linearGradient, radialGradient, stop, clipPath, title, desc.
      1 mistake in 1 file."
    `);
  });

  test('asks for a view box', () => {
    expect(reportOnFixture('drawing-without-view-box')).toMatchInlineSnapshot(`
      "tests/fixtures/drawing-without-view-box/_figures/router.svg:1:1 bad-figure
        It does not begin with <svg viewBox="…">.
      1 mistake in 1 file."
    `);
  });

  test('asks for a line of its own', () => {
    expect(reportOnFixture('figure-in-sentence')).toMatchInlineSnapshot(`
      "tests/fixtures/figure-in-sentence/sv-SE/natverk/tappar-wifi.mdx:14:8 figure-in-sentence
        <Figure> stands within a sentence, and a drawing cannot be read there.
        Give it a line of its own, with an empty line before and after it.
      1 mistake in 1 file."
    `);
  });

  test('says there are none', () => {
    expect(reportOnFixture('figure-where-there-are-none')).toMatchInlineSnapshot(`
      "tests/fixtures/figure-where-there-are-none/sv-SE/natverk/tappar-wifi.mdx:14:1 unknown-figure
        There is no figure "router".
        Put the drawing in content/_figures/.
      1 mistake in 1 file."
    `);
  });

  test('does not ask for words that stand in a file it cannot read', () => {
    expect(reportOnFixture('broken-figure-words')).toMatchInlineSnapshot(`
      "tests/fixtures/broken-figure-words/sv-SE/_figures.yaml:2:12 yaml-syntax
        A text with a colon and a space in it needs quotes, or ">-" and the text on the next line, indented.
        Compare with an article beside it.
      1 mistake in 1 file."
    `);
  });
});
