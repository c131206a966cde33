import { describe, expect, test } from 'vitest';
import { html, rendererWith } from './rendered.ts';

describe('a link to an article', () => {
  test.each([
    ['in the same topic', '[kanaler](byt-kanal.mdx)', '/hjalp/natverk/byt-kanal/'],
    ['in another topic', '[papper](../skrivare/papper.mdx)', '/hjalp/skrivare/papper/'],
    ['and a section of it', '[kanaler](byt-kanal.mdx#ledig-kanal)', '/hjalp/natverk/byt-kanal/#ledig-kanal'],
    ['and an item of it', '[luckan](../skrivare/papper.mdx#luckan)', '/hjalp/skrivare/papper/#luckan'],
  ])('%s gets the address under the base of the site', (_, markdown, address) => {
    expect(html(markdown)).toContain(`<a href="${address}">`);
  });

  test('takes the title of the article when it has no words', () => {
    expect(html('Läs [](byt-kanal.mdx).')).toMatchInlineSnapshot(
      `"<p>Läs <a href="/hjalp/natverk/byt-kanal/">Byt kanal i routern</a>.</p>"`,
    );
  });

  test('takes the title of the section when it has no words', () => {
    expect(html('Läs [](byt-kanal.mdx#ledig-kanal).')).toMatchInlineSnapshot(
      `"<p>Läs <a href="/hjalp/natverk/byt-kanal/#ledig-kanal">Välj en ledig kanal</a>.</p>"`,
    );
  });

  test('may be defined somewhere else', () => {
    expect(html('Läs om [kanaler][k].\n\n[k]: byt-kanal.mdx#ledig-kanal')).toMatchInlineSnapshot(
      `"<p>Läs om <a href="/hjalp/natverk/byt-kanal/#ledig-kanal">kanaler</a>.</p>"`,
    );
  });

  test('stays as written when there is no such article, which the check says', () => {
    expect(html('[skrivaren](skrivaren.mdx)')).toMatchInlineSnapshot(`"<p><a href="skrivaren.mdx">skrivaren</a></p>"`);
  });
});

describe('a link on the same page', () => {
  test('stays on it', () => {
    expect(html('Hjälper det inte, [starta om](#starta-om).')).toMatchInlineSnapshot(
      `"<p>Hjälper det inte, <a href="#starta-om">starta om</a>.</p>"`,
    );
  });
});

describe('a link to another site', () => {
  test('stays as written', () => {
    expect(html('Läs hos [Microsoft](https://support.microsoft.com/sv-se).')).toMatchInlineSnapshot(
      `"<p>Läs hos <a href="https://support.microsoft.com/sv-se">Microsoft</a>.</p>"`,
    );
  });

  test('is bare when it stands in the text as it is', () => {
    expect(html('Gå till https://aka.ms/mfasetup.')).toMatchInlineSnapshot(
      `"<p>Gå till <a href="https://aka.ms/mfasetup" class="bare">https://aka.ms/mfasetup</a>.</p>"`,
    );
  });

  test('is bare when its words are the address, which print need not repeat', () => {
    expect(html('Gå till [aka.ms/mfasetup](https://aka.ms/mfasetup).')).toMatchInlineSnapshot(
      `"<p>Gå till <a href="https://aka.ms/mfasetup" class="bare">aka.ms/mfasetup</a>.</p>"`,
    );
  });

  test('may be an e-mail address or a telephone number', () => {
    expect(html('[Mejla](mailto:anna@example.se) eller [ring](tel:+4684650041).')).toMatchInlineSnapshot(
      `"<p><a href="mailto:anna@example.se">Mejla</a> eller <a href="tel:+4684650041">ring</a>.</p>"`,
    );
  });
});

describe('a link that could run a program', () => {
  test.each([
    '[x](javascript:alert(1))',
    '[x](<java\tscript:alert(1)>)',
    '[x](&#106;avascript:alert(1))',
    '[x](data:text/html,x)',
    '![x](data:image/svg+xml,x)',
    '![x](%FF.png)',
    '[x][k]\n\n[k]: vbscript:x',
  ])('leads nowhere, though the check has refused it: %j', (markdown) =>
    expect(html(markdown)).toMatch(/^<p><(?:a href|img src)=""/),
  );

  test('leads nowhere in a text that is no article either', () =>
    expect(rendererWith({}, '/om.md')('[x](javascript:alert(1))')).toBe('<p><a href="">x</a></p>'));
});
