import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/corpus.ts';
import { article, contentTree, corpusAt, reportOnTree, topicFile } from '../content-tree.ts';

const symptoms = `symptoms:
  starta-om:
    - inget nät
`;

/** Two articles in one topic and a third in another, nothing wrong with them; `files` take the place of their own. */
const tree = (files: Record<string, string | Uint8Array>) =>
  contentTree({
    'sv-SE/natverk/_topic.yaml': topicFile,
    'sv-SE/natverk/wifi.mdx': article('Datorn tappar wifi', symptoms),
    'sv-SE/natverk/kabel.mdx': article('Kabeln är trasig', '', '## Byt kabel {/* #byt-kabel */}\n\nLåna en hel.\n'),
    'sv-SE/skrivare/_topic.yaml': topicFile.replace('Nätverk', 'Skrivare').replace('1', '2'),
    'sv-SE/skrivare/papper.mdx': article('Papperet fastnar'),
    ...files,
  });

const reportOn = (files: Record<string, string | Uint8Array>) => reportOnTree(tree(files));
const reportOnWords = (yaml: string) => reportOn({ 'sv-SE/_search.yaml': yaml });
const reportOnQueries = (yaml: string, more = {}) => reportOn({ 'sv-SE/natverk/_queries.yaml': yaml, ...more });

describe('words for the search', () => {
  test('are right when each leads to something on the site', () =>
    expect(
      reportOnWords(`
        same:
          - [dator, laptop, pc]
          - [stänga av, slå av, power off]
          - [wi-fi, wlan, trådlöst nät]
        leads:
          - { words: [macbook, mac], to: [dator] }
          - { words: [släcka], to: [slå av] }
        elsewhere:
          - { about: Lön, asked: [lönespec, när kommer lönen] }
      `),
    ).toBe(''));

  test.each([
    ['there is no file', {}],
    ['the file is empty', { 'sv-SE/_search.yaml': '' }],
    ['it has no more than a comment', { 'sv-SE/_search.yaml': '# Nothing yet.\n' }],
  ])('may be none: %s', (_, files) => {
    const { diagnostics, locales } = corpusAt(tree(files));
    expect(diagnostics).toEqual([]);
    expect(locales.get('sv-SE')?.searchWords).toEqual({ same: [], leads: [], elsewhere: [] });
  });
});

