import { describe, expect, test } from 'vitest';
import { makeOutline } from './articles.ts';

const places = (text: string) => makeOutline(text).places;

describe('outlineOf', () => {
  const text = `Inledningen.

## Kod i sms {/* #sms */}

Vänta *en* minut.

### Ingen täckning {/* #tackning */}

Gå ut.

1. Starta om telefonen {/* #starta-om */}

   Håll in knappen.

## Kod i appen {/* #app */}

Öppna appen.
`;
  const { places: found, lead, words } = makeOutline(text);

  test('gives each section its own text, up to the next heading', () =>
    expect(found.filter(({ kind }) => kind === 'section').map(({ title, text }) => [title, text])).toEqual([
      ['Kod i sms', 'Vänta en minut.'],
      ['Ingen täckning', 'Gå ut. Starta om telefonen. Håll in knappen.'],
      ['Kod i appen', 'Öppna appen.'],
    ]));

  test('says how deep each place stands, and in what', () =>
    expect(found.map(({ anchor, depth, parent }) => [anchor, depth, parent])).toEqual([
      ['sms', 2, undefined],
      ['tackning', 3, 'sms'],
      ['starta-om', 3, 'tackning'],
      ['app', 2, undefined],
    ]));

  test('says where each place is written', () =>
    expect(found.map(({ line, column }) => [line, column])).toEqual([
      [3, 1],
      [7, 1],
      [11, 1],
      [15, 1],
    ]));

  test('keeps what stands before the first heading', () => expect(lead).toBe('Inledningen.'));

  test('counts the words of the whole body', () => expect(words).toBe(22));

  test.each([
    ['', 0],
    ['– !', 0],
    ['e-post 10:30 Anna’s a@b.se', 4],
    ['{/* inga ord */}', 0],
    ['två\u00ADfaktors 🙂', 1],
  ])('counts the words of %j', (body, count) => expect(makeOutline(body).words).toBe(count));

  test('lets no heading without an anchor be a place, and gives its words to what stands before it', () => {
    const { places: found, lead } = makeOutline('Inled.\n\n## 日本\n\nFörst.\n\n## Kod\n\nVänta.\n\n## – !\n\nLänge.');
    expect(lead).toBe('Inled. 日本. Först.');
    expect(found).toMatchObject([{ anchor: 'kod', text: 'Vänta. – ! Länge.' }]);
  });

  test('has nothing in an empty article', () =>
    expect(makeOutline('')).toEqual({ places: [], parts: [], blocks: new Map(), links: [], lead: '', words: 0 }));
});

describe('a part of a section', () => {
  test.each([
    ['an item', '- Ny kod {/* #kod */}\n\n  Vänta på den.', 'Ny kod', 'Vänta på den.'],
    ['an item that ends with a full stop', '- Ny kod. {/* #kod */}\n\n  Vänta.', 'Ny kod.', 'Vänta.'],
    ['an item of quoted words', '- ”Ny kod” {/* #kod */}\n\n  Vänta.', '”Ny kod”', 'Vänta.'],
    ['an item of one line', '- Ny kod {/* #kod */}', 'Ny kod', ''],
    ['an item named at its end', '- Ny kod\n\n  Vänta. {/* #kod */}', 'Ny kod', 'Vänta.'],
    ['an item with items', '- Ny kod {/* #kod */}\n  - Vänta', 'Ny kod', 'Vänta'],
    ['a row', '| Fel | Gör |\n|-|-|\n| 500 {/* #kod */} | Vänta. |', '500', 'Vänta.'],
    ['a callout', '> [!NOTE] Ny kod {/* #kod */}\n> Vänta.', 'Ny kod', 'Vänta.'],
    ['a callout that asks', '> [!NOTE] Ny kod? {/* #kod */}\n>\n> Vänta.', 'Ny kod?', 'Vänta.'],
    ['a callout that begins as its title', '> [!NOTE] Kod {/* #kod */}\n> Koden byts.', 'Kod', 'Koden byts.'],
  ])('that is %s has its label for title and the rest for text', (_, body, title, text) =>
    expect(places(body)).toMatchObject([{ anchor: 'kod', title, text }]),
  );

  test('takes the title of its section when it has none', () =>
    expect(places('## Ny kod\n\n> [!NOTE] {/* #t */}\n> Vänta.')[1]).toMatchObject({
      anchor: 't',
      title: 'Ny kod',
      text: 'Vänta.',
    }));

  test('stands in no section before the first heading', () => {
    expect(places('- Ny kod {/* #kod */}')[0]).toMatchObject({ depth: 1 });
    expect(places('- Ny kod {/* #kod */}')[0]).not.toHaveProperty('parent');
  });
});

