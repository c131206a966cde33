/** `package-lock.json` as the rest of the site wants it: every package that may be installed, and where. */

import { z } from 'zod';

const names = z.record(z.string(), z.string()).default({});

const entrySchema = z.object({
  /** Only where it is installed under another name than its own. */
  name: z.string().optional(),
  version: z.string(),
  license: z.string().optional(),
  /** `sha512-…`, base64. */
  integrity: z.string().optional(),
  /** A download address, a folder or a Git repository. */
  resolved: z.string().optional(),
  dev: z.boolean().default(false),
  optional: z.boolean().default(false),
  /** Optional for the site, and needed by what only develops it. */
  devOptional: z.boolean().default(false),
  hasInstallScript: z.boolean().default(false),
  dependencies: names,
  /** Of the project itself only. */
  devDependencies: names,
  optionalDependencies: names,
  peerDependencies: names,
});

const lockfileSchema = z.object({ packages: z.record(z.string(), entrySchema) });

export interface LockedPackage extends z.output<typeof entrySchema> {
  name: string;
  /** `node_modules/a/node_modules/b`. */
  path: string;
}

export interface Lockfile {
  /** The project itself. */
  root: LockedPackage;
  packages: LockedPackage[];
}

/** @throws When it is no lockfile of npm 7 or later. */
export function readLockfile(text: string): Lockfile {
  const { packages } = lockfileSchema.parse(JSON.parse(text));
  const all = Object.entries(packages).map(([path, entry]) => ({ ...entry, path, name: entry.name ?? nameAt(path) }));
  const root = all.find(({ path }) => path === '');
  if (!root) throw new Error('package-lock.json does not name the project itself. Run: npm install');
  return { root, packages: all.filter((one) => one !== root) };
}

/** `node_modules/a/node_modules/@b/c` → `@b/c`. */
export const nameAt = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Where Node looks from a path: beside it, then further and further out. */
export function resolveFrom(
  byPath: ReadonlyMap<string, LockedPackage>,
  path: string,
  name: string,
): LockedPackage | undefined {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const found = byPath.get(`${folder}${folder && '/'}node_modules/${name}`);
    if (found || folder === '') return found;
  }
}
