/** Articles and other files of `content/`, from flawless to hopeless. */

import fc from 'fast-check';
import { hostileWords } from './hostile.ts';

/** A file, and what it holds. */
export interface FuzzInput {
  file: string;
  text: string;
}

const word = fc.constantFrom(
  ...'vänta starta om telefonen koden kommer inte fram nu kontot är låst öppna appen på nytt och prova igen 10 minuter'.split(
    ' ',
  ),
);
const sentence = fc
  .array(word, { minLength: 2, maxLength: 9 })
  .map((words) => `${words.join(' ').replace(/^\p{L}/u, (letter) => letter.toUpperCase())}.`);

const hostile = fc.constantFrom(...hostileWords);
/** One sign or word so often that a parser may choke on it. */
const repeated = fc
  .tuple(fc.oneof(hostile, fc.constantFrom(...'*_~[](){}<>`|#>-+!&\\ \n\t')), fc.integer({ min: 1, max: 3000 }))
  .map(([piece, times]) => piece.repeat(Math.min(times, Math.ceil(3000 / piece.length))));
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ maxLength: 30 }),
);

const odd = fc.oneof(
  { weight: 12, arbitrary: hostile },
  { weight: 3, arbitrary: anyText },
  { weight: 1, arbitrary: repeated },
);
/** Mostly what an author would write. */
const mostly = (usual: fc.Arbitrary<string>, oddness = 1) =>
  fc.oneof({ weight: 24, arbitrary: usual }, { weight: oddness, arbitrary: odd });

const text = mostly(sentence);
const words = mostly(fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(' ')));
/** Numbered when all of the article is known: each anchor stands once. */
const anchor = mostly(fc.constant('plats-№'));
const known = mostly(fc.constant('plats-1'));
/** Words and where they lead, which must fit. */
const link = fc.constantFrom(
  ['', 'byt-kanal.mdx'],
  ['Byt kanal i routern', 'byt-kanal.mdx'],
  ['Starta om', 'byt-kanal.mdx#starta-om'],
  ['vår guide', 'https://example.se/a?b=c&d'],
  ['skriv till oss', 'mailto:a@example.se'],
);
const address = mostly(
  fc.constantFrom(
    'byt-kanal.mdx',
    'byt-kanal.mdx#starta-om',
    'https://example.se/a?b=c&d',
    'mailto:a@example.se',
    'tel:+4684650',
  ),
  2,
);

const inline = fc.oneof(
  { weight: 10, arbitrary: text },
  { weight: 1, arbitrary: words.map((label) => `Tryck på <Ui>${label}</Ui>.`) },
  { weight: 1, arbitrary: words.map((key) => `Tryck på <kbd>${key}</kbd>.`) },
  {
    weight: 1,
    arbitrary: fc.tuple(words, words).map(([lang, said]) => `Det heter <span lang="${lang}">${said}</span>.`),
  },
  { weight: 1, arbitrary: words.map((strong) => `Du **${strong}** då.`) },
  { weight: 1, arbitrary: words.map((soft) => `Du *${soft}* då.`) },
  { weight: 1, arbitrary: words.map((code) => `Skriv \`${code}\` där.`) },
  { weight: 2, arbitrary: link.map(([label, to]) => `Läs om [${label}](${to}) först.`) },
  { weight: 1, arbitrary: fc.tuple(words, address).map(([label, to]) => `Läs om [${label}](${to}) först.`) },
  {
    weight: 1,
    arbitrary: fc.tuple(link, words).map(([[label, to], title]) => `Läs [${label}](${to} "${title}") nu.`),
  },
  { weight: 1, arbitrary: fc.constant('Kontakta <Helpdesk /> och berätta.') },
  { weight: 1, arbitrary: text.map((comment) => `Vänta. {/* ${comment} */}`) },
);
const line = fc.array(inline, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));
const lines = fc.array(line, { minLength: 1, maxLength: 3 });