describe('the report on words for the search', () => {
  test('wants a word in one group, in whatever form', () => {
    expect(
      reportOnWords(`
        same:
          - [dator, laptop]
          - [kabel, sladd, laptop, datorns]
      `),
    ).toMatchInlineSnapshot(`
      "content/sv-SE/_search.yaml:4:28 word-clash
        "laptop" is in the group of "dator" already.
        A word means one thing: keep it where readers mean it most often.
      content/sv-SE/_search.yaml:4:36 word-clash
        "datorns" is in the group of "dator" already, as "dator".
        A word means one thing: keep it where readers mean it most often.
      2 mistakes in 1 file."
    `);
  });

  test('lets a word that means the same lead on as well, but from one place', () => {
    expect(
      reportOnWords(`
        same:
          - [dator, macbook]
        leads:
          - { words: [macbook, imac], to: [wifi] }
          - { words: [imac, macbooken], to: [kabel, nät] }
      `),
    ).toMatchInlineSnapshot(`
      "content/sv-SE/_search.yaml:6:23 word-clash
        "imac" leads to "wifi" already.
        Write all that it leads to in one place.
      content/sv-SE/_search.yaml:6:29 word-clash
        "macbooken" leads to "wifi" already, as "macbook".
        Write all that it leads to in one place.
      2 mistakes in 1 file."
    `);
  });

  test('needs no forms of a word that the search bends by itself', () => {
    expect(
      reportOnWords(`
        same:
          - [dator, datorerna, laptop, laptops]
          - [wi-fi, wifi, wlan]
          - [kabel, sladd, sladd]
      `),
    ).toMatchInlineSnapshot(`
      "content/sv-SE/_search.yaml:3:21 same-word
        "datorerna" is the same word as "dator" to the search, which knows endings and hyphens by itself.
        Keep one of them.
      content/sv-SE/_search.yaml:3:40 same-word
        "laptops" is the same word as "laptop" to the search, which knows endings and hyphens by itself.
        Keep one of them.
      content/sv-SE/_search.yaml:4:21 same-word
        "wifi" is the same word as "wi-fi" to the search, which knows endings and hyphens by itself.
        Keep one of them.
      content/sv-SE/_search.yaml:5:28 same-word
        "sladd" stands there twice.
        Take one of them away.
      4 mistakes in 1 file."
    `);
  });

  test('says which words carry no meaning by themselves', () => {
    expect(
      reportOnWords(`
        same:
          - [dator, hjälp, Inte, "…", x, kommer inte in]
        leads:
          - { words: [när], to: [något, kabel] }
      `),
    ).toMatchInlineSnapshot(`
      "content/sv-SE/_search.yaml:3:21 stop-word
        "hjälp" carries no meaning to the search, so it finds nothing.
        Write it together with the words that do, or take it away.
      content/sv-SE/_search.yaml:3:28 stop-word
        "Inte" carries no meaning to the search, so it finds nothing.
        Write it together with the words that do, or take it away.
      content/sv-SE/_search.yaml:3:34 stop-word
        "…" carries no meaning to the search, so it finds nothing.
        Write it together with the words that do, or take it away.
      content/sv-SE/_search.yaml:3:39 stop-word
        "x" carries no meaning to the search, so it finds nothing.
        Write it together with the words that do, or take it away.
      content/sv-SE/_search.yaml:5:23 stop-word
        "när" carries no meaning to the search, so it finds nothing.
        Write it together with the words that do, or take it away.
      content/sv-SE/_search.yaml:5:34 stop-word
        "något" carries no meaning to the search, so it finds nothing.
        Write it together with the words that do, or take it away.
      6 mistakes in 1 file."
    `);
  });

  test('says which words lead nowhere, and what was perhaps meant', () => {
    expect(
      reportOnWords(`
        same:
          - [dator, laptop]
          - [hund, vovve]
        leads:
          - { words: [valp], to: [vovve] }
          - { words: [pc], to: [datro, svan] }
      `),
    ).toMatchInlineSnapshot(`
      "content/sv-SE/_search.yaml:4:13 orphan-words
        No article, symptom or question uses any of the words "hund", "vovve", so they lead nowhere.
        Add a word the site uses, or take the group away.
      content/sv-SE/_search.yaml:6:35 orphan-words
        No article, symptom or question uses "vovve", so nothing is found by it.
        Lead to a word the site uses.
      content/sv-SE/_search.yaml:7:33 orphan-words
        No article, symptom or question uses "datro", so nothing is found by it.
        Did you mean "dator"?
      content/sv-SE/_search.yaml:7:40 orphan-words
        No article, symptom or question uses "svan", so nothing is found by it.
        Lead to a word the site uses.
      4 mistakes in 1 file."
    `);
  });

  test('leads on to several words where a group has them together', () => {
    expect(
      reportOnWords(`
        same:
          - [slå av, stänga]
        leads:
          - { words: [släcka], to: [slå av] }
          - { words: [macbook], to: [trasig dator] }
      `),
    ).toMatchInlineSnapshot(`
      "content/sv-SE/_search.yaml:6:38 orphan-words
        "trasig dator" is more than one word and in no group, so nothing is found by it.
        Lead to each word by itself, like [trasig, dator], or write a group with "trasig dator" under same.
      1 mistake in 1 file."
    `);
  });

  test('cannot know what leads nowhere while an article or a question cannot be read', () => {
    const words = 'same:\n  - [hund, vovve]\n  - [kabel, av]\n';
    expect(
      reportOn({
        'sv-SE/_search.yaml': words,
        'sv-SE/skrivare/papper.mdx': article('Hunden äter papperet').replace('updated', 'updatd'),
      }),
    ).toMatchInlineSnapshot(`
      "content/sv-SE/_search.yaml:3:13 stop-word
        "av" carries no meaning to the search, so it finds nothing.
        Write it together with the words that do, or take it away.
      content/sv-SE/skrivare/papper.mdx:2:1 missing-field
        "updated" is missing.
        Say which day the article was last changed, like 2026-11-23.
      content/sv-SE/skrivare/papper.mdx:5:1 unknown-field
        "updatd" is not a field here.
        Did you mean "updated"?
      3 mistakes in 2 files."
    `);
    expect(reportOnQueries('wifi: hunden tuggar', { 'sv-SE/_search.yaml': words })).toMatchInlineSnapshot(`
      "content/sv-SE/_search.yaml:3:13 stop-word
        "av" carries no meaning to the search, so it finds nothing.
        Write it together with the words that do, or take it away.
      content/sv-SE/natverk/_queries.yaml:1:7 invalid-field
        "wifi": Write a list of questions as people type them, one a line after "- ".
        It is written as "hunden tuggar".
      2 mistakes in 2 files."
    `);
    expect(reportOnQueries('wfi: [hunden tuggar]', { 'sv-SE/_search.yaml': words })).toMatchInlineSnapshot(`
      "content/sv-SE/_search.yaml:3:13 stop-word
        "av" carries no meaning to the search, so it finds nothing.
        Write it together with the words that do, or take it away.
      content/sv-SE/natverk/_queries.yaml:1:1 unknown-article
        There is no article "natverk/wfi".
        Did you mean "wifi"?
      2 mistakes in 2 files."
    `);
  });

  test('wants what is not ours once', () => {
    expect(
      reportOnWords(`
        elsewhere:
          - { about: Lön, asked: [lönespec, När kommer lönen?, "lönespec!"] }
          - { about: Ledighet, asked: [semester, när kommer lönen] }
      `),
    ).toMatchInlineSnapshot(`
      "content/sv-SE/_search.yaml:3:64 duplicate-query
        "lönespec!" stands there twice.
        Take one of them away.
      content/sv-SE/_search.yaml:4:50 duplicate-query
        "när kommer lönen" stands under "Lön" already.
        Take one of them away.
      2 mistakes in 1 file."
    `);
  });

  test('suggests the field that was meant', () => {
    expect(
      reportOnWords(`
        sames:
          - [dator, laptop]
        leads:
          - { word: [macbook], to: [dator] }
        elsewhere:
          - { about: Lön, asks: [lönespec] }
        synonyms: []
      `),
    ).toMatchInlineSnapshot(`
      "content/sv-SE/_search.yaml:2:9 unknown-field
        "sames" is not a field here.
        Did you mean "same"?
      content/sv-SE/_search.yaml:5:13 missing-field
        "leads.0.words" is missing.
        Write a list of words.
      content/sv-SE/_search.yaml:5:15 unknown-field
        "word" is not a field here.
        Did you mean "words"?
      content/sv-SE/_search.yaml:7:13 missing-field
        "elsewhere.0.asked" is missing.
        Write a list of words and questions.
      content/sv-SE/_search.yaml:7:27 unknown-field
        "asks" is not a field here.
        Fields: about, asked.
      content/sv-SE/_search.yaml:8:9 unknown-field
        "synonyms" is not a field here.
        Fields: same, leads, elsewhere.
      6 mistakes in 1 file."
    `);
  });

  test('shows how words are written', () => {
    expect(
      reportOnWords(`
        same:
          - dator, laptop
          - [kabel]
          - []
          - [dator, 404, ""]
          -
        leads:
          - macbook
          - { words: macbook, to: [] }
          - { words: [pc] }
        elsewhere:
          - lönespec
          - { about: "", asked: [1] }
      `),
    ).toMatchInlineSnapshot(`
      "content/sv-SE/_search.yaml:3:13 invalid-field
        "same.0": Write a list of words, like [mobil, telefon, lur].
        It is written as "dator, laptop".
      content/sv-SE/_search.yaml:4:13 invalid-field
        "same.1": Write at least two words that mean the same.
        It is written as ["kabel"].
      content/sv-SE/_search.yaml:5:13 invalid-field
        "same.2": Write at least two words that mean the same.
        It is written as [].
      content/sv-SE/_search.yaml:6:21 invalid-field
        "same.3.1": Write a word, or a few; a number goes in quotes, like "404".
        It is written as 404.
      content/sv-SE/_search.yaml:6:26 invalid-field
        "same.3.2": Write a word, or a few; a number goes in quotes, like "404".
        It is written as "".
      content/sv-SE/_search.yaml:7:12 missing-field
        "same.4" is empty.
        Write a list of words, like [mobil, telefon, lur].
      content/sv-SE/_search.yaml:9:13 invalid-field
        "leads.0": Write words and to, like { words: [iphone], to: [mobil] }.
        It is written as "macbook".
      content/sv-SE/_search.yaml:10:22 invalid-field
        "leads.1.words": Write a list of words.
        It is written as "macbook".
      content/sv-SE/_search.yaml:10:35 invalid-field
        "leads.1.to": Write at least one word of ours.
        It is written as [].
      content/sv-SE/_search.yaml:11:13 missing-field
        "leads.2.to" is missing.
        Write a list of words of ours.
      content/sv-SE/_search.yaml:13:13 invalid-field
        "elsewhere.0": Write about and asked, like { about: Lön, asked: [lönespec] }.
        It is written as "lönespec".
      content/sv-SE/_search.yaml:14:22 invalid-field
        "elsewhere.1.about": Say what it is about.
        It is written as "".
      content/sv-SE/_search.yaml:14:34 invalid-field
        "elsewhere.1.asked.0": Write what people type; a number goes in quotes, like "404".
        It is written as 1.
      13 mistakes in 1 file."
    `);
    expect(reportOnWords('same: dator\nleads: { pc: dator }\nelsewhere:\n')).toMatchInlineSnapshot(`
      "content/sv-SE/_search.yaml:1:7 invalid-field
        "same": Write a list of groups.
        It is written as "dator".
      content/sv-SE/_search.yaml:2:8 invalid-field
        "leads": Write a list of words and where they lead.
        It is written as {"pc":"dator"}.
      content/sv-SE/_search.yaml:3:1 missing-field
        "elsewhere" is empty.
        Write a list of what the site does not help with.
      3 mistakes in 1 file."
    `);
    expect(reportOnWords('- [dator, laptop]')).toMatchInlineSnapshot(`
      "content/sv-SE/_search.yaml:1:1 invalid-field
        Write the fields one a line: same, leads and elsewhere.
        It is written as [["dator","laptop"]].
      1 mistake in 1 file."
    `);
  });

  test('comes in the place of what follows from a file that cannot be read', () => {
    expect(reportOnWords('same:\n  - [dator, laptop\n')).toMatchInlineSnapshot(`
      "content/sv-SE/_search.yaml:2:5 yaml-syntax
        The [ here is never closed.
        Write ] where it ends, and indent the lines between them.
      1 mistake in 1 file."
    `);
  });
});

