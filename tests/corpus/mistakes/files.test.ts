import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { article, contentTree, reportOnFixture, reportOnTree, topicFile } from '../content-tree.ts';

// Each fixture is flawless but for the one thing its folder is named for. An article that cannot be read has a whole one beside it.

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
        "icon": Choose one of the site’s icons: app, check, clock, close, copy, door, down, globe, info, key, lock, mail, mobile, mobile-gone, password, phone, print, right, search, share, sms, stop, swap, tip, warn.
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
