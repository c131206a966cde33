import { describe, expect, test } from 'vitest';
import { sv } from '../../src/i18n/sv.ts';
import { composeReply, type ReplyContext } from '../../src/share/reply.ts';
import { makeOutline } from '../core/articles.ts';

const targets: Record<string, { href: string; title: string }> = {
  'ny.mdx#kod': { href: 'https://hjalp.example.se/2348/', title: 'Ny kod' },
  'utan-kod.mdx': { href: 'https://hjalp.example.se/koder/utan-kod/', title: 'Utan kod' },
  'https://aka.ms/mfasetup': { href: 'https://aka.ms/mfasetup', title: 'https://aka.ms/mfasetup' },
  'mailto:anna@example.se': { href: 'mailto:anna@example.se', title: 'mailto:anna@example.se' },
};
const context: ReplyContext = {
  words: sv.share.reply,
  helpdesk: 'helpdesk på 08-465 004 10',
  resolve: (url) => targets[url],
};

/** The answer about a place or a part of a text, as pasted into a ticket and into Outlook. */
function replyTo(text: string, id: string, part?: string) {
  const url = part ? `https://hjalp.example.se/koder/sms/#${id}` : 'https://hjalp.example.se/4734/';
  const { places, blocks } = makeOutline(text);
  const title = places.find(({ anchor }) => anchor === id)?.title ?? `Koden dröjer, ${part}`;
  const subject = { title, blocks: blocks.get(id) ?? [], url, code: '47-34', ...(part && { part }) };
  const { text: plain, html } = composeReply(subject, context);
  return `${plain}\n\n${html.replace(/(<\/(?:p|li|ol|ul)>|<[ou]l>)/g, '$1\n')}`;
}

