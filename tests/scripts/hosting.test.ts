import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { projectFiles } from '../../scripts/hosting.ts';
import { site } from '../../src/site.config.ts';

vi.setConfig({ testTimeout: 30_000 }); // each starts a Node of its own, on a machine that may be busy

test.each([...projectFiles()])('%s is what npm run hosting writes', (path, text) =>
  expect(readFileSync(path, 'utf8')).toBe(text),
);

const run = (...args: string[]) => {
  const env = { ...process.env, CONTENT_DIR: 'tests/fixtures/tiny', SITE_URL: '', BASE_PATH: 'it/hjalp' };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/hosting.ts', ...args], {
    encoding: 'utf8',
    env,
  });
  return { status, stdout, stderr };
};

describe('npm run hosting -- nginx', () => {
  test('prints the configuration, with the pages that are gone', () => {
    const { status, stdout, stderr } = run('nginx');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('"/it/hjalp/natverk/gammal/" "/it/hjalp/natverk/tappar-wifi/";');
    expect(stdout).toContain('listen 8080;');
    expect(stdout).toContain('root "/srv/felsok/current";');
    expect(stdout).not.toContain('ssl');
  });

  test('takes names, a folder, and what TLS needs', () => {
    const files = ['--certificate', '/c.pem', '--key', '/k.pem'];
    const { stdout } = run('nginx', '--name', 'a.example.se', '--name', 'b.example.se', '--root', '/srv/x', ...files);
    expect(
      stdout.match(/^ {2}(?:listen|server_name|root|ssl_certificate|ssl_certificate_key|return) .*/gm),
    ).toMatchInlineSnapshot(`
      [
        "  listen 80;",
        "  listen [::]:80;",
        "  server_name a.example.se b.example.se;",
        "  return 301 https://$host$request_uri;",
        "  listen 443 ssl http2;",
        "  listen [::]:443 ssl http2;",
        "  server_name a.example.se b.example.se;",
        "  root "/srv/x";",
        "  ssl_certificate "/c.pem";",
        "  ssl_certificate_key "/k.pem";",
      ]
    `);
  });
});

describe('npm run hosting refuses', () => {
  test.each([
    ['apache', 'There is no configuration for "apache": only for nginx. Other hosts read theirs from dist/.'],
    ['nginx --certificate /c.pem', 'TLS needs both --certificate and --key.'],
    ['nginx --key /k.pem', 'TLS needs both --certificate and --key.'],
    ['nginx --rot /srv', "Unknown option '--rot'"],
  ])('%s', (args, message) =>
    expect(run(...args.split(' '))).toEqual({ status: 1, stdout: '', stderr: `${message}\n` }),
  );
});

test('the site of the project is at the root, as its Dockerfile and workflow say', () => expect(site.base).toBe('/'));
