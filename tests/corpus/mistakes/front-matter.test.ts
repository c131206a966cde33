import { describe, expect, test } from 'vitest';
import { reportOnFixture } from '../content-tree.ts';

// Each fixture is flawless but for the one thing its folder is named for. An article that cannot be read has a whole one beside it.

describe('the report on YAML', () => {
  test('asks for quotes around a text with a colon in it', () => {
    expect(reportOnFixture('colon-in-plain-text')).toMatchInlineSnapshot(`
      "tests/fixtures/colon-in-plain-text/sv-SE/natverk/tappar-wifi.mdx:3:14 yaml-syntax
        A text with a colon and a space in it needs quotes, or ">-" and the text on the next line, indented.
        Compare with an article beside it.
      1 mistake in 1 file."
    `);
  });

  test('asks for spaces in place of a tab', () => {
    expect(reportOnFixture('tab-in-yaml')).toMatchInlineSnapshot(`
      "tests/fixtures/tab-in-yaml/sv-SE/natverk/tappar-wifi.mdx:9:1 yaml-syntax
        Indent with spaces; YAML does not allow tabs.
        Compare with an article beside it.
      1 mistake in 1 file."
    `);
  });

  test('shows where a field is written a second time', () => {
    expect(reportOnFixture('field-written-twice')).toMatchInlineSnapshot(`
      "tests/fixtures/field-written-twice/sv-SE/natverk/tappar-wifi.mdx:8:1 yaml-syntax
        The same field is written twice.
        Compare with an article beside it.
      1 mistake in 1 file."
    `);
  });

  test('asks for the end of a quotation', () => {
    expect(reportOnFixture('unclosed-quote')).toMatchInlineSnapshot(`
      "tests/fixtures/unclosed-quote/sv-SE/natverk/tappar-wifi.mdx:7:8 yaml-syntax
        The " here is never closed.
        Write " where it ends, and indent the lines between them.
      1 mistake in 1 file."
    `);
  });

  test('counts lines from the top of a file that is all YAML', () => {
    expect(reportOnFixture('colon-in-topic-file')).toMatchInlineSnapshot(`
      "tests/fixtures/colon-in-topic-file/sv-SE/natverk/_topic.yaml:2:14 yaml-syntax
        A text with a colon and a space in it needs quotes, or ">-" and the text on the next line, indented.
        Compare with an article beside it.
      1 mistake in 1 file."
    `);
  });
});

