import { describe, expect, test } from 'vitest';
import { type Line, ledgerText } from '../../core/articles.ts';
import { article, contentTree, corpusAt, reportOnTree, topicFile } from '../content-tree.ts';

const section = (anchor: string, title: string) => `## ${title} {/* #${anchor} */}\n\nVänta en stund.\n\n`;
const wifi = 'sv-SE/natverk/wifi.mdx';
const kabel = 'sv-SE/natverk/kabel.mdx';

const lines: Line[] = [
  ['/natverk/'],
  ['/natverk/kabel/', '4448'],
  ['/natverk/kabel/#starta-om', '5558'],
  ['/natverk/wifi/', '4734'],
  ['/natverk/wifi/#starta-om', '1234'],
  ['/natverk/wifi/#ingen-kontakt', '2348'],
];

/** Two articles and their ledger, nothing wrong with them; `files` take the place of their own, or take them away. */
const tree = (files: Record<string, string | undefined>, ...more: Line[]) =>
  contentTree(
    Object.fromEntries(
      Object.entries({
        'sv-SE/natverk/_topic.yaml': topicFile,
        [kabel]: article('Kabeln är trasig'),
        [wifi]: article(
          'Datorn tappar wifi',
          '',
          section('starta-om', 'Starta om datorn') + section('ingen-kontakt', 'Ingen kontakt med routern'),
        ),
        'addresses.json': ledgerText(...lines, ...more),
        ...files,
      }).filter(([, text]) => text !== undefined),
    ),
  );

/** The same two articles in a topic of another name. */
const renamedTopic = (slug: string, title: string) =>
  contentTree({
    [`sv-SE/${slug}/_topic.yaml`]: topicFile.replace('Nätverk', title),
    [`sv-SE/${slug}/kabel.mdx`]: article('Kabeln är trasig'),
    [`sv-SE/${slug}/wifi.mdx`]: article(
      'Datorn tappar wifi',
      '',
      section('starta-om', 'Starta om datorn') + section('ingen-kontakt', 'Ingen kontakt med routern'),
    ),
    'addresses.json': ledgerText(...lines),
  });

const report = (files: Record<string, string | undefined>, ...more: Line[]) => reportOnTree(tree(files, ...more));

describe('the report on addresses', () => {
  test('is empty when all that was published is there, and all that is there has its code', () => {
    expect(report({})).toBe('');
    expect(corpusAt(tree({})).ledger.get('/natverk/wifi/')).toEqual({ address: '/natverk/wifi/', code: '4734' });
  });

  test('is empty for a site that keeps no ledger yet', () => {
    const root = tree({ 'addresses.json': undefined });
    expect(reportOnTree(root)).toBe('');
    expect(corpusAt(root).ledger.size).toBe(0);
  });

  test('is the same when the ledger has Windows line endings', () =>
    expect(report({ 'addresses.json': ledgerText(...lines).replaceAll('\n', '\r\n') })).toBe(''));
});

