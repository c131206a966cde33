import type { PhrasingContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import { attribute, isComment, isElement, isExpression, plainText, startOf, trimEnd } from '../../src/core/tree.ts';
import { makeTree } from './articles.ts';

const first = (text: string) => {
  const node = makeTree(text).children[0];
  if (!node) throw new Error(`Nothing in ${text}`);
  return node;
};

describe('plainText', () => {
  test.each([
    ['## Starta om\n\nStäng av den helt.', 'Starta om. Stäng av den helt.'],
    ['Vad står det?\n\nNy kod!\n\nEller …\n\nSå här:\n\nVänta', 'Vad står det? Ny kod! Eller … Så här: Vänta'],
    ['- ett\n- två\n  - tre', 'ett. två. tre'],
    ['1. Ny kod\n\n   Vänta.\n2. Slut', 'Ny kod. Vänta. Slut'],
    ['| Fel | Gör |\n|-|-|\n| 500 | Vänta |', 'Fel. Gör. 500. Vänta'],
    ['Skriv **ny** *kod* i `rutan` ~~nu~~', 'Skriv ny kod i rutan nu'],
    ['en\nrad\\\noch  \nen till', 'en rad och en till'],
    ['[ny kod](kod.mdx) ![med bild](kod.png)', 'ny kod med bild'],
    ['[ny kod][a]\n\n[a]: kod.mdx', 'ny kod'],
    ['Tryck på <Ui>Nästa</Ui>, <kbd>Ctrl</kbd>+<kbd>C</kbd>', 'Tryck på Nästa, Ctrl+C'],
    ['Kontakta <Helpdesk />.', 'Kontakta helpdesk.'],
    ['<details>\n<summary>Mer</summary>\n\nVänta\n\n</details>', 'Mer. Vänta'],
    ['<Figure name="annat-satt" alt="En bild" />\n\nVänta', 'Vänta'],
    ['Ny {/* hemlig */}kod', 'Ny kod'],
    ['Ny kod{1 + 1}', 'Ny kod'],
    ['tvåfaktors\u00ADkod och säkerhets&shy;nyckel', 'tvåfaktorskod och säkerhetsnyckel'],
    ['A\u030Aterställ', 'Återställ'],
    ['10&nbsp;MB', '10 MB'],
    ['***\n\nVänta\n\n***', 'Vänta'],
    ['> [!WARNING] Ny kod\n> Vänta.', 'Ny kod. Vänta.'],
    ['> [!NOTE]\n> Vänta.\n>\n> - Länge', 'Vänta. Länge'],
    ['> [!NOTE] Ny kod {/* #kod */}\n> Vänta **lite**.\n\nSlut', 'Ny kod. Vänta lite. Slut'],
    ['![En kod][b]\n\n[b]: kod.png', 'En kod'],
    ['- Svara ”Ja.”\n- Svara ”Ja”\n- (Vänta.)\n- Slut', 'Svara ”Ja.” Svara ”Ja”. (Vänta.) Slut'],
    ['Välj,\n\neller –\n\nvänta;\n\nslut', 'Välj, eller – vänta; slut'],
    ['', ''],
  ])('reads %j', (text, read) => expect(plainText(makeTree(text))).toBe(read));

  test('reads a list of nodes as one text', () =>
    expect(plainText(makeTree('## Ny kod\n\nVänta').children)).toBe('Ny kod. Vänta'));
});

describe('isComment', () => {
  test.each(['{/* kort */}', '{/* på\nflera\nrader */}', '{/* ett */ /* två */}', '{ /** så */ }', '{/* * / */}'])(
    'sees one in %j',
    (text) => expect(isComment(first(text))).toBe(true),
  );

  test.each([
    '{1 + 1}',
    '{}',
    '{/* a */ 1}',
    '{1 /* a */}',
    '{"/* a */"}',
    '{/* a */ process.exit(1) /* b */}',
    'Ny kod',
  ])('sees none in %j', (text) => expect(isComment(first(text))).toBe(false));
});

describe('isComment in long texts', () => {
  test.each([
    ['many comments and then code', `${'/**/ '.repeat(20_000)}x`, false],
    ['one long comment', `/*${'a*'.repeat(400_000)} */`, true],
  ])('reads %s once', (_, value, comment) => {
    const started = performance.now();
    expect(isComment({ type: 'mdxFlowExpression', value })).toBe(comment);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('isElement and isExpression', () => {
  test.each([
    ['<details>\n\nVänta\n\n</details>', true, false],
    ['{1 + 1}', false, true],
    ['Ny kod', false, false],
  ])('tell what %j is', (text, element, expression) =>
    expect([isElement(first(text)), isExpression(first(text))]).toEqual([element, expression]),
  );

  test('know those that stand in a sentence', () => {
    const paragraph = first('<Ui>Nästa</Ui> {1} kod');
    const inside = paragraph.type === 'paragraph' ? paragraph.children : [];
    expect(inside.map(isElement)).toEqual([true, false, false, false]);
    expect(inside.map(isExpression)).toEqual([false, false, true, false]);
  });
});

describe('attribute', () => {
  const figure = first('<Figure name="annat-satt" alt="" wide code={1} {...more} />');
  test.each([
    ['name', 'annat-satt'],
    ['alt', ''],
    ['wide', undefined],
    ['code', undefined],
    ['Name', undefined],
  ])('gives the text of %s', (name, text) => expect(isElement(figure) && attribute(figure, name)).toBe(text));
});

describe('startOf', () => {
  test('is where the node begins', () =>
    expect(startOf(makeTree('\n\n  ## Ny kod').children[0] ?? { type: 'break' })).toMatchObject({
      line: 3,
      column: 3,
    }));

  test('is the start of the file for a node that nobody wrote', () =>
    expect(startOf({ type: 'text', value: 'Ny kod' })).toEqual({ line: 1, column: 1 }));
});

describe('trimEnd', () => {
  const text = (value: string): PhrasingContent => ({ type: 'text', value });
  const strong: PhrasingContent = { type: 'strong', children: [text('kod ')] };

  test.each([
    [[text('Ny kod \n')], [text('Ny kod')]],
    [[strong, text(' '), text('\n')], [strong]],
    [
      [text('Ny '), strong],
      [text('Ny '), strong],
    ],
    [[text('  ')], []],
    [[], []],
  ])('turns %j into %j', (content, trimmed) => expect(trimEnd(content)).toEqual(trimmed));
});
