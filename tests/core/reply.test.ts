import { describe, expect, test } from 'vitest';
import type { Block, Span } from '../../src/core/reply.ts';
import { makeOutline } from './articles.ts';

/** What bold, links and the helpdesk look like below: `**Nästa**`, `[ny kod](kod.mdx)`, `<Helpdesk>`. */
const shown = ({ text, strong, url, helpdesk }: Span) =>
  helpdesk ? '<Helpdesk>' : url !== undefined ? `[${text}](${url})` : strong ? `**${text}**` : text;

const linesOf = (blocks: readonly Block[] = []) =>
  blocks.map(({ kind, spans }) => `${{ text: '', step: '1. ', item: '- ' }[kind]}${spans.map(shown).join('')}`);

/** The reply of a section with this text. */
const ofSection = (text: string) => linesOf(makeOutline(`## Ny kod {/* #kod */}\n\n${text}\n`).blocks.get('kod'));

/** The reply of the part with an id, by itself before any section. */
const ofPart = (text: string, id: string) => linesOf(makeOutline(text).blocks.get(id));

describe('the blocks of a section', () => {
  test.each([
    ['its only paragraph', 'Vänta en minut.', ['Vänta en minut.']],
    ['at most three paragraphs', 'Ett.\n\nTvå.\n\nTre.\n\nFyra.', ['Ett.', 'Två.', 'Tre.']],
    [
      'its first paragraph and the first lines of its steps',
      'Gör så här.\n\nOch inte annars.\n\n1. Öppna.\n\n   Då syns rutan.\n\n2. Tryck.\n\nKlart.',
      ['Gör så här.', '1. Öppna.', '1. Tryck.'],
    ],
    ['its steps alone when nothing stands before them', '1. Öppna.\n2. Tryck.\n\nKlart.', ['1. Öppna.', '1. Tryck.']],
    ['what to try', '- [ ] Starta om\n\n  Det tar en minut.\n\n- [ ] Ring', ['- Starta om', '- Ring']],
    ['the items of a list', 'Ha detta:\n\n- telefon\n- kod', ['Ha detta:', '- telefon', '- kod']],
    ['both of two lists', '1. Öppna.\n\nEller:\n\n- Ring.', ['1. Öppna.', '- Ring.']],
    [
      'no drawing, table, callout or details',
      '<Figure name="router" alt="Lampan" />\n\nVänta.\n\n| Fel |\n|-|\n| 500 |\n\n> [!TIP]\n> Ring.\n\n<details>\n<summary>Mer</summary>\n\nMer.\n\n</details>',
      ['Vänta.'],
    ],
    ['no comment', 'Vänta. {/* Fråga Anna. */}\n\n{/* Hur länge? */}', ['Vänta.']],
    ['no picture', '![Lampan](lampa.png)\n\nVänta ![Lampan](lampa.png) här.', ['Vänta här.']],
    ['nothing where it is empty', '', []],
  ])('are %s', (_, text, blocks) => expect(ofSection(text)).toEqual(blocks));

  test('end at the next heading, whatever its level', () =>
    expect(ofSection('Vänta.\n\n### I appen {/* #app */}\n\nÖppna.')).toEqual(['Vänta.']));
});

describe('the blocks of a part', () => {
  test.each([
    ['of a step are its lines', '1. Öppna.\n\n   Då syns rutan.', 'steg-1', ['Öppna.', 'Då syns rutan.']],
    ['of a step with a list are that too', '1. Öppna.\n   - här\n   - där', 'steg-1', ['Öppna.', '- här', '- där']],
    [
      'of something to try have that in bold',
      '- [ ] Starta om\n\n  Det tar <kbd>en</kbd> minut.',
      'ruta-1',
      ['**Starta om**', 'Det tar **en** minut.'],
    ],
    [
      'of something to try leave a link in it as it is',
      '- [ ] Läs [ny kod](kod.mdx) först',
      'ruta-1',
      ['**Läs **[ny kod](kod.mdx)** först**'],
    ],
    [
      'of a row are a line, its first cell in bold and each other under the head of its column',
      '| Fel | Betyder | Gör |\n|-|-|-|\n| 500 | Trasigt. | Vänta |',
      'rad-1',
      ['**500**. Betyder: Trasigt. Gör: Vänta.'],
    ],
    ['of a row leave out empty cells', '| Fel | A | B |\n|-|-|-|\n| 500 | | Vänta |', 'rad-1', ['**500**. B: Vänta.']],
    [
      'of a callout are its title in bold and its text',
      '> [!TIP] Ha koden nära\n> Då går det fort.\n>\n> Vänta sedan.\n>\n> - Ring.',
      'obs-1',
      ['**Ha koden nära**', 'Då går det fort.', 'Vänta sedan.', '- Ring.'],
    ],
    ['of a callout without a title are its text', '> [!TIP]\n> Vänta.', 'obs-1', ['Vänta.']],
    ['of a named item hold no comment', '- [ ] Starta om {/* #om */}\n\n  Vänta.', 'om', ['**Starta om**', 'Vänta.']],
    ['of a named item hold no comment at its end', '1. Öppna.\n\n   Vänta. {/* #om */}', 'om', ['Öppna.', 'Vänta.']],
  ])('%s', (_, text, id, blocks) => expect(ofPart(text, id)).toEqual(blocks));
});

describe('the blocks of a row', () => {
  test.each([
    ['with nothing but its first cell are that cell', '| Fel |\n|-|\n| 500 |', ['**500**.']],
    ['without a first cell begin with the next', '| Fel | Gör |\n|-|-|\n| | Vänta |', ['Gör: Vänta.']],
    ['under columns without heads are its cells', '| Fel | |\n|-|-|\n| 500 | Vänta |', ['**500**. Vänta.']],
    ['have no second colon or stop', '| Fel | Gör: |\n|-|-|\n| Fel 500? | Vänta! |', ['**Fel 500?** Gör: Vänta!']],
  ])('%s', (_, text, blocks) => expect(ofPart(text, 'rad-1')).toEqual(blocks));
});

describe('a span', () => {
  test.each([
    ['a label is bold', 'Tryck på <Ui>Nästa</Ui>.', 'Tryck på **Nästa**.'],
    ['a key is bold', 'Tryck på <kbd>Enter</kbd>.', 'Tryck på **Enter**.'],
    ['what is emphasised is bold', 'Tryck **länge** och *hårt*.', 'Tryck **länge** och **hårt**.'],
    ['foreign words are quoted', 'Det står <span lang="en">Try again</span>.', 'Det står ”Try again”.'],
    ['code is text', 'Skriv `0000`.', 'Skriv 0000.'],
    ['a link keeps its address', 'Läs [ny *kod*](kod.mdx#ny).', 'Läs [ny kod](kod.mdx#ny).'],
    ['a link without words has none', 'Läs [](kod.mdx).', 'Läs [](kod.mdx).'],
    ['the helpdesk stands where it is named', 'Ring <Helpdesk /> nu.', 'Ring <Helpdesk> nu.'],
    ['lines are one', 'Vänta\nen minut.', 'Vänta en minut.'],
    ['no blank is left where a comment was', 'Vänta {/* nu */} här.', 'Vänta här.'],
    ['no soft hyphen is left', 'två\u00ADfaktors', 'tvåfaktors'],
    ['a no-break space is a blank', '10\u00A0minuter', '10 minuter'],
  ])('%s', (_, text, line) => expect(ofSection(text)).toEqual([line]));

  test('has letters of one part each', () => expect(ofSection('Håll.'.normalize('NFD'))).toEqual(['Håll.']));
});