describe('the report on what is lost', () => {
  test('leads a lost anchor to the section that took its place, and says how to keep it', () => {
    expect(
      report({
        [wifi]: article(
          'Datorn tappar wifi',
          '',
          section('starta-om', 'Starta om datorn') + section('kontakt-saknas', 'Ingen kontakt med routern'),
        ),
      }),
    ).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/wifi.mdx:14:1 lost-anchor
        The address "/natverk/wifi/#ingen-kontakt" has been published and is gone, so shared links would break.
        Is it "/natverk/wifi/#kontakt-saknas" now? Then run: npm run addresses -- --moved /natverk/wifi/#ingen-kontakt /natverk/wifi/#kontakt-saknas
        Or name another in its place: /natverk/wifi/, /natverk/
        Or write {/* #ingen-kontakt */} back where it stood.
      1 mistake in 1 file."
    `);
  });

  test('leads a lost anchor to what is nearest when nothing has taken its place', () => {
    expect(
      report({ [wifi]: article('Datorn tappar wifi', '', section('starta-om', 'Starta om datorn')) }),
    ).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/wifi.mdx:1:1 lost-anchor
        The address "/natverk/wifi/#ingen-kontakt" has been published and is gone, so shared links would break.
        Nearest to it is "/natverk/wifi/". If that answers it, run: npm run addresses -- --withdrawn /natverk/wifi/#ingen-kontakt /natverk/wifi/
        Or name another in its place: /natverk/
        Or write {/* #ingen-kontakt */} back where it stood.
      1 mistake in 1 file."
    `);
  });

  test('tells of a renamed article once, and asks for no new codes', () => {
    const text = article(
      'Datorn tappar wifi',
      '',
      section('starta-om', 'Starta om datorn') + section('ingen-kontakt', 'Ingen kontakt med routern'),
    );
    expect(report({ [wifi]: undefined, 'sv-SE/natverk/tappar-wifi.mdx': text })).toMatchInlineSnapshot(`
      "content/addresses.json:5:1 lost-address
        The address "/natverk/wifi/" has been published and is gone, so shared links would break.
        Is it "/natverk/tappar-wifi/" now? Then run: npm run addresses -- --moved /natverk/wifi/ /natverk/tappar-wifi/
        Or name another in its place: /natverk/
      1 mistake in 1 file."
    `);
  });

  test('tells of an article that has been taken away, and of its sections in the same breath', () => {
    expect(report({ [wifi]: undefined })).toMatchInlineSnapshot(`
      "content/addresses.json:5:1 lost-address
        The address "/natverk/wifi/" has been published and is gone, so shared links would break.
        Nearest to it is "/natverk/". If that answers it, run: npm run addresses -- --withdrawn /natverk/wifi/ /natverk/
      1 mistake in 1 file."
    `);
  });

  test('tells of an article that has become a draft', () => {
    expect(report({ [kabel]: article('Kabeln är trasig', 'draft: true\n') })).toMatchInlineSnapshot(`
      "content/addresses.json:3:1 lost-address
        The address "/natverk/kabel/" has been published and is gone, so shared links would break.
        Nearest to it is "/natverk/wifi/". If that answers it, run: npm run addresses -- --withdrawn /natverk/kabel/ /natverk/wifi/
        Or name another in its place: /natverk/
        The article is there as a draft: take away draft: true, if it shall stay.
      1 mistake in 1 file."
    `);
  });

  test('tells of a topic that has been taken away, and of its articles, when nothing is near', () => {
    expect(report({}, ['/skrivare/'], ['/skrivare/papper/', '6662'])).toMatchInlineSnapshot(`
      "content/addresses.json:8:1 lost-address
        The address "/skrivare/" has been published and is gone, so shared links would break.
        Nearest to it is "/natverk/". If that answers it, run: npm run addresses -- --withdrawn /skrivare/ /natverk/
      content/addresses.json:9:1 lost-address
        The address "/skrivare/papper/" has been published and is gone, so shared links would break.
        Nearest to it is "/natverk/wifi/". If that answers it, run: npm run addresses -- --withdrawn /skrivare/papper/ /natverk/wifi/
      2 mistakes in 1 file."
    `);
  });

  test('leads each article of a topic that has another name to the one of its own name there', () => {
    const said = reportOnTree(renamedTopic('internet', 'Nätverk'));
    expect(said).toContain('--moved /natverk/ /internet/\n');
    expect(said).toContain('--moved /natverk/kabel/ /internet/kabel/\n');
    expect(said).toContain('--moved /natverk/wifi/ /internet/wifi/\n');
  });

  test('leads a topic that has both another name and another title to where its articles are', () => {
    expect(reportOnTree(renamedTopic('ute', 'På resa'))).toContain('--moved /natverk/ /ute/\n');
  });

  test('leaves out what lies in a file that cannot be read', () => {
    expect(report({ [wifi]: 'Ingen inledning.\n' })).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/wifi.mdx:1:1 missing-front-matter
        The article does not begin with front matter.
        Begin the file with a line ---, then title: and the other fields, then a line ---. See: npm run new -- <topic>/<slug>
      1 mistake in 1 file."
    `);
  });

  test('leaves out what lies in a file whose name is wrong', () => {
    expect(
      report({ [kabel]: undefined, 'sv-SE/natverk/kabel.md': article('Kabeln är trasig') }),
    ).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/kabel.md:1:1 bad-name
        "kabel.md" is not an article: articles end in .mdx.
        Rename it to kabel.mdx.
      1 mistake in 1 file."
    `);
  });

  test('leaves out what lies in a topic that cannot be read', () => {
    const broken = report({
      'sv-SE/natverk/_topic.yaml': topicFile.replace('title: ', 'titel: '),
      'sv-SE/skrivare/_topic.yaml': topicFile.replace('Nätverk', 'Skrivare'),
      'sv-SE/skrivare/papper.mdx': article('Pappret har fastnat'),
    });
    expect(broken).toContain('_topic.yaml:1:1 unknown-field');
    expect(broken).not.toContain('lost-');
  });

  test('leaves out what lies in the only topic of the site, when that cannot be read', () => {
    for (const text of [topicFile.replace('title: ', 'titel: '), 'title: [', undefined]) {
      const said = report({ 'sv-SE/natverk/_topic.yaml': text });
      expect(said).toContain('_topic.yaml');
      expect(said).not.toMatch(/lost-|taken-|new-/);
    }
  });
});

