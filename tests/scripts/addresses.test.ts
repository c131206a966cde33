import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readChanges } from '../../scripts/addresses.ts';
import { ledgerText } from '../core/articles.ts';
import { article, contentTree, topicFile } from '../corpus/content-tree.ts';

const section = (anchor: string, title: string) => `## ${title} {/* #${anchor} */}\n\nVänta en stund.\n\n`;
const ledger = ledgerText(
  ['/natverk/'],
  ['/natverk/wifi/', '4734'],
  ['/natverk/wifi/#starta-om', '1234'],
  ['/natverk/wifi/#ingen-kontakt', '2348'],
);

/** An article of two sections and its ledger; `files` take the place of their own, or take them away. */
const tree = (files: Record<string, string | undefined>) =>
  contentTree(
    Object.fromEntries(
      Object.entries({
        'sv-SE/natverk/_topic.yaml': topicFile,
        'sv-SE/natverk/wifi.mdx': article(
          'Datorn tappar wifi',
          '',
          section('starta-om', 'Starta om datorn') + section('ingen-kontakt', 'Ingen kontakt med routern'),
        ),
        'addresses.json': ledger,
        ...files,
      }).filter(([, text]) => text !== undefined),
    ),
  );

const renamedSection = {
  'sv-SE/natverk/wifi.mdx': article(
    'Datorn tappar wifi',
    '',
    section('starta-om', 'Starta om datorn') + section('kontakt-saknas', 'Ingen kontakt med routern'),
  ),
};

/** What `npm run addresses` says, and what it has written: the lines that are new, and those that are gone. */
function run(root: string, ...args: string[]) {
  const file = join(root, 'addresses.json');
  const linesOf = () => (existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []);
  const before = linesOf();
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/addresses.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: root, TODAY: '2026-11-23' },
  });
  const after = linesOf();
  return {
    said: `${stderr}${stdout}`.replaceAll(relative(process.cwd(), root).split(sep).join('/'), 'content').trimEnd(),
    status,
    written: [
      ...before.filter((line) => !after.includes(line)).map((line) => `-${line}`),
      ...after.filter((line) => !before.includes(line)).map((line) => `+${line}`),
    ],
  };
}