describe('the report on front matter', () => {
  test('asks for a missing title', () => {
    expect(reportOnFixture('missing-title')).toMatchInlineSnapshot(`
      "tests/fixtures/missing-title/sv-SE/natverk/tappar-wifi.mdx:2:1 missing-field
        "title" is missing.
        Give the article a title.
      1 mistake in 1 file."
    `);
  });

  test('asks for a missing description', () => {
    expect(reportOnFixture('missing-description')).toMatchInlineSnapshot(`
      "tests/fixtures/missing-description/sv-SE/natverk/tappar-wifi.mdx:2:1 missing-field
        "description" is missing.
        Say in one or two sentences what the article helps with.
      1 mistake in 1 file."
    `);
  });

  test('asks for a missing answer', () => {
    expect(reportOnFixture('missing-answer')).toMatchInlineSnapshot(`
      "tests/fixtures/missing-answer/sv-SE/natverk/tappar-wifi.mdx:2:1 missing-field
        "answer" is missing.
        Answer the most common case in one to three sentences.
      1 mistake in 1 file."
    `);
  });

  test('asks for the day of the last change', () => {
    expect(reportOnFixture('missing-updated')).toMatchInlineSnapshot(`
      "tests/fixtures/missing-updated/sv-SE/natverk/tappar-wifi.mdx:2:1 missing-field
        "updated" is missing.
        Say which day the article was last changed, like 2026-11-23.
      1 mistake in 1 file."
    `);
  });

  test('asks for the day of the last review', () => {
    expect(reportOnFixture('missing-reviewed')).toMatchInlineSnapshot(`
      "tests/fixtures/missing-reviewed/sv-SE/natverk/tappar-wifi.mdx:2:1 missing-field
        "reviewed" is missing.
        Say which day somebody last checked the facts, like 2026-11-23.
      1 mistake in 1 file."
    `);
  });

  test('asks whose accounts the article is about', () => {
    expect(reportOnFixture('missing-applies-to')).toMatchInlineSnapshot(`
      "tests/fixtures/missing-applies-to/sv-SE/natverk/tappar-wifi.mdx:2:1 missing-field
        "appliesTo" is missing.
        Say whose accounts it is about: [work-school], [personal] or both.
      1 mistake in 1 file."
    `);
  });

  test('says by how much a title is too long', () => {
    expect(reportOnFixture('title-too-long')).toMatchInlineSnapshot(`
      "tests/fixtures/title-too-long/sv-SE/natverk/tappar-wifi.mdx:2:8 invalid-field
        "title": Shorten the title so that it fits in a search result. It has 73 characters; at most 70 fit.
        It is written as "Datorn tappar wifi när du arbetar hemma och grannens rout…".
      1 mistake in 1 file."
    `);
  });

  test('says by how much a description is too short', () => {
    expect(reportOnFixture('description-too-short')).toMatchInlineSnapshot(`
      "tests/fixtures/description-too-short/sv-SE/natverk/tappar-wifi.mdx:3:14 invalid-field
        "description": Say more about what the article helps with. It has 25 characters; at least 50 are needed.
        It is written as "Så får du tillbaka nätet.".
      1 mistake in 1 file."
    `);
  });

  test('says by how much a description is too long', () => {
    expect(reportOnFixture('description-too-long')).toMatchInlineSnapshot(`
      "tests/fixtures/description-too-long/sv-SE/natverk/tappar-wifi.mdx:3:14 invalid-field
        "description": Shorten the description so that it fits in a search result. It has 166 characters; at most 160 fit.
        It is written as "Så får du tillbaka nätet när datorn tappar det mitt i arb…".
      1 mistake in 1 file."
    `);
  });

  test('shows how a date is written', () => {
    expect(reportOnFixture('date-in-words')).toMatchInlineSnapshot(`
      "tests/fixtures/date-in-words/sv-SE/natverk/tappar-wifi.mdx:5:10 invalid-field
        "updated": Say which day the article was last changed, like 2026-11-23.
        It is written as "23 november 2026".
      1 mistake in 1 file."
    `);
  });

  test('refuses a day that no calendar has', () => {
    expect(reportOnFixture('date-no-calendar-has')).toMatchInlineSnapshot(`
      "tests/fixtures/date-no-calendar-has/sv-SE/natverk/tappar-wifi.mdx:6:11 invalid-field
        "reviewed": Say which day somebody last checked the facts, like 2026-11-23.
        It is written as "2026-02-30".
      1 mistake in 1 file."
    `);
  });

  test('warns of a date that has not come', () => {
    expect(reportOnFixture('date-in-the-future')).toMatchInlineSnapshot(`
      "tests/fixtures/date-in-the-future/sv-SE/natverk/tappar-wifi.mdx:5:10 future-date (warning)
        "updated" is 2026-12-01, which is later than today, 2026-11-23.
        Write the day it was done.
      1 warning in 1 file."
    `);
  });

  test('asks for the order as a number', () => {
    expect(reportOnFixture('order-in-words')).toMatchInlineSnapshot(`
      "tests/fixtures/order-in-words/sv-SE/natverk/tappar-wifi.mdx:8:8 invalid-field
        "order": Write the place in the topic as a number; lower comes first.
        It is written as "först".
      1 mistake in 1 file."
    `);
  });

  test('asks for draft in the words of YAML', () => {
    expect(reportOnFixture('draft-in-swedish')).toMatchInlineSnapshot(`
      "tests/fixtures/draft-in-swedish/sv-SE/natverk/tappar-wifi.mdx:8:8 invalid-field
        "draft": Write true or false.
        It is written as "ja".
      1 mistake in 1 file."
    `);
  });

  test('names the accounts there are', () => {
    expect(reportOnFixture('applies-to-nobody-known')).toMatchInlineSnapshot(`
      "tests/fixtures/applies-to-nobody-known/sv-SE/natverk/tappar-wifi.mdx:7:13 invalid-field
        "appliesTo.0": Choose work-school or personal.
        It is written as "work".
      1 mistake in 1 file."
    `);
  });

  test('asks for the accounts as a list', () => {
    expect(reportOnFixture('applies-to-without-list')).toMatchInlineSnapshot(`
      "tests/fixtures/applies-to-without-list/sv-SE/natverk/tappar-wifi.mdx:7:12 invalid-field
        "appliesTo": Say whose accounts it is about: [work-school], [personal] or both.
        It is written as "personal".
      1 mistake in 1 file."
    `);
  });

  test('asks for symptoms as a list', () => {
    expect(reportOnFixture('symptoms-without-list')).toMatchInlineSnapshot(`
      "tests/fixtures/symptoms-without-list/sv-SE/natverk/tappar-wifi.mdx:9:14 invalid-field
        "symptoms.starta-om": Write a list of phrases as readers would say them, one a line after "- ".
        It is written as "nätet är borta".
      1 mistake in 1 file."
    `);
  });

  test('asks for fewer than seven related articles', () => {
    expect(reportOnFixture('seven-related')).toMatchInlineSnapshot(`
      "tests/fixtures/seven-related/sv-SE/natverk/tappar-wifi.mdx:8:10 invalid-field
        "related": Choose the six most useful articles; more than that is a list nobody reads.
        It is written as ["nat/kabel","nat/router","nat/kanal","nat/gast","nat/vpn….
      1 mistake in 1 file."
    `);
  });

  test('suggests the field that was meant', () => {
    expect(reportOnFixture('misspelt-field')).toMatchInlineSnapshot(`
      "tests/fixtures/misspelt-field/sv-SE/natverk/tappar-wifi.mdx:8:1 unknown-field
        "symtoms" is not a field here.
        Did you mean "symptoms"?
      1 mistake in 1 file."
    `);
  });

  test('names all fields when none is near', () => {
    expect(reportOnFixture('unknown-field')).toMatchInlineSnapshot(`
      "tests/fixtures/unknown-field/sv-SE/natverk/tappar-wifi.mdx:8:1 unknown-field
        "kategori" is not a field here.
        Fields: title, description, answer, updated, reviewed, appliesTo, symptoms, expires, related, legacy, order, draft.
      1 mistake in 1 file."
    `);
  });

  test('suggests the anchor that a symptom was meant for', () => {
    expect(reportOnFixture('symptom-for-unknown-anchor')).toMatchInlineSnapshot(`
      "tests/fixtures/symptom-for-unknown-anchor/sv-SE/natverk/tappar-wifi.mdx:9:3 unknown-anchor
        "symptoms" names "starta-on", which is no anchor in this article.
        Did you mean "starta-om"?
      1 mistake in 1 file."
    `);
  });

  test('names all anchors when none is near the one that expires', () => {
    expect(reportOnFixture('expires-for-unknown-anchor')).toMatchInlineSnapshot(`
      "tests/fixtures/expires-for-unknown-anchor/sv-SE/natverk/tappar-wifi.mdx:9:3 unknown-anchor
        "expires" names "julstangt", which is no anchor in this article.
        Anchors: starta-om.
      1 mistake in 1 file."
    `);
  });

  test('shows how an article begins', () => {
    expect(reportOnFixture('missing-front-matter')).toMatchInlineSnapshot(`
      "tests/fixtures/missing-front-matter/sv-SE/natverk/tappar-wifi.mdx:1:1 missing-front-matter
        The article does not begin with front matter.
        Begin the file with a line ---, then title: and the other fields, then a line ---. See: npm run new -- <topic>/<slug>
      1 mistake in 1 file."
    `);
  });

  test('shows how an article begins when there is nothing in it', () => {
    expect(reportOnFixture('empty-file')).toMatchInlineSnapshot(`
      "tests/fixtures/empty-file/sv-SE/natverk/tappar-wifi.mdx:1:1 missing-front-matter
        The file is empty.
        Begin the file with a line ---, then title: and the other fields, then a line ---. See: npm run new -- <topic>/<slug>
      1 mistake in 1 file."
    `);
  });

  test('says that something stands before it, and nothing of the text under it', () => {
    expect(reportOnFixture('blank-line-before-front-matter')).toMatchInlineSnapshot(`
      "tests/fixtures/blank-line-before-front-matter/sv-SE/natverk/tappar-wifi.mdx:1:1 missing-front-matter
        An empty line or a blank stands before the front matter.
        Take it away: --- begins the file.
      1 mistake in 1 file."
    `);
  });

  test('says that it begins with a hyphen too many', () => {
    expect(reportOnFixture('four-hyphens-before-front-matter')).toMatchInlineSnapshot(`
      "tests/fixtures/four-hyphens-before-front-matter/sv-SE/natverk/tappar-wifi.mdx:1:1 missing-front-matter
        The front matter begins with "----".
        Write three hyphens before it and after it: ---
      1 mistake in 1 file."
    `);
  });

  test('says that it is empty', () => {
    expect(reportOnFixture('empty-front-matter')).toMatchInlineSnapshot(`
      "tests/fixtures/empty-front-matter/sv-SE/natverk/tappar-wifi.mdx:1:1 missing-front-matter
        The front matter is empty.
        Write title: and the other fields between the lines ---.
      1 mistake in 1 file."
    `);
  });

  test('says that it is never closed', () => {
    expect(reportOnFixture('unclosed-front-matter')).toMatchInlineSnapshot(`
      "tests/fixtures/unclosed-front-matter/sv-SE/natverk/tappar-wifi.mdx:1:1 missing-front-matter
        The front matter is never closed.
        Write a line --- after its last field.
      1 mistake in 1 file."
    `);
  });

  test('asks for something to read under it', () => {
    expect(reportOnFixture('article-without-body')).toMatchInlineSnapshot(`
      "tests/fixtures/article-without-body/sv-SE/natverk/tappar-wifi.mdx:9:1 missing-body
        The article ends after its front matter.
        Write a section: ## Rubrik {/* #kort-namn */}, and under it what the reader can do.
      1 mistake in 1 file."
    `);
  });
});

