import { expect, test } from 'vitest';
import { article, contentTree, reportOnTree, topicFile } from '../../content-tree.ts';

const tree = (text: string, file = 'sv-SE/natverk/tappar-wifi.mdx') =>
  contentTree({ 'sv-SE/natverk/_topic.yaml': topicFile, [file]: text });
const withBody = (body: string) => article('Datorn tappar wifi', '', `${body}\n`);
const withFields = (fields: string) => article('Datorn tappar wifi', `${fields}\n`);

/** What is said of each text, without its file. */
const said = (texts: readonly (readonly [what: string, text: string])[]) =>
  texts
    .map(([what, text]) => `${what}\n${reportOnTree(tree(text)).replace(/content\/[\w/-]+\.mdx:/g, '')}`)
    .join('\n\n');

const bomb = Array.from(
  { length: 9 },
  (_, level) => `a${level + 1}: &a${level + 1} [${Array(9).fill(`*a${level}`).join(', ')}]`,
);

test('what would take a parser minutes is refused with a word of its own', () => {
  expect(
    said([
      ['a front matter of 10 MB', withFields(`legacy:\n${'  - /gammalt\n'.repeat(770_000)}`)],
      ['a line of 50 kB', withBody('vänta '.repeat(8000))],
      ['a heading of 50 kB', withBody(`## ${'vänta '.repeat(8000)}`)],
      ['marks of quotations', withBody('>'.repeat(1900))],
      ['lists in lists', withBody(Array.from({ length: 40 }, (_, level) => `${'  '.repeat(level)}- vänta`).join('\n'))],
      ['lists in lists on a line', withBody(`${'- '.repeat(500)}vänta`)],
      ['stars', withBody('*a **b '.repeat(200))],
      ['brackets', withBody('['.repeat(1900))],
      ['links in links', withBody(`${'['.repeat(300)}a${'](b)'.repeat(300)}`)],
      ['pictures in pictures', withBody(`${'!['.repeat(300)}a${'](b)'.repeat(300)}`)],
      ['code in code', withBody('`a``b'.repeat(300))],
      ['curly brackets', withBody(`${'{'.repeat(900)}${'}'.repeat(900)}`)],
      ['elements in elements', withBody(`${'<details>\n\n'.repeat(100)}a\n\n${'</details>\n\n'.repeat(100)}`)],
      ['labels in labels', withBody(`${'<Ui>'.repeat(100)}a${'</Ui>'.repeat(100)}`)],
      ['a table of 5,000 rows', withBody(`| a |\n| - |\n${'| b |\n'.repeat(4000)}`)],
      ['20,000 empty lines', withBody(`a${'\n'.repeat(20_000)}b`)],
      ['signs all over', withBody('**a** **b** **c** **d**\n\n'.repeat(400))],
      ['lists in lists in YAML', withFields(`related: ${'['.repeat(900)}${']'.repeat(900)}`)],
      [
        'lists in lists of YAML on lines',
        withFields(`related:\n${Array.from({ length: 70 }, (_, level) => `${' '.repeat(level + 1)}-`).join('\n')}`),
      ],
      ['lists in lists of YAML on a line', withFields(`related:\n  ${'- '.repeat(500)}a`)],
      ['an alias bomb', withFields(`a0: &a0 [x, x]\n${bomb.join('\n')}`)],
    ]),
  ).toMatchInlineSnapshot(`
    "a front matter of 10 MB
    1:1 file-too-large
      The file is 10.0 MB; at most 100 kB is read.
      Split the article, and keep pictures in files of their own.
    1 mistake in 1 file.

    a line of 50 kB
    10:1 long-line
      The line has 48000 characters; at most 2000 are read.
      Part it in paragraphs, or take away what has gone astray into it.
    1 mistake in 1 file.

    a heading of 50 kB
    10:1 long-line
      The line has 48003 characters; at most 2000 are read.
      Part it in paragraphs, or take away what has gone astray into it.
    1 mistake in 1 file.

    marks of quotations
    10:1 too-deep
      The line begins with more than 10 marks of lists and quotations.
      Write it flatter: a list within a list is as deep as readers follow.
    1 mistake in 1 file.

    lists in lists
    40:1 too-deep
      The line is indented by 62 columns; at most 60 are read.
      Write it flatter: a list within a list is as deep as readers follow.
    1 mistake in 1 file.

    lists in lists on a line
    10:1 too-deep
      The line begins with more than 10 marks of lists and quotations.
      Write it flatter: a list within a list is as deep as readers follow.
    1 mistake in 1 file.

    stars
    10:1 too-many-signs
      From here to the next empty line stand more than 250 signs like *, [ and <.
      Write it as plain words, with empty lines between paragraphs.
    1 mistake in 1 file.

    brackets
    10:1 too-many-signs
      From here to the next empty line stand more than 250 signs like *, [ and <.
      Write it as plain words, with empty lines between paragraphs.
    1 mistake in 1 file.

    links in links
    10:1 too-many-signs
      From here to the next empty line stand more than 250 signs like *, [ and <.
      Write it as plain words, with empty lines between paragraphs.
    1 mistake in 1 file.

    pictures in pictures
    10:1 too-many-signs
      From here to the next empty line stand more than 250 signs like *, [ and <.
      Write it as plain words, with empty lines between paragraphs.
    1 mistake in 1 file.

    code in code
    10:1 too-many-signs
      From here to the next empty line stand more than 250 signs like *, [ and <.
      Write it as plain words, with empty lines between paragraphs.
    1 mistake in 1 file.

    curly brackets
    10:1 too-many-signs
      From here to the next empty line stand more than 250 signs like *, [ and <.
      Write it as plain words, with empty lines between paragraphs.
    1 mistake in 1 file.

    elements in elements
    68:1 too-deep
      More than 30 things stand in each other here.
      Write it flatter: a list within a list is as deep as readers follow.
    1 mistake in 1 file.

    labels in labels
    10:1 too-deep
      More than 30 things stand in each other here.
      Write it flatter: a list within a list is as deep as readers follow.
    1 mistake in 1 file.

    a table of 5,000 rows
    10:1 long-block
      More than 250 lines follow here without an empty line between them.
      Put empty lines between paragraphs, and make several tables of a long one.
    1 mistake in 1 file.

    20,000 empty lines
    3009:1 too-many-lines
      The text has more than 3000 lines.
      Make several files of it, or take away what has gone astray into it.
    1 mistake in 1 file.

    signs all over
    322:1 too-many-signs
      The article has more than 2500 signs like *, [ and <, and this is where they become too many.
      Split the article, or write it in plainer words.
    1 mistake in 1 file.

    lists in lists in YAML
    8:1 too-deep
      More than 20 brackets stand open here.
      Write it flatter: a list within a list is as deep as readers follow.
    1 mistake in 1 file.

    lists in lists of YAML on lines
    69:1 too-deep
      The line is indented by 61 columns; at most 60 are read.
      Write it flatter: a list within a list is as deep as readers follow.
    1 mistake in 1 file.

    lists in lists of YAML on a line
    9:1 too-deep
      The line begins with more than 10 marks of lists and quotations.
      Write it flatter: a list within a list is as deep as readers follow.
    1 mistake in 1 file.

    an alias bomb
    9:10 yaml-syntax
      "*a0" repeats what stands at "&a0".
      Write the words out instead.
    10:10 yaml-syntax
      "*a1" repeats what stands at "&a1".
      Write the words out instead.
    11:10 yaml-syntax
      "*a2" repeats what stands at "&a2".
      Write the words out instead.
    12:10 yaml-syntax
      "*a3" repeats what stands at "&a3".
      Write the words out instead.
    13:10 yaml-syntax
      "*a4" repeats what stands at "&a4".
      Write the words out instead.
    14:10 yaml-syntax
      "*a5" repeats what stands at "&a5".
      Write the words out instead.
    15:10 yaml-syntax
      "*a6" repeats what stands at "&a6".
      Write the words out instead.
    16:10 yaml-syntax
      "*a7" repeats what stands at "&a7".
      Write the words out instead.
    17:5 yaml-syntax
      A text that begins with & needs quotes.
      Write "&a9 [*a8, *a8, *a8, *a8, *a8, *a8, *a8, *a8, *a8]" with quotes around it.
    9 mistakes in 1 file."
  `);
});

test('it is refused in an answer, which is read as Markdown by itself', () => {
  const text = withBody('Vänta.').replace(/^answer: .*$/m, `answer: "${'*a **b '.repeat(200)}"`);
  expect(said([['stars', text]])).toMatchInlineSnapshot(`
    "stars
    4:9 too-many-signs
      From here to the next empty line stand more than 250 signs like *, [ and <.
      Write it as plain words, with empty lines between paragraphs.
    1 mistake in 1 file."
  `);
});