describe('npm run addresses', () => {
  test('writes the first ledger of a site', () => {
    expect(run(tree({ 'addresses.json': undefined }))).toMatchInlineSnapshot(`
      {
        "said": "       /natverk/
      83-82  /natverk/wifi/
      57-19  /natverk/wifi/#starta-om
      31-90  /natverk/wifi/#ingen-kontakt
      4 new addresses, 0 sent on.",
        "status": 0,
        "written": [
          "+{ "": "Every address ever published. Written by npm run addresses and read as a diff: an entry is never taken out."",
          "+, "/natverk/": {}",
          "+, "/natverk/wifi/": { "code": "8382" }",
          "+, "/natverk/wifi/#ingen-kontakt": { "code": "3190" }",
          "+, "/natverk/wifi/#starta-om": { "code": "5719" }",
          "+}",
          "+",
        ],
      }
    `);
  });

  test('lists what is new, and changes nothing else', () => {
    expect(run(tree({ 'sv-SE/natverk/kabel.mdx': article('Kabeln är trasig') }))).toMatchInlineSnapshot(`
      {
        "said": "36-04  /natverk/kabel/
      34-58  /natverk/kabel/#starta-om
      2 new addresses, 0 sent on.",
        "status": 0,
        "written": [
          "+, "/natverk/kabel/": { "code": "3604" }",
          "+, "/natverk/kabel/#starta-om": { "code": "3458" }",
        ],
      }
    `);
  });

  test('says so when there is nothing to do', () => {
    expect(run(tree({}))).toMatchInlineSnapshot(`
      {
        "said": "0 new addresses, 0 sent on.",
        "status": 0,
        "written": [],
      }
    `);
  });

  test('writes nothing while something is lost, and says how to lead it on', () => {
    expect(run(tree(renamedSection))).toMatchInlineSnapshot(`
      {
        "said": ""/natverk/wifi/#ingen-kontakt" has been published and is gone.
        Say where it leads: npm run addresses -- --moved /natverk/wifi/#ingen-kontakt /natverk/wifi/#kontakt-saknas",
        "status": 1,
        "written": [],
      }
    `);
  });

  test('leads on what is lost as it was told to, however the addresses are written', () => {
    const told = [
      '--moved',
      'natverk/wifi#ingen-kontakt',
      'https://hjalp.exempelby.example/natverk/wifi/#kontakt-saknas',
    ];
    expect(run(tree(renamedSection), ...told)).toMatchInlineSnapshot(`
      {
        "said": "/natverk/wifi/#ingen-kontakt leads to /natverk/wifi/#kontakt-saknas
      0 new addresses, 1 sent on.",
        "status": 0,
        "written": [
          "-, "/natverk/wifi/#ingen-kontakt": { "code": "2348" }",
          "+, "/natverk/wifi/#ingen-kontakt": { "alias": "/natverk/wifi/#kontakt-saknas" }",
          "+, "/natverk/wifi/#kontakt-saknas": { "code": "2348" }",
        ],
      }
    `);
  });

  test('leads a section back to an address that it gave up, with its code', () => {
    const root = tree({
      ...renamedSection,
      'addresses.json': ledgerText(
        ['/natverk/'],
        ['/natverk/wifi/', '4734'],
        ['/natverk/wifi/#starta-om', '1234'],
        ['/natverk/wifi/#ingen-kontakt', '2348'],
        ['/natverk/wifi/#kontakt-saknas', undefined, 'alias /natverk/wifi/#ingen-kontakt'],
      ),
    });
    expect(
      run(root, '--moved', '/natverk/wifi/#ingen-kontakt', '/natverk/wifi/#kontakt-saknas'),
    ).toMatchInlineSnapshot(`
      {
        "said": "/natverk/wifi/#ingen-kontakt leads to /natverk/wifi/#kontakt-saknas
      0 new addresses, 1 sent on.",
        "status": 0,
        "written": [
          "-, "/natverk/wifi/#ingen-kontakt": { "code": "2348" }",
          "-, "/natverk/wifi/#kontakt-saknas": { "alias": "/natverk/wifi/#ingen-kontakt" }",
          "+, "/natverk/wifi/#ingen-kontakt": { "alias": "/natverk/wifi/#kontakt-saknas" }",
          "+, "/natverk/wifi/#kontakt-saknas": { "code": "2348" }",
        ],
      }
    `);
    expect(run(root)).toMatchObject({ said: '0 new addresses, 0 sent on.', status: 0 });
  });

  test('leads on a page and its sections', () => {
    const root = tree({
      'sv-SE/natverk/wifi.mdx': undefined,
      'sv-SE/natverk/tappar-wifi.mdx': article(
        'Datorn tappar wifi',
        '',
        section('starta-om', 'Starta om datorn') + section('ingen-kontakt', 'Ingen kontakt med routern'),
      ),
    });
    expect(run(root, '--moved', '/natverk/wifi/', '/natverk/tappar-wifi/')).toMatchInlineSnapshot(`
      {
        "said": "/natverk/wifi/ leads to /natverk/tappar-wifi/
      /natverk/wifi/#ingen-kontakt leads to /natverk/tappar-wifi/#ingen-kontakt
      /natverk/wifi/#starta-om leads to /natverk/tappar-wifi/#starta-om
      0 new addresses, 3 sent on.",
        "status": 0,
        "written": [
          "-, "/natverk/wifi/": { "code": "4734" }",
          "-, "/natverk/wifi/#ingen-kontakt": { "code": "2348" }",
          "-, "/natverk/wifi/#starta-om": { "code": "1234" }",
          "+, "/natverk/tappar-wifi/": { "code": "4734" }",
          "+, "/natverk/tappar-wifi/#ingen-kontakt": { "code": "2348" }",
          "+, "/natverk/tappar-wifi/#starta-om": { "code": "1234" }",
          "+, "/natverk/wifi/": { "moved": "/natverk/tappar-wifi/" }",
          "+, "/natverk/wifi/#ingen-kontakt": { "moved": "/natverk/tappar-wifi/#ingen-kontakt" }",
          "+, "/natverk/wifi/#starta-om": { "moved": "/natverk/tappar-wifi/#starta-om" }",
        ],
      }
    `);
    expect(run(root)).toMatchObject({ said: '0 new addresses, 0 sent on.', written: [] });
  });

  test('makes every change or none, and says what is wrong with each', () => {
    const told = [
      ['--moved', '/natverk/wifi/#ingen-kontakt', '/natverk/wifi/#kontakt-sakans'],
      ['--withdrawn', '/natverk/wifi/#starta-om', '/natverk/wifi/'],
      ['--alias', '/natverk/wifi/#kod-1', '/natverk/wifi/#starta-om'],
    ];
    expect(run(tree(renamedSection), ...told.flat())).toMatchInlineSnapshot(`
      {
        "said": "--moved /natverk/wifi/#ingen-kontakt /natverk/wifi/#kontakt-sakans
        "/natverk/wifi/#kontakt-sakans" is no address of the site.
        Did you mean "/natverk/wifi/#kontakt-saknas"?
      --withdrawn /natverk/wifi/#starta-om /natverk/wifi/
        "/natverk/wifi/#starta-om" is live, so it leads nowhere else.",
        "status": 1,
        "written": [],
      }
    `);
  });

  test('takes away the marks of a conflict, and lines that stand there twice', () => {
    const root = tree({});
    const lines = ledger.split('\n');
    const conflict = ['<<<<<<< HEAD', lines[1], lines[2], '=======', lines[2], '>>>>>>> ny-kod'];
    writeFileSync(join(root, 'addresses.json'), [lines[0], ...conflict, ...lines.slice(3)].join('\n'));
    expect(run(root)).toMatchInlineSnapshot(`
      {
        "said": "0 new addresses, 0 sent on.",
        "status": 0,
        "written": [
          "-<<<<<<< HEAD",
          "-=======",
          "->>>>>>> ny-kod",
        ],
      }
    `);
    expect(readFileSync(join(root, 'addresses.json'), 'utf8')).toBe(ledger);
  });

  test('writes nothing while an article cannot be read', () => {
    expect(run(tree({ 'sv-SE/natverk/kabel.mdx': 'Ingen inledning.\n' }))).toMatchInlineSnapshot(`
      {
        "said": "content/sv-SE/natverk/kabel.mdx:1:1 missing-front-matter
        The article does not begin with front matter.
        Begin the file with a line ---, then title: and the other fields, then a line ---. See: npm run new -- <topic>/<slug>
      1 mistake in 1 file.
      Mend this first, so that every address is known.",
        "status": 1,
        "written": [],
      }
    `);
  });

  test('writes nothing while an anchor could not stand for ever', () => {
    const body = '## Kontakt saknas {/* #Kontakt_1 */}\n\nVänta en stund.\n';
    expect(run(tree({ 'sv-SE/natverk/ny.mdx': article('Ingen kontakt', '', body) }))).toMatchInlineSnapshot(`
      {
        "said": "content/sv-SE/natverk/ny.mdx:10:19 bad-anchor
        "Kontakt_1" cannot be an anchor: only a–z, 0–9 and hyphens survive in every chat and mail.
        Write {/* #kontakt-1 */}
      1 mistake in 1 file.
      Mend this first, so that every address is known.",
        "status": 1,
        "written": [],
      }
    `);
  });

  test('does its work beside mistakes that are no business of its own, such as links a new name has broken', () => {
    const body = `${section('ny', 'Starta om routern')}Läs [](finns-inte.mdx).\n`;
    expect(run(tree({ 'sv-SE/natverk/ny.mdx': article('Ingen kontakt', '', body) }))).toMatchInlineSnapshot(`
      {
        "said": "61-06  /natverk/ny/
      92-68  /natverk/ny/#ny
      2 new addresses, 0 sent on.",
        "status": 0,
        "written": [
          "+, "/natverk/ny/": { "code": "6106" }",
          "+, "/natverk/ny/#ny": { "code": "9268" }",
        ],
      }
    `);
  });

  test('writes nothing while the ledger cannot be read', () => {
    expect(run(tree({ 'addresses.json': ledger.replace('{ "code": "4734" }', '"4734"') }))).toMatchInlineSnapshot(`
      {
        "said": "content/addresses.json:3:1 bad-entry
        This is not an entry: , "/natverk/wifi/": "4734"
        Write it like , "/koder/utomlands/#kina": { "code": "4734" }, or take the file back from Git.
      1 mistake in 1 file.
      Mend this first, so that every address is known.",
        "status": 1,
        "written": [],
      }
    `);
  });

  test('writes nothing when it does not understand what it is told', () => {
    expect(run(tree({}), '--flytta', '/a/', '/b/')).toMatchInlineSnapshot(`
      {
        "said": ""--flytta" is not something that can be done with an address. Write: npm run addresses [-- --alias <old> <new> | --moved <old> <new> | --withdrawn <old> <new> …]",
        "status": 1,
        "written": [],
      }
    `);
  });
});

