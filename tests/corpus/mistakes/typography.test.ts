import { describe, expect, test } from 'vitest';
import { article, reportOnTree } from '../content-tree.ts';
import { languageTree, reportOnBody } from '../language-tree.ts';

describe('the report on typography', () => {
  test('wants Swedish quotation marks, also in title, description and answer', () => {
    const root = languageTree({
      'sv-SE/natverk/wifi.mdx': article('Det står “Fel” på datorn', '', 'Det står "Fel kod" och «Vänta» på skärmen.\n')
        .replace('när datorn', 'när ”datorn”')
        .replace('answer: Slå', 'answer: Läs "Fel" och slå'),
    });
    expect(reportOnTree(root)).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/wifi.mdx:2:8 quotation-marks
        “ is not a Swedish quotation mark.
        Write ” on both sides.
      content/sv-SE/natverk/wifi.mdx:4:9 quotation-marks
        " is not a Swedish quotation mark.
        Write ” on both sides.
      content/sv-SE/natverk/wifi.mdx:4:9 quotation-marks
        " is not a Swedish quotation mark.
        Write ” on both sides.
      content/sv-SE/natverk/wifi.mdx:10:10 quotation-marks
        " is not a Swedish quotation mark.
        Write ” on both sides.
      content/sv-SE/natverk/wifi.mdx:10:18 quotation-marks
        " is not a Swedish quotation mark.
        Write ” on both sides.
      content/sv-SE/natverk/wifi.mdx:10:24 quotation-marks
        « is not a Swedish quotation mark.
        Write ” on both sides.
      content/sv-SE/natverk/wifi.mdx:10:30 quotation-marks
        » is not a Swedish quotation mark.
        Write ” on both sides.
      7 mistakes in 1 file."
    `);
  });

  test('wants one space between words', () => {
    expect(
      reportOnBody('Stäng av den.  Slå på  den igen.\n\n- Vänta\n  en stund.\n\n> Ring\n> oss.'),
    ).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/wifi.mdx:10:14 double-space
        There are two spaces or more between two words.
        Keep one.
      content/sv-SE/natverk/wifi.mdx:10:22 double-space
        There are two spaces or more between two words.
        Keep one.
      2 mistakes in 1 file."
    `);
  });

  test('wants no space before a sign', () => {
    expect(reportOnBody('Stäng av den , och vänta . Hjälper det ? Ring (helst på morgonen ).')).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/wifi.mdx:10:13 space-before-sign
        There is a space before ",".
        Take it away.
      content/sv-SE/natverk/wifi.mdx:10:25 space-before-sign
        There is a space before ".".
        Take it away.
      content/sv-SE/natverk/wifi.mdx:10:39 space-before-sign
        There is a space before "?".
        Take it away.
      3 mistakes in 1 file."
    `);
  });

  test('wants a dash in a range and between sentences, and lets numbers that are no ranges be', () => {
    expect(
      reportOnBody(
        'Vänta 10-15 minuter - gärna längre — och ring 08-465 004 10 före 2026-11-24, kl. 8–16, om KB-12-3.',
      ),
    ).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/wifi.mdx:10:7 hyphen-in-range
        "10-15" has a hyphen between two numbers.
        Write 10–15
      content/sv-SE/natverk/wifi.mdx:10:21 hyphen-as-dash
        "-" stands where a dash should.
        Write – with a space on either side.
      content/sv-SE/natverk/wifi.mdx:10:36 hyphen-as-dash
        "—" stands where a dash should.
        Write – with a space on either side.
      3 mistakes in 1 file."
    `);
  });

  test('wants t.ex. whole, or better written out', () => {
    expect(reportOnBody('Prova t. ex. en kabel, t.ex. en kort, tex en ny.')).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/wifi.mdx:10:7 forbidden-word
        "t. ex" is a word we do not use.
        Write "till exempel": Ord läses lättare än förkortningar.
      content/sv-SE/natverk/wifi.mdx:10:24 forbidden-word
        "t.ex" is a word we do not use.
        Write "till exempel": Ord läses lättare än förkortningar.
      content/sv-SE/natverk/wifi.mdx:10:39 forbidden-word
        "tex" is a word we do not use.
        Write "till exempel": Ord läses lättare än förkortningar.
      3 mistakes in 1 file."
    `);
  });

  test('wants the signs of the sentence outside bold, labels and links, but lets a label keep its question mark', () => {
    expect(
      reportOnBody(
        'Det är **viktigt.** Tryck på <Ui>Nästa,</Ui> svara på <Ui>Förbli inloggad?</Ui> och läs [Pts sida.](https://pts.se/wifi)',
      ),
    ).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/wifi.mdx:10:8 sign-inside
        The bold text ends with ".", which belongs to the sentence.
        Move it out, after **
      content/sv-SE/natverk/wifi.mdx:10:30 sign-inside
        <Ui> ends with ",", which belongs to the sentence.
        Move it out, after </Ui>
      content/sv-SE/natverk/wifi.mdx:10:89 sign-inside
        The link ends with ".", which belongs to the sentence.
        Move it out, after the link.
      3 mistakes in 1 file."
    `);
  });

  test('finds a word glued to an address, a link, a label or the helpdesk', () => {
    expect(
      reportOnBody(
        'Skriv till alain@contoso.comvilket är bra, öppna https://pts.seoch läs [Pts](https://pts.se/wifi)sidan. Tryck på<Ui>Nästa</Ui>och ring <Helpdesk />s nummer.\n\nGår det inte? <Ui>Ett</Ui><Ui>Två</Ui>-knappen är bra.',
      ),
    ).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/wifi.mdx:10:12 glued-word
        "vilket" is glued to the address "alain@contoso.com".
        Put a space between them.
      content/sv-SE/natverk/wifi.mdx:10:50 glued-word
        "och" is glued to the address "https://pts.se".
        Put a space between them.
      content/sv-SE/natverk/wifi.mdx:10:72 glued-word
        A word is glued to the link "Pts".
        Put a space between them.
      content/sv-SE/natverk/wifi.mdx:10:113 glued-word
        A word is glued to <Ui> "Nästa".
        Put a space between them.
      content/sv-SE/natverk/wifi.mdx:10:136 glued-word
        A word is glued to <Helpdesk> "helpdesk".
        Put a space between them.
      content/sv-SE/natverk/wifi.mdx:12:15 glued-word
        A word is glued to <Ui> "Ett".
        Put a space between them.
      content/sv-SE/natverk/wifi.mdx:12:27 glued-word
        A word is glued to <Ui> "Två".
        Put a space between them.
      7 mistakes in 1 file."
    `);
  });

  test('lets be what is somebody else’s: labels, keys, foreign words, code, comments and addresses', () => {
    expect(
      reportOnBody(
        'Tryck på <Ui>Sign  "in" - now</Ui>, <kbd>Ctrl - C</kbd>, <span lang="en">Don’t "wait" , 1-2 days</span> {/* 1-2 */} på https://a.se/1-2 och [a.se/3-4](https://a.se/3-4).',
      ),
    ).toBe('');
  });
});
