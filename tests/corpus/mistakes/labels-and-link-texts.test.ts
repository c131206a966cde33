import { describe, expect, test } from 'vitest';
import { article, reportOnTree } from '../content-tree.ts';
import { languageTree, reportOnBody } from '../language-tree.ts';

describe('the report on labels and links', () => {
  test('wants labels in <Ui> and not in bold', () => {
    expect(reportOnBody('Tryck på **Nästa** och välj **Klart**. Det är **viktigt**.')).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/wifi.mdx:10:10 bold-label
        "Nästa" is a label on the screen, in bold.
        Write <Ui>Nästa</Ui>
      content/sv-SE/natverk/wifi.mdx:10:29 bold-label
        "Klart" is a label on the screen, in bold.
        Write <Ui>Klart</Ui>
      2 mistakes in 1 file."
    `);
  });

  test('wants links that say where they lead', () => {
    expect(
      reportOnBody(
        'Läs [här](https://pts.se/a), [Klicka här](https://pts.se/b) eller [Pts om wifi](https://pts.se/c).',
      ),
    ).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/wifi.mdx:10:5 vague-link
        "här" does not say where the link leads, and links are read alone.
        Name the article or the section; a link to an article takes its title by itself: [](../koder/utomlands.mdx)
      content/sv-SE/natverk/wifi.mdx:10:30 vague-link
        "Klicka här" does not say where the link leads, and links are read alone.
        Name the article or the section; a link to an article takes its title by itself: [](../koder/utomlands.mdx)
      2 mistakes in 1 file."
    `);
  });

  test('wants a link to an article to say its title or words of its heading', () => {
    const root = languageTree({
      'sv-SE/natverk/wifi.mdx': article(
        'Datorn tappar wifi',
        '',
        [
          'Läs [Byt kanal i routern](byt-kanal.mdx), [byt kanal](byt-kanal.mdx#ledig) och [En ledig kanal](byt-kanal.mdx#ledig).',
          'Läs [](byt-kanal.mdx), [routern](byt-kanal.mdx) och [starta om](#starta-om).',
          'Läs [så byter du kanal](byt-kanal.mdx), [en ledig](byt-kanal.mdx), [ledig kana](byt-kanal.mdx#ledig) och [gör om](#starta-om).',
          '\n## Starta om datorn {/* #starta-om */}\n\nVänta.\n',
        ].join('\n'),
      ),
      'sv-SE/natverk/byt-kanal.mdx': article(
        'Byt kanal i routern',
        '',
        '## Välj en ledig kanal {/* #ledig */}\n\nVälj den.\n',
      ),
    });
    expect(reportOnTree(root)).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/wifi.mdx:10:43 link-text
        "byt kanal" leads to "Välj en ledig kanal" in "Byt kanal i routern".
        Write the title, or words that stand together in the heading.
      content/sv-SE/natverk/wifi.mdx:12:5 link-text
        "så byter du kanal" leads to "Byt kanal i routern".
        Write the title, or words that stand together in it.
      content/sv-SE/natverk/wifi.mdx:12:41 link-text
        "en ledig" leads to "Byt kanal i routern".
        Write the title, or words that stand together in it.
      content/sv-SE/natverk/wifi.mdx:12:68 link-text
        "ledig kana" leads to "Välj en ledig kanal" in "Byt kanal i routern".
        Write the title, or words that stand together in the heading.
      content/sv-SE/natverk/wifi.mdx:12:106 link-text
        "gör om" leads to "Starta om datorn" in "Datorn tappar wifi".
        Write the title, or words that stand together in the heading.
      5 mistakes in 1 file."
    `);
  });
});
