import { describe, expect, test } from 'vitest';
import { html } from './rendered.ts';

describe('an anchor written in a comment', () => {
  test('becomes the id of its heading', () => {
    expect(html('## Starta om datorn {/* #omstart */}')).toMatchInlineSnapshot(
      `"<section class="part stack"><div class="part-head"><h2 id="omstart"><a href="#omstart">Starta om datorn</a></h2></div></section>"`,
    );
  });

  test('leaves no comment and no blank behind', () => {
    expect(html('### **Slå av** wifi   {/* #sla-av */}')).toMatchInlineSnapshot(
      `"<div class="sub-head"><h3 id="sla-av"><a href="#sla-av"><strong>Slå av</strong> wifi</a></h3></div>"`,
    );
  });

  test('becomes the id of its item when it ends the first line', () => {
    expect(html('- Slå av wifi {/* #sla-av */}\n- Vänta')).toMatchInlineSnapshot(`
      "<ul>
      <li id="sla-av">Slå av wifi</li>
      <li>Vänta</li>
      </ul>"
    `);
  });

  test('becomes the id of its item when more is said below', () => {
    expect(html('1. Slå av wifi {/* #sla-av */}\n\n   Vänta en minut.\n2. Slå på det')).toMatchInlineSnapshot(`
      "<ol class="steps" role="list">
      <li id="sla-av">
      <p>Slå av wifi</p>
      <p>Vänta en minut.</p>
      </li>
      <li id="steg-2">
      <p>Slå på det</p>
      </li>
      </ol>"
    `);
  });

  test('becomes the id of its item when it ends the last line', () => {
    expect(html('1. Slå av wifi\n\n   Vänta en minut. {/* #sla-av */}\n2. Slå på det')).toMatchInlineSnapshot(`
      "<ol class="steps" role="list">
      <li id="sla-av">
      <p>Slå av wifi</p>
      <p>Vänta en minut.</p>
      </li>
      <li id="steg-2">
      <p>Slå på det</p>
      </li>
      </ol>"
    `);
  });

  test('becomes the id of the outer item when it stands above a list', () => {
    expect(html('- Slå av wifi {/* #sla-av */}\n  - på datorn\n  - på telefonen')).toMatchInlineSnapshot(`
      "<ul>
      <li id="sla-av">Slå av wifi
      <ul>
      <li>på datorn</li>
      <li>på telefonen</li>
      </ul>
      </li>
      </ul>"
    `);
  });

  test('becomes the id of its row when it ends the first cell', () => {
    expect(html('| Lampa | Gör så här |\n| - | - |\n| Röd {/* #rod */} | Vänta |')).toContain(
      '<tr id="rod">\n<th scope="row">Röd</th>',
    );
  });

  test('becomes the id of its callout when it ends the first line', () => {
    const callout = html('> [!WARNING] Vänta inte för länge {/* #vanta-inte */}\n> Då loggas du ut.');
    expect(callout).toContain('<div id="vanta-inte" class="callout warn" role="note">');
    expect(callout).not.toContain('#vanta-inte');
    expect(callout).toContain('</span>Vänta inte för länge</p>');
  });
});

describe('a heading without an anchor', () => {
  test('gets one of its words', () => {
    expect(html('## Återställ nätet på `Windows`')).toMatchInlineSnapshot(
      `"<section class="part stack"><div class="part-head"><h2 id="aterstall-natet-pa-windows"><a href="#aterstall-natet-pa-windows">Återställ nätet på <code>Windows</code></a></h2></div></section>"`,
    );
  });

  test('gets a number when its words are taken', () => {
    expect(html('## Slå av wifi\n\n## Slå av wifi')).toMatchInlineSnapshot(
      `"<section class="part stack"><div class="part-head"><h2 id="sla-av-wifi"><a href="#sla-av-wifi">Slå av wifi</a></h2></div></section><section class="part stack"><div class="part-head"><h2 id="sla-av-wifi-2"><a href="#sla-av-wifi-2">Slå av wifi</a></h2></div></section>"`,
    );
  });

  test('leaves an anchor to the place that its author gave it', () => {
    expect(html('## Slå av wifi\n\n- Telefonen {/* #sla-av-wifi */}')).toMatchInlineSnapshot(`
      "<section class="part stack"><div class="part-head"><h2 id="sla-av-wifi-2"><a href="#sla-av-wifi-2">Slå av wifi</a></h2></div><ul>
      <li id="sla-av-wifi">Telefonen</li>
      </ul></section>"
    `);
  });
});