describe('the report on an answer', () => {
  test('counts its characters as read', () => {
    expect(reportOnFixture('answer-too-long')).toMatchInlineSnapshot(`
      "tests/fixtures/answer-too-long/sv-SE/natverk/tappar-wifi.mdx:4:9 long-answer
        The answer has 346 characters as read; at most 320 fit.
        Keep what solves the most common case; the rest belongs in the sections.
      1 mistake in 1 file."
    `);
  });

  test('does not count markup', () => {
    expect(reportOnFixture('answer-with-long-address')).toBe('');
  });

  test('counts its sentences', () => {
    expect(reportOnFixture('answer-of-four-sentences')).toMatchInlineSnapshot(`
      "tests/fixtures/answer-of-four-sentences/sv-SE/natverk/tappar-wifi.mdx:4:9 long-answer
        The answer has 4 sentences; at most three are read.
        Keep what solves the most common case; the rest belongs in the sections.
      1 mistake in 1 file."
    `);
  });

  test('refuses a list', () => {
    expect(reportOnFixture('answer-with-list')).toMatchInlineSnapshot(`
      "tests/fixtures/answer-with-list/sv-SE/natverk/tappar-wifi.mdx:4:9 answer-markup
        The answer may not hold a list.
        Use plain words, links, *emphasis*, <Ui>, <kbd> and <span lang>.
      1 mistake in 1 file."
    `);
  });

  test('refuses a figure', () => {
    expect(reportOnFixture('answer-with-figure')).toMatchInlineSnapshot(`
      "tests/fixtures/answer-with-figure/sv-SE/natverk/tappar-wifi.mdx:4:9 answer-markup
        The answer may not hold <Figure>.
        Use plain words, links, *emphasis*, <Ui>, <kbd> and <span lang>.
      1 mistake in 1 file."
    `);
  });

  test('refuses the helpdesk, which stands below every article', () => {
    expect(reportOnFixture('answer-with-helpdesk')).toMatchInlineSnapshot(`
      "tests/fixtures/answer-with-helpdesk/sv-SE/natverk/tappar-wifi.mdx:4:9 answer-markup
        The answer may not hold <Helpdesk>.
        Use plain words, links, *emphasis*, <Ui>, <kbd> and <span lang>.
      1 mistake in 1 file."
    `);
  });

  test('explains its syntax where the answer begins', () => {
    expect(reportOnFixture('answer-with-unclosed-element')).toMatchInlineSnapshot(`
      "tests/fixtures/answer-with-unclosed-element/sv-SE/natverk/tappar-wifi.mdx:4:9 mdx-syntax
        The element <Ui> is never closed.
        Write </Ui> where it ends, in the same paragraph it began in.
      1 mistake in 1 file."
    `);
  });

  test('follows its links', () => {
    expect(reportOnFixture('broken-links-in-answer')).toMatchInlineSnapshot(`
      "tests/fixtures/broken-links-in-answer/sv-SE/natverk/tappar-wifi.mdx:4:9 unknown-article
        There is no article at "byt-kanaal.mdx".
        Did you mean "byt-kanal.mdx"?
      tests/fixtures/broken-links-in-answer/sv-SE/natverk/tappar-wifi.mdx:4:9 unsafe-link
        "http://example.se" is not encrypted.
        Write https://example.se.
      2 mistakes in 1 file."
    `);
  });

  test('looks at the attributes of its elements', () => {
    expect(reportOnFixture('attribute-in-answer')).toMatchInlineSnapshot(`
      "tests/fixtures/attribute-in-answer/sv-SE/natverk/tappar-wifi.mdx:4:9 unknown-attribute
        <Ui> has no attribute "namn".
        Write <Ui>Nästa</Ui>
      1 mistake in 1 file."
    `);
  });

  test('finds a link without a text in it', () => {
    expect(reportOnFixture('link-without-text-in-answer')).toMatchInlineSnapshot(`
      "tests/fixtures/link-without-text-in-answer/sv-SE/natverk/tappar-wifi.mdx:4:9 link-without-text
        The link to "https://example.se/" has no text.
        Write between the brackets where it leads; only links to articles take the title by themselves.
      1 mistake in 1 file."
    `);
  });
});