describe('the answer about', () => {
  test('a section with steps greets, says what it is about and what to do, and ends with where the rest is read and the code', () => {
    expect(
      replyTo(
        '## Seg {/* #seg */}\n\nKoden kan dröja.\n\n1. Tryck på <Ui>Skicka igen</Ui>.\n\n   Då kommer en till.\n\n2. Läs [ny kod](ny.mdx#kod).\n3. Ring <Helpdesk /> och säg att koden dröjer.\n',
        'seg',
      ),
    ).toMatchInlineSnapshot(`
      "Hej!

      Seg

      Koden kan dröja.

      1. Tryck på Skicka igen.
      2. Läs ny kod (https://hjalp.example.se/2348/).
      3. Ring helpdesk på 08-465 004 10 och säg att koden dröjer.

      Läs mer här: https://hjalp.example.se/4734/

      Ringer du oss, säg sidkoden 47-34, så ser vi samma sida som du.

      <p>Hej!</p>
      <p><b>Seg</b></p>
      <p>Koden kan dröja.</p>
      <ol>
      <li>Tryck på <b>Skicka igen</b>.</li>
      <li>Läs <a href="https://hjalp.example.se/2348/">ny kod</a>.</li>
      <li>Ring helpdesk på 08-465 004 10 och säg att koden dröjer.</li>
      </ol>
      <p>Läs mer här: <a href="https://hjalp.example.se/4734/">https://hjalp.example.se/4734/</a></p>
      <p>Ringer du oss, säg sidkoden 47-34, så ser vi samma sida som du.</p>
      "
    `);
  });

  test('a section without steps is its title and its paragraphs', () => {
    expect(replyTo('## Seg {/* #seg */}\n\nVänta en minut.\n\nRing <Helpdesk />.\n', 'seg')).toMatchInlineSnapshot(`
      "Hej!

      Seg

      Vänta en minut.

      Ring helpdesk på 08-465 004 10.

      Läs mer här: https://hjalp.example.se/4734/

      Ringer du oss, säg sidkoden 47-34, så ser vi samma sida som du.

      <p>Hej!</p>
      <p><b>Seg</b></p>
      <p>Vänta en minut.</p>
      <p>Ring helpdesk på 08-465 004 10.</p>
      <p>Läs mer här: <a href="https://hjalp.example.se/4734/">https://hjalp.example.se/4734/</a></p>
      <p>Ringer du oss, säg sidkoden 47-34, så ser vi samma sida som du.</p>
      "
    `);
  });

  test('something to try says of what section it is and which, and has it in bold', () => {
    expect(
      replyTo('## Seg {/* #seg */}\n\n- [ ] Starta om telefonen\n\n  Det tar en minut.\n', 'seg-ruta-1', 'punkt 1'),
    ).toMatchInlineSnapshot(`
      "Hej!

      Koden dröjer, punkt 1

      Starta om telefonen

      Det tar en minut.

      Läs mer här: https://hjalp.example.se/koder/sms/#seg-ruta-1

      Ringer du oss, säg sidkoden 47-34 och punkt 1, så ser vi samma sida som du.

      <p>Hej!</p>
      <p><b>Koden dröjer, punkt 1</b></p>
      <p><b>Starta om telefonen</b></p>
      <p>Det tar en minut.</p>
      <p>Läs mer här: <a href="https://hjalp.example.se/koder/sms/#seg-ruta-1">https://hjalp.example.se/koder/sms/#seg-ruta-1</a></p>
      <p>Ringer du oss, säg sidkoden 47-34 och punkt 1, så ser vi samma sida som du.</p>
      "
    `);
  });

  test('a row is a line, which begins with its title', () => {
    expect(
      replyTo('| Fel | Gör så här |\n|-|-|\n| 500 {/* #fel-500 */} | Vänta, eller läs [](ny.mdx#kod) |\n', 'fel-500'),
    ).toMatchInlineSnapshot(`
      "Hej!

      500. Gör så här: Vänta, eller läs Ny kod (https://hjalp.example.se/2348/).

      Läs mer här: https://hjalp.example.se/4734/

      Ringer du oss, säg sidkoden 47-34, så ser vi samma sida som du.

      <p>Hej!</p>
      <p><b>500</b>. Gör så här: Vänta, eller läs <a href="https://hjalp.example.se/2348/">Ny kod</a>.</p>
      <p>Läs mer här: <a href="https://hjalp.example.se/4734/">https://hjalp.example.se/4734/</a></p>
      <p>Ringer du oss, säg sidkoden 47-34, så ser vi samma sida som du.</p>
      "
    `);
  });

  test('a callout has its title in bold, once', () => {
    expect(
      replyTo(
        '> [!WARNING] Lämna inte ut koden {/* #ut */}\n> Ingen behöver den.\n>\n> - Inte vi.\n> - Inte banken.\n',
        'ut',
      ),
    ).toMatchInlineSnapshot(`
      "Hej!

      Lämna inte ut koden

      Ingen behöver den.

      - Inte vi.
      - Inte banken.

      Läs mer här: https://hjalp.example.se/4734/

      Ringer du oss, säg sidkoden 47-34, så ser vi samma sida som du.

      <p>Hej!</p>
      <p><b>Lämna inte ut koden</b></p>
      <p>Ingen behöver den.</p>
      <ul>
      <li>Inte vi.</li>
      <li>Inte banken.</li>
      </ul>
      <p>Läs mer här: <a href="https://hjalp.example.se/4734/">https://hjalp.example.se/4734/</a></p>
      <p>Ringer du oss, säg sidkoden 47-34, så ser vi samma sida som du.</p>
      "
    `);
  });

  test('nothing at all is its title, where to read and the code', () => {
    expect(replyTo('## Seg {/* #seg */}\n', 'seg')).toMatchInlineSnapshot(`
      "Hej!

      Seg

      Läs mer här: https://hjalp.example.se/4734/

      Ringer du oss, säg sidkoden 47-34, så ser vi samma sida som du.

      <p>Hej!</p>
      <p><b>Seg</b></p>
      <p>Läs mer här: <a href="https://hjalp.example.se/4734/">https://hjalp.example.se/4734/</a></p>
      <p>Ringer du oss, säg sidkoden 47-34, så ser vi samma sida som du.</p>
      "
    `);
  });
});

describe('the title of an answer', () => {
  const beginning = (title: string, text: string, id = 'seg') => {
    const blocks = makeOutline(text).blocks.get(id) ?? [];
    const { text: plain, html } = composeReply({ title, blocks, url: 'https://x.se/', code: '47-34' }, context);
    return [plain.split('\n\n').slice(1, -2), html.match(/<p>.*?<\/p>/g)?.slice(1, -2)];
  };

  test('stands there in bold, even when a paragraph of the section says the same words', () =>
    expect(beginning('Vänta', '## Vänta {/* #seg */}\n\nVänta en stund.\n')).toEqual([
      ['Vänta', 'Vänta en stund.'],
      ['<p><b>Vänta</b></p>', '<p>Vänta en stund.</p>'],
    ]));

  test('stands there before a label of its own that says something else', () =>
    expect(beginning('Koden dröjer', '## Koden dröjer {/* #seg */}\n\n<Ui>Skicka igen</Ui> hjälper.\n')).toEqual([
      ['Koden dröjer', 'Skicka igen hjälper.'],
      ['<p><b>Koden dröjer</b></p>', '<p><b>Skicka igen</b> hjälper.</p>'],
    ]));

  test('is not said twice of something to try that has a code of its own', () =>
    expect(beginning('Starta om', '- [ ] Starta om {/* #om */}\n\n  Vänta.\n', 'om')).toEqual([
      ['Starta om', 'Vänta.'],
      ['<p><b>Starta om</b></p>', '<p>Vänta.</p>'],
    ]));

  test.each([
    [
      'a row whose name has a link or a comment in it',
      '| Fel |\n|-|\n| En [nyckel](ny.mdx#kod) (två) {/* #fel */} |\n',
      'En nyckel (två)',
      'En nyckel (https://hjalp.example.se/2348/) (två).',
    ],
    ['a step with a code of its own', '1. Tryck. {/* #fel */}\n', 'Tryck.', 'Tryck.'],
  ])('is not said twice of %s', (_, text, title, line) => expect(beginning(title, text, 'fel')[0]).toEqual([line]));

  test('cannot carry markup', () =>
    expect(beginning('Fel <500> & "nej"', '## Seg {/* #seg */}\n')).toEqual([
      ['Fel <500> & "nej"'],
      ['<p><b>Fel &#60;500&#62; &#38; &#34;nej&#34;</b></p>'],
    ]));
});

