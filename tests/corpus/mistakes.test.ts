import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { article, contentTree, reportOnFixture, reportOnTree, topicFile } from './content-tree.ts';

// Each fixture is flawless but for the one thing its folder is named for. An article that cannot be read has a whole one beside it.

describe('the report on good content', () => {
  test('is empty', () => {
    expect(reportOnFixture('flawless')).toBe('');
  });
});

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
        A "{" opens code here, and the code cannot be read.
        A curly bracket that is meant as text is written \\{. A comment is written {/* … */}.
      1 mistake in 1 file."
    `);
  });

  test('says that a curly bracket opens code', () => {
    expect(reportOnFixture('brace-around-words')).toMatchInlineSnapshot(`
      "tests/fixtures/brace-around-words/sv-SE/natverk/tappar-wifi.mdx:14:6 mdx-syntax
        A "{" opens code here, and the code cannot be read.
        A curly bracket that is meant as text is written \\{. A comment is written {/* … */}.
      1 mistake in 1 file."
    `);
  });

  test('asks for another first word than import', () => {
    expect(reportOnFixture('line-that-begins-with-import')).toMatchInlineSnapshot(`
      "tests/fixtures/line-that-begins-with-import/sv-SE/natverk/tappar-wifi.mdx:14:11 mdx-syntax
        A line that begins with "import" or "export" is read as code, and the code cannot be read.
        Begin the line with another word.
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
        A "{" opens code here, and the code cannot be read.
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
      "tests/fixtures/anchor-in-braces/sv-SE/natverk/tappar-wifi.mdx:14:19 mdx-syntax
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
        Write the text itself. A curly bracket that is meant as text is written \\{.
      1 mistake in 1 file."
    `);
  });

  test('refuses an import', () => {
    expect(reportOnFixture('import')).toMatchInlineSnapshot(`
      "tests/fixtures/import/sv-SE/natverk/tappar-wifi.mdx:14:1 import-export
        "import Karta from './karta.ts'" is code.
        Take it away: the elements an article may use need no import.
      1 mistake in 1 file."
    `);
  });

  test('refuses an export', () => {
    expect(reportOnFixture('export')).toMatchInlineSnapshot(`
      "tests/fixtures/export/sv-SE/natverk/tappar-wifi.mdx:14:1 import-export
        "export const knapp = 1" is code.
        Take it away: the elements an article may use need no import.
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

  test('warns of a heading that would lose its address', () => {
    expect(reportOnFixture('heading-without-anchor')).toMatchInlineSnapshot(`
      "tests/fixtures/heading-without-anchor/sv-SE/natverk/tappar-wifi.mdx:14:1 missing-anchor (warning)
        The heading "Slå av wifi" has no anchor of its own. It is "sla-av-wifi" until you choose one; a new wording would change it.
        Write it at the end of the line: {/* #sla-av-wifi */}
      1 warning in 1 file."
    `);
  });

  test('asks for a name when the words of the heading give none', () => {
    expect(reportOnFixture('heading-without-letters')).toMatchInlineSnapshot(`
      "tests/fixtures/heading-without-letters/sv-SE/natverk/tappar-wifi.mdx:14:1 missing-anchor (warning)
        The heading "🙂" has no anchor of its own. Its words give none.
        Write it at the end of the line: {/* #kort-namn */}
      1 warning in 1 file."
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
        It has a style of its own. Use the classes of figure.css, which follow light, dark and the hue.
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

describe('the report on articles beside each other', () => {
  test('asks for titles that can be told apart', () => {
    expect(reportOnFixture('duplicate-title')).toMatchInlineSnapshot(`
      "tests/fixtures/duplicate-title/sv-SE/natverk/tappar-wifi.mdx:2:8 duplicate-title
        "Datorn tappar wifi" is also the title of "natverk/byt-kanal".
        Say what sets them apart.
      1 mistake in 1 file."
    `);
  });

  test('suggests the related article that was meant', () => {
    expect(reportOnFixture('related-to-unknown-article')).toMatchInlineSnapshot(`
      "tests/fixtures/related-to-unknown-article/sv-SE/natverk/tappar-wifi.mdx:8:11 unknown-article
        "related" names "natverk/byt-kannal", and there is no such article.
        Did you mean "natverk/byt-kanal"?
      1 mistake in 1 file."
    `);
  });

  test('says when an article is related to itself', () => {
    expect(reportOnFixture('related-to-itself')).toMatchInlineSnapshot(`
      "tests/fixtures/related-to-itself/sv-SE/natverk/tappar-wifi.mdx:8:11 self-link
        "related" names the article itself.
        Take it away.
      1 mistake in 1 file."
    `);
  });

  test('says when a related article is listed twice', () => {
    expect(reportOnFixture('related-twice')).toMatchInlineSnapshot(`
      "tests/fixtures/related-twice/sv-SE/natverk/tappar-wifi.mdx:8:30 duplicate-related
        "natverk/byt-kanal" is listed twice.
        Take one of them away.
      1 mistake in 1 file."
    `);
  });

  test('says when a related article is a draft', () => {
    expect(reportOnFixture('related-to-draft')).toMatchInlineSnapshot(`
      "tests/fixtures/related-to-draft/sv-SE/natverk/tappar-wifi.mdx:8:11 link-to-draft
        "natverk/byt-kanal" is a draft and not on the site.
        Publish it (take away draft: true), or name another.
      1 mistake in 1 file."
    `);
  });
});

describe('the report on files', () => {
  test('names a file without capitals', () => {
    expect(reportOnFixture('file-name-with-capital')).toMatchInlineSnapshot(`
      "tests/fixtures/file-name-with-capital/sv-SE/natverk/Byt-kanal.mdx:1:1 bad-name
        "Byt-kanal.mdx" cannot be an address: use a–z, 0–9 and hyphens.
        Rename it to byt-kanal.mdx.
      1 mistake in 1 file."
    `);
  });

  test('names a file without å, ä and ö', () => {
    expect(reportOnFixture('file-name-with-swedish-letter')).toMatchInlineSnapshot(`
      "tests/fixtures/file-name-with-swedish-letter/sv-SE/natverk/välj-kanal.mdx:1:1 bad-name
        "välj-kanal.mdx" cannot be an address: use a–z, 0–9 and hyphens.
        Rename it to valj-kanal.mdx.
      1 mistake in 1 file."
    `);
  });

  test('names a file without spaces', () => {
    expect(reportOnFixture('file-name-with-space')).toMatchInlineSnapshot(`
      "tests/fixtures/file-name-with-space/sv-SE/natverk/byt kanal.mdx:1:1 bad-name
        "byt kanal.mdx" cannot be an address: use a–z, 0–9 and hyphens.
        Rename it to byt-kanal.mdx.
      1 mistake in 1 file."
    `);
  });

  test('asks for .mdx in place of .md', () => {
    expect(reportOnFixture('file-ending-in-md')).toMatchInlineSnapshot(`
      "tests/fixtures/file-ending-in-md/sv-SE/natverk/byt-kanal.md:1:1 bad-name
        "byt-kanal.md" is not an article: articles end in .mdx.
        Rename it to byt-kanal.mdx.
      1 mistake in 1 file."
    `);
  });

  test('asks for .mdx in small letters', () => {
    expect(reportOnFixture('file-ending-in-capitals')).toMatchInlineSnapshot(`
      "tests/fixtures/file-ending-in-capitals/sv-SE/natverk/byt-kanal.MDX:1:1 bad-name
        "byt-kanal.MDX" is not an article: articles end in .mdx.
        Rename it to byt-kanal.mdx.
      1 mistake in 1 file."
    `);
  });

  test('says when two files differ only in capitals', ({ skip }) => {
    const root = contentTree({
      'sv-SE/natverk/_topic.yaml': topicFile,
      'sv-SE/natverk/byt-kanal.mdx': article('Byt kanal i routern'),
      'sv-SE/natverk/Byt-kanal.mdx': article('Byt kanal en gång till'),
    });
    if (existsSync(join(root, 'sv-SE/natverk/BYT-KANAL.mdx'))) skip('this disk cannot hold both');
    expect(reportOnTree(root)).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/Byt-kanal.mdx:1:1 bad-name
        "Byt-kanal.mdx" cannot be an address: use a–z, 0–9 and hyphens.
        Rename it to byt-kanal.mdx.
      content/sv-SE/natverk/byt-kanal.mdx:1:1 duplicate-slug
        "byt-kanal.mdx" and "Byt-kanal.mdx" differ only in capitals, so some computers see one file.
        Rename one of them.
      2 mistakes in 2 files."
    `);
  });

  test('moves a file up to its topic', () => {
    expect(reportOnFixture('file-too-deep')).toMatchInlineSnapshot(`
      "tests/fixtures/file-too-deep/sv-SE/natverk/router/byt-kanal.mdx:1:1 bad-place
        "byt-kanal.mdx" lies too deep.
        Move it up to natverk/: articles lie in <locale>/<topic>/.
      1 mistake in 1 file."
    `);
  });

  test('moves a file into a topic', () => {
    expect(reportOnFixture('file-outside-topic')).toMatchInlineSnapshot(`
      "tests/fixtures/file-outside-topic/sv-SE/byt-kanal.mdx:1:1 bad-place
        "byt-kanal.mdx" lies outside a topic.
        Move it into the folder of a topic, like sv-SE/logga-in/.
      1 mistake in 1 file."
    `);
  });

  test('asks for UTF-8', () => {
    expect(reportOnFixture('not-utf-8')).toMatchInlineSnapshot(`
      "tests/fixtures/not-utf-8/sv-SE/natverk/tappar-wifi.mdx:1:1 bad-encoding
        The file is not UTF-8, so letters like å, ä and ö would come out wrong.
        Save it as UTF-8 in your editor.
      1 mistake in 1 file."
    `);
  });

  test('moves a file up, however deep it lies', () => {
    expect(reportOnFixture('file-far-too-deep')).toMatchInlineSnapshot(`
      "tests/fixtures/file-far-too-deep/sv-SE/natverk/router/ny/byt-kanal.mdx:1:1 bad-place
        "byt-kanal.mdx" lies too deep.
        Move it up to natverk/: articles lie in <locale>/<topic>/.
      1 mistake in 1 file."
    `);
  });

  test('moves a file into a language', () => {
    expect(reportOnFixture('file-outside-language')).toMatchInlineSnapshot(`
      "tests/fixtures/file-outside-language/byt-kanal.mdx:1:1 bad-place
        "byt-kanal.mdx" lies outside a topic.
        Move it into the folder of a topic, like sv-SE/logga-in/.
      1 mistake in 1 file."
    `);
  });

  test('renames a file that an editor gave one more ending', () => {
    expect(reportOnFixture('file-ending-in-txt')).toMatchInlineSnapshot(`
      "tests/fixtures/file-ending-in-txt/sv-SE/natverk/byt-kanal.mdx.txt:1:1 bad-name
        "byt-kanal.mdx.txt" is not an article: articles end in .mdx.
        Rename it to byt-kanal.mdx.
      1 mistake in 1 file."
    `);
  });

  test('refuses a folder that is no language of the site, once', () => {
    expect(reportOnFixture('unknown-language')).toMatchInlineSnapshot(`
      "tests/fixtures/unknown-language/en/natverk/byt-kanal.mdx:1:1 unknown-locale
        The folder "en" is no language of the site.
        Languages: sv-SE. Articles lie in <locale>/<topic>/.
      1 mistake in 1 file."
    `);
  });
});

describe('the report on topics', () => {
  test('says what a topic needs', () => {
    expect(reportOnFixture('missing-topic-file')).toMatchInlineSnapshot(`
      "tests/fixtures/missing-topic-file/sv-SE/natverk/_topic.yaml:1:1 missing-topic
        The folder "natverk" has articles but no _topic.yaml.
        Write one with title, description, order and icon.
      1 mistake in 1 file."
    `);
  });

  test('keeps the addresses of the site itself', () => {
    expect(reportOnFixture('reserved-topic-name')).toMatchInlineSnapshot(`
      "tests/fixtures/reserved-topic-name/sv-SE/sok/_topic.yaml:1:1 reserved-name
        The topic folder "sok" cannot have that name. The site itself uses that address.
        Rename the folder.
      1 mistake in 1 file."
    `);
  });

  test('keeps addresses of digits', () => {
    expect(reportOnFixture('topic-name-of-digits')).toMatchInlineSnapshot(`
      "tests/fixtures/topic-name-of-digits/sv-SE/2026/_topic.yaml:1:1 reserved-name
        The topic folder "2026" cannot have that name. Addresses of digits alone are kept for codes.
        Rename the folder.
      1 mistake in 1 file."
    `);
  });

  test('asks for a–z in the name of the folder', () => {
    expect(reportOnFixture('topic-name-with-swedish-letter')).toMatchInlineSnapshot(`
      "tests/fixtures/topic-name-with-swedish-letter/sv-SE/nätverk/_topic.yaml:1:1 bad-name
        The topic folder "nätverk" cannot have that name. Topic folders are named with a–z, 0–9 and hyphens.
        Rename the folder.
      1 mistake in 1 file."
    `);
  });

  test('names all icons', () => {
    expect(reportOnFixture('unknown-icon')).toMatchInlineSnapshot(`
      "tests/fixtures/unknown-icon/sv-SE/natverk/_topic.yaml:4:7 invalid-field
        "icon": Choose one of the site’s icons: app, check, clock, close, door, down, globe, info, key, lock, mail, mobile, mobile-gone, password, phone, right, search, sms, stop, swap, tip, warn.
        It is written as "glob".
      1 mistake in 1 file."
    `);
  });

  test('warns of a topic without articles', () => {
    expect(reportOnFixture('empty-topic')).toMatchInlineSnapshot(`
      "tests/fixtures/empty-topic/sv-SE/skrivare/_topic.yaml:1:1 empty-topic (warning)
        The topic "Skrivare" has no published articles, so it is left out of the site.
        Write one with: npm run new -- skrivare/<slug>
      1 warning in 1 file."
    `);
  });

  test('asks for a draft to be published', () => {
    expect(reportOnFixture('topic-of-drafts')).toMatchInlineSnapshot(`
      "tests/fixtures/topic-of-drafts/sv-SE/skrivare/_topic.yaml:1:1 empty-topic (warning)
        The topic "Skrivare" has no published articles, so it is left out of the site.
        Publish one: take away draft: true.
      1 warning in 1 file."
    `);
  });

  test('does not call one empty whose only article has mistakes', () => {
    expect(reportOnFixture('topic-of-a-broken-article')).toMatchInlineSnapshot(`
      "tests/fixtures/topic-of-a-broken-article/sv-SE/skrivare/papper.mdx:2:1 missing-field
        "title" is missing.
        Give the article a title.
      1 mistake in 1 file."
    `);
  });
});

describe('an article that cannot be read', () => {
  test('is no mistake of those that link to it when its YAML is broken', () => {
    expect(reportOnFixture('links-to-article-with-broken-yaml')).toMatchInlineSnapshot(`
      "tests/fixtures/links-to-article-with-broken-yaml/sv-SE/natverk/byt-kanal.mdx:2:8 yaml-syntax
        A text with a colon and a space in it needs quotes, or ">-" and the text on the next line, indented.
        Compare with an article beside it.
      1 mistake in 1 file."
    `);
  });

  test('is no mistake of those that link to it when a field is missing', () => {
    expect(reportOnFixture('links-to-article-with-missing-field')).toMatchInlineSnapshot(`
      "tests/fixtures/links-to-article-with-missing-field/sv-SE/natverk/byt-kanal.mdx:2:1 missing-field
        "updated" is missing.
        Say which day the article was last changed, like 2026-11-23.
      1 mistake in 1 file."
    `);
  });

  test('is no mistake of those that link to it when its syntax is broken', () => {
    expect(reportOnFixture('links-to-article-with-broken-mdx')).toMatchInlineSnapshot(`
      "tests/fixtures/links-to-article-with-broken-mdx/sv-SE/natverk/byt-kanal.mdx:14:14 mdx-syntax
        A "<" that does not begin an element must be written \\<.
        An address in angle brackets is written [text](https://…).
      1 mistake in 1 file."
    `);
  });

  test('is no mistake of those that link to it when it has no front matter', () => {
    expect(reportOnFixture('links-to-article-without-front-matter')).toMatchInlineSnapshot(`
      "tests/fixtures/links-to-article-without-front-matter/sv-SE/natverk/byt-kanal.mdx:1:1 missing-front-matter
        The article does not begin with front matter.
        Begin the file with a line ---, then title: and the other fields, then a line ---. See: npm run new -- <topic>/<slug>
      1 mistake in 1 file."
    `);
  });

  test('is no mistake of those that link to it when it is not UTF-8', () => {
    expect(reportOnFixture('links-to-article-not-in-utf-8')).toMatchInlineSnapshot(`
      "tests/fixtures/links-to-article-not-in-utf-8/sv-SE/natverk/byt-kanal.mdx:1:1 bad-encoding
        The file is not UTF-8, so letters like å, ä and ö would come out wrong.
        Save it as UTF-8 in your editor.
      1 mistake in 1 file."
    `);
  });
});
