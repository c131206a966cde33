import { describe, expect, test } from 'vitest';
import { isCode } from '../../src/core/code.ts';
import { formatLedger, type Ledger } from '../../src/core/ledger.ts';
import { applyChange, type Change, listNew, numbersIn } from '../../src/core/update-ledger.ts';
import { makeArticle, makeCatalog, makeLedger, makeLive } from './articles.ts';

const section = (anchor: string, title = anchor) => `## ${title} {/* #${anchor} */}\n\nVänta.\n\n`;

/** The lines of a ledger, without its note. */
const shown = (ledger: Ledger) => formatLedger(ledger.values()).split('\n').slice(1, -2);

/** What is changed in the lines of a ledger, as a diff; or why nothing is. */
function change(
  before: Ledger,
  articles: Record<string, string>,
  ...[kind, from, to]: [Change['kind'], string, string]
) {
  const live = makeLive(Object.entries(articles).map(([id, body]) => makeArticle(id, body)));
  const result = applyChange(before, live, { kind, from, to });
  if ('mistake' in result) return result.mistake;
  const [old, now] = [shown(before), shown(result.ledger)];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `-${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+${line}`),
  ];
}

const ledger = makeLedger(
  ['/koder/'],
  ['/koder/sms/', '4734'],
  ['/koder/sms/#seg', '1234'],
  ['/koder/sms/#trog', '2348'],
);

describe('a move', () => {
  test('takes the code of a section along to a new anchor on the page, where the old becomes an alias', () => {
    const articles = { 'koder/sms': section('seg') + section('langsam') };
    expect(change(ledger, articles, 'moved', '/koder/sms/#trog', '/koder/sms/#langsam')).toMatchInlineSnapshot(`
      [
        "-, "/koder/sms/#trog": { "code": "2348" }",
        "+, "/koder/sms/#langsam": { "code": "2348" }",
        "+, "/koder/sms/#trog": { "alias": "/koder/sms/#langsam" }",
      ]
    `);
  });

  test('takes the code of a section along to another page', () => {
    const articles = { 'koder/sms': section('seg'), 'koder/app': section('trog') };
    expect(change(ledger, articles, 'moved', '/koder/sms/#trog', '/koder/app/#trog')).toMatchInlineSnapshot(`
      [
        "-, "/koder/sms/#trog": { "code": "2348" }",
        "+, "/koder/app/#trog": { "code": "2348" }",
        "+, "/koder/sms/#trog": { "moved": "/koder/app/#trog" }",
      ]
    `);
  });

  test('to what has a code of its own lets both codes lead there', () => {
    const articles = { 'koder/sms': section('seg') };
    expect(change(ledger, articles, 'moved', '/koder/sms/#trog', '/koder/sms/#seg')).toMatchInlineSnapshot(`
      [
        "-, "/koder/sms/#trog": { "code": "2348" }",
        "+, "/koder/sms/#trog": { "code": "2348", "alias": "/koder/sms/#seg" }",
      ]
    `);
  });

  test('of a page takes its sections along, and those that are not there to the nearest', () => {
    const articles = { 'koder/sms-kod': section('seg') + section('trog-kod') };
    expect(change(ledger, articles, 'moved', '/koder/sms/', '/koder/sms-kod/')).toMatchInlineSnapshot(`
      [
        "-, "/koder/sms/": { "code": "4734" }",
        "-, "/koder/sms/#seg": { "code": "1234" }",
        "-, "/koder/sms/#trog": { "code": "2348" }",
        "+, "/koder/sms-kod/": { "code": "4734" }",
        "+, "/koder/sms-kod/#seg": { "code": "1234" }",
        "+, "/koder/sms/": { "moved": "/koder/sms-kod/" }",
        "+, "/koder/sms/#seg": { "moved": "/koder/sms-kod/#seg" }",
        "+, "/koder/sms/#trog": { "code": "2348", "withdrawn": "/koder/sms-kod/#trog-kod" }",
      ]
    `);
  });

  test('of a page sends a section to the whole new page when nothing there is near', () => {
    const articles = { 'koder/sms-kod': section('seg') + section('virus') };
    expect(change(ledger, articles, 'moved', '/koder/sms/', '/koder/sms-kod/')).toContain(
      '+, "/koder/sms/#trog": { "code": "2348", "withdrawn": "/koder/sms-kod/" }',
    );
  });

  test('of a page leaves the sections that were given up before as they are', () => {
    const before = makeLedger(['/koder/sms/', '4734'], ['/koder/sms/#seg', '1234', 'withdrawn /koder/']);
    const articles = { 'koder/sms-kod': section('seg') };
    expect(change(before, articles, 'moved', '/koder/sms/', '/koder/sms-kod/')).toMatchInlineSnapshot(`
      [
        "-, "/koder/sms/": { "code": "4734" }",
        "+, "/koder/sms-kod/": { "code": "4734" }",
        "+, "/koder/sms/": { "moved": "/koder/sms-kod/" }",
      ]
    `);
  });
});

