import { describe, expect, test } from 'vitest';
import { article, contentTree, corpusAt, png, reportOnTree, topicFile } from './content-tree.ts';

const topic = { 'sv-SE/natverk/_topic.yaml': topicFile };
const articleFile = 'sv-SE/natverk/tappar-wifi.mdx';
const otherFile = 'sv-SE/natverk/byt-kanal.mdx';

/** What was read of the articles, without where on disk they lie. */
const articlesAt = (root: string) =>
  corpusAt(root).catalog.articles.map(({ id, data, outline, answerText }) => ({ id, data, outline, answerText }));

describe('an article with mistakes', () => {
  const text = article(
    'Datorn tappar wifi',
    'related: [natverk/skrivaren]\n',
    `## Starta om datorn {/* #starta-om */}

Stäng av den helt och slå på den igen.
Hjälper det inte, [byt kanal](byt-kanal.mdx).
`,
  );
  const badTopic = topicFile.replace('title: Nätverk', 'title: ""');
  const tree = (change: (text: string) => string) =>
    contentTree({ 'sv-SE/natverk/_topic.yaml': change(badTopic), [articleFile]: change(text) });

  test('is told of them where they stand', () => {
    expect(reportOnTree(tree((plain) => plain))).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/_topic.yaml:1:8 invalid-field
        "title": Give the topic a title.
        It is written as "".
      content/sv-SE/natverk/tappar-wifi.mdx:8:11 unknown-article
        "related" names "natverk/skrivaren", and there is no such article.
        Topics: natverk.
      content/sv-SE/natverk/tappar-wifi.mdx:14:19 unknown-article
        There is no article at "byt-kanal.mdx".
        Link to articles by their files, like ../koder/utomlands.mdx.
      3 mistakes in 2 files."
    `);
  });

  const everyOther = (plain: string) => plain.replace(/(.*)\n(.*)\n/g, '$1\r\n$2\n');
  test.each([
    ['Windows line endings', (plain: string) => plain.replaceAll('\n', '\r\n')],
    ['mixed line endings', everyOther],
    ['a byte order mark', (plain: string) => `\uFEFF${plain}`],
    ['a byte order mark and Windows line endings', (plain: string) => `\uFEFF${plain.replaceAll('\n', '\r\n')}`],
    ['blanks after ---', (plain: string) => plain.replaceAll('---\n', '--- \t\n')],
    ['no newline at the end', (plain: string) => plain.trimEnd()],
  ])('is told the same when it has %s', (_, change) => {
    const [plain, changed] = [tree((same) => same), tree(change)];
    expect(reportOnTree(changed)).toBe(reportOnTree(plain));
    expect(articlesAt(changed)).toEqual(articlesAt(plain));
  });
});

describe('letters of two parts, as some computers write å, ä and ö', () => {
  const text = article(
    'Så får du nät på ön',
    'symptoms: { aterstall: [nätet är borta på ön] }\n',
    '## Återställ nätet {/* #aterstall */}\n\nHåll in knappen på lådan.\n',
  );

  test('are read as the letters of one part', () => {
    const one = contentTree({ ...topic, [articleFile]: text.normalize('NFC') });
    const two = contentTree({ ...topic, [articleFile]: text.normalize('NFD') });
    expect(articlesAt(two)).toEqual(articlesAt(one));
    expect(reportOnTree(two)).toBe('');
  });

  test('give a heading the same anchor', () => {
    const heading = '## Återställ nätet på ön\n\nHåll in knappen.\n';
    const root = contentTree({ ...topic, [articleFile]: article('Datorn tappar wifi', '', heading.normalize('NFD')) });
    expect(reportOnTree(root)).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/tappar-wifi.mdx:10:1 missing-anchor
        The heading "Återställ nätet på ön" has no anchor of its own. It is "aterstall-natet-pa-on" until you choose one; a new wording would change it.
        Write it at the end of the line: {/* #aterstall-natet-pa-on */}
      1 mistake in 1 file."
    `);
  });

  test('do not tell two titles apart', () => {
    const root = contentTree({
      ...topic,
      [otherFile]: article('Så får du nät på ön'.normalize('NFC')),
      [articleFile]: article('Så får du nät på ön'.normalize('NFD')),
    });
    expect(reportOnTree(root)).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/tappar-wifi.mdx:2:8 duplicate-title
        "Så får du nät på ön" is also the title of "natverk/byt-kanal".
        Say what sets them apart.
      1 mistake in 1 file."
    `);
  });

  test('do not hide a word that we do not use', () => {
    const root = contentTree({
      ...topic,
      'sv-SE/_terms.yaml': 'terms:\n  - { use: passkey, instead: [lösennyckel*], why: Så heter det. }\n',
      [articleFile]: article('Lösennyckeln är borta'.normalize('NFD')),
    });
    expect(reportOnTree(root)).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/tappar-wifi.mdx:2:8 forbidden-word
        "Lösennyckeln" is a word we do not use.
        Write "passkey": Så heter det.
      1 mistake in 1 file."
    `);
  });
});

