import { describe, expect, test } from 'vitest';
import { html } from './rendered.ts';

/** `_` is a no-break space, `|` a soft hyphen, `^` a word joiner. */
const visible = (markdown: string) =>
  html(markdown).replaceAll('\u00A0', '_').replaceAll('\u00AD', '|').replaceAll('\u2060', '^');

describe('a text', () => {
  test.each([
    ['a number and its unit', 'Filen är på 10 MB och tar 30 sekunder.', 'Filen är på 10_MB och tar 30_sekunder.'],
    ['a time', 'Ring efter kl. 7 på dagen.', 'Ring efter kl._7 på dagen.'],
    ['a date', 'Det slutar den 1 februari 2027.', 'Det slutar den 1_februari 2027.'],
    ['a large number', 'Det är 12 345 kronor.', 'Det är 12_345 kronor.'],
    ['a telephone number', 'Ring 08-465 004 10.', 'Ring 08-^465_004_10.'],
    ['a dash and the word before it', 'Vänta – eller ring.', 'Vänta_– eller ring.'],
    ['the word e-post', 'Skicka e-post.', 'Skicka e-^post.'],
  ])('holds %s together', (_, markdown, expected) => expect(visible(markdown)).toBe(`<p>${expected}</p>`));

  test.each([
    ['code', '`10 MB`', '<p><code>10 MB</code></p>'],
    ['a key', 'Tryck på <kbd>10 MB</kbd>.', '<p>Tryck på <kbd>10 MB</kbd>.</p>'],
    ['a block of code', '```\n10 MB\n```', '<pre><code>10 MB\n</code></pre>'],
  ])('leaves %s as written', (_, markdown, expected) => expect(visible(markdown)).toBe(expected));

  test('holds together what stands in a label, a link and a cell', () => {
    expect(visible('<Ui>10 MB</Ui> [20 MB](byt-kanal.mdx)')).toMatchInlineSnapshot(
      `"<p><b class="ui">10_MB</b> <a href="/hjalp/natverk/byt-kanal/">20_MB</a></p>"`,
    );
    expect(visible('| Fil | Storlek |\n| - | - |\n| Bild | 10 MB |')).toContain('>10_MB</td>');
  });

  test('is not hyphenated', () => {
    expect(visible('Slå på tvåfaktorsverifiering.')).toBe('<p>Slå på tvåfaktorsverifiering.</p>');
  });
});

describe('a heading', () => {
  test('is hyphenated in its words but not in its id or in the name of its section', () => {
    expect(visible('## Slå på **tvåfaktorsverifiering**')).toMatchInlineSnapshot(
      `"<section class="part stack"><div class="part-head"><h2 id="sla-pa-tvafaktorsverifiering"><a href="#sla-pa-tvafaktorsverifiering">Slå på <strong>tvåfaktors|verifiering</strong></a></h2></div></section>"`,
    );
  });

  test('does not lend its hyphens to the name of a table', () => {
    expect(
      visible('## Tvåfaktorsverifiering\n\n| A | B | C | D | E |\n| - | - | - | - | - |\n| 1 | 2 | 3 | 4 | 5 |'),
    ).toContain('aria-label="Tabell: Tvåfaktorsverifiering"');
  });
});
