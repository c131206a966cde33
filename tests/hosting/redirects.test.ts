import { describe, expect, test } from 'vitest';
import { redirectsFile, redirectsOf, staticWebAppConfig } from '../../src/hosting/redirects.ts';
import { site as ours } from '../../src/site.config.ts';
import { makeLedger } from '../core/articles.ts';

const site = { ...ours, base: '/it/' };
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

describe('the file _redirects', () => {
  test('has each with its slash and without', () =>
    expect(redirectsFile(redirectsOf(ledger, site))).toMatchInlineSnapshot(`
      "/it/koder/fax/ /it/koder/app/#byt 301
      /it/koder/fax /it/koder/app/#byt 301
      /it/koder/ring/ /it/koder/app/#byt 301
      /it/koder/ring /it/koder/app/#byt 301
      /it/mfa/ /it/koder/ 301
      /it/mfa /it/koder/ 301
      "
    `));

  test('is empty when nothing has moved', () => expect(redirectsFile([])).toBe(''));
});

describe('the configuration of Azure Static Web Apps', () => {
  test('has each, and the page for what is not found', () =>
    expect(staticWebAppConfig(redirectsOf(ledger, site), site)).toMatchInlineSnapshot(`
      "{
        "trailingSlash": "always",
        "routes": [
          {
            "route": "/it/koder/fax/",
            "redirect": "/it/koder/app/#byt",
            "statusCode": 301
          },
          {
            "route": "/it/koder/ring/",
            "redirect": "/it/koder/app/#byt",
            "statusCode": 301
          },
          {
            "route": "/it/mfa/",
            "redirect": "/it/koder/",
            "statusCode": 301
          }
        ],
        "responseOverrides": {
          "404": {
            "rewrite": "/it/404.html"
          }
        }
      }
      "
    `));

  test('is without redirects when nothing has moved', () =>
    expect(JSON.parse(staticWebAppConfig([], atRoot))).toEqual({
      trailingSlash: 'always',
      routes: [],
      responseOverrides: { 404: { rewrite: '/404.html' } },
    }));
});
