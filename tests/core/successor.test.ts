import { describe, expect, test } from 'vitest';
import { lostAddresses, nearest, propose } from '../../src/core/successor.ts';
import { type Line, makeArticle, makeCatalog, makeLedger, makeLive } from './articles.ts';

const section = (anchor: string, title: string) => `## ${title} {/* #${anchor} */}\n\nVänta.\n\n`;
const live = makeLive([
  makeArticle('koder/sms', section('seg', 'Koden dröjer') + section('ingen-kod', 'Ingen kod kommer')),
  makeArticle('koder/app', section('byt-telefon', 'Byt telefon')),
  makeArticle('natverk/wifi', section('starta-om', 'Starta om routern')),
]);
const listed: Line[] = [...live.keys()].map((address) => [address, '4734']);

describe('lostAddresses', () => {
  const lost = (lines: Line[], unreadable: string[] = []) =>
    lostAddresses(makeLedger(...lines), live, makeCatalog([], [], unreadable));

  test('finds none where all is live or led on', () =>
    expect(lost([...listed, ['/koder/sms/#borta', '1234', 'withdrawn /koder/sms/']])).toEqual([]));

  test('finds a place that is gone from a page that is there', () =>
    expect(lost([...listed, ['/koder/sms/#borta', '1234']])).toEqual(['/koder/sms/#borta']));

  test('finds a page alone, whose places go with it', () =>
    expect(lost([...listed, ['/koder/ring/', '1234'], ['/koder/ring/#ton', '2348']])).toEqual(['/koder/ring/']));

  test('finds the place when its page has been led on already', () =>
    expect(lost([...listed, ['/koder/ring/', '1234', 'moved /koder/sms/'], ['/koder/ring/#ton', '2348']])).toEqual([
      '/koder/ring/#ton',
    ]));

  test('finds a topic that is gone, and its articles', () =>
    expect(lost([...listed, ['/skrivare/'], ['/skrivare/papper/', '1234']])).toEqual([
      '/skrivare/',
      '/skrivare/papper/',
    ]));

  test('waits for what lies in an article that cannot be read, and for a topic that has no other', () => {
    const unreadable = ['sv-SE/koder/ring.mdx', 'sv-SE/skrivare/papper.mdx'];
    expect(lost([...listed, ['/koder/ring/', '1234'], ['/koder/ring/#ton', '2348']], unreadable)).toEqual([]);
    expect(lost([...listed, ['/skrivare/'], ['/skrivare/papper/', '1234']], unreadable)).toEqual([]);
  });

  test('waits for a topic that cannot be read, and for all that lies in it', () => {
    const published = makeLedger(
      ...listed,
      ['/skrivare/'],
      ['/skrivare/papper/', '1234'],
      ['/skrivare/papper/#fast', '2348'],
    );
    const papper = makeArticle('skrivare/papper', section('fast', 'Pappret har fastnat'));
    expect(lostAddresses(published, live, makeCatalog([papper]))).toEqual([]);
    const draft = makeArticle('skrivare/papper', '', { draft: true });
    expect(lostAddresses(published, live, makeCatalog([draft]))).toEqual(['/skrivare/', '/skrivare/papper/']);
  });

  test('does not wait for an article whose name only begins as that of one that cannot be read', () =>
    expect(lost([['/koder/ring-upp/', '1234']], ['sv-SE/koder/ring.mdx'])).toEqual(['/koder/ring-upp/']));
});

describe('nearest', () => {
  const near = (from: string, isNew: string[] = []) =>
    nearest(from, makeLedger(...listed, [from, '1234']), live, (address) => isNew.includes(address));

  test.each([
    ['a place with a like anchor on its page', '/koder/sms/#ingen-kod-alls', '/koder/sms/#ingen-kod'],
    ['a place with a like title on its page', '/koder/sms/#koden-drojer', '/koder/sms/#seg'],
    ['a place with the same anchor on another page', '/koder/ring/#byt-telefon', '/koder/app/#byt-telefon'],
    ['its page where nothing is alike', '/koder/sms/#virus', '/koder/sms/'],
    ['the topic of a page where nothing is alike', '/koder/ring/', '/koder/'],
    ['a page of the same name in another topic', '/internet/wifi/', '/natverk/wifi/'],
  ])('to a place that is gone is %s', (_, from, to) => expect(near(from)[0]).toBe(to));

  test('to a place is what is new on its page, before what is more alike and has long been there', () => {
    expect(near('/koder/sms/#ingen-kod-alls', ['/koder/sms/#seg'])[0]).toBe('/koder/sms/#seg');
  });

  test('to a place is nothing new on another page that is not alike', () =>
    expect(near('/koder/sms/#virus', ['/natverk/wifi/#starta-om'])[0]).toBe('/koder/sms/'));

  test('to a place whose page is gone too is its topic at last', () =>
    expect(near('/koder/ring/#virus')).toEqual(['/koder/']));

  test('to what lies nowhere near anything is nothing', () => expect(near('/skrivare/papper/#virus')).toEqual([]));

  test('to an article is the one that has most of its places', () => {
    const ledger = makeLedger(
      ...listed,
      ['/koder/ring/', '1234'],
      ['/koder/ring/#seg', '2348'],
      ['/koder/ring/#ingen-kod', '3334'],
    );
    expect(nearest('/koder/ring/', ledger, live, () => false)[0]).toBe('/koder/sms/');
  });

  test('to a topic is a topic', () => {
    const ledger = makeLedger(...listed, ['/natverket/']);
    expect(nearest('/natverket/', ledger, live, () => false)[0]).toBe('/natverk/');
  });
});