describe('a long article', () => {
  test('of 2,000 lines is read to its end', () => {
    const section = (n: number) => `## Försök ${n} {/* #forsok-${n} */}\n\nVänta en minut.\n`;
    const sections = Array.from({ length: 498 }, (_, index) => section(index + 1));
    const root = contentTree({
      ...topic,
      [articleFile]: article('Datorn tappar wifi', '', `${sections.join('\n')}[Gå till slutet](#slutet).\n`),
    });
    expect(articlesAt(root)[0]?.outline.places.at(-1)).toMatchObject({ anchor: 'forsok-498', line: 1998 });
    expect(reportOnTree(root)).toMatch(/^content\/sv-SE\/natverk\/tappar-wifi\.mdx:2001:1 unknown-anchor\n/);
  });

  test('of 3 MB that is no article is refused too', () => {
    const root = contentTree({
      'sv-SE/natverk/_topic.yaml': topicFile + '# Vänta en stund och prova igen.\n'.repeat(100_000),
      [articleFile]: article('Datorn tappar wifi'),
    });
    expect(reportOnTree(root)).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/_topic.yaml:1:1 file-too-large
        The file is 3.4 MB; at most 1.0 MB is read.
        Take away what has gone astray into it.
      1 mistake in 1 file."
    `);
  });

  test('of 3 MB is refused, and links to it are let be', () => {
    const root = contentTree({
      ...topic,
      [otherFile]: article('Byt kanal i routern', '', 'Vänta en stund och prova igen.\n'.repeat(100_000)),
      [articleFile]: article('Datorn tappar wifi', '', 'Hjälper det inte, [byt kanal](byt-kanal.mdx#kanal).\n'),
    });
    expect(reportOnTree(root)).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/byt-kanal.mdx:1:1 file-too-large
        The file is 3.2 MB; at most 100 kB is read.
        Split the article, and keep pictures in files of their own.
      1 mistake in 1 file."
    `);
  });
});