describe('coming back', () => {
  const seg = { 'koder/sms': section('seg') };

  test('brings a section its code along, and turns the alias about', () => {
    const before = makeLedger(
      ['/koder/sms/', '4734'],
      ['/koder/sms/#langsam', '1234'],
      ['/koder/sms/#seg', undefined, 'alias /koder/sms/#langsam'],
    );
    expect(change(before, seg, 'moved', '/koder/sms/#langsam', '/koder/sms/#seg')).toMatchInlineSnapshot(`
      [
        "-, "/koder/sms/#langsam": { "code": "1234" }",
        "-, "/koder/sms/#seg": { "alias": "/koder/sms/#langsam" }",
        "+, "/koder/sms/#langsam": { "alias": "/koder/sms/#seg" }",
        "+, "/koder/sms/#seg": { "code": "1234" }",
      ]
    `);
  });

  test('to an address that has kept a code of its own leaves both, which lead to the same', () => {
    const before = makeLedger(
      ['/koder/sms/', '4734'],
      ['/koder/sms/#langsam', '1234'],
      ['/koder/sms/#seg', '2348', 'withdrawn /koder/sms/#langsam'],
    );
    expect(change(before, seg, 'moved', '/koder/sms/#langsam', '/koder/sms/#seg')).toMatchInlineSnapshot(`
      [
        "-, "/koder/sms/#langsam": { "code": "1234" }",
        "-, "/koder/sms/#seg": { "code": "2348", "withdrawn": "/koder/sms/#langsam" }",
        "+, "/koder/sms/#langsam": { "code": "1234", "alias": "/koder/sms/#seg" }",
        "+, "/koder/sms/#seg": { "code": "2348" }",
      ]
    `);
  });

  test('brings the sections of a page along', () => {
    const before = makeLedger(
      ['/koder/kod-i-sms/', '4734'],
      ['/koder/kod-i-sms/#seg', '1234'],
      ['/koder/sms/', undefined, 'moved /koder/kod-i-sms/'],
      ['/koder/sms/#seg', undefined, 'moved /koder/kod-i-sms/#seg'],
    );
    expect(change(before, seg, 'moved', '/koder/kod-i-sms/', '/koder/sms/')).toMatchInlineSnapshot(`
      [
        "-, "/koder/kod-i-sms/": { "code": "4734" }",
        "-, "/koder/kod-i-sms/#seg": { "code": "1234" }",
        "-, "/koder/sms/": { "moved": "/koder/kod-i-sms/" }",
        "-, "/koder/sms/#seg": { "moved": "/koder/kod-i-sms/#seg" }",
        "+, "/koder/kod-i-sms/": { "moved": "/koder/sms/" }",
        "+, "/koder/kod-i-sms/#seg": { "moved": "/koder/sms/#seg" }",
        "+, "/koder/sms/": { "code": "4734" }",
        "+, "/koder/sms/#seg": { "code": "1234" }",
      ]
    `);
  });

  test('brings along a section that had another anchor meanwhile, and leads nothing round in a circle', () => {
    const before = makeLedger(
      ['/koder/kod-i-sms/', '4734'],
      ['/koder/kod-i-sms/#trog-kod', '1234'],
      ['/koder/sms/', undefined, 'moved /koder/kod-i-sms/'],
      ['/koder/sms/#trog', '2348', 'withdrawn /koder/kod-i-sms/#trog-kod'],
    );
    const articles = { 'koder/sms': section('trog') };
    expect(change(before, articles, 'moved', '/koder/kod-i-sms/', '/koder/sms/')).toEqual([
      '-, "/koder/kod-i-sms/": { "code": "4734" }',
      '-, "/koder/kod-i-sms/#trog-kod": { "code": "1234" }',
      '-, "/koder/sms/": { "moved": "/koder/kod-i-sms/" }',
      '-, "/koder/sms/#trog": { "code": "2348", "withdrawn": "/koder/kod-i-sms/#trog-kod" }',
      '+, "/koder/kod-i-sms/": { "moved": "/koder/sms/" }',
      '+, "/koder/kod-i-sms/#trog-kod": { "code": "1234", "withdrawn": "/koder/sms/#trog" }',
      '+, "/koder/sms/": { "code": "4734" }',
      '+, "/koder/sms/#trog": { "code": "2348" }',
    ]);
  });

  test('is not what a section does that is told to move to the old address of another', () => {
    const before = makeLedger(
      ['/koder/sms/', '4734'],
      ['/koder/sms/#langsam', '1234'],
      ['/koder/sms/#annat', '2348'],
      ['/koder/sms/#seg', undefined, 'alias /koder/sms/#annat'],
    );
    const articles = { 'koder/sms': section('seg') + section('annat') };
    expect(change(before, articles, 'moved', '/koder/sms/#langsam', '/koder/sms/#seg')).not.toContain(
      '+, "/koder/sms/#seg": { "code": "1234" }',
    );
  });

  test('and leaving again ends where leaving did the first time', () => {
    const [there, back] = [
      makeLive([makeArticle('koder/ny', section('seg'))]),
      makeLive([makeArticle('koder/sms', section('seg'))]),
    ];
    const moved = (from: Ledger, live: typeof there, kind: Change) => {
      const result = applyChange(from, live, kind);
      if ('mistake' in result) throw new Error(result.mistake.join(' '));
      return result.ledger;
    };
    const away: Change = { kind: 'moved', from: '/koder/sms/', to: '/koder/ny/' };
    const home: Change = { kind: 'moved', from: '/koder/ny/', to: '/koder/sms/' };
    const before = makeLedger(['/koder/'], ['/koder/sms/', '4734'], ['/koder/sms/#seg', '1234']);
    const once = moved(before, there, away);
    const home1 = moved(once, back, home);
    expect([...home1.values()].filter(({ fate }) => !fate)).toEqual([...before.values()]);
    expect(new Map(moved(home1, there, away))).toEqual(new Map(once));
  });
});

