import { describe, expect, test } from 'vitest';
import { html as plain, rendererWith } from './rendered.ts';

const withCodes = rendererWith({
  codes: { '': '4734', seg: '1234', app: '2348', 'starta-om': '3334', 'fel-500': '4448', obs: '5558' },
});
/** The control without its drawing. */
const html = (markdown: string) => withCodes(markdown).replace(/<svg.*?<\/svg>/g, '<svg/>');

describe('a heading', () => {
  test('leads to itself', () =>
    expect(plain('## Koden dröjer {/* #seg */}')).toMatchInlineSnapshot(
      `"<section class="part stack"><div class="part-head"><h2 id="seg"><a href="#seg">Koden dröjer</a></h2></div></section>"`,
    ));

  test('with a link in it does not, since links cannot hold links', () =>
    expect(plain('## Läs [ny kod](byt-kanal.mdx) {/* #seg */}')).toMatchInlineSnapshot(
      `"<section class="part stack"><div class="part-head"><h2 id="seg">Läs <a href="/hjalp/natverk/byt-kanal/">ny kod</a></h2></div></section>"`,
    ));

  test('of the second level is shared by its code, beside it', () =>
    expect(html('## Koden dröjer {/* #seg */}\n\nVänta.')).toMatchInlineSnapshot(
      `"<section class="part stack"><div class="part-head"><h2 id="seg"><a href="#seg">Koden dröjer</a></h2><a class="plate share" href="/hjalp/1234/dela/"><svg/><span>Dela</span> 12-34<span class="visually-hidden">: Koden dröjer</span></a></div><p>Vänta.</p></section>"`,
    ));

  test('of the third level is shared by its code, in a head of its own', () =>
    expect(html('## Koden dröjer {/* #seg */}\n\n### I **appen** {/* #app */}\n\nVänta.')).toMatchInlineSnapshot(
      `"<section class="part stack"><div class="part-head"><h2 id="seg"><a href="#seg">Koden dröjer</a></h2><a class="plate share" href="/hjalp/1234/dela/"><svg/><span>Dela</span> 12-34<span class="visually-hidden">: Koden dröjer</span></a></div><div class="sub-head"><h3 id="app"><a href="#app">I <strong>appen</strong></a></h3><a class="plate share" href="/hjalp/2348/dela/"><svg/><span>Dela</span> 23-48<span class="visually-hidden">: I appen</span></a></div><p>Vänta.</p></section>"`,
    ));

  test('without a code is not shared', () => {
    expect(html('## Utan kod {/* #utan */}')).not.toContain('dela');
    expect(plain('## Koden dröjer {/* #seg */}')).not.toContain('dela');
  });

  test('is shared by its words as read, without soft hyphens and markup', () =>
    expect(html('## Tvåfaktorsverifiering med <Ui>Ja</Ui> {/* #seg */}')).toContain(
      '<span class="visually-hidden">: Tvåfaktorsverifiering med Ja</span>',
    ));

  test('has an icon that is not read aloud', () =>
    expect(withCodes('## Koden dröjer {/* #seg */}')).toMatch(
      /<a class="plate share" href="[^"]*"><svg class="icon" viewBox="0 0 24 24" aria-hidden="true">/,
    ));
});