describe('a link in an answer', () => {
  const replyIn = (text: string) => {
    const blocks = makeOutline(`## Seg {/* #seg */}\n\n${text}\n`).blocks.get('seg') ?? [];
    const reply = composeReply({ title: 'Seg', blocks, url: 'https://hjalp.example.se/4734/', code: '47-34' }, context);
    return [reply.text.split('\n\n')[2], reply.html.match(/<p>.*?<\/p>/g)?.[2]];
  };

  test.each([
    [
      'to a page of the site has its address beside its words in plain text',
      'Läs [koden](ny.mdx#kod).',
      ['Läs koden (https://hjalp.example.se/2348/).', '<p>Läs <a href="https://hjalp.example.se/2348/">koden</a>.</p>'],
    ],
    [
      'without words is named after its target',
      'Läs [](ny.mdx#kod).',
      [
        'Läs Ny kod (https://hjalp.example.se/2348/).',
        '<p>Läs <a href="https://hjalp.example.se/2348/">Ny kod</a>.</p>',
      ],
    ],
    [
      'to a page without a code has the long address',
      'Läs [](utan-kod.mdx).',
      [
        'Läs Utan kod (https://hjalp.example.se/koder/utan-kod/).',
        '<p>Läs <a href="https://hjalp.example.se/koder/utan-kod/">Utan kod</a>.</p>',
      ],
    ],
    [
      'out of the site has its address beside its words in plain text',
      'Öppna [Mina metoder](https://aka.ms/mfasetup).',
      [
        'Öppna Mina metoder (https://aka.ms/mfasetup).',
        '<p>Öppna <a href="https://aka.ms/mfasetup">Mina metoder</a>.</p>',
      ],
    ],
    [
      'whose words are its address has it once',
      'Öppna [aka.ms/mfasetup](https://aka.ms/mfasetup).',
      ['Öppna aka.ms/mfasetup.', '<p>Öppna <a href="https://aka.ms/mfasetup">aka.ms/mfasetup</a>.</p>'],
    ],
    [
      'that is a mail address has it once',
      'Skriv till [anna@example.se](mailto:anna@example.se).',
      ['Skriv till anna@example.se.', '<p>Skriv till <a href="mailto:anna@example.se">anna@example.se</a>.</p>'],
    ],
    ['that leads nowhere is its words', 'Läs [koden](borta.mdx).', ['Läs koden.', '<p>Läs koden.</p>']],
  ])('%s', (_, text, reply) => expect(replyIn(text)).toEqual(reply));

  test('cannot carry markup of its own', () => {
    const [plain, html] = replyIn('Skriv a &lt;b&gt; &amp; "c" och <Ui>&lt;Nästa&gt;</Ui>.');
    expect(plain).toBe('Skriv a <b> & "c" och <Nästa>.');
    expect(html).toBe('<p>Skriv a &#60;b&#62; &#38; &#34;c&#34; och <b>&#60;Nästa&#62;</b>.</p>');
  });
});

test('the address of an answer may hold what HTML and replacing would read as more', () => {
  const url = 'https://hjalp.example.se/?a=1&b=$&';
  expect(composeReply({ title: 'Seg', blocks: [], url, code: '47-34' }, context).html).toBe(
    '<p>Hej!</p><p><b>Seg</b></p><p>Läs mer här: <a href="https://hjalp.example.se/?a=1&#38;b=$&#38;">https://hjalp.example.se/?a=1&#38;b=$&#38;</a></p><p>Ringer du oss, säg sidkoden 47-34, så ser vi samma sida som du.</p>',
  );
});