describe('a withdrawal', () => {
  test('leaves a section its own code, which leads to the nearest', () => {
    const articles = { 'koder/sms': section('seg') };
    expect(change(ledger, articles, 'withdrawn', '/koder/sms/#trog', '/koder/sms/#seg')).toMatchInlineSnapshot(`
      [
        "-, "/koder/sms/#trog": { "code": "2348" }",
        "+, "/koder/sms/#trog": { "code": "2348", "withdrawn": "/koder/sms/#seg" }",
      ]
    `);
  });

  test('leaves a section its own code even when what comes in its place is new', () => {
    const articles = { 'koder/sms': section('seg') + section('langsam') };
    expect(change(ledger, articles, 'withdrawn', '/koder/sms/#trog', '/koder/sms/#langsam')).toMatchInlineSnapshot(`
      [
        "-, "/koder/sms/#trog": { "code": "2348" }",
        "+, "/koder/sms/#trog": { "code": "2348", "withdrawn": "/koder/sms/#langsam" }",
      ]
    `);
  });

  test('of a page takes its sections along, to the whole page when nothing there is near', () => {
    const before = makeLedger(
      ['/koder/app/', '3334'],
      ['/koder/app/#seg', '4448'],
      ['/koder/sms/', '4734'],
      ['/koder/sms/#seg', '1234'],
      ['/koder/sms/#trog', '2348'],
    );
    expect(
      change(before, { 'koder/app': section('seg') }, 'withdrawn', '/koder/sms/', '/koder/app/'),
    ).toMatchInlineSnapshot(`
      [
        "-, "/koder/sms/": { "code": "4734" }",
        "-, "/koder/sms/#seg": { "code": "1234" }",
        "-, "/koder/sms/#trog": { "code": "2348" }",
        "+, "/koder/sms/": { "code": "4734", "withdrawn": "/koder/app/" }",
        "+, "/koder/sms/#seg": { "code": "1234", "withdrawn": "/koder/app/#seg" }",
        "+, "/koder/sms/#trog": { "code": "2348", "withdrawn": "/koder/app/" }",
      ]
    `);
  });
});

describe('an alias', () => {
  test('may be an id that was never published here, and has no code', () => {
    const articles = { 'koder/sms': section('seg') + section('trog') };
    expect(change(ledger, articles, 'alias', '/koder/sms/#kod-1', '/koder/sms/#seg')).toMatchInlineSnapshot(`
      [
        "+, "/koder/sms/#kod-1": { "alias": "/koder/sms/#seg" }",
      ]
    `);
    expect(change(ledger, articles, 'alias', '/mfa/sms/', '/koder/sms/')).toMatchInlineSnapshot(`
      [
        "+, "/mfa/sms/": { "alias": "/koder/sms/" }",
      ]
    `);
  });

  test('is refused when it cannot be an address', () => {
    const articles = { 'koder/sms': section('seg') + section('trog') };
    expect(change(ledger, articles, 'alias', '/koder/sms/#Kod_1', '/koder/sms/#seg').join('\n')).not.toMatch(/^\+/m);
  });
});