describe('the report on what is new', () => {
  test('tells of it once a file', () => {
    expect(
      report({
        [wifi]: article(
          'Datorn tappar wifi',
          '',
          ['starta-om', 'ingen-kontakt', 'byt-kanal', 'router'].map((anchor) => section(anchor, anchor)).join(''),
        ),
        'sv-SE/natverk/vpn.mdx': article('Ingen kontakt med jobbet'),
      }),
    ).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/vpn.mdx:1:1 new-address
        2 addresses are not in addresses.json yet: /natverk/vpn/, #starta-om
        Run: npm run addresses
      content/sv-SE/natverk/wifi.mdx:18:1 new-address
        2 addresses are not in addresses.json yet: #byt-kanal, #router
        Run: npm run addresses
      2 mistakes in 2 files."
    `);
  });

  test('tells of a new topic', () => {
    expect(
      report({
        'sv-SE/skrivare/_topic.yaml': topicFile.replace('Nätverk', 'Skrivare'),
        'sv-SE/skrivare/papper.mdx': article('Pappret har fastnat'),
      }),
    ).toMatchInlineSnapshot(`
      "content/sv-SE/skrivare/_topic.yaml:1:1 new-address
        1 address is not in addresses.json yet: /skrivare/
        Run: npm run addresses
      content/sv-SE/skrivare/papper.mdx:1:1 new-address
        2 addresses are not in addresses.json yet: /skrivare/papper/, #starta-om
        Run: npm run addresses
      2 mistakes in 2 files."
    `);
  });

  test('tells of what is listed and has lost its code', () => {
    expect(
      report({ 'addresses.json': ledgerText(...lines).replace('{ "code": "5558" }', '{}') }),
    ).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/kabel.mdx:10:1 new-address
        1 address is without a code in addresses.json: #starta-om
        Run: npm run addresses
      1 mistake in 1 file."
    `);
  });

  test('says of what is listed that it lacks a code, not that it is not listed', () =>
    expect(report({ 'addresses.json': ledgerText(...lines).replace('{ "code": "5558" }', '{}') })).not.toContain(
      'not in addresses.json',
    ));

  test('asks for no code for a draft', () =>
    expect(report({ 'sv-SE/natverk/vpn.mdx': article('Ingen kontakt med jobbet', 'draft: true\n') })).toBe(''));
});

