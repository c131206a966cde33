import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { articleMarkdown } from '../../src/api/markdown.ts';
import { corpus } from '../../src/corpus/index.ts';
import { parseMdx } from '../../src/markdown/parse.ts';
import { site as ours } from '../../src/site.config.ts';
import { makeArticle, makeCatalog } from '../core/articles.ts';
import { catalog, site, sms } from './site.ts';

/** The Markdown of a text in `koder/sms.mdx`, without what stands before it. */
function markdownOf(body: string, on = site): string {
  const article = makeArticle('koder/sms', body, { title: 'Kod i sms' });
  const app = makeArticle('koder/app', '## Byt app {/* #byt */}\n\n- Öppna luckan {/* #luckan */}\n', {
    title: 'Kod i appen',
  });
  return articleMarkdown(article, makeCatalog([article, app]), on)
    .split('\n')
    .slice(6)
    .join('\n')
    .trimEnd();
}

const url = 'https://hjalp.example.se/it/koder/app/';

describe('an article as Markdown', () => {
  test('begins with its title, its answer, its day and its address, and ends with one line end', () =>
    expect(articleMarkdown(sms, catalog, site)).toMatchInlineSnapshot(`
      "# Kod & sms

      > Vänta en minut.

      Uppdaterad 20 november 2026. https://hjalp.example.se/it/koder/sms/

      Läs [Byt app](https://hjalp.example.se/it/koder/app/#byt) först.

      ## Koden dröjer

      Vänta en minut.

      1. Starta om telefonen.
      2. Tryck på **Skicka igen**.
      "
    `));

  test('without a text ends after its address', () =>
    expect(articleMarkdown(makeArticle('koder/sms'), catalog, site)).toMatch(/koder\/sms\/\n$/));

  test('says its title and its answer in words that Markdown leaves alone', () =>
    expect(
      articleMarkdown(makeArticle('koder/sms', '', { title: 'Fel [*] <500>', answer: 'Tryck \\*.' }), catalog, site),
    ).toMatch(/^# Fel \\\[\\\*\\\] &lt;500>\n\n> Tryck \\\*\.\n/));
});

describe('an element becomes Markdown', () => {
  test.each([
    ['a label', 'Tryck på <Ui>Skicka igen</Ui>.', 'Tryck på **Skicka igen**.'],
    ['a label in a link', '[<Ui>Byt</Ui>](app.mdx)', `[**Byt**](${url})`],
    ['code over two lines', '- Skriv `a\n<script>x</script>\n  b` där.', '- Skriv `a <script>x</script> b` där.'],
    ['code in a quotation', '> Skriv `a\n> <script>` där.', '> Skriv `a <script>` där.'],
    ['keys', 'Tryck på <kbd>Ctrl</kbd>+<kbd>C</kbd>.', 'Tryck på **Ctrl**+**C**.'],
    ['foreign words', 'Det står <span lang="en">Sign in</span>.', 'Det står ”Sign in”.'],
    ['foreign words in a label', '<Ui><span lang="en">Next</span></Ui>', '**”Next”**'],
    [
      'a figure',
      '<Figure name="annat-satt" alt="Länken sitter under fältet." />',
      '*Bild: Länken sitter under fältet.*',
    ],
    ['a figure on lines', '<Figure\n  name="annat-satt"\n  alt="Meny > Konto"\n/>', '*Bild: Meny > Konto*'],
    ['a picture', '![Vad man ser](bild.png)', '*Bild: Vad man ser*'],
    ['a picture with a title', '![Vad man ser](bild.png "Bild")', '*Bild: Vad man ser*'],
    [
      'what only some need',
      'Vänta.\n\n<details>\n<summary>Om den inte syns</summary>\n\nRing.\n\n</details>\n\nSedan.',
      'Vänta.\n\n**Om den inte syns**\n\nRing.\n\nSedan.',
    ],
    ['the helpdesk', 'Kontakta <Helpdesk />.', 'Kontakta helpdesk på [08-465 004 10](tel:+46846500410).'],
    [
      'the helpdesk without a blank',
      'Kontakta <Helpdesk/>.',
      'Kontakta helpdesk på [08-465 004 10](tel:+46846500410).',
    ],
  ])('%s', (_, mdx, markdown) => expect(markdownOf(mdx)).toBe(markdown));

  test('the helpdesk as it is reached', () => {
    const reachedBy = (contact: object) =>
      markdownOf('Kontakta <Helpdesk />.', {
        ...site,
        helpdesk: { name: 'helpdesk', hours: 'Dygnet runt.', ready: ['numret'], ...contact },
      });
    expect(reachedBy({ email: 'it@example.se', form: 'https://arende.example.se/' })).toMatchInlineSnapshot(
      `"Kontakta helpdesk på [it@example.se](mailto:it@example.se)."`,
    );
    expect(reachedBy({ form: 'https://arende.example.se/' })).toMatchInlineSnapshot(
      `"Kontakta [helpdesk](https://arende.example.se/)."`,
    );
  });

  test.each([
    ['a label in bold', '**Tryck på <Ui>Nästa</Ui> nu**', '**Tryck på Nästa nu**'],
    [
      'a label in the title of a callout',
      '> [!TIP] Tryck på <Ui>Nästa</Ui>\n> Nu.',
      '> **Tips: Tryck på Nästa**\n> Nu.',
    ],
    ['the key for a star', 'Tryck på <kbd>*</kbd>.', 'Tryck på **\\***.'],
    ['a label on lines', 'Tryck på <Ui>\nNästa\n</Ui>.', 'Tryck på **Nästa**.'],
    [
      'attributes in single quotes',
      "<Figure name='annat-satt' alt='Länken sitter där.' />",
      '*Bild: Länken sitter där.*',
    ],
    ['foreign words in single quotes', "Det står <span lang='en'>Sign in</span>.", 'Det står ”Sign in”.'],
    ['an element broken over lines', 'Det står <span\nlang="en">Sign in</span>.', 'Det står ”Sign in”.'],
    ['a summary on lines', '<details>\n<summary>\nMer\n</summary>\n\nRing.\n</details>', '**Mer**\n\nRing.'],
    ['a picture with brackets in its name', '![Vad man ser](bild(1).png)', '*Bild: Vad man ser*'],
    ['a picture by reference', '![Vad man ser][bild]', '*Bild: Vad man ser*', '\n\n[bild]: bild.png'],
    ['a figure of signs', '<Figure name="x" alt="Tecknet * [ ]" />', '*Bild: Tecknet \\* \\[ \\]*'],
    ['bold in a label', '<Ui>Tryck på **Nästa**</Ui> **nu**', '**Tryck på Nästa** **nu**'],
    [
      'a label in a summary',
      '<details>\n<summary><Ui>Mer</Ui> val</summary>\n\nRing.\n</details>',
      '**Mer val**\n\nRing.',
    ],
    ['a star beside a label', '*<Ui>Namn</Ui>', '\\***Namn**'],
    [
      'details between paragraphs',
      'Ett.\n<details>\n<summary>Mer</summary>\n\nRing.\n</details>\nTvå.',
      'Ett.\n\n**Mer**\n\nRing.\n\nTvå.',
    ],
    [
      'details in a step',
      '1. Öppna.\n\n   <details>\n   <summary>Mer</summary>\n\n   Ring.\n\n   </details>\n\n2. Tryck.',
      '1. Öppna.\n\n   **Mer**\n\n   Ring.\n\n2. Tryck.',
    ],
    ['a label in a quotation', '> <Ui>\n> Nästa\n> </Ui>', '> **Nästa**'],
  ])('%s', (_, mdx, markdown, rest = '') => expect(markdownOf(mdx + rest)).toBe(markdown + rest));
});

describe('a callout becomes a quotation', () => {
  test.each([
    [
      'with its kind and its title in bold',
      '> [!WARNING] Ingen sådan länk?\n> Vänta.',
      '> **Varning: Ingen sådan länk?**\n> Vänta.',
    ],
    ['with its kind alone', '> [!NOTE]\n> Vänta.', '> **Obs**\n> Vänta.'],
    ['without its anchor', '> [!TIP] Ha koden nära {/* #obs */}\n> Nu.', '> **Tips: Ha koden nära**\n> Nu.'],
    [
      'in a step',
      '1. Öppna.\n\n   > [!CAUTION] Ring inte\n   > Vänta.',
      '1. Öppna.\n\n   > **Se upp: Ring inte**\n   > Vänta.',
    ],
    [
      'with a link in its title',
      '> [!IMPORTANT] Läs [](app.mdx)\n> Nu.',
      `> **Viktigt: Läs [Kod i appen](${url})**\n> Nu.`,
    ],
    ['with bold in its title', '> [!TIP] Ha **koden** nära\n> **Nu**.', '> **Tips: Ha koden nära**\n> **Nu**.'],
    ['with an anchor and no title', '> [!NOTE] {/* #obs */}\n> Vänta.', '> **Obs**\n> Vänta.'],
    ['with a line that is broken', '> [!NOTE] Ha koden\\\n> Vänta.', '> **Obs: Ha koden**\\\n> Vänta.'],
    [
      'with a link over two lines in its title',
      '> [!TIP] Läs [om\n> koder](app.mdx)\n> Nu.',
      `> **Tips: Läs [om\n> koder](${url})**\n> Nu.`,
    ],
    ['and a quotation stays one', '> Så sa hon.', '> Så sa hon.'],
  ])('%s', (_, mdx, markdown) => expect(markdownOf(mdx)).toBe(markdown));

  test('when it begins a step', () =>
    expect(markdownOf('1. > [!TIP] Ha koden nära\n   > Nu.')).toBe('1. > **Tips: Ha koden nära**\n   > Nu.'));
});

describe('a link becomes whole', () => {
  test.each([
    ['to an article', '[Appen](app.mdx)', `[Appen](${url})`],
    ['to a place', '[Appen](../koder/app.mdx#byt)', `[Appen](${url}#byt)`],
    ['without words, named after the article', 'Läs [](app.mdx).', `Läs [Kod i appen](${url}).`],
    ['without words, named after the place', 'Läs [](app.mdx#luckan).', `Läs [Öppna luckan](${url}#luckan).`],
    [
      'to a place in the same article',
      '[](#seg)\n\n## Koden dröjer {/* #seg */}\n\nVänta.',
      '[Koden dröjer](https://hjalp.example.se/it/koder/sms/#seg)\n\n## Koden dröjer\n\nVänta.',
    ],
    ['over two lines', '[Koden\ni appen](app.mdx)', `[Koden\ni appen](${url})`],
    ['with brackets in its words', '[Koden \\[ny\\]](app.mdx)', `[Koden \\[ny\\]](${url})`],
    ['after brackets', 'Se [här] och [appen](app.mdx).', `Se [här] och [appen](${url}).`],
    ['twice on a line', '[En](app.mdx), [två](app.mdx#byt)', `[En](${url}), [två](${url}#byt)`],
  ])('%s', (_, mdx, markdown) => expect(markdownOf(mdx)).toBe(markdown));

  test.each([
    ['to another site', '[Microsoft](https://aka.ms/mfasetup)'],
    ['to another site, with brackets', '[Om koder](https://sv.wikipedia.org/wiki/Kod_(data))'],
    ['to a telephone', '[Ring](tel:+46846500410)'],
    ['that is none', '\\[x](app.mdx)'],
  ])('unless it leads %s', (_, mdx) => expect(markdownOf(mdx)).toBe(mdx));

  test.each([
    ['with a title', '[Appen](app.mdx "Koder")', `[Appen](${url})`],
    ['in angle brackets', '[Appen](<app.mdx>)', `[Appen](${url})`],
    ['by reference', '[Appen][app]\n\n[app]: app.mdx', `[Appen][app]\n\n[app]: ${url}`],
    ['with inner brackets', '[Appen [ny]](app.mdx)', `[Appen [ny]](${url})`],
    [
      'by reference in a quotation',
      '> [Appen]\n>\n> [appen]:\n> app.mdx "Koder"',
      `> [Appen]\n>\n> [appen]:\n> ${url}`,
    ],
    [
      'by reference to another site',
      '[Microsoft][ms]\n\n[ms]: https://aka.ms/mfasetup',
      '[Microsoft][ms]\n\n[ms]: https://aka.ms/mfasetup',
    ],
    [
      'beside an address that is text',
      'https://aka.ms/*a och [](app.mdx)',
      `https://aka.ms/*a och [Kod i appen](${url})`,
    ],
    ['around a label with a comment', '[<Ui>Byt</Ui> {/* x */}](app.mdx)', `[**Byt**](${url})`],
  ])('%s', (_, mdx, markdown) => expect(markdownOf(mdx)).toBe(markdown));
});

describe('what no reader sees', () => {
  test.each([
    ['an anchor', '## Koden {/* #kod */}\n\nVänta.', '## Koden\n\nVänta.'],
    ['an anchor of something to try', '- [ ] Starta om {/* #om */}\n\n  Vänta.', '- [ ] Starta om\n\n  Vänta.'],
    [
      'an anchor of a row',
      '| Fel | Gör |\n| - | - |\n| 500 {/* #fel-500 */} | Vänta |',
      '| Fel | Gör |\n| - | - |\n| 500 | Vänta |',
    ],
    ['a comment', 'Vänta {/* en\nstund */} nu.', 'Vänta nu.'],
    ['a comment of its own', 'Vänta.\n\n{/* Kolla! */}\n\nNu.', 'Vänta.\n\nNu.'],
    ['a comment between paragraphs', 'Vänta.\n{/* Kolla! */}\nNu.', 'Vänta.\n\nNu.'],
    ['a comment that begins', '{/* Kolla! */} Vänta.', 'Vänta.'],
    ['a comment in a label', '<Ui>Nästa {/* Kolla! */}</Ui>', '**Nästa**'],
    ['a comment that begins a label', '<Ui>{/* Kolla! */} Nästa</Ui>', '**Nästa**'],
    ['a comment before a comment', 'Vänta {/* a */} {/* b */}.', 'Vänta.'],
  ])('is left out: %s', (_, mdx, markdown) => expect(markdownOf(mdx)).toBe(markdown));

  test.each(['Skriv `<Ui>Nästa</Ui>`.', 'Skriv `{/* kod */}`.', 'Skriv `[x](app.mdx)`.'])(
    'is not looked for in code: %s',
    (code) => expect(markdownOf(code)).toBe(code),
  );
});

describe('the articles of the site', () => {
  const texts = corpus().catalog.articles.map(
    (article) => [article.id, articleMarkdown(article, corpus().catalog, ours)] as const,
  );

  test('are many', () => expect(texts.length).toBeGreaterThan(30));

  test.each(texts)('have no comment, element or link of ours left: %s', (_, markdown) => {
    expect(markdown).not.toMatch(/\{\/\*|\*\/\}/);
    expect(markdown).not.toMatch(/<\/?[A-Za-z]/);
    expect(markdown).not.toMatch(/\.mdx/);
    expect(markdown).not.toMatch(/\]\((?!https:|tel:|mailto:)/);
    expect(markdown).not.toMatch(/\[\]|\[!/);
    expect(markdown).not.toMatch(/\*{3,}/);
    expect(markdown).not.toMatch(/undefined|\n{3}/);
  });

  test.each(texts)('keep every heading: %s', (id, markdown) => {
    const article = corpus().catalog.articles.find((one) => one.id === id);
    const headings = [...markdown.replaceAll('*', '').matchAll(/^#{2,3} (.+)$/gm)].map(([, words]) => words);
    const sections = article?.outline.places.filter(({ kind }) => kind === 'section') ?? [];
    expect(headings).toEqual(sections.map(({ title }) => title));
  });

  test.each(texts)('can be read as Markdown, where no sign is left over: %s', (_, markdown) => {
    const parsing = parseMdx(markdown);
    if (!('tree' in parsing)) throw new Error(parsing.mistake.join(' '));
    visit(parsing.tree, 'text', ({ value }) => expect(value).not.toContain('**'));
  });
});
