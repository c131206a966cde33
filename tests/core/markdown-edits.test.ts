import { describe, expect, test } from 'vitest';
import { markdownEdits } from '../../src/core/markdown-edits.ts';
import { readArticle } from '../../src/markdown/read-article.ts';
import { diagnosticsOf, frontMatter, makeTree } from './articles.ts';

/** Each edit as what it takes and what it puts there: `<Ui> → **`. */
function editsOf(body: string): string[] {
  return markdownEdits(makeTree(body), body).map(({ from, to, ...replacement }) => {
    const put = 'text' in replacement ? replacement.text : JSON.stringify(replacement);
    return `${body.slice(from, to)} → ${put}`;
  });
}

describe('markdownEdits', () => {
  test.each([
    ['each tag', '<Ui>Nästa</Ui>', ['<Ui> → **', '</Ui> → **']],
    [
      'tags in the order they stand',
      '<Ui><span lang="en">Next</span></Ui>',
      ['<Ui> → **', '<span lang="en"> → ”', '</span> → ”', '</Ui> → **'],
    ],
    ['bold inside bold, which goes', '**Tryck <Ui>Nästa</Ui>**', ['** → **', '<Ui> → ', '</Ui> → ', '** → **']],
    ['blanks inside a label', '<Ui> Nästa </Ui>', ['<Ui>  → **', ' </Ui> → **']],
    ['a comment and the blank before it', 'Vänta {/* x */} nu', [' {/* x */} → ']],
    ['where a link leads', '[Appen](<app.mdx> "Koder")', ['<app.mdx> "Koder" → {"url":"app.mdx"}']],
    ['the words of a link that has none', '[](app.mdx)', [' → {"titleOf":"app.mdx"}', 'app.mdx → {"url":"app.mdx"}']],
    ['a definition', '[a\\]b]: app.mdx "Koder"', ['app.mdx "Koder" → {"url":"app.mdx"}']],
    ['a picture', '![Vad man ser](bild.png)', ['![Vad man ser](bild.png) → {"alt":"Vad man ser"}']],
    ['the helpdesk', '<Helpdesk />', ['<Helpdesk /> → {"helpdesk":true}']],
    ['the first line of a callout', '> [!TIP] Nära\n> Nu.', ['[!TIP]  → {"callout":"TIP","hasTitle":true}', ' → **']],
    ['a star that is text', '2 * 3 \\* `*`', [' → \\']],
  ])('finds %s', (_, body, edits) => expect(editsOf(body)).toEqual(edits));

  test.each(['Vänta *en* minut.', '`<Ui>Nästa</Ui>`', '```\n[x](app.mdx)\n```', 'https://aka.ms/*a', '> Så sa hon.'])(
    'finds nothing in %j',
    (body) => expect(editsOf(body)).toEqual([]),
  );

  test('counts from the beginning of the body, however long the front matter is', () => {
    const fields = Object.entries({ ...frontMatter, title: '😀 Kod' }).map(
      (field) => `${field[0]}: ${JSON.stringify(field[1])}`,
    );
    diagnosticsOf((report) => {
      const source = `---\r\n${fields.join('\r\n')}\r\n---\r\n😀 <Ui>Nästa</Ui>\r\n`;
      const { edits } = readArticle(source, { terms: { terms: [], names: [], hyphenation: [] }, figures: [] }, report);
      expect(edits.map(({ from, to }) => [from, to])).toEqual([
        [3, 7],
        [12, 17],
      ]);
    });
  });
});
