import { describe, expect, test } from 'vitest';
import { formatCode, withCheckDigit } from '../../src/core/code.ts';
import { directoryOf } from '../../src/core/directory.ts';
import { legacyKey } from '../../src/core/legacy.ts';
import { byCode, nearestPlaces, type Rescue, rescue } from '../../src/core/rescue.ts';
import { corpus } from '../../src/corpus/index.ts';
import { links } from './rescue-links.ts';

const { catalog, published, ledger } = corpus();
const directory = directoryOf(catalog, published, ledger);

/** Of a link as the table writes it: with the site’s base before it when that is not `/`. */
function answerTo(written: string): Rescue | undefined {
  const [, base = '/', link = written] = /^@(\S+) (.*)$/s.exec(written) ?? [];
  return rescue(link, directory, { hosts: ['hjalp.exempelby.example', 'localhost:4321'], base });
}

/** The answer in the words of the table; offers as far as what was hoped for speaks of them. */
function told(answer: Rescue | undefined, hope: string): string {
  if (!answer) return 'undefined';
  if ('found' in answer) return `found ${answer.found.address}`;
  const near = answer.near.map(({ address }) => address);
  if ('noCode' in answer) return `no code ${answer.noCode}, near ${near.join(' ')}`;
  const [form, hoped = ''] = hope.split(' ');
  if (near.length === 0) return 'nothing';
  if (form === 'offers' && near.includes(hoped)) return hope;
  return `${form === 'offers' ? 'offers' : 'first'} ${near[0]}`;
}

describe.each(Object.entries(links))('rescue of a link %s', (_, rows) => {
  test.each(rows)('%s → %s', (link, hope) => expect(told(answerTo(link), hope)).toBe(hope));
});

test('rescue offers every article first when its topic is another', () => {
  const answers = catalog.articles.map(({ address, slug }) => [
    told(answerTo(`/amnet/${slug}/`), ''),
    `first ${address}`,
  ]);
  expect(answers.filter(([answer, hope]) => answer !== hope)).toEqual([]);
});

const codeOf = (address: string) => ledger.get(address)?.code ?? '';
const kina = codeOf('/koder/utomlands/#kina');

describe('rescue of a code', () => {
  const shown = formatCode(kina);
  test.each([
    kina,
    shown,
    shown.replace('-', ' '),
    shown.replace('-', '\u2011'),
    `koden ${kina}`,
    `Koden: ${shown}`,
    `(${shown}).`,
    `#${kina}`,
    `/${kina}/`,
    `/${kina}`,
    `/${shown}/`,
    `/${kina}/dela/`,
    `https://hjalp.exempelby.example/${kina}/`,
    `hjalp.exempelby.example/${shown}`,
    `https://hjalp.exempelby.example/${kina}/?utm_source=mejl`,
    `@/it/hjalp/ https://hjalp.exempelby.example/it/hjalp/${kina}/dela/`,
    `https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fhjalp.exempelby.example%2F${kina}%2F&data=05%7C02`,
  ])('%s leads to its section', (written) => expect(told(answerTo(written), '')).toBe('found /koder/utomlands/#kina'));

  test('leads to an article too', () =>
    expect(told(answerTo(codeOf('/koder/utomlands/')), '')).toBe('found /koder/utomlands/'));
});

/** Of every code: each other last digit, and each swap of neighbours. */
const slips = directory.places.flatMap(({ address, code = '' }) => {
  const others = [...'0123456789'].map((digit) => code.slice(0, -1) + digit);
  const swaps = [...code].map(
    (digit, index) => code.slice(0, index) + code.charAt(index + 1) + digit + code.slice(index + 2),
  );
  return [...others, ...swaps]
    .filter((wrong) => wrong !== code && wrong.length === code.length && !/^(0|19|20)/.test(wrong))
    .map((wrong) => ({ address, wrong }));
});

describe('rescue of a wrong code', () => {
  test('offers what was meant, after one wrong digit and after a swap', () => {
    const unhelped = slips.filter(({ address, wrong }) => {
      const answer = answerTo(formatCode(wrong));
      return !(answer && 'noCode' in answer && answer.near.some((place) => place.address === address));
    });
    expect(slips.length).toBeGreaterThan(1000);
    expect(unhelped).toEqual([]);
  });

  test('offers the same when it stands in an address', () => {
    const wrong = slips.find(({ address }) => address === '/koder/utomlands/#kina')?.wrong ?? '';
    expect(answerTo(`/${wrong}/`)).toMatchObject({ noCode: wrong });
    expect(answerTo(`/${wrong}/`)).toEqual(answerTo(wrong));
  });
});

