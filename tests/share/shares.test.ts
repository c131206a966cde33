import { describe, expect, test } from 'vitest';
import { publishedPlaces } from '../../src/core/published.ts';
import { sharesOf } from '../../src/share/shares.ts';
import { site as ours } from '../../src/site.config.ts';
import { makeArticle, makeCatalog, makeLedger, makeTopic } from '../core/articles.ts';

const site = { ...ours, origin: 'https://hjalp.example.se', base: '/it/' };
const body = `## Koden dröjer {/* #seg */}

Läs [](app.mdx#byt).

1. Vänta.
2. Tryck. {/* #tryck */}

## Ingen kod kommer {/* #ingen */}

Vänta en minut. Ring sedan.
`;
const catalog = makeCatalog(
  [
    makeArticle('koder/sms', body, { title: 'Kod i sms', symptoms: { ingen: [{ en: 'No code' }, 'koden är borta'] } }),
    makeArticle('koder/app', '## Byt app {/* #byt */}\n\nByt.', { title: 'Kod i appen' }),
  ],
  [makeTopic('koder', 1, { title: 'Koder', description: 'Hjälp med koder.' })],
);
const ledger = makeLedger(
  ['/koder/'],
  ['/koder/sms/', '4734'],
  ['/koder/sms/#seg', '1234'],
  ['/koder/sms/#tryck', '2348'],
  ['/koder/sms/#ingen', '3334'],
  ['/koder/sms/#borta', '5558', 'withdrawn /koder/sms/#ingen'],
  ['/koder/ring/', '6662', 'withdrawn /koder/'],
  ['/koder/nej/', '7778', 'moved /borta/'],
);
const shares = [...sharesOf(catalog, publishedPlaces(catalog), ledger, site)];
const shareOf = (code: string) => shares.find((share) => share.code === code);