describe('queries', () => {
  const asked = `
    wifi:
      - nätet dör hela tiden
    wifi#starta-om:
      - hur startar man om
    kabel#byt-kabel: [sladden är av, "404"]
  `;

  test('lead to the addresses of their places', () => {
    const { diagnostics, queries } = corpusAt(tree({ 'sv-SE/natverk/_queries.yaml': asked }));
    expect(diagnostics).toEqual([]);
    expect([...queries]).toEqual([
      ['/natverk/wifi/', ['nätet dör hela tiden']],
      ['/natverk/wifi/#starta-om', ['hur startar man om']],
      ['/natverk/kabel/#byt-kabel', ['sladden är av', '404']],
    ]);
  });

  test.each([
    ['there is no file', {}],
    ['the file is empty', { 'sv-SE/natverk/_queries.yaml': '' }],
    ['it has no more than a comment', { 'sv-SE/natverk/_queries.yaml': '# What people type.\n' }],
    ['a place has none', { 'sv-SE/natverk/_queries.yaml': 'wifi: []\n' }],
  ])('may be none: %s', (_, files) => {
    const { diagnostics, queries } = corpusAt(tree(files));
    expect(diagnostics).toEqual([]);
    expect([...queries.values()].flat()).toEqual([]);
  });

  test('are of one language each', () => {
    const root = tree({
      'sv-SE/natverk/_queries.yaml': 'wifi: [wifi]',
      'en-GB/network/_topic.yaml': topicFile,
      'en-GB/network/_queries.yaml': 'wifi: [wifi]\n',
      'en-GB/network/wifi.mdx': article('Wifi is down'),
    });
    const { diagnostics, queries } = readCorpus({
      root,
      locales: { default: 'sv-SE', prefixes: { 'en-GB': 'en' } },
      today: '2026-11-23',
    });
    expect(diagnostics).toEqual([]);
    expect([...queries.keys()].sort()).toEqual(['/en/network/wifi/', '/natverk/wifi/']);
  });

  test('may be asked for what is not published yet', () =>
    expect(
      reportOnQueries('kabel: [sladden är av]', { 'sv-SE/natverk/kabel.mdx': article('Kabeln', 'draft: true\n') }),
    ).toBe(''));
});

