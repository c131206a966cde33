import { describe, expect, test } from 'vitest';
import { calloutKinds, readCallout } from '../../src/core/callout.ts';
import { plainText } from '../../src/core/tree.ts';
import { makeTree } from './articles.ts';

function read(text: string) {
  const quote = makeTree(text).children[0];
  if (quote?.type !== 'blockquote') throw new Error(`No block quote: ${text}`);
  return readCallout(quote);
}

/** Kind, title and lead as read. */
function partsOf(text: string) {
  const reading = read(text);
  if (!reading || 'mistake' in reading) return reading;
  const { kind, title, lead } = reading.callout;
  return [kind, plainText(title), plainText(lead)];
}

const mistakeIn = (text: string) => {
  const reading = read(text);
  return reading && 'mistake' in reading ? reading.mistake.join('\n') : undefined;
};

describe('readCallout', () => {
  test.each(calloutKinds)('knows [!%s]', (kind) =>
    expect(partsOf(`> [!${kind}]\n> Vänta.`)).toEqual([kind, '', 'Vänta.']),
  );

  test.each([
    ['> [!NOTE] Ny kod\n> Vänta.', ['NOTE', 'Ny kod', 'Vänta.']],
    ['> [!NOTE]Ny kod\n> Vänta.', ['NOTE', 'Ny kod', 'Vänta.']],
    ['> [!NOTE]   Ny kod  \n> Vänta.', ['NOTE', 'Ny kod', 'Vänta.']],
    ['> [!NOTE] Ny kod\\\n> Vänta.', ['NOTE', 'Ny kod', 'Vänta.']],
    ['> [!NOTE] Ny kod\r\n> Vänta.', ['NOTE', 'Ny kod', 'Vänta.']],
    ['> [!NOTE] Ny kod\n>\n> Vänta.', ['NOTE', 'Ny kod', '']],
    ['> [!NOTE]\n> Vänta.\n> Länge.', ['NOTE', '', 'Vänta. Länge.']],
    ['> [!NOTE] *Ny* kod\n> Vänta **länge**\n> på den.', ['NOTE', 'Ny kod', 'Vänta länge på den.']],
    ['> [!NOTE] <Ui>Nästa</Ui> saknas\n> Vänta.', ['NOTE', 'Nästa saknas', 'Vänta.']],
    ['> [!NOTE] [Ny kod](a.mdx)\n> Vänta.', ['NOTE', 'Ny kod', 'Vänta.']],
    ['> [!NOTE]', ['NOTE', '', '']],
  ])('parts %j', (text, parts) => expect(partsOf(text)).toEqual(parts));

  test.each([
    '> Ett citat',
    '> Se [!NOTE] här',
    '> **[!NOTE]** Ny kod',
    '> - [!NOTE] Ny kod',
    '> ## [!NOTE]\n> Ny kod',
    '> [!NOTE\n> ] Ny kod',
    '> [NOTE] Ny kod',
    '>',
  ])('takes %j for a quotation', (text) => expect(read(text)).toBeUndefined());

  test.each(['> [!NOTE] Ny kod  \n> Vänta.', '> [!NOTE] Ny kod\\\n> Vänta.', '> [!NOTE] Ny kod\n> Vänta.'])(
    'leaves neither marker nor line break in %j',
    (text) => {
      const words = (value: string) => [expect.objectContaining({ type: 'text', value })];
      expect(read(text)).toEqual({ callout: { kind: 'NOTE', title: words('Ny kod'), lead: words('Vänta.') } });
    },
  );

  test('changes nothing in the tree', () => {
    const tree = makeTree('> [!NOTE] *Ny* kod\n> Vänta.\n>\n> Länge.');
    const before = structuredClone(tree);
    const quote = tree.children[0];
    if (quote?.type === 'blockquote') readCallout(quote);
    expect(tree).toEqual(before);
  });
});

describe('an author who writes a callout wrong is told', () => {
  test('that it is written in capitals', () => {
    expect(mistakeIn('> [!Warning] Ny kod')).toMatchInlineSnapshot(`
      ""[!Warning]" is not a kind of callout.
      Write it in capitals and without blanks: [!WARNING]."
    `);
  });

  test('that there are no blanks in it', () =>
    expect(mistakeIn('> [! NOTE ] Ny kod')).toContain('Write it in capitals and without blanks: [!NOTE].'));

  test('which kind it resembles', () => {
    expect(mistakeIn('> [!tips] Ny kod')).toMatchInlineSnapshot(`
      ""[!tips]" is not a kind of callout.
      Did you mean "TIP"?"
    `);
  });

  test('which kinds there are', () => {
    expect(mistakeIn('> [!FARA] Ny kod')).toMatchInlineSnapshot(`
      ""[!FARA]" is not a kind of callout.
      Kinds: NOTE, IMPORTANT, TIP, WARNING, CAUTION."
    `);
  });

  test('when it says nothing', () => expect(mistakeIn('> [!]')).toContain('"[!]" is not a kind of callout.'));
});
