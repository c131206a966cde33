import { describe, expect, test } from 'vitest';
import { directoryOf } from '../../src/core/directory.ts';
import { publishedPlaces } from '../../src/core/published.ts';
import { makeArticle, makeCatalog, makeLedger, makeTopic } from './articles.ts';

const docs = 'https://docs.microsoft.com/sv-se/azure';
const catalog = makeCatalog(
  [
    makeArticle('koder/sms', '## Seg {/* #seg */}', {
      title: 'Koden kommer inte',
      legacy: [`${docs}/old-sms.md`, 'https://support.microsoft.com/help/12408/sms', '/hjalp/kod'],
    }),
    makeArticle('koder/utkast', '## Ny {/* #ny */}', { draft: true, legacy: [`${docs}/old-draft`] }),
  ],
  [makeTopic('koder', 1, { title: 'Koder' })],
);
const ledger = makeLedger(
  ['/koder/'],
  ['/sms/', '4734', 'moved /koder/'],
  ['/koder/sms/', '5724'],
  ['/koder/sms/#seg', '8164'],
  ['/koder/sms/#lat', '3254', 'alias /koder/sms/#seg'],
  ['/koder/ring/', '7408', 'moved /koder/samtal/'],
  ['/koder/samtal/', '6140', 'withdrawn /koder/sms/'],
  ['/koder/a/', '9087', 'moved /koder/b/'],
  ['/koder/b/', '2852', 'moved /koder/a/'],
  ['/koder/c/', '1093', 'moved /koder/aldrig/'],
);
const { places, former, formerCodes, legacy } = directoryOf(catalog, publishedPlaces(catalog), ledger);

describe('directoryOf', () => {
  test('lists every address of today with what it is part of, and its code', () =>
    expect(places).toEqual([
      { address: '/koder/', title: 'Koder', context: '' },
      { address: '/koder/sms/', title: 'Koden kommer inte', context: 'Koder', code: '5724' },
      { address: '/koder/sms/#seg', title: 'Seg', context: 'Koden kommer inte', code: '8164' },
    ]));

  test('leads from every address that has been given up to where its chain ends, and from none whose chain does not', () =>
    expect(former).toEqual({
      '/sms/': '/koder/',
      '/koder/sms/#lat': '/koder/sms/#seg',
      '/koder/ring/': '/koder/sms/',
      '/koder/samtal/': '/koder/sms/',
    }));

  test('keeps the codes of what has been given up', () =>
    expect(formerCodes).toEqual({
      '4734': '/koder/',
      '3254': '/koder/sms/#seg',
      '7408': '/koder/sms/',
      '6140': '/koder/sms/',
    }));

  test('knows the pages elsewhere that articles have taken over from, but for drafts', () =>
    expect(legacy).toEqual({ 'old-sms': '/koder/sms/', 'help-12408': '/koder/sms/', kod: '/koder/sms/' }));

  test('leaves out codes that have not been given yet', () =>
    expect(directoryOf(catalog, publishedPlaces(catalog), makeLedger()).places).toEqual([
      { address: '/koder/', title: 'Koder', context: '' },
      { address: '/koder/sms/', title: 'Koden kommer inte', context: 'Koder' },
      { address: '/koder/sms/#seg', title: 'Seg', context: 'Koden kommer inte' },
    ]));
});
