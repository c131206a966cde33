import { describe, expect, test } from 'vitest';
import { anchorInComment, findParts, findPlaces } from '../../src/core/places.ts';
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

describe('findParts', () => {
  const parts = (text: string) => {
    const tree = makeTree(text);
    return findParts(tree, findPlaces(tree)).map(({ id, section, node }) => [id, section, plainText(node)]);
  };

  test.each([
    [
      'a step by its number',
      '## Ny kod {/* #kod */}\n\n1. Öppna.\n2. Tryck.',
      [
        ['kod-steg-1', 'kod', 'Öppna.'],
        ['kod-steg-2', 'kod', 'Tryck.'],
      ],
    ],
    [
      'a step by the number it is shown with',
      '## Ny kod {/* #kod */}\n\n3. Öppna.\n4. Tryck.',
      [
        ['kod-steg-3', 'kod', 'Öppna.'],
        ['kod-steg-4', 'kod', 'Tryck.'],
      ],
    ],
    [
      'a step of a second list by the numbers of both',
      '## Ny kod {/* #kod */}\n\n1. Öppna.\n\nEller:\n\n1. Ring.',
      [
        ['kod-steg-1', 'kod', 'Öppna.'],
        ['kod-steg-2-1', 'kod', 'Ring.'],
      ],
    ],
    [
      'a check-list item by its number among all of its section',
      '## Ny kod {/* #kod */}\n\n- [ ] Öppna.\n\nOch:\n\n- [ ] Ring.',
      [
        ['kod-ruta-1', 'kod', 'Öppna.'],
        ['kod-ruta-2', 'kod', 'Ring.'],
      ],
    ],
    [
      'a row by its number, its head not counted',
      '## Fel {/* #fel */}\n\n| Fel | Gör |\n|-|-|\n| 500 | Vänta |\n| 501 | Ring |',
      [
        ['fel-rad-1', 'fel', '500. Vänta'],
        ['fel-rad-2', 'fel', '501. Ring'],
      ],
    ],
    [
      'a callout by its number',
      '## Fel {/* #fel */}\n\n> [!TIP] Ett\n> Vänta.\n\n> [!TIP] Två\n> Ring.',
      [
        ['fel-obs-1', 'fel', 'Ett. Vänta.'],
        ['fel-obs-2', 'fel', 'Två. Ring.'],
      ],
    ],
    ['what stands before the first section without its name', '1. Öppna.', [['steg-1', '', 'Öppna.']]],
    ['what stands under an h3 after that', '## A\n\n### B\n\n1. Öppna.', [['b-steg-1', 'b', 'Öppna.']]],
    [
      'the steps of each section anew',
      '## A\n\n1. Öppna.\n\n## B\n\n1. Ring.',
      [
        ['a-steg-1', 'a', 'Öppna.'],
        ['b-steg-1', 'b', 'Ring.'],
      ],
    ],
  ])('names %s', (_, text, found) => expect(parts(text)).toEqual(found));

  test('leaves out what its author has named, but counts it', () =>
    expect(
      parts(
        '## A\n\n1. Öppna. {/* #oppna */}\n2. Tryck.\n\n- [ ] Ring. {/* #ring */}\n- [ ] Vänta.\n\n| Fel |\n|-|\n| 1 {/* #ett */} |\n| 2 |\n\n> [!TIP] Kod {/* #kod */}\n> Hej.\n\n> [!TIP]\n> Då.',
      ).map(([id]) => id),
    ).toEqual(['a-steg-2', 'a-ruta-2', 'a-rad-2', 'a-obs-2']));

  test.each([
    ['an item of a list without order', '- Öppna'],
    ['a quotation', '> Öppna.'],
    ['the head of a table', '| Fel |\n|-|'],
    ['a heading', '## Kod'],
  ])('names no part of %s', (_, text) => expect(parts(text)).toEqual([]));

  test('names each part in an item after that item', () =>
    expect(parts('1. Öppna.\n\n   1. Tryck.\n\n   > [!TIP]\n   > Vänta.\n2. Klart.').map(([id]) => id)).toEqual([
      'steg-1',
      'steg-2',
      'steg-2-1',
      'obs-1',
    ]));

  test('gives no two parts the same id', () => {
    const ids = parts(
      '## A\n\n1. a\n\nx\n\n1. b\n   1. c\n   2. d\n\n- [ ] e\n\n  | F |\n  |-|\n  | g |\n\n> [!TIP] h\n> 1. i\n',
    ).map(([id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(8);
  });
});
