import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { nameAt, readLockfile, resolveFrom } from '../../src/supply/lockfile.ts';

const { root, packages } = readLockfile(readFileSync('package-lock.json', 'utf8'));
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const settings = readFileSync('.npmrc', 'utf8').split('\n');
const at = ({ path, version }: { path: string; version: string }) => `${path}@${version}`;

describe('package.json', () => {
  test('asks for exact versions: write 1.2.3, and neither ^1.2.3 nor a tag, an address or a folder', () => {
    const asked = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(asked.length).toBeGreaterThan(20);
    const inexact = asked.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(String(version)));
    expect(inexact.map(([name, version]) => `${name}: ${version}`)).toEqual([]);
  });

  test('names every package that has an install script, and says whether it may run: true or false in allowScripts', () => {
    const unnamed = packages
      .filter(({ hasInstallScript, name }) => hasInstallScript && typeof manifest.allowScripts[name] !== 'boolean')
      .map((one) => `${at(one)} wants to run a script when it is installed. Read it, then: npm install-scripts deny`);
    expect(unnamed).toEqual([]);
  });

  test('names nobody in allowScripts who has no install script: take them away', () => {
    const withScripts = new Set(packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name));
    expect(Object.keys(manifest.allowScripts).filter((name) => !withScripts.has(name))).toEqual([]);
  });
});

describe('package-lock.json', () => {
  test('is of this package.json: run npm install', () => {
    expect(root.dependencies).toEqual(manifest.dependencies);
    expect(root.devDependencies).toEqual(manifest.devDependencies);
  });

  test('knows every package by its checksum, SHA-512, and asks the registry for it under its own name', () => {
    expect(packages.length).toBeGreaterThan(300);
    expect(packages.filter(({ integrity }) => !integrity?.startsWith('sha512-')).map(at)).toEqual([]);
    expect(packages.filter(({ resolved }) => resolved !== undefined).map(at)).toEqual([]);
    expect(packages.filter(({ path, name }) => nameAt(path) !== name).map(at)).toEqual([]);
  });

  test('says under which licence every package may be used', () => {
    expect(packages.filter(({ license }) => !license).map(at)).toEqual([]);
  });
});

describe('.npmrc', () => {
  test.each([
    'save-exact=true',
    'strict-allow-scripts=true',
    'allow-git=none',
    'allow-remote=none',
    'allow-file=none',
    'allow-directory=none',
  ])('holds npm to it: %s', (setting) => expect(settings).toContain(setting));
});

describe('resolveFrom', () => {
  const lock = readLockfile(
    JSON.stringify({
      packages: {
        '': { name: 'felsok', version: '0.1.0' },
        'node_modules/a': { version: '1.0.0' },
        'node_modules/@s/b': { version: '1.0.0' },
        'node_modules/@s/b/node_modules/a': { version: '2.0.0' },
        'node_modules/@s/b/node_modules/c': { version: '3.0.0' },
      },
    }),
  );
  const byPath = new Map(lock.packages.map((one) => [one.path, one]));

  test.each([
    ['', 'a', '1.0.0'],
    ['node_modules/@s/b', 'a', '2.0.0'],
    ['node_modules/@s/b/node_modules/c', 'a', '2.0.0'],
    ['node_modules/@s/b/node_modules/c', '@s/b', '1.0.0'],
    ['node_modules/a', 'c', undefined],
    ['', 'c', undefined],
  ])('from %j, %s is %s', (path, name, version) => expect(resolveFrom(byPath, path, name)?.version).toBe(version));
});