describe('the report on what has been given up', () => {
  const withSection = (anchor: string, title: string) => ({
    [kabel]: article('Kabeln är trasig', '', section('starta-om', 'Starta om datorn') + section(anchor, title)),
  });

  test('tells of a section that takes the anchor of another', () => {
    expect(
      report(withSection('byt-kabel', 'Byt kabel'), [
        '/natverk/kabel/#byt-kabel',
        '6662',
        'moved /natverk/wifi/#starta-om',
      ]),
    ).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/kabel.mdx:14:1 taken-address
        The address "/natverk/kabel/#byt-kabel" has led to "/natverk/wifi/#starta-om" since it was given up, and links that were shared rely on it.
        Choose another anchor than "byt-kabel".
      1 mistake in 1 file."
    `);
  });

  test('tells of an article that takes the address of another', () => {
    expect(
      report(
        { 'sv-SE/natverk/vpn.mdx': article('Ingen kontakt med jobbet') },
        ['/natverk/vpn/', '6662', 'moved /natverk/wifi/'],
        ['/natverk/vpn/#starta-om', '7778'],
      ),
    ).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/vpn.mdx:1:1 taken-address
        The address "/natverk/vpn/" has led to "/natverk/wifi/" since it was given up, and links that were shared rely on it.
        Give the file another name.
      1 mistake in 1 file."
    `);
  });

  test('tells of a section whose step takes the id of another', () => {
    expect(
      report(
        {
          [kabel]: article(
            'Kabeln är trasig',
            '',
            '## Starta om datorn {/* #starta-om */}\n\n1. Slå av.\n2. Slå på.\n',
          ),
        },
        ['/natverk/kabel/#starta-om-steg-2', undefined, 'alias /natverk/kabel/#starta-om'],
      ),
    ).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/kabel.mdx:13:1 taken-address
        The address "/natverk/kabel/#starta-om-steg-2" has led to "/natverk/kabel/#starta-om" since it was given up, and links that were shared rely on it.
        Give the section another anchor: the ids of its parts begin with it.
      1 mistake in 1 file."
    `);
  });

  test('tells of a section that takes, on the page another has become, the anchor of one that was given up there', () => {
    expect(
      report(
        {
          [wifi]: article(
            'Datorn tappar wifi',
            '',
            section('starta-om', 'Starta om datorn') +
              section('ingen-kontakt', 'Ingen kontakt') +
              section('byt', 'Byt'),
          ),
        },
        ['/natverk/natet/', '6662', 'withdrawn /natverk/wifi/'],
        ['/natverk/natet/#byt', '7778', 'withdrawn /natverk/kabel/'],
      ),
    ).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/wifi.mdx:18:1 new-address
        1 address is not in addresses.json yet: #byt
        Run: npm run addresses
      content/sv-SE/natverk/wifi.mdx:18:1 taken-address
        The address "/natverk/natet/#byt" has led to "/natverk/kabel/" since it was given up, and links that were shared rely on it.
        Choose another anchor than "byt".
      2 mistakes in 1 file."
    `);
  });

  test('tells of a section that takes a carried anchor, however many names the page has had since', () => {
    const taken = report(
      {
        [wifi]: article(
          'Datorn tappar wifi',
          '',
          section('starta-om', 'Starta om datorn') + section('ingen-kontakt', 'Ingen kontakt') + section('byt', 'Byt'),
        ),
      },
      ['/natverk/forst/', undefined, 'moved /natverk/sedan/'],
      ['/natverk/sedan/', undefined, 'moved /natverk/wifi/'],
      ['/natverk/forst/#byt', '7778', 'withdrawn /natverk/kabel/'],
    );
    expect(taken).toContain(
      'wifi.mdx:18:1 taken-address\n  The address "/natverk/forst/#byt" has led to "/natverk/kabel/"',
    );
    expect(taken).toContain('Choose another anchor than "byt".');
  });

  test('says nothing of a section that has the anchor of one that has moved to it', () =>
    expect(
      report(
        {},
        ['/natverk/natet/', '6662', 'moved /natverk/wifi/'],
        ['/natverk/natet/#starta-om', undefined, 'moved /natverk/wifi/#starta-om'],
      ),
    ).toBe(''));

  test('tells of addresses that lead round in a circle', () => {
    expect(
      report(
        {},
        ['/natverk/kabel/#a', '6662', 'alias /natverk/kabel/#b'],
        ['/natverk/kabel/#b', '7778', 'alias /natverk/kabel/#a'],
        ['/natverk/kabel/#c', '8881', 'alias /natverk/kabel/#c'],
      ),
    ).toMatchInlineSnapshot(`
      "content/addresses.json:4:1 endless-alias
        "/natverk/kabel/#a" leads to "/natverk/kabel/#b", and from there round in a circle or nowhere.
        Say where it lives today: npm run addresses -- --moved /natverk/kabel/#a <address>
      content/addresses.json:5:1 endless-alias
        "/natverk/kabel/#b" leads to "/natverk/kabel/#a", and from there round in a circle or nowhere.
        Say where it lives today: npm run addresses -- --moved /natverk/kabel/#b <address>
      content/addresses.json:6:1 endless-alias
        "/natverk/kabel/#c" leads to "/natverk/kabel/#c", and from there round in a circle or nowhere.
        Say where it lives today: npm run addresses -- --moved /natverk/kabel/#c <address>
      3 mistakes in 1 file."
    `);
  });

  test('tells of an address that leads to what has never been one', () => {
    expect(report({}, ['/natverk/kabel/#a', '6662', 'alias /natverk/kabel/#starta'])).toMatchInlineSnapshot(`
      "content/addresses.json:4:1 unknown-address
        "/natverk/kabel/#a" leads to "/natverk/kabel/#starta", which has never been an address.
        Did you mean "/natverk/kabel/#starta-om"?
      1 mistake in 1 file."
    `);
  });
});

