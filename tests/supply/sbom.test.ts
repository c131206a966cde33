import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { tellFigure } from '../../scripts/figures.ts';
import { readLockfile } from '../../src/supply/lockfile.ts';
import { sbomOf } from '../../src/supply/sbom.ts';

const lockfile = readLockfile(readFileSync('package-lock.json', 'utf8'));
const sbom = sbomOf(lockfile);
const component = (name: string) => sbom.components.find((one) => one.name === name);

const schemas = 'node_modules/@cyclonedx/cyclonedx-library/res/schema';
const schema = (name: string) => JSON.parse(readFileSync(`${schemas}/${name}.SNAPSHOT.schema.json`, 'utf8'));

const ajv = new Ajv({
  strict: false,
  formats: { 'date-time': true, 'idn-email': true, 'iri-reference': true, uri: true },
});
for (const name of ['spdx', 'jsf-0.82'])
  ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
const validate = ajv.compile(schema('bom-1.6'));

/** What the schema of CycloneDX, with the list of licences that SPDX knows, has against it. */
const mistakesIn = (data: unknown) => (validate(data) ? [] : validate.errors);

/** A lockfile with one package, as given. */
const withOne = (entry: object, path = 'node_modules/a') =>
  sbomOf(
    readLockfile(
      JSON.stringify({
        packages: { '': { name: 'felsok', version: '0.1.0' }, [path]: { version: '1.0.0', ...entry } },
      }),
    ),
  ).components[0];

describe('the SBOM', () => {
  test('is valid CycloneDX, licences and all', () => {
    expect(mistakesIn(sbom)).toEqual([]);
    expect(mistakesIn({ ...sbom, components: [{ ...sbom.components[0], scope: 'never' }] })).not.toEqual([]);
    tellFigure('SBOM', `CycloneDX ${sbom.specVersion}, ${sbom.components.length} components, valid`);
  });

  test('names the site itself and every package of the lockfile once', () => {
    expect(sbom.metadata.component).toEqual({
      type: 'application',
      'bom-ref': 'felsok@0.1.0',
      name: 'felsok',
      version: '0.1.0',
      licenses: [{ license: { id: 'MIT' } }],
    });
    const named = sbom.components.map(({ name, version }) => `${name}@${version}`);
    expect(new Set(named).size).toBe(named.length);
    expect(new Set(named)).toEqual(new Set(lockfile.packages.map(({ name, version }) => `${name}@${version}`)));
  });

  test('knows what each is, by name for machines, checksum and licence', () => {
    for (const { purl, hashes, licenses } of sbom.components) {
      expect(purl).toMatch(/^pkg:npm\/(?:%40[\w.-]+\/)?[\w.-]+@\d/);
      expect(hashes?.[0], purl).toMatchObject({ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) });
      expect(licenses?.length, purl).toBe(1);
    }
  });

  test('tells what the site needs from what some machines need and what only develops it', () => {
    expect(component('astro')?.scope).toBe('required');
    expect(component('@pagefind/darwin-arm64')?.scope).toBe('optional');
    expect(component('vitest')?.scope).toBe('excluded');
  });

  test('leads from the site to everything else', () => {
    const needs = new Map(sbom.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
    const reached = new Set(['felsok@0.1.0']);
    for (const ref of reached) for (const next of needs.get(ref) ?? []) reached.add(next);
    expect(sbom.components.map(({ purl }) => purl).filter((ref) => !reached.has(ref))).toEqual([]);
  });

  test('is the same each time', () => {
    const again = readLockfile(readFileSync('package-lock.json', 'utf8'));
    expect(JSON.stringify(sbomOf({ ...again, packages: again.packages.toReversed() }))).toBe(JSON.stringify(sbom));
  });

  test.each([
    ['MIT', { license: { id: 'MIT' } }],
    ['LGPL-3.0-or-later', { license: { id: 'LGPL-3.0-or-later' } }],
    ['(MIT OR CC0-1.0)', { expression: '(MIT OR CC0-1.0)' }],
    ['Apache-2.0 WITH LLVM-exception', { expression: 'Apache-2.0 WITH LLVM-exception' }],
    ['SEE LICENSE IN LICENSE.md', { license: { name: 'SEE LICENSE IN LICENSE.md' } }],
  ])('writes the licence %s as %j', (license, written) => expect(withOne({ license })?.licenses).toEqual([written]));

  test('writes a checksum as CycloneDX does', () =>
    expect(withOne({ integrity: 'sha512-AP8=' })?.hashes).toEqual([{ alg: 'SHA-512', content: '00ff' }]));
});
