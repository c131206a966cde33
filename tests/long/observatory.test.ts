/** Mozilla's Observatory (https://developer.mozilla.org/observatory) looks at a real nginx over TLS: all that it gives points for, but two. */

import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tellFigure } from '../../scripts/figures.ts';
import { realSite, redirectsIn } from './build.ts';
import { haveNginx, makeCertificates, type Nginx, startNginx } from './nginx.ts';

const figure = 'Mozilla Observatory';
const folder = 'tests/long/observatory';
const installed = `${folder}/node_modules/@mdn/mdn-http-observatory`;

/** Its install script asks the network for the list of domains that browsers know; it must not run, and ours is not in it. */
function haveObservatory(): boolean {
  if (!existsSync(installed))
    spawnSync('npm', ['ci', '--ignore-scripts', '--silent'], { cwd: folder, stdio: 'inherit' });
  if (existsSync(installed)) {
    writeFileSync(`${installed}/conf/hsts-preload.json`, '{}');
    return true;
  }
  console.warn('NOT RUN: the Observatory, which could not be installed.');
  tellFigure(figure, 'not run: it could not be installed');
  return false;
}

interface Scan {
  grade: string;
  score: number;
  status: number;
  tests: { name: string; pass: boolean; result: string; points: number }[];
}

/**
 * What it would give points for, and why the site does without. https://github.com/mdn/mdn-http-observatory/blob/main/src/grader/charts.js
 */
const doneWithout = {
  'cookies-secure-with-httponly-sessions-and-samesite': 'There are no cookies.',
  'hsts-preloaded': 'Whose domain it is decides that, for all that is under it, with the makers of browsers.',
};
const pointsWithout = 10;

describe.skipIf(!(haveNginx(figure, figure) && haveObservatory()))('the Observatory', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'felsok-'));
  let nginx: Nginx;
  let certificates: ReturnType<typeof makeCertificates>;

  beforeAll(async () => {
    certificates = makeCertificates(scratch, 'hjalp.example.se');
    const { site } = realSite;
    nginx = await startNginx({
      root: realSite.folder,
      site,
      redirects: redirectsIn('content', site),
      tls: certificates,
    });
  });
  afterAll(async () => {
    await nginx?.stop();
    rmSync(scratch, { recursive: true });
  });

  async function scan(path: string): Promise<Scan> {
    const ports = [nginx.plainOrigin, nginx.origin].map((origin) => new URL(origin).port);
    const { stdout } = await promisify(execFile)(process.execPath, [`${folder}/scan.js`, ...ports, path], {
      env: { ...process.env, NODE_EXTRA_CA_CERTS: certificates.authorityFile },
    });
    return JSON.parse(stdout);
  }

  test('gives A+, and every point but those that the site does without', async () => {
    const { grade, score, status, tests } = await scan('/');
    expect(status).toBe(200);
    expect(tests).toMatchInlineSnapshot(`
      [
        {
          "name": "content-security-policy",
          "pass": true,
          "points": 10,
          "result": "csp-implemented-with-no-unsafe-default-src-none",
        },
        {
          "name": "cookies",
          "pass": true,
          "points": 0,
          "result": "cookies-not-found",
        },
        {
          "name": "cross-origin-resource-sharing",
          "pass": true,
          "points": 0,
          "result": "cross-origin-resource-sharing-not-implemented",
        },
        {
          "name": "redirection",
          "pass": true,
          "points": 0,
          "result": "redirection-to-https",
        },
        {
          "name": "referrer-policy",
          "pass": true,
          "points": 5,
          "result": "referrer-policy-private",
        },
        {
          "name": "strict-transport-security",
          "pass": true,
          "points": 0,
          "result": "hsts-implemented-max-age-at-least-six-months",
        },
        {
          "name": "subresource-integrity",
          "pass": true,
          "points": 5,
          "result": "sri-implemented-and-all-scripts-loaded-securely",
        },
        {
          "name": "x-content-type-options",
          "pass": true,
          "points": 0,
          "result": "x-content-type-options-nosniff",
        },
        {
          "name": "x-frame-options",
          "pass": true,
          "points": 5,
          "result": "x-frame-options-implemented-via-csp",
        },
        {
          "name": "cross-origin-resource-policy",
          "pass": true,
          "points": 10,
          "result": "corp-implemented-with-same-origin",
        },
      ]
    `);
    expect([grade, score]).toEqual(['A+', 135]);
    const most = score + pointsWithout;
    tellFigure(figure, `${grade}, ${score} of ${most}`);
    for (const result of Object.keys(doneWithout)) expect(tests.map((known) => known.result)).not.toContain(result);
  });

  test.each([
    ['/koder/utomlands/', 200],
    ['/sok/', 200],
    ['/helpdesk/', 200],
    ['/finns-inte/', 404],
  ])('gives %s the same', async (path, expected) => {
    const { grade, score, status } = await scan(path);
    expect([status, grade, score]).toEqual([expected, 'A+', 135]);
  });
});