const block = fc.oneof(
  { weight: 6, arbitrary: line },
  {
    weight: 5,
    arbitrary: fc.tuple(words, anchor, line).map(([title, id, said]) => `## ${title} {/* #${id} */}\n\n${said}`),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(words, anchor, words, anchor, line).map(
      ([first, id, second, other, said]) => `## ${first} {/* #${id} */}

### ${second} {/* #${other} */}

${said}`,
    ),
  },
  { weight: 2, arbitrary: lines.map((all) => all.map((said, index) => `${index + 1}. ${said}`).join('\n')) },
  { weight: 2, arbitrary: lines.map((all) => all.map((said) => `- ${said}`).join('\n')) },
  { weight: 1, arbitrary: lines.map((all) => all.map((said) => `- [ ] ${said}`).join('\n')) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('NOTE', 'TIP', 'WARNING', 'CAUTION'), words, line)
      .map(([kind, title, said]) => `> [!${kind}] ${title}\n> ${said}`),
  },
  {
    weight: 1,
    arbitrary: lines.map(
      (all) =>
        `| Ruta | Gör |\n| --- | :-: |\n${all.map((said) => `| A | ${said.replaceAll('|', '\\|')} |`).join('\n')}`,
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(words, line)
      .map(([title, said]) => `<details>\n<summary>${title}</summary>\n\n${said}\n\n</details>`),
  },
  { weight: 1, arbitrary: text.map((alt) => `<Figure name="router" alt="${alt}" />`) },
  { weight: 1, arbitrary: fc.tuple(text, words).map(([alt, title]) => `![${alt}](router.png "${title}")`) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(anchor, address)
      .map(([label, to]) => `[${label}]: ${to}\n\nLäs [${label}] och ![bild][${label}] nu.`),
  },
);

/** A text in YAML, in one of the ways there are to write it; a hostile one may break it. */
const written = (value: fc.Arbitrary<string>) =>
  fc.tuple(value, fc.constantFrom('plain', 'double', 'single', 'folded')).map(([said, how]) => {
    if (how === 'double') return JSON.stringify(said);
    if (how === 'single') return `'${said.replaceAll("'", "''")}'`;
    return how === 'folded' ? `>-\n  ${said.replaceAll('\n', '\n  ')}` : said;
  });

const longText = fc
  .tuple(text, text, text, text)
  .map((all) => `${all.join(' ')} Så får du ordning på det igen nu.`.slice(0, 155));

const frontMatter = fc
  .record({
    title: written(words.map((title) => `Datorn ${title}`)),
    description: written(longText.map((said) => said.padEnd(60, ' och så vidare'))),
    answer: written(fc.oneof(text, inline)),
    updated: mostly(fc.constant('2026-11-20')),
    reviewed: mostly(fc.constant('2026-11-21')),
    appliesTo: mostly(fc.constantFrom('[work-school]', '[personal, work-school]')),
    symptoms: fc.option(
      fc.tuple(known, written(words)).map(([id, said]) => `{ ${id}: [jag kan inte ${said}] }`),
      { freq: 8 },
    ),
    expires: fc.option(
      known.map((id) => `{ ${id}: 2027-02-24 }`),
      { freq: 10 },
    ),
    related: fc.option(mostly(fc.constant('[natverk/byt-kanal]')), { freq: 3 }),
    legacy: fc.option(mostly(fc.constant('[/gammalt]')), { freq: 10 }),
    order: fc.option(mostly(fc.constant('3')), { freq: 10 }),
    draft: fc.option(mostly(fc.constant('true')), { freq: 20 }),
  })
  .map((fields) =>
    Object.entries(fields)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => `${name}: ${value}\n`)
      .join(''),
  );

