/**
 * Everything that a reader's browser is sent, whoever made it. The page `/licenser/` tells it in the words of i18n/licences.ts,
 * and a build whose scripts hold something else stops (src/vite/shipped-packages.ts).
 */

import type { Lockfile } from './lockfile.ts';

interface Shipped {
  /** Of npm; its version and licence are those of the lockfile. Missing for what is our own. */
  package?: string;
  /** SPDX, for what has neither. */
  licence?: string;
  /** The whole licence: a file of the package, or of the repository. */
  file: string;
  /** Where readers find it. */
  address: string;
  /** Is its code in scripts that Vite makes? What comes in files of its own is not. */
  isBundled?: true;
}

export const shipped = {
  articles: { licence: 'CC-BY-4.0', file: 'content/LICENSE', address: '/licenser/artiklar.txt' },
  felsok: { file: 'LICENSE', address: '/licenser/felsok.txt' },
  pagefind: { package: 'pagefind', file: 'LICENSE/LICENSE', address: '/licenser/pagefind.txt' },
  rolldown: { package: 'rolldown', file: 'LICENSE', address: '/licenser/rolldown.txt', isBundled: true },
  font: { package: '@fontsource-variable/schibsted-grotesk', file: 'LICENSE', address: '/schibsted-grotesk-OFL.txt' },
} as const satisfies Record<string, Shipped>;

export type ShippedName = keyof typeof shipped;

export interface Part {
  name: ShippedName;
  version: string;
  /** SPDX: `MIT`. */
  licence: string;
  /** Path of the whole licence, from the repository. */
  file: string;
  address: string;
}

/** @throws When a package is not in the lockfile. */
export const shippedParts = (lockfile: Lockfile): Part[] =>
  Object.entries(shipped as Record<string, Shipped>).map(([name, { package: from, licence, file, address }]) => {
    const source = from ? lockfile.packages.find((one) => one.name === from) : lockfile.root;
    if (!source)
      throw new Error(`src/supply/shipped.ts names the package "${from}", which is not in package-lock.json.`);
    return {
      name: name as ShippedName,
      version: source.version,
      licence: licence ?? source.license ?? '',
      file: from ? `${source.path}/${file}` : file,
      address,
    };
  });

/** What the code of a module belongs to: `rolldown` of `\0rolldown/runtime.js`; nothing when it is our own. */
export function packageOf(id: string): string | undefined {
  const [, inside] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id) ?? [];
  if (inside) return inside;
  if (!id.startsWith('\0') || id.startsWith('\0vite/preload-helper')) return undefined; // ours, by src/vite/plain-import.ts
  return id.slice(1).split('/')[0];
}

/**
 * @param found Package → a file of the build that holds code of it.
 * @returns What is wrong with the list; nothing when it tells what is sent.
 */
export function mistakesInList(found: ReadonlyMap<string, string>, isWhole: boolean): string[] {
  const list = Object.values(shipped as Record<string, Shipped>);
  const unnamed = [...found].filter(([name]) => !list.some((one) => one.package === name));
  const missing = list.filter(({ package: name = '', isBundled }) => isWhole && isBundled && !found.has(name));
  return [
    ...unnamed.map(
      ([name, file]) =>
        `${file} holds code of "${name}", which src/supply/shipped.ts does not name. Do without it, or add it there with its licence: readers are told of everything they are sent.`,
    ),
    ...missing.map(
      ({ package: name }) =>
        `src/supply/shipped.ts says that scripts hold code of "${name}", and none does. Take it off the list.`,
    ),
  ];
}
