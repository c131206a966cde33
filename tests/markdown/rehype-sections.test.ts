import { describe, expect, test } from 'vitest';
import { html } from './rendered.ts';

describe('a section', () => {
  test('runs from a heading of the second level to the next, and is named by it', () => {
    expect(
      html(
        'Börja uppifrån.\n\n## Datorn {/* #datorn */}\n\nStarta om.\n\n### Hjälper inte {/* #inte */}\n\nVänta.\n\n## Routern {/* #routern */}\n\nDra ut kabeln.',
      ),
    ).toMatchInlineSnapshot(`
      "<p>Börja uppifrån.</p>
      <section class="part stack"><div class="part-head"><h2 id="datorn"><a href="#datorn">Datorn</a></h2></div><p>Starta om.</p><div class="sub-head"><h3 id="inte"><a href="#inte">Hjälper inte</a></h3></div><p>Vänta.</p></section><section class="part stack"><div class="part-head"><h2 id="routern"><a href="#routern">Routern</a></h2></div><p>Dra ut kabeln.</p></section>"
    `);
  });

  test('is not made of a text without headings', () => {
    expect(html('Starta om.\n\nVänta en minut.')).toMatchInlineSnapshot(`
      "<p>Starta om.</p>
      <p>Vänta en minut.</p>"
    `);
  });
});
