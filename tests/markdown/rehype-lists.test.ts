import { describe, expect, test } from 'vitest';
import { html } from './rendered.ts';

describe('an ordered list', () => {
  test('is steps', () => {
    expect(html('1. Slå av wifi\n2. Vänta')).toMatchInlineSnapshot(`
      "<ol class="steps" role="list">
      <li id="steg-1">Slå av wifi</li>
      <li id="steg-2">Vänta</li>
      </ol>"
    `);
  });

  test('keeps the number it begins with', () => {
    expect(html('3. Slå på wifi\n4. Vänta')).toMatchInlineSnapshot(`
      "<ol start="3" class="steps" role="list">
      <li id="steg-3">Slå på wifi</li>
      <li id="steg-4">Vänta</li>
      </ol>"
    `);
  });

  test('may have a list without order in a step', () => {
    expect(html('1. Slå av wifi\n   - på datorn\n   - på telefonen\n2. Vänta')).toMatchInlineSnapshot(`
      "<ol class="steps" role="list">
      <li id="steg-1">Slå av wifi
      <ul>
      <li>på datorn</li>
      <li>på telefonen</li>
      </ul>
      </li>
      <li id="steg-2">Vänta</li>
      </ol>"
    `);
  });
});

describe('a list without order', () => {
  test('is a list', () => {
    expect(html('- Slå av wifi\n- Vänta')).toMatchInlineSnapshot(`
      "<ul>
      <li>Slå av wifi</li>
      <li>Vänta</li>
      </ul>"
    `);
  });
});

describe('a task list', () => {
  test('has boxes that their words tick', () => {
    expect(html('- [ ] Slå av wifi\n- [ ] Vänta')).toMatchInlineSnapshot(`
      "<ul class="checks" role="list">
      <li id="ruta-1"><label><input type="checkbox"><span>Slå av wifi</span></label></li>
      <li id="ruta-2"><label><input type="checkbox"><span>Vänta</span></label></li>
      </ul>"
    `);
  });

  test('may be numbered', () => {
    expect(html('1. [ ] Slå av wifi\n2. [ ] Vänta')).toMatchInlineSnapshot(`
      "<ol class="checks" role="list">
      <li id="steg-1"><label><input type="checkbox"><span>Slå av wifi</span></label></li>
      <li id="steg-2"><label><input type="checkbox"><span>Vänta</span></label></li>
      </ol>"
    `);
  });

  test('has what an item means beside its words', () => {
    expect(html('- [ ] Slå av wifi\n\n  Vänta en minut.\n\n- [ ] Slå på det')).toMatchInlineSnapshot(`
      "<ul class="checks" role="list">
      <li id="ruta-1"><label><input type="checkbox"><span>Slå av wifi</span></label><div><p>Vänta en minut.</p></div></li>
      <li id="ruta-2"><label><input type="checkbox"><span>Slå på det</span></label></li>
      </ul>"
    `);
  });

  test('has a list of its own beside the words of an item', () => {
    expect(html('- [ ] Slå av wifi\n  - på datorn\n  - på telefonen')).toMatchInlineSnapshot(`
      "<ul class="checks" role="list">
      <li id="ruta-1"><label><input type="checkbox"><span>Slå av wifi</span></label><div><ul>
      <li>på datorn</li>
      <li>på telefonen</li>
      </ul></div></li>
      </ul>"
    `);
  });

  test('has a ticked box when its author ticked it', () => {
    expect(html('- [x] Slå av wifi')).toMatchInlineSnapshot(`
      "<ul class="checks" role="list">
      <li id="ruta-1"><label><input type="checkbox" checked><span>Slå av wifi</span></label></li>
      </ul>"
    `);
  });

  test('keeps anchors, emphasis, labels and links', () => {
    expect(html('- [ ] Tryck **länge** på <Ui>Av</Ui>, se [](byt-kanal.mdx) {/* #tryck */}')).toMatchInlineSnapshot(`
      "<ul class="checks" role="list">
      <li id="tryck"><label><input type="checkbox"><span>Tryck <strong>länge</strong> på <b class="ui">Av</b>, se <a href="/hjalp/natverk/byt-kanal/">Byt kanal i routern</a></span></label></li>
      </ul>"
    `);
  });
});