describe('propose', () => {
  test('leads what is lost to what is new by a move, else by a withdrawal, with the next nearest beside', () => {
    const lines = listed.filter(([address]) => address !== '/koder/sms/#ingen-kod');
    expect(propose(['/koder/sms/#ingen-sms-kod', '/koder/sms/#virus'], makeLedger(...lines), live)).toEqual([
      {
        from: '/koder/sms/#ingen-sms-kod',
        to: '/koder/sms/#ingen-kod',
        kind: 'moved',
        others: ['/koder/sms/#seg', '/koder/sms/'],
      },
      { from: '/koder/sms/#virus', to: '/koder/sms/', kind: 'withdrawn', others: ['/koder/'] },
    ]);
  });

  test('promises a new place to one only', () => {
    const lines = listed.filter(([address]) => address !== '/koder/sms/#ingen-kod');
    const lost = ['/koder/sms/#ingen-kod-alls', '/koder/sms/#ingen-kod-nu'];
    expect(
      propose(lost, makeLedger(...lines), live)
        .map(({ kind, to }) => `${kind} ${to}`)
        .toSorted(),
    ).toEqual(['moved /koder/sms/#ingen-kod', 'withdrawn /koder/sms/#ingen-kod']);
  });

  describe('what comes back to an address that it gave up', () => {
    const proposed = (lost: string[], lines: Line[], articles: Record<string, string>) =>
      propose(
        lost,
        makeLedger(['/koder/'], ...lines),
        makeLive(Object.entries(articles).map(([id, body]) => makeArticle(id, body))),
      ).map(({ kind, from, to }) => `${kind} ${from} ${to}`);

    test('is a section with its old anchor', () =>
      expect(
        proposed(
          ['/koder/sms/#langsam'],
          [
            ['/koder/sms/', '4734'],
            ['/koder/sms/#langsam', '1234'],
            ['/koder/sms/#seg', undefined, 'alias /koder/sms/#langsam'],
          ],
          { 'koder/sms': section('seg', 'Koden dröjer') },
        ),
      ).toEqual(['moved /koder/sms/#langsam /koder/sms/#seg']));

    test('is a section with an anchor of the day before yesterday', () =>
      expect(
        proposed(
          ['/koder/sms/#langsam'],
          [
            ['/koder/sms/', '4734'],
            ['/koder/sms/#langsam', '1234'],
            ['/koder/sms/#trog', undefined, 'alias /koder/sms/#langsam'],
            ['/koder/sms/#seg', undefined, 'alias /koder/sms/#trog'],
          ],
          { 'koder/sms': section('seg', 'Koden dröjer') },
        ),
      ).toEqual(['moved /koder/sms/#langsam /koder/sms/#seg']));

    test('is a section on the page that it left', () =>
      expect(
        proposed(
          ['/koder/app/#seg'],
          [
            ['/koder/app/', '4734'],
            ['/koder/sms/', '2348'],
            ['/koder/app/#seg', '1234'],
            ['/koder/sms/#seg', undefined, 'moved /koder/app/#seg'],
          ],
          { 'koder/app': '', 'koder/sms': section('seg', 'Koden dröjer') },
        ),
      ).toEqual(['moved /koder/app/#seg /koder/sms/#seg']));

    test('is a whole page', () =>
      expect(
        proposed(
          ['/koder/kod-i-sms/'],
          [
            ['/koder/kod-i-sms/', '4734'],
            ['/koder/kod-i-sms/#seg', '1234'],
            ['/koder/sms/', undefined, 'moved /koder/kod-i-sms/'],
            ['/koder/sms/#seg', undefined, 'moved /koder/kod-i-sms/#seg'],
          ],
          { 'koder/sms': section('seg', 'Koden dröjer') },
        ),
      ).toEqual(['moved /koder/kod-i-sms/ /koder/sms/']));

    test('is not a section where the address led to another', () =>
      expect(
        proposed(
          ['/koder/sms/#langsam'],
          [
            ['/koder/sms/', '4734'],
            ['/koder/sms/#annat', '2348'],
            ['/koder/sms/#langsam', '1234'],
            ['/koder/sms/#langsam-kod', undefined, 'alias /koder/sms/#annat'],
          ],
          { 'koder/sms': section('annat', 'Annat') + section('langsam-kod', 'Koden dröjer') },
        ),
      ).not.toContain('moved /koder/sms/#langsam /koder/sms/#langsam-kod'));
  });

  test('leads each of two pages that have kept as much to the one of its name', () => {
    const lost = ['/koder/lang/', '/koder/kort/'];
    const sameSections = section('seg', 'Seg') + section('trog', 'Trög');
    const ledger = makeLedger(
      ['/koder/'],
      ...lost.flatMap((page): Line[] => [[page, '4734'], [`${page}#seg`], [`${page}#trog`]]),
    );
    const renamed = makeLive([makeArticle('natet/lang', sameSections), makeArticle('natet/kort', sameSections)]);
    expect(propose(lost, ledger, renamed).map(({ kind, from, to }) => `${kind} ${from} ${to}`)).toEqual([
      'moved /koder/lang/ /natet/lang/',
      'moved /koder/kort/ /natet/kort/',
    ]);
  });

  test('has nothing to propose on an empty site', () =>
    expect(propose(['/koder/sms/'], makeLedger(['/koder/sms/', '4734']), new Map())).toEqual([]));
});
