import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { addressesByCode, anchorOf, follow, formatLedger, oldIds, pageOf, readLedger } from '../../src/core/ledger.ts';
import { diagnosticsOf, type Line, ledgerText, makeLedger, reportOf } from './articles.ts';

const lines: Line[] = [
  ['/koder/'],
  ['/koder/sms/', '4734'],
  ['/koder/sms/#seg', '1234'],
  ['/koder/sms/#trog', '2348', 'alias /koder/sms/#seg'],
  ['/koder/samtal/', '3334', 'withdrawn /koder/sms/'],
  ['/koder/samtal/#ton', undefined, 'moved /koder/sms/#seg'],
];
const text = ledgerText(...lines);

/** What is read, mistakes and all. */
function read(written: string) {
  let reading = readLedger('', { error: () => {}, warn: () => {} });
  const diagnostics = diagnosticsOf((report) => {
    reading = readLedger(written, report);
  });
  return { ...reading, diagnostics };
}
const mistakesIn = (written: string) => reportOf((report) => readLedger(written, report));

describe('an address', () => {
  test.each([
    ['/koder/sms/#seg', '/koder/sms/', 'seg'],
    ['/koder/sms/', '/koder/sms/', ''],
    ['/', '/', ''],
  ])('such as %s is the page %s and the anchor "%s"', (address, page, anchor) => {
    expect(pageOf(address)).toBe(page);
    expect(anchorOf(address)).toBe(anchor);
  });
});

describe('formatLedger', () => {
  test('writes an entry a line, sorted, each beginning with its comma', () => {
    expect(text).toMatchInlineSnapshot(`
      "{ "": "Every address ever published. Written by npm run addresses and read as a diff: an entry is never taken out."
      , "/koder/": {}
      , "/koder/samtal/": { "code": "3334", "withdrawn": "/koder/sms/" }
      , "/koder/samtal/#ton": { "moved": "/koder/sms/#seg" }
      , "/koder/sms/": { "code": "4734" }
      , "/koder/sms/#seg": { "code": "1234" }
      , "/koder/sms/#trog": { "code": "2348", "alias": "/koder/sms/#seg" }
      }
      "
    `);
  });

  test('writes JSON', () =>
    expect(JSON.parse(text)).toMatchObject({
      '/koder/': {},
      '/koder/sms/': { code: '4734' },
      '/koder/sms/#trog': { code: '2348', alias: '/koder/sms/#seg' },
    }));

  test('writes JSON when there is nothing to write', () =>
    expect(Object.keys(JSON.parse(formatLedger([])))).toEqual(['']));

  test('writes the same whatever order the entries come in', () =>
    expect(ledgerText(...lines.toReversed())).toBe(text));
});