describe('a part', () => {
  test('that is a step is shared by the code of its section, its number and its words', () =>
    expect(html('## Koden dröjer {/* #seg */}\n\n1. Öppna.\n2. Tryck.')).toMatchInlineSnapshot(`
      "<section class="part stack"><div class="part-head"><h2 id="seg"><a href="#seg">Koden dröjer</a></h2><a class="plate share" href="/hjalp/1234/dela/"><svg/><span>Dela</span> 12-34<span class="visually-hidden">: Koden dröjer</span></a></div><ol class="steps" role="list">
      <li id="seg-steg-1">Öppna.<a class="share" href="/hjalp/1234/dela/#seg-steg-1" aria-label="Dela steg 1: Öppna."><svg/></a></li>
      <li id="seg-steg-2">Tryck.<a class="share" href="/hjalp/1234/dela/#seg-steg-2" aria-label="Dela steg 2: Tryck."><svg/></a></li>
      </ol></section>"
    `));

  test('that is a step of a second list is shared by both numbers, said in words', () =>
    expect(html('## Seg {/* #seg */}\n\n1. Öppna.\n\nEller:\n\n1. Ring.')).toContain(
      '<a class="share" href="/hjalp/1234/dela/#seg-steg-2-1" aria-label="Dela steg 1 i lista 2: Ring.">',
    ));

  test('that is a step is shared by its first line alone, and by no more of it than tells it from others', () => {
    const steps = html(
      '## Seg {/* #seg */}\n\n1. Öppna <Ui>Inställningar</Ui>\n\n   Det tar en minut.\n\n2. Vänta tills telefonen har startat om och visar klockan igen.\n',
    );
    expect(steps).toContain('aria-label="Dela steg 1: Öppna Inställningar"');
    expect(steps).toContain('aria-label="Dela steg 2: Vänta tills telefonen har startat om och visar …"');
  });

  test('that is a step is named after all of a line of 50 characters', () => {
    const line = `Ring ${'a'.repeat(45)}`;
    expect(html(`## Seg {/* #seg */}\n\n1. ${line}\n2. ${line}b\n`)).toMatch(
      new RegExp(`"Dela steg 1: ${line}">.*"Dela steg 2: Ring …">`, 's'),
    );
  });

  test('under a heading of the third level is shared by that one’s code', () =>
    expect(html('## Seg {/* #seg */}\n\n### Appen {/* #app */}\n\n1. Öppna.')).toContain(
      'href="/hjalp/2348/dela/#app-steg-1"',
    ));

  test('before the first section is shared by the code of the article', () =>
    expect(html('1. Öppna.')).toContain('href="/hjalp/4734/dela/#steg-1"'));

  test('that is something to try is shared by its words', () =>
    expect(html('## Seg {/* #seg */}\n\n- [ ] Starta om datorn\n\n  Vänta.\n')).toMatchInlineSnapshot(`
      "<section class="part stack"><div class="part-head"><h2 id="seg"><a href="#seg">Seg</a></h2><a class="plate share" href="/hjalp/1234/dela/"><svg/><span>Dela</span> 12-34<span class="visually-hidden">: Seg</span></a></div><ul class="checks" role="list">
      <li id="seg-ruta-1"><label><input type="checkbox"><span>Starta om datorn</span></label><div><p>Vänta.</p></div><a class="share" href="/hjalp/1234/dela/#seg-ruta-1" aria-label="Dela: Starta om datorn"><svg/></a></li>
      </ul></section>"
    `));

  test('that is a row is shared in its last cell', () =>
    expect(html('## Seg {/* #seg */}\n\n| Fel | Gör |\n| - | - |\n| 500 | Vänta |')).toMatchInlineSnapshot(`
      "<section class="part stack"><div class="part-head"><h2 id="seg"><a href="#seg">Seg</a></h2><a class="plate share" href="/hjalp/1234/dela/"><svg/><span>Dela</span> 12-34<span class="visually-hidden">: Seg</span></a></div><div class="table"><table class="stacks">
      <thead>
      <tr>
      <th scope="col">Fel</th>
      <th scope="col">Gör</th>
      </tr>
      </thead>
      <tbody>
      <tr id="seg-rad-1">
      <th scope="row">500</th>
      <td data-label="Gör">Vänta<a class="share" href="/hjalp/1234/dela/#seg-rad-1" aria-label="Dela: 500"><svg/></a></td>
      </tr>
      </tbody>
      </table></div></section>"
    `));

  test('that is a callout is shared by its title, or by the word for its kind', () => {
    expect(html('## Seg {/* #seg */}\n\n> [!TIP] Ha koden nära\n> Då går det fort.')).toMatchInlineSnapshot(`
      "<section class="part stack"><div class="part-head"><h2 id="seg"><a href="#seg">Seg</a></h2><a class="plate share" href="/hjalp/1234/dela/"><svg/><span>Dela</span> 12-34<span class="visually-hidden">: Seg</span></a></div><div id="seg-obs-1" class="callout good" role="note">
      <svg/>
      <p class="kind"><span class="visually-hidden">Tips: </span>Ha koden nära</p>
      <p>Då går det fort.</p>
      <a class="share" href="/hjalp/1234/dela/#seg-obs-1" aria-label="Dela: Ha koden nära"><svg/></a></div></section>"
    `);
    expect(html('## Seg {/* #seg */}\n\n> [!TIP]\n> Vänta.')).toContain('aria-label="Dela: Tips"');
  });

  test.each([
    ['a step', '1. Starta om {/* #starta-om */}', '/hjalp/3334/dela/', 'Dela: Starta om'],
    ['something to try', '- [ ] Starta om {/* #starta-om */}', '/hjalp/3334/dela/', 'Dela: Starta om'],
    ['an item of a list', '- Starta om {/* #starta-om */}', '/hjalp/3334/dela/', 'Dela: Starta om'],
    ['a row', '| Fel | Gör |\n| - | - |\n| 500 {/* #fel-500 */} | Vänta |', '/hjalp/4448/dela/', 'Dela: 500'],
    ['a callout', '> [!NOTE] Ha koden nära {/* #obs */}\n> Då.', '/hjalp/5558/dela/', 'Dela: Ha koden nära'],
  ])('with a code of its own is shared by that: %s', (_, markdown, href, label) =>
    expect(html(`## Seg {/* #seg */}\n\n${markdown}`)).toContain(
      `<a class="share" href="${href}" aria-label="${label}"><svg/></a>`,
    ),
  );

  test('that is a step with a code of its own is shared by its first line alone', () =>
    expect(html('## Seg {/* #seg */}\n\n1. Starta om {/* #starta-om */}\n\n   Det tar en minut.')).toContain(
      'aria-label="Dela: Starta om"',
    ));

  test('of a section without a code is not shared', () =>
    expect(html('## Utan kod {/* #utan */}\n\n1. Öppna.\n\n- [ ] Ring\n\n> [!TIP]\n> Vänta.')).not.toContain('dela'));

  test('that has no id is not shared', () =>
    expect(html('## Seg {/* #seg */}\n\n- Öppna\n')).not.toContain('class="share"'));
});