describe('rescue on a site of a few pages', () => {
  const place = (address: string, title: string, code?: string) => ({
    address,
    title,
    context: '',
    ...(code && { code }),
  });
  const [topic, page, section] = [
    place('/koder/', 'Koder'),
    place('/koder/sms/', 'Sms', '4734'),
    place('/koder/sms/#seg', 'Sms:et är segt', '5724'),
  ];
  const few = {
    places: [topic, page, section].filter((known) => known !== undefined),
    former: {
      '/gammalt/sms/': '/koder/sms/',
      '/gammalt/sms/#lat': '/koder/sms/#seg',
      '/koder/ring/': '/koder/sms/#seg',
    },
    formerCodes: { [withCheckDigit('816')]: '/koder/sms/' },
    legacy: { 'old-sms': '/koder/sms/' },
  };
  const ask = (link: string) => rescue(link, few, { hosts: [], base: '/' });

  test.each([
    ['/gammalt/sms/', page],
    ['/gammalt/sms/#seg', section],
    ['/gammalt/sms/#lat', section],
    ['/sv/gammalt/sms/#lat', section],
    ['/koder/ring/', section],
    [withCheckDigit('816'), page],
  ])('leads from %s, which has been given up', (link, found) => expect(ask(link)).toEqual({ found }));

  test('says that it is only the section that is unknown, and offers its page', () =>
    expect(ask('/koder/sms/#xyzzy')).toEqual({ lost: '/koder/sms/#xyzzy', page, near: [page] }));

  test('knows a page that has taken over from another by that one’s address', () => {
    expect(ask('https://docs.example/a/old-sms.md#seg')).toEqual({ found: section });
    expect(ask('https://docs.example/a/old-sms#xyzzy')).toEqual({ lost: '/a/old-sms/#xyzzy', page, near: [page] });
  });

  test('says what leads nowhere, as we write addresses', () =>
    expect(ask('https://gammal.example/Abc/Défg.html?x=1#Ö')).toEqual({ lost: '/abc/defg/#o', near: [] }));

  test('offers what a code that has been given up leads to', () =>
    expect(ask(`7${withCheckDigit('816').slice(1)}`)).toMatchObject({ near: [page] }));

  test('takes no number for a code where there are none', () =>
    expect(
      rescue('4734', { places: [], former: {}, formerCodes: {}, legacy: {} }, { hosts: [], base: '/' }),
    ).toBeUndefined());
});

describe('byCode', () => {
  test('finds what has the code', () =>
    expect(byCode(kina, directory)).toMatchObject({ found: { address: '/koder/utomlands/#kina' } }));

  test('says that a code was never given', () => expect(byCode('99', directory)).toEqual({ noCode: '99', near: [] }));
});

describe('nearestPlaces', () => {
  const near = (anchor: string, page: string) => nearestPlaces(anchor, page, directory).map(({ address }) => address);

  test.each([
    ['stor-e', '/koder/koden-kommer-inte/', '/koder/koden-kommer-inte/#stor-ej'],
    ['Starta om telefonen', '/koder/koden-kommer-inte/', '/koder/koden-kommer-inte/#starta-om'],
    ['starta-om', '/koder/koden-kommer-inte/#stor-ej', '/koder/koden-kommer-inte/#starta-om'],
    ['i-forgot-my-mobile', '/logga-in/vanliga-problem/', '/logga-in/vanliga-problem/#utan-telefonen'],
    ['kina', '/koder/koden-kommer-inte/', '/koder/utomlands/#kina'],
    ['koden-kommer-inte', '/koder/utomlands/', '/koder/koden-kommer-inte/'],
  ])('offers for %s on %s first %s', (anchor, page, first) => expect(near(anchor, page)[0]).toBe(first));

  test('offers no more than three, and never the page one stands on', () => {
    expect(near('telefonen', '/ny-mobil/ny-telefon/')).toHaveLength(3);
    expect(near('utomlands', '/koder/utomlands/')).not.toContain('/koder/utomlands/');
  });

  test('offers nothing where nothing is alike', () => expect(near('xyzzy', '/koder/utomlands/')).toEqual([]));
});

describe('the legacy lists of the articles', () => {
  const lists = catalog.articles.flatMap(({ id, data }) =>
    data.legacy.map((address) => ({ id, address, key: legacyKey(address) })),
  );

  test('name each page once, whatever it has been called', () => {
    const keys = lists.map(({ key }) => key);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    expect(keys).not.toContain('');
  });

  test('lead to their articles', () => {
    const answers = lists.map(({ id, address }) => [address, told(answerTo(address), ''), `found /${id}/`]);
    expect(answers.filter(([, answer, hope]) => answer !== hope)).toEqual([]);
  });
});
