import { describe, expect, test } from 'vitest';
import { html } from './rendered.ts';

describe('a table', () => {
  test('of two columns stacks, each cell with the label of its column', () => {
    expect(html('| Lampa | Gör så här |\n| - | - |\n| Röd | Vänta |')).toMatchInlineSnapshot(`
      "<div class="table"><table class="stacks">
      <thead>
      <tr>
      <th scope="col">Lampa</th>
      <th scope="col">Gör så här</th>
      </tr>
      </thead>
      <tbody>
      <tr id="rad-1">
      <th scope="row">Röd</th>
      <td data-label="Gör så här">Vänta</td>
      </tr>
      </tbody>
      </table></div>"
    `);
  });

  test('of four columns stacks too', () => {
    expect(html('| Lampa | Tid | Pris | Rum |\n| - | - | - | - |\n| Röd | 1 | 2 | 3 |')).toContain(
      '<td data-label="Pris">2</td>',
    );
  });

  test('of five columns scrolls in a region named by the heading before it', () => {
    expect(
      html(
        '## Läs av lamporna {/* #lampor */}\n\n| Lampa | Tid | Pris | Rum | Hus |\n| - | - | - | - | - |\n| Röd | 1 | 2 | 3 | 4 |',
      ),
    ).toMatchInlineSnapshot(`
      "<section class="part stack"><div class="part-head"><h2 id="lampor"><a href="#lampor">Läs av lamporna</a></h2></div><div class="table scroll" role="region" aria-label="Tabell: Läs av lamporna" tabindex="0"><table>
      <thead>
      <tr>
      <th scope="col">Lampa</th>
      <th scope="col">Tid</th>
      <th scope="col">Pris</th>
      <th scope="col">Rum</th>
      <th scope="col">Hus</th>
      </tr>
      </thead>
      <tbody>
      <tr id="lampor-rad-1">
      <th scope="row">Röd</th>
      <td>1</td>
      <td>2</td>
      <td>3</td>
      <td>4</td>
      </tr>
      </tbody>
      </table></div></section>"
    `);
  });

  test('of five columns has a name without a heading too', () => {
    expect(html('| Lampa | Tid | Pris | Rum | Hus |\n| - | - | - | - | - |\n| Röd | 1 | 2 | 3 | 4 |')).toContain(
      '<div class="table scroll" role="region" aria-label="Tabell" tabindex="0">',
    );
  });

  test('is aligned by classes, never by a style or an attribute', () => {
    const table = html('| Lampa | Tid | Pris | Rum | Hus |\n| :- | :-: | -: | - | - |\n| Röd | 1 | 2 | 3 | 4 |');
    expect(table).toMatch(
      /<th scope="row">Röd<\/th>\s*<td class="align-center">1<\/td>\s*<td class="align-right">2<\/td>/,
    );
    expect(table).not.toMatch(/ (style|align)=/);
  });

  test('keeps its labels free of markup', () => {
    expect(html('| **Lampa** | `Tid` |\n| - | - |\n| Röd | 1 |')).toContain(
      '<th scope="row">Röd</th>\n<td data-label="Tid">1</td>',
    );
  });

  test('has no row header where the first cell is empty', () => {
    expect(html('| Lampa | Tid |\n| - | - |\n| | 1 |')).toContain(
      '<td data-label="Lampa"></td>\n<td data-label="Tid">1</td>',
    );
  });

  test('keeps an empty cell', () => {
    expect(html('| Lampa | Tid |\n| - | - |\n| Röd | |')).toContain('<td data-label="Tid"></td>');
  });
});
