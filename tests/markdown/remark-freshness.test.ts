import { expect, test } from 'vitest';
import { html } from './rendered.ts';

const withoutIcon = (text: string) => text.replaceAll(/<svg.*?<\/svg>\n/g, '');

// The article of rendered.ts expires: starta-om on 2026-11-22, the day before today; ledig-kanal on 2026-11-23.
test('a section whose day has passed says so, and one whose day has not will when it has', () => {
  expect(
    withoutIcon(
      html(
        '## Starta om datorn {/* #starta-om */}\n\nStäng av den.\n\n## Vänta {/* #vanta */}\n\nLänge.\n\n### Ledig kanal {/* #ledig-kanal */}\n\nVälj.',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "<section class="part stack"><div class="part-head"><h2 id="starta-om"><a href="#starta-om">Starta om datorn</a></h2></div><div data-expires="2026-11-22" class="callout warn" role="note">
    <p class="kind"><span class="visually-hidden">Varning: </span>Rådet kan vara gammalt</p>
    <p>Det gällde till 2026-11-22.</p>
    </div><p>Stäng av den.</p></section><section class="part stack"><div class="part-head"><h2 id="vanta"><a href="#vanta">Vänta</a></h2></div><p>Länge.</p><div class="sub-head"><h3 id="ledig-kanal"><a href="#ledig-kanal">Ledig kanal</a></h3></div><div data-expires="2026-11-23" hidden class="callout warn" role="note">
    <p class="kind"><span class="visually-hidden">Varning: </span>Rådet kan vara gammalt</p>
    <p>Det gällde till 2026-11-23.</p>
    </div><p>Välj.</p></section>"
  `);
});

test('a section that is named as what every object carries has no day', () =>
  expect(html('## Vänta {/* #constructor */}\n\nLänge.')).not.toContain('data-expires'));
