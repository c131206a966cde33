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

  test('has nothing to propose on an empty site', () =>
    expect(propose(['/koder/sms/'], makeLedger(['/koder/sms/', '4734']), new Map())).toEqual([]));
});