describe('readLedger', () => {
  test('reads what formatLedger writes, and where', () => {
    const { ledger, lines: at, diagnostics } = read(text);
    expect(ledger).toEqual(makeLedger(...lines));
    expect(formatLedger(ledger.values())).toBe(text);
    expect([...at.values()]).toEqual([2, 3, 4, 5, 6, 7]);
    expect(diagnostics).toEqual([]);
  });

  test('reads nothing in an empty file', () => expect(read('')).toMatchObject({ ledger: new Map(), diagnostics: [] }));

  test('lets a line that stands there twice be one', () => {
    const { ledger, diagnostics } = read(text.replace(/(, "\/koder\/": .*\n)/, '$1$1'));
    expect(ledger).toEqual(makeLedger(...lines));
    expect(diagnostics).toEqual([]);
  });

  test('tells of every line that is no entry', () => {
    expect(
      mistakesIn(`{ "": "…"
"/koder/": {}
, "/koder/sms/": { "code": 4734 }
, "/Koder/Sms/": { "code": "4734" }
, "/koder/sms": { "code": "4734" }
, "/koder/sms/": { "moved": "/koder/ring/", "alias": "/koder/ring/" }
, "/koder/sms/": { "gone": "/koder/ring/" }
, "/koder/sms/": { "moved": "koder/ring" }
, "/koder/sms/": "4734"
, "/koder/sms/": { "code": "4734"
}
`),
    ).toMatchInlineSnapshot(`
      "fil.mdx:2:1 bad-entry
        This is not an entry: "/koder/": {}
        Write it like , "/koder/utomlands/#kina": { "code": "4734" }, or take the file back from Git.
      fil.mdx:3:1 bad-entry
        This is not an entry: , "/koder/sms/": { "code": 4734 }
        Write it like , "/koder/utomlands/#kina": { "code": "4734" }, or take the file back from Git.
      fil.mdx:4:1 bad-entry
        This is not an entry: , "/Koder/Sms/": { "code": "4734" }
        Write it like , "/koder/utomlands/#kina": { "code": "4734" }, or take the file back from Git.
      fil.mdx:5:1 bad-entry
        This is not an entry: , "/koder/sms": { "code": "4734" }
        Write it like , "/koder/utomlands/#kina": { "code": "4734" }, or take the file back from Git.
      fil.mdx:6:1 bad-entry
        This is not an entry: , "/koder/sms/": { "moved": "/koder/ring/", "alias": "/koder/ring/" }
        Write it like , "/koder/utomlands/#kina": { "code": "4734" }, or take the file back from Git.
      fil.mdx:7:1 bad-entry
        This is not an entry: , "/koder/sms/": { "gone": "/koder/ring/" }
        Write it like , "/koder/utomlands/#kina": { "code": "4734" }, or take the file back from Git.
      fil.mdx:8:1 bad-entry
        This is not an entry: , "/koder/sms/": { "moved": "koder/ring" }
        Write it like , "/koder/utomlands/#kina": { "code": "4734" }, or take the file back from Git.
      fil.mdx:9:1 bad-entry
        This is not an entry: , "/koder/sms/": "4734"
        Write it like , "/koder/utomlands/#kina": { "code": "4734" }, or take the file back from Git.
      fil.mdx:10:1 bad-entry
        This is not an entry: , "/koder/sms/": { "code": "4734"
        Write it like , "/koder/utomlands/#kina": { "code": "4734" }, or take the file back from Git.
      9 mistakes in 1 file."
    `);
  });

  test('tells of the marks that a conflict leaves, and still reads what both sides say', () => {
    const written = `{ "": "…"
<<<<<<< HEAD
, "/koder/": {}
||||||| 1a2b3c4
=======
, "/koder/sms/": { "code": "4734" }
>>>>>>> ny-kod
}
`;
    expect(mistakesIn(written)).toMatchInlineSnapshot(`
      "fil.mdx:2:1 bad-entry
        Git has left the marks of a conflict here.
        Keep the lines of both sides, and run: npm run addresses
      1 mistake in 1 file."
    `);
    expect([...read(written).ledger.keys()]).toEqual(['/koder/', '/koder/sms/']);
  });

  test('tells of an address that stands there twice in two ways, and keeps the first', () => {
    const written = `{ "": "…"
, "/koder/sms/": { "code": "4734" }
, "/koder/sms/": { "code": "1234" }
}
`;
    expect(mistakesIn(written)).toMatchInlineSnapshot(`
      "fil.mdx:3:1 duplicate-entry
        "/koder/sms/" stands on line 2 too, and the two differ.
        Keep the one that was there first, whose code may have been shared: git log -p content/addresses.json
      1 mistake in 1 file."
    `);
    expect(read(written).ledger.get('/koder/sms/')?.code).toBe('4734');
  });

  test('never passes over an entry, even on the line of the note', () => {
    const { ledger, diagnostics } = read(', "/koder/": {}\n}\n');
    expect(ledger.size + diagnostics.length).toBe(1);
  });

  test('never passes over the entries of a file that an editor has put on one line', () => {
    const { ledger, diagnostics } = read('{ "": "…", "/koder/": {}, "/koder/sms/": { "code": "4734" } }\n');
    expect(ledger.size + diagnostics.length).toBeGreaterThan(0);
  });

  test('tells of a mark that is left when the first of a conflict is taken away', () =>
    expect(mistakesIn('{ "": "…"\n, "/koder/": {}\n=======\n, "/app/": {}\n>>>>>>> ny-kod\n}\n')).toContain(
      'bad-entry',
    ));
});

