import { describe, expect, test } from 'vitest';
import { parseMdx } from '../../src/markdown/parse.ts';

describe('parseMdx', () => {
  test.each([
    ['an HTML comment', '<!-- Fråga Anna. -->', 'An HTML comment (<!-- … -->) cannot stand in MDX.'],
    [
      'a less-than sign before a digit',
      'Vänta <3 minuter.',
      'A "<" that does not begin an element must be written \\<.',
    ],
    ['a less-than sign before =', 'Vänta <= 3 minuter.', 'A "<" that does not begin an element must be written \\<.'],
    ['an arrow', 'Titta <- här.', 'A "<" that does not begin an element must be written \\<.'],
    ['an address', 'Gå till <https://a.se>.', 'A "<" that does not begin an element must be written \\<.'],
    ['an e-mail address', 'Mejla <a@b.se>.', 'A "<" that does not begin an element must be written \\<.'],
    ['an unclosed label', '<Ui>Nästa syns.', 'The element <Ui> is never closed.'],
    ['a closing tag alone', 'Nästa</Ui> syns.', 'A closing tag has no opening one.'],
    ['an unclosed bracket', 'Skriv { här.', 'A "{" opens code here, and the code cannot be read.'],
    ['an unclosed comment', 'Skriv {/* här.', 'A "{" opens code here, and the code cannot be read.'],
    ['words in brackets', 'Välj {din stad}.', 'A "{" opens code here, and the code cannot be read.'],
    [
      'a line that begins with import',
      'import av kontakter.',
      'A line that begins with "import" or "export" is read as code, and the code cannot be read.',
    ],
    [
      'a line that begins with export',
      'export av kontakter.',
      'A line that begins with "import" or "export" is read as code, and the code cannot be read.',
    ],
  ])('explains %s', (_, text, sentence) => {
    expect(parseMdx(text)).toMatchObject({ mistake: [sentence, expect.any(String)], position: { line: 1 } });
  });

  test.each([
    ['a less-than sign before a blank', 'Vänta < 3 minuter.'],
    ['a less-than sign with a backslash', 'Vänta \\<3 minuter.'],
    ['a bracket that only closes', 'Skriv } här.'],
    ['brackets with backslashes', 'Skriv \\{här\\}.'],
    ['a comment', 'Vänta. {/* Fråga Anna. */}'],
    ['a word that only begins like import', 'importera kontakter.'],
  ])('reads %s', (_, text) => expect(parseMdx(text)).toHaveProperty('tree'));

  test('says on which line the syntax is broken', () => {
    expect(parseMdx('Vänta en minut.\n\nÄr signalen svag,\nsom <3 streck, gå närmare.')).toMatchObject({
      position: { line: 4, column: 6 },
    });
  });

  test('reads footnotes, so that a rule can refuse them', () => {
    const parsing = parseMdx('Vänta.[^1]\n\n[^1]: En minut.');
    expect('tree' in parsing && parsing.tree.children.map(({ type }) => type)).toEqual([
      'paragraph',
      'footnoteDefinition',
    ]);
  });
});
