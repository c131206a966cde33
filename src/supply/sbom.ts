/**
 * What a build is made of, in the words that scanners read: CycloneDX, from the lockfile.
 * The same lockfile gives the same bytes, so neither time nor serial number is told.
 *
 * Of our own, since `npm sbom` stops at a quarrel among packages that only measure the site,
 * and both it and cyclonedx-npm tell what npm and what machine they ran on.
 */

import { type LockedPackage, type Lockfile, resolveFrom } from './lockfile.ts';

/** From what the site cannot do without to what only develops it. */
const scopes = ['required', 'optional', 'excluded'] as const;

export function sbomOf({ root, packages }: Lockfile) {
  const byPath = new Map(packages.map((one) => [one.path, one]));
  const all = [root, ...packages].toSorted((a, b) => (refOf(a) < refOf(b) ? -1 : 1));
  const groups = Map.groupBy(all, refOf); // a package may be installed in several places
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', ...namesOf(root) } },
    components: [...groups.values()].filter(([one]) => one !== root).flatMap(componentOf),
    dependencies: [...groups].map(([ref, places]) => ({
      ref,
      dependsOn: [...new Set(places.flatMap((place) => needsOf(byPath, place)))].toSorted(),
    })),
  };
}

/** `pkg:npm/%40img/sharp-linux-x64@0.35.5`; the project itself is on no registry, `felsok@0.1.0`. */
const refOf = ({ path, name, version }: LockedPackage) =>
  path === '' ? `${name}@${version}` : `pkg:npm/${name.replace('@', '%40')}@${version}`;

const scopeOf = ({ dev, optional, devOptional }: LockedPackage) =>
  dev ? 'excluded' : optional || devOptional ? 'optional' : 'required';

const namesOf = (one: LockedPackage) => ({
  'bom-ref': refOf(one),
  name: one.name,
  version: one.version,
  ...(one.license && { licenses: [licenceOf(one.license)] }),
});

function componentOf(places: LockedPackage[]) {
  const [one] = places;
  if (!one) return [];
  return {
    type: 'library',
    ...namesOf(one),
    scope: scopes.find((scope) => places.some((place) => scopeOf(place) === scope)),
    ...(one.integrity && { hashes: hashesOf(one.integrity) }),
    purl: refOf(one),
  };
}

/** `sha512-…` in base64 → as CycloneDX writes it, in hexadecimal. */
function hashesOf(integrity: string) {
  return integrity.split(' ').map((hash) => {
    const [algorithm = '', base64 = ''] = hash.split('-');
    return { alg: algorithm.replace('sha', 'SHA-'), content: Buffer.from(base64, 'base64').toString('hex') };
  });
}

/** `MIT`, `MIT OR Apache-2.0`, or what somebody has written in words. */
function licenceOf(license: string) {
  if (/^[\w.+-]+$/.test(license)) return { license: { id: license } };
  if (/^[\w.+\-() ]+$/.test(license) && / (?:OR|AND|WITH) /.test(license)) return { expression: license };
  return { license: { name: license } };
}

function needsOf(byPath: ReadonlyMap<string, LockedPackage>, place: LockedPackage): string[] {
  const { path, dependencies, devDependencies, optionalDependencies, peerDependencies } = place;
  const needs = { ...dependencies, ...devDependencies, ...optionalDependencies, ...peerDependencies };
  return Object.keys(needs).flatMap((name) => {
    const found = resolveFrom(byPath, path, name);
    return found ? [refOf(found)] : [];
  });
}
