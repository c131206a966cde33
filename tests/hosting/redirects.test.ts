import { describe, expect, test } from 'vitest';
import { bothWays, redirectsOf } from '../../src/hosting/redirects.ts';
import { site as ours } from '../../src/site.config.ts';
import { makeLedger } from '../core/articles.ts';

const atRoot = { ...ours, base: '/' };
const ledger = makeLedger(
  ['/koder/'],
  ['/koder/app/', '4734'],
  ['/koder/app/#byt', '1234'],
  ['/koder/app/#bort', undefined, 'alias /koder/app/#byt'],
  ['/koder/fax/', '2348', 'withdrawn /koder/ring/'],
  ['/koder/nej/', '7778', 'moved /borta/'],
  ['/koder/ring/', '3334', 'moved /koder/app/#byt'],
  ['/koder/ring/#svar', '4448', 'moved /koder/app/#byt'],
  ['/koder/runt/', undefined, 'alias /koder/runt/'],
  ['/mfa/', undefined, 'alias /koder/'],
);

describe('redirects', () => {
  test('are of the pages that are given up, each to where it leads in the end', () =>
    expect(redirectsOf(ledger, atRoot)).toEqual([
      { from: '/koder/fax/', to: '/koder/app/#byt' },
      { from: '/koder/ring/', to: '/koder/app/#byt' },
      { from: '/mfa/', to: '/koder/' },
    ]));

  test('are none of what is live, of ids, or of what leads nowhere', () => {
    const from = redirectsOf(ledger, atRoot).map((redirect) => redirect.from);
    expect(from.filter((address) => /app|#|nej|runt/.test(address))).toEqual([]);
    expect(redirectsOf(makeLedger(['/koder/']), atRoot)).toEqual([]);
  });
});

test('both ways are with the slash and without', () =>
  expect(bothWays([{ from: '/it/mfa/', to: '/it/koder/' }])).toEqual([
    { from: '/it/mfa/', to: '/it/koder/' },
    { from: '/it/mfa', to: '/it/koder/' },
  ]));