describe('the report on what comes back to an address that it once gave up', () => {
  const twoSections = (second: string) => ({
    [wifi]: article(
      'Datorn tappar wifi',
      '',
      section('starta-om', 'Starta om datorn') + section(second, 'Ingen kontakt med routern'),
    ),
  });

  test('leads a section there by a move, and does not call its address taken', () => {
    expect(
      report(twoSections('kontakt-saknas'), [
        '/natverk/wifi/#kontakt-saknas',
        undefined,
        'alias /natverk/wifi/#ingen-kontakt',
      ]),
    ).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/wifi.mdx:14:1 lost-anchor
        The address "/natverk/wifi/#ingen-kontakt" has been published and is gone, so shared links would break.
        Is it "/natverk/wifi/#kontakt-saknas" now? Then run: npm run addresses -- --moved /natverk/wifi/#ingen-kontakt /natverk/wifi/#kontakt-saknas
        Or name another in its place: /natverk/wifi/, /natverk/
        Or write {/* #ingen-kontakt */} back where it stood.
      1 mistake in 1 file."
    `);
  });

  test('leads a whole page there, and speaks of its sections no more than of itself', () => {
    expect(
      report(
        {
          [wifi]: undefined,
          'sv-SE/natverk/natet.mdx': article(
            'Datorn tappar wifi',
            '',
            section('starta-om', 'Starta om datorn') + section('ingen-kontakt', 'Ingen kontakt med routern'),
          ),
        },
        ['/natverk/natet/', undefined, 'moved /natverk/wifi/'],
        ['/natverk/natet/#starta-om', undefined, 'moved /natverk/wifi/#starta-om'],
        ['/natverk/natet/#ingen-kontakt', undefined, 'moved /natverk/wifi/#ingen-kontakt'],
      ),
    ).toMatchInlineSnapshot(`
      "content/addresses.json:8:1 lost-address
        The address "/natverk/wifi/" has been published and is gone, so shared links would break.
        Is it "/natverk/natet/" now? Then run: npm run addresses -- --moved /natverk/wifi/ /natverk/natet/
        Or name another in its place: /natverk/
      1 mistake in 1 file."
    `);
  });

  test('refuses the address to a section while the one that gave it up is still there', () => {
    const both = {
      [wifi]: article(
        'Datorn tappar wifi',
        '',
        section('starta-om', 'Starta om datorn') +
          section('ingen-kontakt', 'Ingen kontakt med routern') +
          section('kontakt-saknas', 'Ingen kontakt alls'),
      ),
    };
    expect(
      report(both, ['/natverk/wifi/#kontakt-saknas', undefined, 'alias /natverk/wifi/#ingen-kontakt']),
    ).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/wifi.mdx:18:1 taken-address
        The address "/natverk/wifi/#kontakt-saknas" has led to "/natverk/wifi/#ingen-kontakt" since it was given up, and links that were shared rely on it.
        Choose another anchor than "kontakt-saknas".
      1 mistake in 1 file."
    `);
  });

  test('refuses the address to a section that it never was, though that one is lost', () => {
    const taken = report(twoSections('kontakt-saknas'), [
      '/natverk/wifi/#kontakt-saknas',
      '6662',
      'alias /natverk/wifi/#starta-om',
    ]);
    expect(taken).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/wifi.mdx:14:1 lost-anchor
        The address "/natverk/wifi/#ingen-kontakt" has been published and is gone, so shared links would break.
        Nearest to it is "/natverk/wifi/#kontakt-saknas". If that answers it, run: npm run addresses -- --withdrawn /natverk/wifi/#ingen-kontakt /natverk/wifi/#kontakt-saknas
        Or name another in its place: /natverk/wifi/, /natverk/
        Or write {/* #ingen-kontakt */} back where it stood.
      content/sv-SE/natverk/wifi.mdx:14:1 taken-address
        The address "/natverk/wifi/#kontakt-saknas" has led to "/natverk/wifi/#starta-om" since it was given up, and links that were shared rely on it.
        Choose another anchor than "kontakt-saknas".
      2 mistakes in 1 file."
    `);
  });
});

describe('the report on codes', () => {
  test('tells of one that two addresses have', () => {
    expect(report({}, ['/natverk/kabel/#a', '4448', 'withdrawn /natverk/kabel/'])).toMatchInlineSnapshot(`
      "content/addresses.json:4:1 duplicate-code
        The code 44-48 belongs to "/natverk/kabel/" too.
        Take it away from the newer of the two and run: npm run addresses
      1 mistake in 1 file."
    `);
  });

  test('tells of one whose check digit is wrong', () => {
    expect(report({}, ['/natverk/kabel/#a', '4735', 'withdrawn /natverk/kabel/'])).toMatchInlineSnapshot(`
      "content/addresses.json:4:1 bad-code
        "4735" is not a code: it has four to six digits, and the last is a check digit.
        Take the file back from Git, or take the code away and run: npm run addresses
      1 mistake in 1 file."
    `);
  });

  test('tells of one that has not the form of any', () => {
    expect(report({}, ['/natverk/kabel/#a', '47-34', 'withdrawn /natverk/kabel/'])).toMatchInlineSnapshot(`
      "content/addresses.json:4:1 bad-code
        "47-34" is not a code: it has four to six digits, and the last is a check digit.
        Take the file back from Git, or take the code away and run: npm run addresses
      1 mistake in 1 file."
    `);
  });
});

describe('the report on a ledger', () => {
  test('tells of what cannot be read in it, where it stands', () => {
    const text = ledgerText(...lines);
    expect(report({ 'addresses.json': text.replace('{ "code": "4734" }', '"4734"') })).toMatchInlineSnapshot(`
      "content/addresses.json:5:1 bad-entry
        This is not an entry: , "/natverk/wifi/": "4734"
        Write it like , "/koder/utomlands/#kina": { "code": "4734" }, or take the file back from Git.
      content/sv-SE/natverk/wifi.mdx:1:1 new-address
        1 address is not in addresses.json yet: /natverk/wifi/
        Run: npm run addresses
      2 mistakes in 2 files."
    `);
  });
});
