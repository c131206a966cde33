import { describe, expect, test } from 'vitest';
import { relativeLink, resolveLink } from '../../src/core/link.ts';
import { makeArticle, makeCatalog } from './articles.ts';

const from = makeArticle('logga-in/tappad-mobil', '## Telefonen är stulen {/* #stulen */}\n\nSpärra den.');
const draft = makeArticle('koder/utkast', '', { draft: true });
const catalog = makeCatalog(
  [
    from,
    draft,
    makeArticle('koder/utomlands', '## I Kina {/* #kina */}\n\n- På hotellet {/* #hotell */}\n\n## Ny kod'),
    makeArticle('koder/kort', 'Vänta.'),
    makeArticle('codes/abroad', '', { locale: 'en-GB' }),
  ],
  [],
  ['sv-SE/koder/trasig.mdx'],
);

const resolve = (url: string, article = from) => resolveLink(url, article, catalog);
/** Rule and message, as they are printed. */
const told = (url: string, article = from) => {
  const result = resolve(url, article);
  return 'rule' in result ? [result.rule, ...result.message].join('\n') : undefined;
};

describe('resolveLink leads', () => {
  test.each([
    ['../koder/utomlands.mdx', '/koder/utomlands/'],
    ['../koder/utomlands.mdx#kina', '/koder/utomlands/#kina'],
    ['../koder/utomlands.mdx#hotell', '/koder/utomlands/#hotell'],
    ['../koder/utomlands.mdx#ny-kod', '/koder/utomlands/#ny-kod'],
    ['../koder/utomlands.mdx#k%69na', '/koder/utomlands/#kina'],
    ['.././koder//utomlands.mdx', '/koder/utomlands/'],
    ['../../sv-SE/koder/kort.mdx', '/koder/kort/'],
    ['../../en-GB/codes/abroad.mdx', '/en/codes/abroad/'],
    ['#stulen', '/logga-in/tappad-mobil/#stulen'],
  ])('%s to %s', (url, address) => expect(resolve(url)).toMatchObject({ address }));

  test.each([
    'https://example.se/a?b=c#d',
    'HTTPS://example.se',
    'https://example.se/å',
    'mailto:helpdesk@example.se?subject=Ny%20kod',
    'tel:+46846500410',
  ])('%s out of the site as it is', (url) => expect(resolve(url)).toEqual({ external: url }));

  test('a draft to a draft', () =>
    expect(resolve('utkast.mdx', makeArticle('koder/ny', '', { draft: true }))).toMatchObject({ article: draft }));

  test('nowhere yet, and without a mistake, when the article there could not be read', () => {
    expect(resolve('../koder/trasig.mdx')).toEqual({ unreadable: 'sv-SE/koder/trasig.mdx' });
    expect(resolve('../koder/trasig.mdx#kod')).toEqual({ unreadable: 'sv-SE/koder/trasig.mdx' });
  });
});

describe('resolveLink finds', () => {
  test.each([
    ['empty-link', ''],
    ['self-link', 'tappad-mobil.mdx'],
    ['self-link', './tappad-mobil.mdx#stulen'],
    ['self-link', '../logga-in/tappad-mobil.mdx'],
    ['link-to-draft', '../koder/utkast.mdx'],
    ['link-to-draft', '../koder/utkast.mdx#kod'],
    ['unknown-article', '../koder/okand.mdx'],
    ['unknown-article', '../koder/'],
    ['unknown-article', '..'],
    ['unknown-article', '../utomlands.mdx'],
    ['unknown-article', '../koder/utomlands.mdx?a=b'],
    ['unknown-article', '..\\koder\\utomlands.mdx'],
    ['unknown-article', '../../../utanfor.mdx'],
    ['unsafe-link', 'java\tscript:alert(1)'],
    ['unknown-anchor', '#kod'],
    ['unknown-anchor', '#'],
    ['unknown-anchor', '../koder/utomlands.mdx#'],
    ['unknown-anchor', '../koder/utomlands.mdx#kina#hotell'],
    ['unknown-anchor', '../koder/utomlands.mdx#100%'],
    ['unknown-anchor', '../koder/utomlands.mdx#:~:text=Kina'],
    ['wrong-case', '#Stulen'],
    ['wrong-case', '../koder/utomlands.mdx#KINA'],
    ['wrong-case', '../Koder/Utomlands.mdx'],
    ['wrong-case', '../koder/utomlands.MDX'],
    ['address-link', '/koder/utomlands/'],
    ['address-link', '/'],
    ['unknown-link', '//example.se'],
    ['unknown-link', 'https://'],
    ['unknown-link', 'https:x'],
    ['unknown-link', 'mailto:'],
    ['unknown-link', 'mailto:?subject=x'],
    ['unknown-link', 'tel:'],
    ['unsafe-link', 'constructor:x'],
    ['unknown-anchor', 'tappad-mobil.mdx#fel'],
    ['unsafe-link', 'http://example.se'],
    ['unsafe-link', 'javascript:alert(1)'],
    ['unsafe-link', 'JavaScript:alert(1)'],
    ['unsafe-link', 'data:text/html,kod'],
    ['unsafe-link', 'file:///etc/passwd'],
    ['unsafe-link', 'C:/koder/utomlands.mdx'],
  ])('%s in %j', (rule, url) => {
    const result = resolve(url);
    expect(result).toMatchObject({ rule });
    expect('message' in result && result.message.every(Boolean)).toBe(true);
  });
});

