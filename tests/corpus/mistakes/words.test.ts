import { describe, expect, test } from 'vitest';
import { article, reportOnTree } from '../content-tree.ts';
import { languageTree, reportOnBody } from '../language-tree.ts';

describe('the report on words', () => {
  test('wants names as their owners spell them', () => {
    expect(
      reportOnBody(
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
    const root = languageTree({
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
    const root = languageTree({
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
    expect(reportOnBody(`## Inställningar {/* #installningar */}\n\n${hard.repeat(5)}Vänta.`)).toMatchInlineSnapshot(`
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
      reportOnBody(`## Lätt {/* #latt */}\n\n${easy.repeat(20)}\n\n## Svårt {/* #svart */}\n\n${hard.repeat(5)}`),
    ).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/wifi.mdx:14:1 hard-section (warning)
        "Svårt" has LIX 96; 45 is the most a section should have.
        Split the longest sentences, and choose shorter words: line 16 (8 words) "Organisationens säkerhetsadministratörer …", line 16 (8 words) "Organisationens säkerhetsadministratörer …"
      1 warning in 1 file."
    `);
  });
});