describe('a change is refused', () => {
  const articles = { 'koder/sms': section('seg') };

  test('when its address is live', () =>
    expect(change(ledger, articles, 'moved', '/koder/sms/#seg', '/koder/sms/')).toMatchInlineSnapshot(`
      [
        ""/koder/sms/#seg" is live, so it leads nowhere else.",
      ]
    `));

  test('when its address was never published, with what was meant', () =>
    expect(change(ledger, articles, 'moved', '/koder/sms/#torg', '/koder/sms/#seg')).toMatchInlineSnapshot(`
      [
        ""/koder/sms/#torg" has never been published.",
        "Did you mean "/koder/sms/#trog"?",
      ]
    `));

  test('when its address is like none that was published, with what can be done', () =>
    expect(change(ledger, articles, 'withdrawn', '/skrivare/papper/', '/koder/sms/')).toMatchInlineSnapshot(`
      [
        ""/skrivare/papper/" has never been published.",
        "An id that is known from elsewhere is written with --alias.",
      ]
    `));

  test('when it leads to what is no address, with what was meant', () =>
    expect(change(ledger, articles, 'moved', '/koder/sms/#trog', '/koder/sms/#sge')).toMatchInlineSnapshot(`
      [
        ""/koder/sms/#sge" is no address of the site.",
        "Did you mean "/koder/sms/#seg"?",
      ]
    `));

  test('when it would lead round in a circle', () => {
    expect(change(ledger, articles, 'moved', '/koder/sms/#trog', '/koder/sms/#trog').join('\n')).not.toMatch(/^\+/m);
    const before = makeLedger(['/koder/sms/#a', '4734', 'alias /koder/sms/#b'], ['/koder/sms/#b', '1234']);
    expect(change(before, articles, 'moved', '/koder/sms/#b', '/koder/sms/#a').join('\n')).not.toMatch(/^\+/m);
  });
});

describe('listNew', () => {
  const live = [...makeLive([makeArticle('koder/sms', section('seg') + section('trog'))]).values()];
  const list = (before: Ledger, numbers: string[] = []) => listNew(before, live, new Set(numbers));

  test('gives each article and each place a code, and a topic none', () => {
    const { ledger: after, given } = list(makeLedger());
    expect(given.map(({ address }) => address)).toEqual([
      '/koder/',
      '/koder/sms/',
      '/koder/sms/#seg',
      '/koder/sms/#trog',
    ]);
    expect([...after.values()]).toEqual(given);
    const [topic, ...rest] = given;
    expect(topic).not.toHaveProperty('code');
    expect(rest.every(({ code = '' }) => isCode(code))).toBe(true);
    expect(new Set(rest.map(({ code }) => code)).size).toBe(3);
  });

  test('changes nothing that is listed, live or given up', () => {
    const before = makeLedger(
      ...([...ledger.values()].map(({ address, code }) => [address, code]) as [string, string][]),
      ['/koder/ring/', '5558', 'withdrawn /koder/sms/'],
    );
    expect(list(before)).toEqual({ ledger: before, given: [] });
  });

  test('gives a code to what was listed without, or with one that is none', () => {
    const before = makeLedger(['/koder/'], ['/koder/sms/'], ['/koder/sms/#seg', '4735'], ['/koder/sms/#trog', '2348']);
    const { ledger: after, given } = list(before);
    expect(given.map(({ address }) => address)).toEqual(['/koder/sms/', '/koder/sms/#seg']);
    expect(given.every(({ code = '' }) => isCode(code))).toBe(true);
    expect(after.get('/koder/sms/#trog')).toEqual(before.get('/koder/sms/#trog'));
  });

  test('gives neither a code that something given up has, nor a number that readers look for', () => {
    const [, first, second] = list(makeLedger()).given.map(({ code = '' }) => code);
    const { given } = list(makeLedger(['/gammal/', first, 'withdrawn /koder/']), [second ?? '']);
    expect(given).toHaveLength(4);
    expect(given.map(({ code }) => code)).not.toContain(first);
    expect(given.map(({ code }) => code)).not.toContain(second);
  });

  test('gives the same codes each time', () => expect(list(makeLedger())).toEqual(list(makeLedger())));
});

describe('numbersIn', () => {
  test('finds the numbers of four to six digits in all that readers meet', () => {
    const article = makeArticle(
      'koder/sms',
      'Fel 50034 före allt.\n\n## Fel 7001 {/* #fel */}\n\nAADSTS500121 eller 2026, men inte 12.\n\n- Ring 112233 {/* #ring */}\n\n  Eller 4455.\n',
      {
        title: 'Fel 8019',
        answer: 'Vänta 3600 sekunder.',
        symptoms: { fel: ['det står 0x80190', { en: 'Error 9001' }] },
      },
    );
    expect(numbersIn(makeCatalog([article]))).toEqual(
      new Set(['8019', '3600', '50034', '7001', '500121', '2026', '112233', '4455', '80190', '9001']),
    );
  });
});