describe('the report on queries', () => {
  test('suggests the article that was meant', () => {
    expect(
      reportOnQueries(`
        wfi: [nätet dör]
        papper: [papperet fastnar]
        router#byt-kanal: [byta kanal]
      `),
    ).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/_queries.yaml:2:9 unknown-article
        There is no article "natverk/wfi".
        Did you mean "wifi"?
      content/sv-SE/natverk/_queries.yaml:3:9 unknown-article
        There is no article "natverk/papper".
        Write its questions in skrivare/_queries.yaml, since it is "skrivare/papper".
      content/sv-SE/natverk/_queries.yaml:4:9 unknown-article
        There is no article "natverk/router".
        Articles there: wifi, kabel.
      3 mistakes in 1 file."
    `);
    expect(reportOn({ 'sv-SE/telefoni/_queries.yaml': 'vaxel: [upptaget]' })).toMatchInlineSnapshot(`
      "content/sv-SE/telefoni/_queries.yaml:1:1 unknown-article
        There is no article "telefoni/vaxel".
        The topic has no articles.
      1 mistake in 1 file."
    `);
  });

  test('suggests the anchor that was meant', () => {
    expect(
      reportOnQueries(
        `
        kabel#byt-kable: [sladden är av]
        wifi#starta: [starta om]
        wifi#byt-kabel: [byta sladd]
        tom#a: [tomt]
      `,
        { 'sv-SE/natverk/tom.mdx': article('Tomt på nätet', '', 'Vänta en stund.\n') },
      ),
    ).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/_queries.yaml:2:9 unknown-anchor
        The article "natverk/kabel" has no anchor "byt-kable".
        Did you mean "byt-kabel"?
      content/sv-SE/natverk/_queries.yaml:3:9 unknown-anchor
        The article "natverk/wifi" has no anchor "starta".
        Anchors: starta-om.
      content/sv-SE/natverk/_queries.yaml:4:9 unknown-anchor
        The article "natverk/wifi" has no anchor "byt-kabel".
        Anchors: starta-om.
      content/sv-SE/natverk/_queries.yaml:5:9 unknown-anchor
        The article "natverk/tom" has no anchor "a".
        It has no anchors.
      4 mistakes in 1 file."
    `);
  });

  test('wants a question in one place', () => {
    expect(
      reportOn({
        'sv-SE/natverk/_queries.yaml': `
          wifi:
            - nätet dör
            - Nätet  dör!
          kabel:
            - inget går
            - nätet dör
        `,
        'sv-SE/skrivare/_queries.yaml': `
          papper:
            - skrivaren äter papper
            - inget går
        `,
      }),
    ).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/_queries.yaml:4:15 duplicate-query
        "Nätet  dör!" stands twice under "natverk/wifi".
        Take one of them away.
      content/sv-SE/natverk/_queries.yaml:7:15 duplicate-query
        "nätet dör" already leads to "natverk/wifi".
        Keep it where it is answered best.
      content/sv-SE/skrivare/_queries.yaml:4:15 duplicate-query
        "inget går" already leads to "natverk/kabel".
        Keep it where it is answered best.
      3 mistakes in 2 files."
    `);
  });

  test('says when the search knows it as a symptom', () => {
    expect(
      reportOn({
        'sv-SE/natverk/_queries.yaml': 'wifi#starta-om: [inget nät]',
        'sv-SE/skrivare/_queries.yaml': 'papper: [Inget nät]',
      }),
    ).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/_queries.yaml:1:18 duplicate-query
        "inget nät" is a symptom of "natverk/wifi#starta-om", so the search knows it already.
        Take it away here.
      content/sv-SE/skrivare/_queries.yaml:1:10 duplicate-query
        "Inget nät" is a symptom of "natverk/wifi#starta-om", so the search knows it already.
        Take it away here.
      2 mistakes in 2 files."
    `);
  });

  test('shows how a place is named', () => {
    expect(
      reportOnQueries(`
        Koder/x: [koden]
        natverk/wifi: [nätet dör]
        wifi.mdx: [nätet dör]
        wifi#: [nätet dör]
        Wifi: [nätet dör]
        trådlöst: [nätet dör]
      `),
    ).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/_queries.yaml:2:9 invalid-field
        "Koder/x": Name an article of this topic, like koden-kommer-inte, or a place in it, like koden-kommer-inte#gransen.
      content/sv-SE/natverk/_queries.yaml:3:9 invalid-field
        "natverk/wifi": Name an article of this topic, like koden-kommer-inte, or a place in it, like koden-kommer-inte#gransen.
      content/sv-SE/natverk/_queries.yaml:4:9 invalid-field
        "wifi.mdx": Name an article of this topic, like koden-kommer-inte, or a place in it, like koden-kommer-inte#gransen.
      content/sv-SE/natverk/_queries.yaml:5:9 invalid-field
        "wifi#": Name an article of this topic, like koden-kommer-inte, or a place in it, like koden-kommer-inte#gransen.
      content/sv-SE/natverk/_queries.yaml:6:9 invalid-field
        "Wifi": Name an article of this topic, like koden-kommer-inte, or a place in it, like koden-kommer-inte#gransen.
      content/sv-SE/natverk/_queries.yaml:7:9 invalid-field
        "trådlöst": Name an article of this topic, like koden-kommer-inte, or a place in it, like koden-kommer-inte#gransen.
      6 mistakes in 1 file."
    `);
  });

  test('shows how questions are written', () => {
    expect(
      reportOnQueries(`
        wifi: nätet dör
        wifi#starta-om:
        kabel: [404, "", { en: cable }]
        kabel#byt-kabel: { en: [cable] }
      `),
    ).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/_queries.yaml:2:15 invalid-field
        "wifi": Write a list of questions as people type them, one a line after "- ".
        It is written as "nätet dör".
      content/sv-SE/natverk/_queries.yaml:3:9 missing-field
        "wifi#starta-om" is empty.
        Write a list of questions as people type them, one a line after "- ".
      content/sv-SE/natverk/_queries.yaml:4:17 invalid-field
        "kabel.0": Write what people type; a number goes in quotes, like "404".
        It is written as 404.
      content/sv-SE/natverk/_queries.yaml:4:22 invalid-field
        "kabel.1": Write what people type; a number goes in quotes, like "404".
        It is written as "".
      content/sv-SE/natverk/_queries.yaml:4:26 invalid-field
        "kabel.2": Write what people type; a number goes in quotes, like "404".
        It is written as {"en":"cable"}.
      content/sv-SE/natverk/_queries.yaml:5:26 invalid-field
        "kabel#byt-kabel": Write a list of questions as people type them, one a line after "- ".
        It is written as {"en":["cable"]}.
      6 mistakes in 1 file."
    `);
    expect(reportOnQueries('- nätet dör')).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/_queries.yaml:1:1 invalid-field
        Write a list of questions under each place, like koden-kommer-inte#gransen.
        It is written as ["nätet dör"].
      1 mistake in 1 file."
    `);
    expect(reportOnQueries('nätet dör')).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/_queries.yaml:1:1 invalid-field
        Write a list of questions under each place, like koden-kommer-inte#gransen.
        It is written as "nätet dör".
      1 mistake in 1 file."
    `);
  });

  test('says when a place is written twice', () => {
    expect(reportOnQueries('wifi: [nätet dör]\nwifi: [inget går]\n')).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/_queries.yaml:2:1 yaml-syntax
        The same field is written twice.
        Compare with an article beside it.
      1 mistake in 1 file."
    `);
  });

  test('is silent on questions of an article whose own mistakes are told', () => {
    expect(
      reportOnQueries('wifi: [nätet dör]\nwifi#starta-om: [starta om]\n', {
        'sv-SE/natverk/wifi.mdx': article('Datorn tappar wifi').replace('updated', 'updatd'),
      }),
    ).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/wifi.mdx:2:1 missing-field
        "updated" is missing.
        Say which day the article was last changed, like 2026-11-23.
      content/sv-SE/natverk/wifi.mdx:5:1 unknown-field
        "updatd" is not a field here.
        Did you mean "updated"?
      2 mistakes in 1 file."
    `);
  });

  test('asks for UTF-8', () => {
    const latin1 = Buffer.from('wifi: [nätet dör]', 'latin1');
    expect(reportOn({ 'sv-SE/natverk/_queries.yaml': latin1 })).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/_queries.yaml:1:1 bad-encoding
        The file is not UTF-8, so letters like å, ä and ö would come out wrong.
        Save it as UTF-8 in your editor.
      1 mistake in 1 file."
    `);
  });
});