describe('a folder', () => {
  test('without content gives a site without articles', () => {
    const { catalog, diagnostics } = corpusAt(contentTree({}));
    expect({ articles: catalog.articles, topics: catalog.topics, diagnostics }).toEqual({
      articles: [],
      topics: [],
      diagnostics: [],
    });
  });

  test('that is not there is a mistake', () => {
    expect(reportOnTree(`${contentTree({})}/nej`)).toMatchInlineSnapshot(`
      "content:1:1 missing-content
        There is no such folder.
        Stand in the folder of the project, or set CONTENT_DIR.
      1 mistake in 1 file."
    `);
  });

  test('of a language written in small letters is not the language of the site', () => {
    expect(
      reportOnTree(contentTree({ 'sv-se/natverk/byt-kanal.mdx': article('Byt kanal i routern') })),
    ).toMatchInlineSnapshot(`
      "content/sv-se/natverk/byt-kanal.mdx:1:1 unknown-locale
        The folder "sv-se" is no language of the site.
        Did you mean "sv-SE"?
      1 mistake in 1 file."
    `);
  });

  test('without files is no topic', () => {
    const root = contentTree({ ...topic, [articleFile]: article('Datorn tappar wifi'), 'sv-SE/skrivare': undefined });
    expect(corpusAt(root).catalog.topics.map(({ slug }) => slug)).toEqual(['natverk']);
    expect(reportOnTree(root)).toBe('');
  });

  test('may hold files and folders that begin with _ or . and are no articles', () => {
    const root = contentTree({
      ...topic,
      [articleFile]: article('Datorn tappar wifi'),
      'sv-SE/natverk/_anteckningar.mdx': '<Inte klar',
      'sv-SE/natverk/._tappar-wifi.mdx': '<Inte klar',
      'sv-SE/natverk/_gammalt/byt-kanal.mdx': '<Inte klar',
      'sv-SE/_mallar/mall.mdx': '<Inte klar',
      'sv-SE/.DS_Store': '',
      '.obsidian/natverk/mall.mdx': '<Inte klar',
    });
    expect(articlesAt(root).map(({ id }) => id)).toEqual(['natverk/tappar-wifi']);
    expect(reportOnTree(root)).toBe('');
  });

  test('does not lend its hidden files to links', () => {
    const root = contentTree({
      ...topic,
      'sv-SE/natverk/_anteckningar.mdx': 'Fråga Anna.\n',
      [articleFile]: article('Datorn tappar wifi', '', 'Läs [datorn](_anteckningar.mdx).\n'),
    });
    expect(reportOnTree(root)).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/tappar-wifi.mdx:10:5 unknown-article
        There is no article at "_anteckningar.mdx".
        Link to articles by their files, like ../koder/utomlands.mdx.
      1 mistake in 1 file."
    `);
  });
});

describe('a figure', () => {
  const reportOnFigure = (body: string) =>
    reportOnTree(
      contentTree({
        ...topic,
        '_figures/router.svg': '<svg viewBox="0 0 100 60"><path d="M1 1h9"/></svg>',
        [articleFile]: article('Datorn tappar wifi', '', `${body}\n`),
      }),
    );
  const figure = '<Figure name="router" alt="Länken sitter under fältet" />';

  test.each([
    ['on a line of its own', figure],
    ['on the line after a text', `Titta på routern.\n${figure}`],
    ['beside another', `${figure} ${figure}`],
    ['in a step', `1. Titta på routern.\n\n   ${figure}`],
    ['in a callout', `> [!TIP] Så ser den ut\n> ${figure}`],
    ['in a cell', `| Routern |\n| --- |\n| ${figure} |`],
  ])('may stand %s', (_, body) => expect(reportOnFigure(body)).toBe(''));

  test.each([
    ['in bold', `**${figure}**`],
    ['among the words of a callout', `> [!TIP] Så ser den ut\n> ${figure} Titta noga.`],
  ])('may not stand %s', (_, body) => expect(reportOnFigure(body)).toContain('figure-in-sentence'));
});

describe('a picture', () => {
  const reportOnPicture = (path: string, more: Record<string, Uint8Array> = {}) =>
    reportOnTree(
      contentTree({
        ...topic,
        'sv-SE/natverk/min router.png': png,
        [articleFile]: article('Datorn tappar wifi', '', `![Länken sitter under fältet](${path})\n`),
        ...more,
      }),
    );

  test('may have a blank in its name', () => {
    expect(reportOnPicture('min%20router.png')).toBe('');
  });

  test('may lie in another folder of content/', () => {
    expect(reportOnPicture('../../_bilder/router.png', { '_bilder/router.png': png })).toBe('');
  });

  test.each([
    'Min%20router.png',
    '../Natverk/min%20router.png',
    '../../../../../../etc/hostname',
    '/etc/hostname',
    '..',
  ])('is not found at %s', (path) => {
    expect(reportOnPicture(path)).toMatch(/:10:1 missing-picture\n.*\n.*\n1 mistake in 1 file\.$/);
  });
});

describe('an answer', () => {
  const tree = (answer: string) =>
    contentTree({
      ...topic,
      [otherFile]: article('Byt kanal i routern'),
      [articleFile]: article('Datorn tappar wifi').replace(/^answer: .*$/m, `answer: ${answer}`),
    });

  test('is one of the places an article is linked from', () => {
    const { linkedFrom } = corpusAt(tree('Slå av wifi eller [byt kanal](byt-kanal.mdx).')).catalog;
    expect(linkedFrom.get('/natverk/byt-kanal/')?.map(({ id }) => id)).toEqual(['natverk/tappar-wifi']);
  });

  test.each(['Fråga bl.a. Anna. Vänta sedan. Prova igen.', 'Prova t.ex. Microsofts app. Vänta. Ring kl. Sju.'])(
    'has three sentences in "%s"',
    (answer) => expect(reportOnTree(tree(answer))).toBe(''),
  );
});

describe('a text', () => {
  test.each([
    ['a less-than sign before a blank', 'Är signalen < 3 streck, gå närmare routern.'],
    ['a curly bracket that only closes', 'Skriv } i rutan.'],
    ['curly brackets with backslashes', 'Skriv \\{namn\\} i rutan.'],
    ['a comment', 'Vänta en stund. {/* Fråga Anna hur länge. */}'],
    ['a line of three hyphens', 'Vänta en stund.\n\n---\n\nProva igen.'],
    ['code that looks like a link', 'Skriv `[text](nej.mdx)` i rutan.'],
    ['brackets with a backslash before them', 'Skriv \\[namn][stad] i rutan.'],
    ['brackets beside parentheses, with a backslash between', 'Skriv [namn]\\(din stad) i rutan.'],
    ['details with a summary', '<details>\n<summary>Om inget hjälper</summary>\n\nVänta en stund.\n\n</details>'],
    ['a link with ./', 'Läs [datorn](./byt-kanal.mdx#starta-om).'],
    ['a link with a letter percent-encoded', 'Läs [datorn](byt%2Dkanal.mdx#starta%2Dom).'],
  ])('may have %s', (_, body) => {
    const root = contentTree({
      ...topic,
      [otherFile]: article('Byt kanal i routern'),
      [articleFile]: article('Datorn tappar wifi', '', `${body}\n`),
    });
    expect(reportOnTree(root)).toBe('');
  });

  test('may hold an address with a word in it that we do not use', () => {
    const root = contentTree({
      ...topic,
      'sv-SE/_terms.yaml': 'terms:\n  - { use: sms, instead: [textmeddelande], why: Så säger alla. }\n',
      [articleFile]: article('Datorn tappar wifi', '', 'Läs mer på https://example.se/textmeddelande\n'),
    });
    expect(reportOnTree(root)).toBe('');
  });
});
