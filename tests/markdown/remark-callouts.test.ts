import { describe, expect, test } from 'vitest';
import { html } from './rendered.ts';

const withoutIcon = (callout: string) => callout.replace(/<svg.*<\/svg>\n/, '');

describe('a callout', () => {
  test('has an icon that is not read aloud, a title and a text', () => {
    expect(html('> [!WARNING] Vänta inte för länge\n> Då loggas du ut.')).toMatchInlineSnapshot(`
      "<div id="obs-1" class="callout warn" role="note">
      <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 3.5 21.5 20h-19Z"></path><path d="M12 9.5v5"></path><path d="M12 17.3h.01" stroke-width="2.2"></path></svg>
      <p class="kind"><span class="visually-hidden">Varning: </span>Vänta inte för länge</p>
      <p>Då loggas du ut.</p>
      </div>"
    `);
  });

  test('takes its title from its kind when its author gave none', () => {
    expect(withoutIcon(html('> [!NOTE]\n> Lampan blinkar.'))).toMatchInlineSnapshot(`
      "<div id="obs-1" class="callout info" role="note">
      <p class="kind">Obs</p>
      <p>Lampan blinkar.</p>
      </div>"
    `);
  });

  test.each([
    ['NOTE', 'info', 'Obs'],
    ['IMPORTANT', 'info', 'Viktigt'],
    ['TIP', 'good', 'Tips'],
    ['WARNING', 'warn', 'Varning'],
    ['CAUTION', 'danger', 'Se upp'],
  ])('of the kind %s looks like %s and says %s', (kind, tone, words) => {
    const callout = html(`> [!${kind}]\n> Lampan blinkar.`);
    expect(callout).toContain(` class="callout ${tone}" role="note">`);
    expect(callout).toContain(`<p class="kind">${words}</p>`);
  });

  test('keeps emphasis, labels and links in its title', () => {
    expect(
      withoutIcon(html('> [!TIP] Tryck **aldrig** på <Ui>Ja</Ui>, [byt kanal](byt-kanal.mdx)\n> Du loggas ut.')),
    ).toMatchInlineSnapshot(`
      "<div id="obs-1" class="callout good" role="note">
      <p class="kind"><span class="visually-hidden">Tips: </span>Tryck <strong>aldrig</strong> på <b class="ui">Ja</b>, <a href="/hjalp/natverk/byt-kanal/">byt kanal</a></p>
      <p>Du loggas ut.</p>
      </div>"
    `);
  });

  test('may hold paragraphs and a list', () => {
    expect(
      withoutIcon(html('> [!CAUTION] Lämna inte ut koden\n> Ingen behöver den.\n>\n> - Inte vi.\n> - Inte banken.')),
    ).toMatchInlineSnapshot(`
      "<div id="obs-1" class="callout danger" role="note">
      <p class="kind"><span class="visually-hidden">Se upp: </span>Lämna inte ut koden</p>
      <p>Ingen behöver den.</p>
      <ul>
      <li>Inte vi.</li>
      <li>Inte banken.</li>
      </ul>
      </div>"
    `);
  });

  test('may end its title with a backslash', () => {
    expect(withoutIcon(html('> [!TIP] Titta på lampan\\\n> Den blinkar.'))).toMatchInlineSnapshot(`
      "<div id="obs-1" class="callout good" role="note">
      <p class="kind"><span class="visually-hidden">Tips: </span>Titta på lampan</p>
      <p>Den blinkar.</p>
      </div>"
    `);
  });

  test('may stand in a list', () => {
    expect(withoutIcon(html('1. Slå av wifi\n\n   > [!TIP]\n   > Det tar en minut.'))).toMatchInlineSnapshot(`
      "<ol class="steps" role="list">
      <li id="steg-1">
      <p>Slå av wifi</p>
      <div id="obs-1" class="callout good" role="note">
      <p class="kind">Tips</p>
      <p>Det tar en minut.</p>
      </div>
      </li>
      </ol>"
    `);
  });
});

describe('a quotation without a kind', () => {
  test('stays a quotation', () => {
    expect(html('> Allt är som det ska.')).toMatchInlineSnapshot(`
      "<blockquote>
      <p>Allt är som det ska.</p>
      </blockquote>"
    `);
  });
});
