import { describe, expect, test } from 'vitest';
import { anchorInComment, findPlaces } from '../../src/core/places.ts';
import { plainText } from '../../src/core/tree.ts';
import { makeTree } from './articles.ts';

const places = (text: string) =>
  findPlaces(makeTree(text)).map(({ kind, anchor, label }) => [kind, anchor, plainText(label)]);

describe('anchorInComment', () => {
  const anchorIn = (comment: string) => makeTree(comment).children.map(anchorInComment);

  test.each([
    ['{/* #ny-kod */}', 'ny-kod'],
    ['{/*#ny-kod*/}', 'ny-kod'],
    ['{  /*  #Ny_Kod  */  }', 'Ny_Kod'],
    ['{/*\n#ny-kod\n*/}', 'ny-kod'],
    ['{/* # */}', ''],
    ['{/* #ny kod */}', 'ny kod'],
  ])('reads %j', (comment, anchor) => expect(anchorIn(comment)).toEqual([anchor]));

  test.each(['{/* ny-kod */}', '{/* se #ny-kod */}', '{"#ny-kod"}', '{/* #a */ /* #b */}', 'Ny kod'])(
    'reads none in %j',
    (comment) => expect(anchorIn(comment)).toEqual([undefined]),
  );
});

describe('findPlaces', () => {
  test.each([
    ['a heading with an anchor', '## Ny kod {/* #kod */}', [['section', 'kod', 'Ny kod']]],
    ['a heading without', '## Återställ `kod` **nu**', [['section', 'aterstall-kod-nu', 'Återställ kod nu']]],
    ['a heading with a soft hyphen', '## Tvåfaktors\u00ADkod', [['section', 'tvafaktorskod', 'Tvåfaktorskod']]],
    ['a heading of decomposed letters', '## A\u030Aterställ', [['section', 'aterstall', 'Återställ']]],
    ['a heading of signs', '## – !', [['section', '', '– !']]],
    ['a heading of underlined words', 'Ny kod {/* #kod */}\n===', [['section', 'kod', 'Ny kod']]],
    ['a heading with a link', '## Ny [kod](a.mdx) {/* #kod */}', [['section', 'kod', 'Ny kod']]],
    ['a heading in a file of CRLF', '## Ny kod {/* #kod */}\r\n\r\nVänta.\r\n', [['section', 'kod', 'Ny kod']]],
    ['a heading whose comment is no anchor', '## Ny kod {/* ändra */}', [['section', 'ny-kod', 'Ny kod']]],
    ['an item named on its only line', '- Ny kod {/* #kod */}\n- Gammal kod', [['item', 'kod', 'Ny kod']]],
    ['an item named on its first line', '1. Ny kod {/* #kod */}\n\n   Vänta.', [['item', 'kod', 'Ny kod']]],
    ['an item named at its end', '1. Ny kod\n\n   Vänta. {/* #kod */}', [['item', 'kod', 'Ny kod']]],
    ['an item in an item', '- Kod\n  - Ny kod {/* #ny */}', [['item', 'ny', 'Ny kod']]],
    [
      'a row named in its first cell',
      '| Fel | Gör |\n|-|-|\n| 500 {/* #fel-500 */} | Vänta |',
      [['row', 'fel-500', '500']],
    ],
    ['a callout named on its first line', '> [!NOTE] Ny kod {/* #kod */}\n> Vänta.', [['callout', 'kod', 'Ny kod']]],
  ])('finds %s', (_, text, found) => expect(places(text)).toEqual(found));

  test.each([
    ['an item', '- Ny kod'],
    ['an item in whose middle an anchor stands', '- Ny {/* #kod */} kod'],
    ['a row named in its second cell', '| Fel | Gör |\n|-|-|\n| 500 | Vänta {/* #fel-500 */} |'],
    ['a callout named in its text', '> [!NOTE] Ny kod\n> Vänta. {/* #kod */}'],
    ['a quotation', '> Ny kod {/* #kod */}'],
    ['a paragraph', 'Ny kod {/* #kod */}'],
  ])('finds none in %s', (_, text) => expect(places(text)).toEqual([]));

  test('lets no heading take an anchor that an author has written, wherever it stands', () =>
    expect(places('## Kod\n\n## Kod\n\n- Ny {/* #kod */}\n- Äldre {/* #kod-2 */}').map(([, anchor]) => anchor)).toEqual(
      ['kod-3', 'kod-4', 'kod', 'kod-2'],
    ));

  test('finds them in the order they stand', () =>
    expect(
      places('## A\n\n- B {/* #b */}\n\n### C\n\n> [!TIP] D {/* #d */}\n> Vänta.\n\n| E {/* #e */} |\n|-|\n\n## F').map(
        ([, anchor]) => anchor,
      ),
    ).toEqual(['a', 'b', 'c', 'd', 'e', 'f']));

  test('leaves no comment in a label, and no blank before it', () =>
    expect(findPlaces(makeTree('## Ny kod {/* #kod */}'))[0]?.label).toMatchObject([
      { type: 'text', value: 'Ny kod' },
    ]));

  test('gives the comment that holds an anchor, and nothing for one that is made', () => {
    const [written, made] = findPlaces(makeTree('## Ny kod {/* #kod */}\n\n## Gammal kod'));
    expect(written?.comment?.position?.start).toMatchObject({ line: 1, column: 11 });
    expect(made).not.toHaveProperty('comment');
  });
});