describe('parts without a name', () => {
  const { parts } = makeOutline(
    '1. Först.\n\n## Ny kod {/* #kod */}\n\n1. Öppna.\n2. Tryck. {/* #tryck */}\n\n- [ ] Ring.\n',
  );

  test('have their id, their section and where they are written', () =>
    expect(parts).toEqual([
      { id: 'steg-1', line: 1, column: 1 },
      { id: 'kod-steg-1', section: 'kod', line: 5, column: 1 },
      { id: 'kod-ruta-1', section: 'kod', line: 8, column: 1 },
    ]));
});

describe('blocks', () => {
  const { blocks } = makeOutline(
    'Inledning.\n\n## Ny kod {/* #kod */}\n\nVänta.\n\n### I appen {/* #app */}\n\n1. Öppna.\n2. Tryck. {/* #tryck */}\n',
  );
  const textOf = (id: string) => blocks.get(id)?.map(({ kind, spans }) => [kind, ...spans.map(({ text }) => text)]);

  test('are there for every place and every part, and no other', () =>
    expect([...blocks.keys()]).toEqual(['kod', 'app', 'tryck', 'app-steg-1']));

  test('of a section end where the next begins', () => {
    expect(textOf('kod')).toEqual([['text', 'Vänta.']]);
    expect(textOf('app')).toEqual([
      ['step', 'Öppna.'],
      ['step', 'Tryck.'],
    ]);
  });

  test('of a part are that part alone', () => {
    expect(textOf('tryck')).toEqual([['text', 'Tryck.']]);
    expect(textOf('app-steg-1')).toEqual([['text', 'Öppna.']]);
  });
});

describe('links', () => {
  const links = (body: string) => makeOutline(body).links.map(({ kind, url, text }) => [kind, url, text]);

  test.each([
    ['[ny *kod*](kod.mdx#ny)', ['link', 'kod.mdx#ny', 'ny kod']],
    ['[](kod.mdx)', ['link', 'kod.mdx', '']],
    ['[ny](<ny kod.mdx>)', ['link', 'ny kod.mdx', 'ny']],
    ['[ny](n%C3%A5.mdx)', ['link', 'n%C3%A5.mdx', 'ny']],
    ['![En kod](kod.png)', ['image', 'kod.png', 'En kod']],
    ['![](kod.png)', ['image', 'kod.png', '']],
    ['https://example.se', ['link', 'https://example.se', 'https://example.se']],
    ['[ny][a]\n\n[a]: kod.mdx', ['link', 'kod.mdx', 'a']],
    ['![En kod][a]\n\n[a]: kod.png', ['image', 'kod.png', 'a']],
  ])('are found in %j', (body, link) => expect(links(body)).toEqual([link]));

  test('are found wherever they stand, with their places', () =>
    expect(
      makeOutline('## [Ny](a.mdx)\n\n- [kod](b.mdx)\n\n> [!TIP] [Se](c.mdx)\n> [här](d.mdx)').links.map(
        ({ url, line, column }) => [url, line, column],
      ),
    ).toEqual([
      ['a.mdx', 1, 4],
      ['b.mdx', 3, 3],
      ['c.mdx', 5, 10],
      ['d.mdx', 6, 3],
    ]));
});