describe('what can be shared', () => {
  test('is every code that leads somewhere, in the order of the catalog', () =>
    expect(shares.map(({ code, kind, title, context, address }) => [code, kind, title, context, address])).toEqual([
      ['6662', 'article', 'Koder', '', '/koder/'],
      ['4734', 'article', 'Kod i sms', 'Koder', '/koder/sms/'],
      ['1234', 'section', 'Koden dröjer', 'Kod i sms', '/koder/sms/#seg'],
      ['2348', 'item', 'Tryck.', 'Kod i sms', '/koder/sms/#tryck'],
      ['3334', 'section', 'Ingen kod kommer', 'Kod i sms', '/koder/sms/#ingen'],
      ['5558', 'section', 'Ingen kod kommer', 'Kod i sms', '/koder/sms/#ingen'],
    ]));

  test('is shared by its short address, and a code that has been given up by its own', () => {
    expect(shareOf('3334')?.url).toBe('https://hjalp.example.se/it/3334/');
    expect(shareOf('5558')?.url).toBe('https://hjalp.example.se/it/5558/');
    expect(shareOf('5558')?.reply.text).toContain('55-58');
  });

  test('is described by the reader’s words and the first advice, else by what the article or the topic is about', () => {
    expect(shareOf('3334')?.description).toBe('”Koden är borta” – Vänta en minut. Ring sedan. Ur ”Kod i sms”.');
    expect(shareOf('4734')?.description).toBe('Hjälp när koden inte kommer fram i ett sms, ett samtal eller i appen.');
    expect(shareOf('6662')?.description).toBe('Hjälp med koder.');
  });

  test('is described by a row as its reply says it, each cell under the head of its column', () => {
    const errors = makeCatalog(
      [
        makeArticle('koder/fel', '| Fel | Vad du gör |\n| - | - |\n| 500 {/* #fel-500 */} | Vänta |\n', {
          title: 'Felkoder',
        }),
      ],
      [makeTopic('koder', 1)],
    );
    const [share] = sharesOf(errors, publishedPlaces(errors), makeLedger(['/koder/fel/#fel-500', '4734']), site);
    expect(share?.description).toBe('Vad du gör: Vänta. Ur ”Felkoder”.');
  });

  test('is described with the name of the helpdesk, and of what a link leads to', () => {
    const named = makeCatalog(
      [
        makeArticle('koder/sms', '## Kod {/* #kod */}\n\nLäs [](app.mdx#byt). Kontakta <Helpdesk /> nu.\n'),
        makeArticle('koder/app', '## Byt app {/* #byt */}\n\nByt.'),
      ],
      [makeTopic('koder', 1)],
    );
    const [share] = sharesOf(named, publishedPlaces(named), makeLedger(['/koder/sms/#kod', '4734']), site);
    expect(share?.description).toBe('Läs Byt app. Kontakta helpdesk nu. Ur ”sms”.');
  });

  test('is described in 160 characters at most', () => {
    const long = makeCatalog(
      [makeArticle('koder/sms', `## Kod {/* #kod */}\n\n${'Vänta en stund till '.repeat(20)}.`)],
      [makeTopic('koder', 1)],
    );
    const [share] = sharesOf(long, publishedPlaces(long), makeLedger(['/koder/sms/#kod', '4734']), site);
    expect(share?.description).toMatch(/^(?:Vänta en stund till ){7}Vänta en stund …$/);
    expect(share?.description.length).toBeLessThanOrEqual(160);
  });

  test('is a section, an item, a row or a callout, each by its own word', () => {
    const kinds = makeCatalog(
      [
        makeArticle(
          'koder/sms',
          '## Seg {/* #seg */}\n\n- [ ] Vänta {/* #vanta */}\n\n| Fel |\n| - |\n| 500 {/* #fel-500 */} |\n\n> [!TIP] Tänk på {/* #tips */}\n> Då.\n',
        ),
      ],
      [makeTopic('koder', 1)],
    );
    const listed = makeLedger(
      ['/koder/sms/', '4734'],
      ['/koder/sms/#seg', '1234'],
      ['/koder/sms/#vanta', '2348'],
      ['/koder/sms/#fel-500', '3334'],
      ['/koder/sms/#tips', '4448'],
    );
    expect([...sharesOf(kinds, publishedPlaces(kinds), listed, site)].map(({ code, kind }) => [code, kind])).toEqual([
      ['4734', 'article'],
      ['1234', 'section'],
      ['2348', 'item'],
      ['3334', 'row'],
      ['4448', 'callout'],
    ]);
  });

  test('is answered with links to whole addresses, named after what they lead to', () =>
    expect(shareOf('1234')?.reply.html).toContain(
      '<p>Läs <a href="https://hjalp.example.se/it/koder/app/#byt">Byt app</a>.</p>',
    ));

  test('is answered with the short address of what a link leads to, where that has a code', () => {
    const withCode = new Map([...ledger, ...makeLedger(['/koder/app/#byt', '8881'])]);
    const all = [...sharesOf(catalog, publishedPlaces(catalog), withCode, site)];
    const share = all.find(({ code }) => code === '1234');
    expect(share?.reply.html).toContain('<p>Läs <a href="https://hjalp.example.se/it/8881/">Byt app</a>.</p>');
    expect(share?.reply.text).toContain('Läs Byt app (https://hjalp.example.se/it/8881/).');
  });

  test('is answered beginning with its title, a whole article before its answer, a topic too', () => {
    const beginning = (code: string) => shareOf(code)?.reply.text.split('\n\n').slice(0, 3);
    expect(beginning('1234')).toEqual(['Hej!', 'Koden dröjer', expect.stringContaining('Läs Byt app')]);
    expect(beginning('4734')).toEqual(['Hej!', 'Kod i sms', 'Vänta en minut.']);
    expect(beginning('6662')).toEqual(['Hej!', 'Koder', expect.stringContaining('Läs mer här')]);
  });

  test('has with it the parts of a section that have no code of their own, each with its own address', () => {
    expect(shareOf('1234')?.parts.map(({ id, name, url }) => [id, name, url])).toEqual([
      ['seg-steg-1', 'steg 1', 'https://hjalp.example.se/it/koder/sms/#seg-steg-1'],
    ]);
    expect(shareOf('1234')?.parts[0]?.reply.text).toMatchInlineSnapshot(`
      "Hej!

      Koden dröjer, steg 1

      Vänta.

      Läs mer här: https://hjalp.example.se/it/koder/sms/#seg-steg-1

      Ringer du oss, säg sidkoden 12-34 och steg 1, så ser vi samma sida som du."
    `);
    expect(shareOf('3334')?.parts).toEqual([]);
    expect(shareOf('4734')?.parts).toEqual([]);
  });

  test('has with it the parts that stand before the first section of an article', () => {
    const lead = makeCatalog([makeArticle('koder/sms', '1. Vänta.\n')], [makeTopic('koder', 1)]);
    const [share] = sharesOf(lead, publishedPlaces(lead), makeLedger(['/koder/sms/', '4734']), site);
    expect(share?.parts.map(({ id }) => id)).toEqual(['steg-1']);
  });
});