describe('an id that a place once had', () => {
  const old = rendererWith({
    aliases: { seg: ['trog', 'langsam'], app: ['appen'], om: ['omstart'], rad: ['fel-1'], obs: ['tips'], '': ['sida'] },
  });

  test.each([
    [
      'a heading',
      '## Seg {/* #seg */}',
      '<h2 id="seg"><span id="trog" class="alias"></span><span id="langsam" class="alias"></span><a href="#seg">Seg</a></h2>',
    ],
    [
      'a heading of the third level',
      '### Appen {/* #app */}',
      '<h3 id="app"><span id="appen" class="alias"></span><a href="#app">Appen</a></h3>',
    ],
    ['a step', '1. Starta {/* #om */}', '<li id="om"><span id="omstart" class="alias"></span>Starta</li>'],
    ['something to try', '- [ ] Starta {/* #om */}', '<li id="om"><span id="omstart" class="alias"></span><label>'],
    ['a callout', '> [!TIP] Kod {/* #obs */}\n> Då.', 'role="note"><span id="tips" class="alias"></span>'],
    ['a row', '| Fel |\n| - |\n| 500 {/* #rad */} |', '<th scope="row"><span id="fel-1" class="alias"></span>500</th>'],
  ])('stands at %s', (_, markdown, expected) => expect(old(markdown)).toContain(expected));

  test('stands nowhere in the text when it led to the whole page', () =>
    expect(old('## Seg {/* #seg */}\n\n1. Starta {/* #om */}')).not.toContain('id="sida"'));
});

describe('a text that is no article', () => {
  test('has neither controls nor links of its own', () => {
    const outside = rendererWith({ codes: { '': '4734', seg: '1234' } }, '/content/sv-SE/om-webbplatsen.mdx');
    expect(outside('## Seg {/* #seg */}\n\n1. Vänta.')).toMatchInlineSnapshot(`
      "<section class="part stack"><div class="part-head"><h2 id="seg">Seg</h2></div><ol class="steps" role="list">
      <li id="seg-steg-1">Vänta.</li>
      </ol></section>"
    `);
  });
});