describe('readChanges', () => {
  test('reads nothing where nothing is asked for', () => expect(readChanges([])).toEqual([]));

  test('reads changes one after the other', () =>
    expect(readChanges(['--moved', '/a/', '/b/', '--withdrawn', '/c/#d', '/e/'])).toEqual([
      { kind: 'moved', from: '/a/', to: '/b/' },
      { kind: 'withdrawn', from: '/c/#d', to: '/e/' },
    ]));

  test.each([
    ['koder/sms', '/koder/sms/'],
    ['/koder/sms', '/koder/sms/'],
    ['/koder/sms#seg', '/koder/sms/#seg'],
    ['/koder/sms/#', '/koder/sms/'],
    ['https://hjalp.exempelby.example/koder/sms/#seg', '/koder/sms/#seg'],
    ['https://hjalp.exempelby.example', '/'],
  ])('reads %s as the address %s', (written, address) =>
    expect(readChanges(['--alias', written, written])).toEqual([{ kind: 'alias', from: address, to: address }]),
  );

  test('says what is wrong with an option that is none, or with an address alone', () => {
    expect(readChanges(['--flytta', '/a/', '/b/'])).toMatchInlineSnapshot(`
      {
        "mistake": ""--flytta" is not something that can be done with an address. Write: npm run addresses [-- --alias <old> <new> | --moved <old> <new> | --withdrawn <old> <new> …]",
      }
    `);
    expect(readChanges(['/a/'])).toMatchInlineSnapshot(`
      {
        "mistake": ""/a/" is not something that can be done with an address. Write: npm run addresses [-- --alias <old> <new> | --moved <old> <new> | --withdrawn <old> <new> …]",
      }
    `);
  });

  test('says that an option takes two addresses', () => {
    expect(readChanges(['--moved'])).toMatchInlineSnapshot(`
      {
        "mistake": "--moved takes two addresses, the old and the new. Write: npm run addresses [-- --alias <old> <new> | --moved <old> <new> | --withdrawn <old> <new> …]",
      }
    `);
    expect(readChanges(['--moved', '/a/', '/b/', '--alias', '/c/'])).toMatchInlineSnapshot(`
      {
        "mistake": "--alias takes two addresses, the old and the new. Write: npm run addresses [-- --alias <old> <new> | --moved <old> <new> | --withdrawn <old> <new> …]",
      }
    `);
  });
});