describe('a merge by Git of two branches', () => {
  /** The ledger as Git merges it, and with it the attributes of this project. @throws An Error where Git stops at a conflict. */
  function merged(base: string, ours: string, theirs: string): string {
    const root = mkdtempSync(join(tmpdir(), 'felsok-'));
    onTestFinished(() => rmSync(root, { recursive: true }));
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=Anna', '-c', 'user.email=anna@example.se', ...args], {
        cwd: root,
        stdio: 'pipe',
        env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
      });
    const file = join(root, 'content/addresses.json');
    const commit = (written: string) => {
      writeFileSync(file, written);
      git('add', '.');
      git('commit', '--quiet', '--message', 'Adresser');
    };
    mkdirSync(join(root, 'content'));
    cpSync('.gitattributes', join(root, '.gitattributes'));
    git('init', '--quiet', '--initial-branch', 'main');
    commit(base);
    git('switch', '--quiet', '--create', 'ny-kod');
    commit(theirs);
    git('switch', '--quiet', 'main');
    commit(ours);
    git('merge', '--quiet', '--message', 'Samman', 'ny-kod');
    return readFileSync(file, 'utf8');
  }

  test('keeps the entries of both, at the same place and at the end, and is JSON', () => {
    const ours: Line[] = [
      ['/koder/app/', '5558'],
      ['/koder/ring/', '6662'],
    ];
    const theirs: Line[] = [
      ['/koder/bank/', '7778'],
      ['/koder/ring/#kort', '8881'],
    ];
    const both = merged(text, ledgerText(...lines, ...ours), ledgerText(...lines, ...theirs));
    expect(both.split('\n').toSorted()).toEqual(
      ledgerText(...lines, ...ours, ...theirs)
        .split('\n')
        .toSorted(),
    );
    const { ledger, diagnostics } = read(both);
    expect(diagnostics).toEqual([]);
    expect(ledger).toEqual(makeLedger(...lines, ...ours, ...theirs));
    expect(new Set(Object.keys(JSON.parse(both)))).toEqual(new Set(['', ...ledger.keys()]));
  });

  test('keeps the entries of both when both begin the list', () => {
    const both = merged(ledgerText(), ledgerText(['/koder/', '5558']), ledgerText(['/app/', '7778']));
    expect(read(both)).toMatchObject({ ledger: makeLedger(['/koder/', '5558'], ['/app/', '7778']), diagnostics: [] });
    expect(Object.keys(JSON.parse(both)).toSorted()).toEqual(['', '/app/', '/koder/']);
  });

  test('tells of an address to which both have given a code', () => {
    const both = merged(
      text,
      ledgerText(...lines, ['/koder/ring/', '5558']),
      ledgerText(...lines, ['/koder/ring/', '6662']),
    );
    expect(mistakesIn(both)).toMatchInlineSnapshot(`
      "fil.mdx:4:1 duplicate-entry
        "/koder/ring/" stands on line 3 too, and the two differ.
        Keep the one that was there first, whose code may have been shared: git log -p content/addresses.json
      1 mistake in 1 file."
    `);
  });

  test('keeps what one has sent on and what the other has added beside it', () => {
    const sentOn: Line[] = [...lines.slice(1), ['/koder/', undefined, 'moved /koder/sms/']];
    const both = merged(text, ledgerText(...sentOn), ledgerText(...lines, ['/app/', '5558']));
    expect(read(both)).toMatchObject({ ledger: makeLedger(...sentOn, ['/app/', '5558']), diagnostics: [] });
  });
});

describe('follow', () => {
  const ledger = makeLedger(
    ['/a/', undefined, 'moved /b/'],
    ['/b/', undefined, 'withdrawn /c/#d'],
    ['/c/#d'],
    ['/runt/', undefined, 'alias /om/'],
    ['/om/', undefined, 'alias /runt/'],
    ['/sig/', undefined, 'alias /sig/'],
    ['/ut/', undefined, 'moved /borta/'],
  );

  test.each([
    ['stays at what is live', '/c/#d', '/c/#d'],
    ['goes one step', '/b/', '/c/#d'],
    ['goes to the end of a chain', '/a/', '/c/#d'],
    ['finds nothing at the end of a circle', '/runt/', undefined],
    ['finds nothing where an address leads to itself', '/sig/', undefined],
    ['finds nothing where a chain leads out of the ledger', '/ut/', undefined],
    ['finds nothing for what was never published', '/borta/', undefined],
  ])('%s', (_, from, to) => expect(follow(ledger, from)).toBe(to));
});