const anyYaml = fc.oneof(
  fc.json({ maxDepth: 4 }),
  fc
    .array(fc.tuple(odd, odd), { maxLength: 8 })
    .map((pairs) => pairs.map(([key, value]) => `${key}: ${value}`).join('\n')),
  fc.array(odd, { maxLength: 12 }).map((all) => all.join('')),
);

const fields = fc.oneof({ weight: 30, arbitrary: frontMatter }, { weight: 1, arbitrary: anyYaml });
const body = fc.array(block, { minLength: 1, maxLength: 6 }).map((all) => {
  let number = 0;
  return `## Prova igen {/* #plats-${++number} */}\n\nVänta lite.\n\n${all.join('\n\nVänta sedan.\n\n')}\n`.replaceAll(
    '№',
    () => String(++number),
  );
});
const article = fc.tuple(fields, body).map(([front, said]) => `---\n${front}---\n\n${said}`);

/** Something put in, taken out or said twice, at a random place. */
const spoilt = (of: fc.Arbitrary<string>) =>
  fc
    .tuple(
      of,
      fc.array(fc.tuple(fc.nat(), fc.nat(60), fc.constantFrom('put', 'cut', 'twice', 'end'), odd), { maxLength: 3 }),
    )
    .map(([whole, changes]) =>
      changes.reduce((sofar, [where, length, how, piece]) => {
        const at = where % (sofar.length + 1);
        const rest = sofar.slice(at);
        if (how === 'put') return sofar.slice(0, at) + piece + rest;
        if (how === 'cut') return sofar.slice(0, at) + rest.slice(length);
        if (how === 'twice') return sofar.slice(0, at + length) + rest;
        return rest.length > 20 && at > 200 ? sofar.slice(0, at) : sofar;
      }, whole),
    );

const others: Record<string, string> = {
  'sv-SE/natverk/_topic.yaml': 'title: Nätverk\ndescription: Wifi, kabel och nätet hemifrån.\norder: 1\nicon: globe\n',
  'sv-SE/_figures.yaml': 'router:\n  name: Wifi\n',
  'sv-SE/_terms.yaml':
    'terms:\n  - { use: passkey, instead: [lösennyckel*], why: Så heter det. }\nnames: [GitHub]\nhyphenation: [tvåfaktors|verifiering]\n',
  'sv-SE/_home.yaml':
    'situations:\n  - { title: Wifi, description: När det faller bort, icon: globe, to: natverk/byt-kanal }\nalarm: { question: Har du släppt in någon?, advice: Byt lösenord, link: Så gör du, to: natverk/byt-kanal }\n',
  'sv-SE/_search.yaml': 'same:\n  - [dator, laptop]\nleads:\n  - { words: [iphone], to: [dator] }\nelsewhere: []\n',
  'sv-SE/natverk/_queries.yaml': 'byt-kanal:\n  - inget nät\n',
  '_figures/router.svg':
    '<svg viewBox="0 0 100 60"><use href="lamp" x="1" y="2"/><text class="ink">{{name}}</text></svg>',
  '_figures/_parts/lamp.svg': '<svg viewBox="0 0 9 9"><circle class="light" cx="4" cy="4" r="4" fill="url(#a)"/></svg>',
  'addresses.json':
    '{ "": "Every address ever published."\n, "/natverk/": {}\n, "/natverk/byt-kanal/": { "code": "4030" }\n}\n',
};

/** The files that stand around the one that is tried. */
export const surroundings: Readonly<Record<string, string>> = others;

export const triedArticle = 'sv-SE/natverk/tappar-wifi.mdx';

export const fuzzInput: fc.Arbitrary<FuzzInput> = fc.oneof(
  { weight: 5, arbitrary: article.map((all) => ({ file: triedArticle, text: all })) },
  { weight: 5, arbitrary: spoilt(article).map((all) => ({ file: triedArticle, text: all })) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(...Object.entries(others))
      .chain(([file, usual]) => fc.oneof(spoilt(fc.constant(usual)), anyYaml).map((all) => ({ file, text: all }))),
  },
);