describe('an author whose link leads wrong is told', () => {
  test('to name an article', () => {
    expect(told('')).toMatchInlineSnapshot(`
      "empty-link
      The link leads nowhere.
      Write the article’s file, like ../koder/utomlands.mdx."
    `);
  });

  test('to lead into the article it stands in with an anchor alone', () => {
    expect(told('tappad-mobil.mdx')).toMatchInlineSnapshot(`
      "self-link
      "tappad-mobil.mdx" leads to the article it stands in.
      Take the link away, or lead to a section with #anchor."
    `);
    expect(told('tappad-mobil.mdx#stulen')).toMatchInlineSnapshot(`
      "self-link
      "tappad-mobil.mdx#stulen" leads to the article it stands in.
      Write (#stulen)."
    `);
  });

  test('that an article is a draft', () => {
    expect(told('../koder/utkast.mdx')).toMatchInlineSnapshot(`
      "link-to-draft
      "koder/utkast" is a draft and not on the site.
      Publish it (take away draft: true), or link to something else."
    `);
  });

  test('that a file has its ending', () => {
    expect(told('../koder/utomlands')).toMatchInlineSnapshot(`
      "unknown-article
      "../koder/utomlands" is not a file.
      Write ../koder/utomlands.mdx."
    `);
    expect(told('../koder/utomlands/')).toMatchInlineSnapshot(`
      "unknown-article
      "../koder/utomlands/" is not a file.
      Write ../koder/utomlands.mdx."
    `);
    expect(told('../koder/utomlands.md')).toMatchInlineSnapshot(`
      "unknown-article
      "../koder/utomlands.md" is not a file.
      Write ../koder/utomlands.mdx."
    `);
  });

  test('that capitals differ', () => {
    expect(told('../Koder/Utomlands.mdx')).toMatchInlineSnapshot(`
      "wrong-case
      The file is named "../koder/utomlands.mdx"; capitals and small letters differ.
      Write ../koder/utomlands.mdx."
    `);
    expect(told('../koder/utomlands.mdx#Kina')).toMatchInlineSnapshot(`
      "wrong-case
      The article "koder/utomlands" writes the anchor "kina", not "Kina".
      Write ../koder/utomlands.mdx#kina."
    `);
    expect(told('#STULEN')).toMatchInlineSnapshot(`
      "wrong-case
      This article writes the anchor "stulen", not "STULEN".
      Write #stulen."
    `);
  });

  test('which file it resembles, as written from where it stands and with its anchor', () => {
    expect(told('../koder/utomlnads.mdx')).toMatchInlineSnapshot(`
      "unknown-article
      There is no article at "../koder/utomlnads.mdx".
      Did you mean "../koder/utomlands.mdx"?"
    `);
    expect(told('utomlnads.mdx#kina', makeArticle('koder/ny'))).toMatchInlineSnapshot(`
      "unknown-article
      There is no article at "utomlnads.mdx#kina".
      Did you mean "utomlands.mdx#kina"?"
    `);
    expect(told('../codes/abroat.mdx')).toMatchInlineSnapshot(`
      "unknown-article
      There is no article at "../codes/abroat.mdx".
      Link to articles by their files, like ../koder/utomlands.mdx."
    `);
  });

  test('how to write what is no file at all', () => {
    expect(told('../koder/')).toMatchInlineSnapshot(`
      "unknown-article
      There is no article at "../koder/".
      Link to articles by their files, like ../koder/utomlands.mdx."
    `);
    expect(told('www.example.se/kod')).toMatchInlineSnapshot(`
      "unknown-article
      There is no article at "www.example.se/kod".
      Write https://www.example.se/kod."
    `);
    expect(told('helpdesk@example.se')).toMatchInlineSnapshot(`
      "unknown-article
      There is no article at "helpdesk@example.se".
      Write mailto:helpdesk@example.se."
    `);
  });

  test('the anchor too, when something else is to be mended', () => {
    expect(told('../Koder/Utomlands.mdx#kina')).toContain('Write ../koder/utomlands.mdx#kina.');
    expect(told('../koder/utomlands#kina')).toContain('Write ../koder/utomlands.mdx#kina.');
  });

  test('that an article it stands in has no such anchor', () => {
    expect(told('tappad-mobil.mdx#fel')).toMatchInlineSnapshot(`
      "unknown-anchor
      This article has no anchor "fel".
      Anchors: stulen."
    `);
  });

  test('what a whole address is', () => {
    expect([told('https:x'), told('mailto:'), told('tel:')].join('\n')).toMatchInlineSnapshot(`
      "unknown-link
      "https:x" is not a whole address.
      Copy it from the address field of the browser.
      unknown-link
      "mailto:" is not a whole address.
      Write the address after it, like mailto:helpdesk@example.se.
      unknown-link
      "tel:" is not a whole address.
      Write the number after it without blanks, like tel:+46846500410."
    `);
  });

  test('that it leads out of the content', () => {
    expect(told('../../../utanfor.mdx')).toMatchInlineSnapshot(`
      "unknown-article
      "../../../utanfor.mdx" leads out of content/.
      Link to articles by their files, like ../koder/utomlands.mdx."
    `);
  });

  test('which anchor it resembles', () => {
    expect(told('../koder/utomlands.mdx#kinna')).toMatchInlineSnapshot(`
      "unknown-anchor
      The article "koder/utomlands" has no anchor "kinna".
      Did you mean "kina"?"
    `);
    expect(told('#stulne')).toMatchInlineSnapshot(`
      "unknown-anchor
      This article has no anchor "stulne".
      Did you mean "stulen"?"
    `);
  });

  test('which anchors there are', () => {
    expect(told('../koder/utomlands.mdx#resa-bort')).toMatchInlineSnapshot(`
      "unknown-anchor
      The article "koder/utomlands" has no anchor "resa-bort".
      Anchors: kina, hotell, ny-kod."
    `);
    expect(told('../koder/kort.mdx#kina')).toMatchInlineSnapshot(`
      "unknown-anchor
      The article "koder/kort" has no anchor "kina".
      It has no anchors."
    `);
  });

  test('which file has the address it wrote', () => {
    expect(told('/koder/utomlands/#kina')).toMatchInlineSnapshot(`
      "address-link
      "/koder/utomlands/#kina" is an address; it breaks when the site moves.
      Write ../koder/utomlands.mdx#kina."
    `);
    expect(told('/koder/utomlands')).toMatchInlineSnapshot(`
      "address-link
      "/koder/utomlands" is an address; it breaks when the site moves.
      Write ../koder/utomlands.mdx."
    `);
    expect(told('/okand/')).toMatchInlineSnapshot(`
      "address-link
      "/okand/" is an address; it breaks when the site moves.
      Link to articles by their files, like ../koder/utomlands.mdx."
    `);
  });

  test('which addresses out of the site may be used', () => {
    expect(told('javascript:alert(1)')).toMatchInlineSnapshot(`
      "unsafe-link
      Links may not begin with "javascript:".
      Use https:, mailto: or tel:."
    `);
    expect(told('HTTP://example.se/a')).toMatchInlineSnapshot(`
      "unsafe-link
      "HTTP://example.se/a" is not encrypted.
      Write https://example.se/a."
    `);
    expect(told('//example.se/a')).toMatchInlineSnapshot(`
      "unknown-link
      "//example.se/a" has no scheme.
      Write https://example.se/a"
    `);
    expect(told('https://exempel .se')).toMatchInlineSnapshot(`
      "unknown-link
      "https://exempel .se" is not a whole address.
      Copy it from the address field of the browser."
    `);
  });
});

describe('relativeLink', () => {
  test.each([
    ['sv-SE/logga-in/a.mdx', 'sv-SE/koder/b.mdx', '../koder/b.mdx'],
    ['sv-SE/koder/a.mdx', 'sv-SE/koder/b.mdx', 'b.mdx'],
    ['sv-SE/koder/a.mdx', 'en-GB/codes/b.mdx', '../../en-GB/codes/b.mdx'],
    ['sv-SE/koder/a.mdx', 'en-GB/koder/a.mdx', '../../en-GB/koder/a.mdx'],
    ['sv-SE/koder/a.mdx', 'sv-SE/a.mdx', '../a.mdx'],
    ['a.mdx', 'sv-SE/koder/b.mdx', 'sv-SE/koder/b.mdx'],
  ])('from %s to %s is %s', (here, there, link) => expect(relativeLink(here, there)).toBe(link));
});