describe('addressesByCode', () => {
  test('leads each code to where its address lives today', () =>
    expect(addressesByCode(makeLedger(...lines))).toEqual(
      new Map([
        ['4734', '/koder/sms/'],
        ['1234', '/koder/sms/#seg'],
        ['2348', '/koder/sms/#seg'],
        ['3334', '/koder/sms/'],
      ]),
    ));

  test('leaves out what is no code, and what leads nowhere', () =>
    expect(addressesByCode(makeLedger(['/a/', '4735'], ['/b/', '4734', 'moved /borta/']))).toEqual(new Map()));
});

describe('oldIds', () => {
  const idsIn = (...written: Line[]) => Object.fromEntries(oldIds(makeLedger(...written)));

  test('has an id that became another on the page where both stand', () =>
    expect(idsIn(['/a/'], ['/a/#ny'], ['/a/#gammal', undefined, 'alias /a/#ny'])).toEqual({
      '/a/': [{ id: 'gammal', to: '/a/#ny' }],
    }));

  test('has an id whose place is gone, with the page for its place', () =>
    expect(idsIn(['/a/'], ['/a/#gammal', undefined, 'withdrawn /a/'])).toEqual({
      '/a/': [{ id: 'gammal', to: '/a/' }],
    }));

  test('has an id that moved on the page it left', () =>
    expect(idsIn(['/a/'], ['/b/'], ['/b/#x'], ['/a/#x', undefined, 'moved /b/#x'])).toEqual({
      '/a/': [{ id: 'x', to: '/b/#x' }],
    }));

  test('has where an id leads today, at the end of its chain', () =>
    expect(
      idsIn(['/a/'], ['/a/#tre'], ['/a/#ett', undefined, 'alias /a/#tva'], ['/a/#tva', undefined, 'alias /a/#tre']),
    ).toEqual({
      '/a/': [
        { id: 'ett', to: '/a/#tre' },
        { id: 'tva', to: '/a/#tre' },
      ],
    }));

  test('has the ids of a page that moved on the page it became, whose redirect carries them along', () => {
    const ids = idsIn(
      ['/ny/'],
      ['/ny/#kvar'],
      ['/gammal/', undefined, 'moved /ny/'],
      ['/gammal/#kvar', undefined, 'moved /ny/#kvar'],
      ['/gammal/#forr', undefined, 'moved /ny/#kvar'],
    );
    expect(ids['/ny/']).toEqual([{ id: 'forr', to: '/ny/#kvar' }]);
    expect(ids['/gammal/']).toEqual([
      { id: 'kvar', to: '/ny/#kvar' },
      { id: 'forr', to: '/ny/#kvar' },
    ]);
  });

  test('has the ids of every page before, however far back', () =>
    expect(
      idsIn(
        ['/c/'],
        ['/a/', undefined, 'moved /b/'],
        ['/b/', undefined, 'moved /c/'],
        ['/a/#x', undefined, 'withdrawn /c/'],
      )['/c/'],
    ).toEqual([{ id: 'x', to: '/c/' }]));

  test('lets a page keep its own id before one that it inherits', () =>
    expect(
      idsIn(
        ['/a/', undefined, 'moved /b/'],
        ['/a/#x', undefined, 'withdrawn /b/'],
        ['/b/'],
        ['/b/#y'],
        ['/b/#x', undefined, 'alias /b/#y'],
      )['/b/'],
    ).toEqual([{ id: 'x', to: '/b/#y' }]));

  test('has nothing for a chain that leads nowhere, or where nothing is given up', () => {
    expect(idsIn(['/a/'], ['/a/#x'])).toEqual({});
    expect(idsIn(['/a/'], ['/a/#x', undefined, 'moved /borta/'])).toEqual({});
  });
});
