import { describe, expect, test } from 'vitest';
import { formatDiagnostics } from '../../../src/core/diagnostic.ts';
import { article, contentTree, corpusAt, reportOnTree, topicFile } from '../content-tree.ts';

// Each article is flawless but for the language of its body, which begins on line 10.

const terms = `terms:
  - use: wifi
    instead: [trådlöst nätverk]
    why: "Så säger alla."
  - use: till exempel
    instead: [t. ex, t.ex, tex]
    why: "Ord läses lättare än förkortningar."
names: [iPhone, App Store, GitHub, Microsoft Authenticator, Teams]
`;

const tree = (files: Record<string, string>) =>
  contentTree({ 'sv-SE/_terms.yaml': terms, 'sv-SE/natverk/_topic.yaml': topicFile, ...files });

const reportOn = (body: string) =>
  reportOnTree(tree({ 'sv-SE/natverk/wifi.mdx': article('Datorn tappar wifi', '', `${body}\n`) }));

describe('the report on typography', () => {
  test('wants Swedish quotation marks, also in title, description and answer', () => {
    const root = tree({
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
      reportOn('Stäng av den.  Slå på  den igen.\n\n- Vänta\n  en stund.\n\n> Ring\n> oss.'),
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
    expect(reportOn('Stäng av den , och vänta . Hjälper det ? Ring (helst på morgonen ).')).toMatchInlineSnapshot(`
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
      reportOn('Vänta 10-15 minuter - gärna längre — och ring 08-465 004 10 före 2026-11-24, kl. 8–16, om KB-12-3.'),
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
    expect(reportOn('Prova t. ex. en kabel, t.ex. en kort, tex en ny.')).toMatchInlineSnapshot(`
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
      reportOn(
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
      reportOn(
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
      reportOn(
        'Tryck på <Ui>Sign  "in" - now</Ui>, <kbd>Ctrl - C</kbd>, <span lang="en">Don’t "wait" , 1-2 days</span> {/* 1-2 */} på https://a.se/1-2 och [a.se/3-4](https://a.se/3-4).',
      ),
    ).toBe('');
  });
});

describe('the report on labels and links', () => {
  test('wants labels in <Ui> and not in bold', () => {
    expect(reportOn('Tryck på **Nästa** och välj **Klart**. Det är **viktigt**.')).toMatchInlineSnapshot(`
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
      reportOn('Läs [här](https://pts.se/a), [Klicka här](https://pts.se/b) eller [Pts om wifi](https://pts.se/c).'),
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
    const root = tree({
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

describe('the report on words', () => {
  test('wants names as their owners spell them', () => {
    expect(
      reportOn(
        'Öppna Appstore på din Iphone, hämta microsoft authenticator från app store och Git Hub i teams. iPhones, Teams-möten, teamsamarbete, GitHub, IPHONE-appen, https://github.com och info@teams.se.',
      ),
    ).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/wifi.mdx:10:7 misspelt-name
        "Appstore" is not how its owner spells it.
        Write "App Store".
      content/sv-SE/natverk/wifi.mdx:10:23 misspelt-name
        "Iphone" is not how its owner spells it.
        Write "iPhone".
      content/sv-SE/natverk/wifi.mdx:10:37 misspelt-name
        "microsoft authenticator" is not how its owner spells it.
        Write "Microsoft Authenticator".
      content/sv-SE/natverk/wifi.mdx:10:66 misspelt-name
        "app store" is not how its owner spells it.
        Write "App Store".
      content/sv-SE/natverk/wifi.mdx:10:80 misspelt-name
        "Git Hub" is not how its owner spells it.
        Write "GitHub".
      content/sv-SE/natverk/wifi.mdx:10:90 misspelt-name
        "teams" is not how its owner spells it.
        Write "Teams".
      content/sv-SE/natverk/wifi.mdx:10:142 misspelt-name
        "IPHONE" is not how its owner spells it.
        Write "iPhone".
      7 mistakes in 1 file."
    `);
  });

  test('wants each symptom in one place', () => {
    const symptoms = 'symptoms:\n  starta-om:\n    - inget nät\n    - Inget  Wifi\n';
    const root = tree({
      'sv-SE/natverk/kabel.mdx': article('Kabeln är trasig', symptoms),
      'sv-SE/natverk/natet.mdx': article('Nätet är borta', symptoms.replace('Inget  Wifi', 'inget wifi hemma')),
    });
    expect(reportOnTree(root)).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/natet.mdx:10:7 duplicate-symptom
        "inget nät" already leads to "natverk/kabel#starta-om".
        Keep it where it is answered best, and say the other in other words.
      1 mistake in 1 file."
    `);
  });

  test('says how a symptom in English is written', () => {
    const root = tree({
      'sv-SE/natverk/natet.mdx': article(
        'Nätet är borta',
        'symptoms:\n  starta-om:\n    - en: no network\n    - 404\n    - de: kein netz\n    - en: ""\n',
      ),
    });
    expect(reportOnTree(root)).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/natet.mdx:11:7 invalid-field
        "symptoms.starta-om.1": Write a phrase as a reader would say it, or en: and the English words of the screen.
        It is written as 404.
      content/sv-SE/natverk/natet.mdx:12:7 invalid-field
        "symptoms.starta-om.2": Write a phrase as a reader would say it, or en: and the English words of the screen.
        It is written as {"de":"kein netz"}.
      content/sv-SE/natverk/natet.mdx:13:11 invalid-field
        "symptoms.starta-om.3.en": Write the English words of the screen.
        It is written as "".
      3 mistakes in 1 file."
    `);
  });

  test('names the longest sentences of an article that is hard to read', () => {
    const hard =
      'Organisationens säkerhetsadministratörer konfigurerar autentiseringsmetoderna, behörighetsnivåerna och registreringskampanjerna centralt. ';
    expect(reportOn(`## Inställningar {/* #installningar */}\n\n${hard.repeat(5)}Vänta.`)).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/wifi.mdx:10:1 hard-article
        The article has LIX 75; 40 is the most that everybody can read.
        Split the longest sentences, and choose shorter words: line 4 (11 words) "Slå av wifi, vänta en stund och slå på det igen.", line 12 (8 words) "Organisationens säkerhetsadministratörer …", line 12 (8 words) "Organisationens säkerhetsadministratörer …"
      content/sv-SE/natverk/wifi.mdx:10:1 hard-section (warning)
        "Inställningar" has LIX 93; 45 is the most a section should have.
        Split the longest sentences, and choose shorter words: line 12 (8 words) "Organisationens säkerhetsadministratörer …", line 12 (8 words) "Organisationens säkerhetsadministratörer …"
      1 mistake and 1 warning in 1 file."
    `);
  });

  test('warns of a section that is hard to read in an article that is not', () => {
    const hard =
      'Organisationens säkerhetsadministratörer konfigurerar autentiseringsmetoderna, behörighetsnivåerna och registreringskampanjerna centralt. ';
    const easy = 'Slå av den. Vänta en stund. Slå på den. ';
    expect(
      reportOn(`## Lätt {/* #latt */}\n\n${easy.repeat(20)}\n\n## Svårt {/* #svart */}\n\n${hard.repeat(5)}`),
    ).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/wifi.mdx:14:1 hard-section (warning)
        "Svårt" has LIX 96; 45 is the most a section should have.
        Split the longest sentences, and choose shorter words: line 16 (8 words) "Organisationens säkerhetsadministratörer …", line 16 (8 words) "Organisationens säkerhetsadministratörer …"
      1 warning in 1 file."
    `);
  });
});

describe('the report on freshness', () => {
  const fresh = (today: string, reviewed = '2026-11-23') =>
    formatDiagnostics([
      ...corpusAt(
        tree({
          'sv-SE/natverk/wifi.mdx': article('Datorn tappar wifi', 'expires:\n  starta-om: 2027-02-01\n').replace(
            'reviewed: 2026-11-23',
            `reviewed: ${reviewed}`,
          ),
        }),
        today,
      ).diagnostics,
    ]).replace(/\S+\/sv-SE/, 'content/sv-SE');

  test('says nothing until 60 days before a section expires', () => {
    expect(fresh('2026-12-02')).toBe('');
  });

  test.each([
    ['2026-12-03', 'in 60 days'],
    ['2027-01-31', 'in 1 day'],
    ['2027-02-01', 'today'],
  ])('warns on %s that a section expires %s', (today, when) => {
    expect(fresh(today)).toBe(`content/sv-SE/natverk/wifi.mdx:9:14 expiring-section (warning)
  "starta-om" holds until 2027-02-01, ${when}.
  Write what holds after that, or a later date.
1 warning in 1 file.`);
  });

  test('wants a section, which can carry the warning, and no part of one', () => {
    const root = tree({
      'sv-SE/natverk/wifi.mdx': article(
        'Datorn tappar wifi',
        'expires:\n  sladden: 2027-06-01\n',
        '## Starta om datorn {/* #starta-om */}\n\n- Dra ur sladden {/* #sladden */}\n',
      ),
    });
    expect(reportOnTree(root)).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/wifi.mdx:9:3 expiring-part
        "expires" names "sladden", which is a part of a section, and the page can warn only at the head of one.
        Name the section it stands in.
      1 mistake in 1 file."
    `);
  });

  test('warns when a section has expired', () => {
    expect(fresh('2027-02-02')).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/wifi.mdx:9:14 expired-section (warning)
        "starta-om" held until 2027-02-01, and the page says that its advice has passed its date.
        Rewrite the section and take its date away, or write a later one.
      1 warning in 1 file."
    `);
  });

  test('warns when an article was last reviewed more than a year ago', () => {
    expect(fresh('2026-11-23', '2025-11-23')).toBe('');
    expect(fresh('2026-11-23', '2025-11-22')).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/wifi.mdx:6:11 stale-review (warning)
        The facts were last checked 2025-11-22, more than a year ago.
        Check them, mend what has changed, and write the day in "reviewed".
      1 warning in 1 file."
    `);
  });
});
