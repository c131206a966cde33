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
    ['an unclosed bracket', 'Skriv { här.', 'A "{" opens code here, and is never closed.'],
    ['an unclosed comment', 'Skriv {/* här.', 'A "{" opens code here, and is never closed.'],
  ])('explains %s', (_, text, sentence) => {
    expect(parseMdx(text)).toMatchObject({ mistake: [sentence, expect.any(String)], position: { line: 1 } });
  });

  test.each([
    ['a less-than sign before a blank', 'Vänta < 3 minuter.'],
    ['a less-than sign with a backslash', 'Vänta \\<3 minuter.'],
    ['a bracket that only closes', 'Skriv } här.'],
    ['brackets with backslashes', 'Skriv \\{här\\}.'],
    ['a comment', 'Vänta. {/* Fråga Anna. */}'],
    ['words in brackets, which a rule refuses', 'Välj {din stad}.'],
    ['what other programs would import, which a rule refuses', 'import "./karta.ts"'],
  ])('reads %s', (_, text) => expect(parseMdx(text)).toHaveProperty('tree'));

  test('says on which line the syntax is broken', () => {
    expect(parseMdx('Vänta en minut.\n\nÄr signalen svag,\nsom <3 streck, gå närmare.')).toMatchObject({
      position: { line: 4, column: 6 },
    });
  });

  test.each([
    ['an element on lines of its own', 'Vänta.\n\n<details>\n\nProva igen.', { line: 3, column: 1 }],
    ['an element within a paragraph', 'Vänta.\nTryck på <Ui>Nästa.', { line: 2, column: 10 }],
    ['a bracket that begins a block', 'Vänta.\n\n{ hej\n\nProva {/* nej */} igen.', { line: 3, column: 1 }],
    ['a bracket in a quotation', '> Skriv { här\noch där.', { line: 1, column: 9 }],
    ['a bracket after one with a backslash', 'Skriv \\{ och {din stad.', { line: 1, column: 14 }],
    ['a quotation mark in a tag', 'Vänta.\n\n<Figure name="router>', { line: 3, column: 1 }],
  ])('says where %s opens', (_, text, position) => expect(parseMdx(text)).toMatchObject({ position }));

  test.each([
    ['<Ui>Nästa</kbd>', ['</kbd> stands where </Ui> was expected.', 'Write </Ui>.']],
    [
      'Tryck på <Iu>Nästa',
      ['<Iu> is not an element that articles use.', 'Did you mean "Ui"? A "<" that is meant as text is written \\<.'],
    ],
    [
      '<Figure name="a", alt="b" />',
      ['"," cannot stand in a tag.', 'Between attributes stand blanks: <Figure name="…" alt="…" />'],
    ],
  ])('says of %s what to write', (text, mistake) => expect(parseMdx(text)).toMatchObject({ mistake }));

  test('reads footnotes, so that a rule can refuse them', () => {
    const parsing = parseMdx('Vänta.[^1]\n\n[^1]: En minut.');
    expect('tree' in parsing && parsing.tree.children.map(({ type }) => type)).toEqual([
      'paragraph',
      'footnoteDefinition',
    ]);
  });
});
