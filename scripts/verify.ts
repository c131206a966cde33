/** `npm run verify -- <address or folder>`: is what lies there what was built? */

import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compare, type Difference, type Found, type Hashes, verifyReport } from '../src/core/manifest.ts';
import { unlessBuilding } from './build/lock.ts';
import { hashesIn, readBuilt } from './build/manifest.ts';
import { restoreOutput } from './build/output.ts';
import { deployedAt, servedOf } from './deployed.ts';

const usage = `Say which site to verify, by its address or its folder:
  npm run verify -- https://hjalp.example.se/
  npm run verify -- dist
It is compared with the build in dist/; --with <folder> names another.`;

async function verify(where: string, builtIn: string): Promise<boolean> {
  await unlessBuilding(() => restoreOutput(builtIn));
  const built = readBuilt(builtIn);
  const isAddress = /^https?:\/\//i.test(where);
  const shown = isAddress ? withSlash(where) : where;
  const expected: Hashes = isAddress ? servedOf(built) : built.hashes;
  const found = isAddress ? await deployedAt(shown, built) : filesIn(where);
  const differences: Difference[] = compare(expected, found);
  console.log(verifyReport(shown, expected.size, built.version, differences));
  return differences.length === 0;
}

/** `https://hjalp.example.se/it/start` would be a file, and files are asked for beside it. */
function withSlash(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname.replace(/(?:\/|\/index\.html)?$/, '/');
}

function filesIn(folder: string): Map<string, Found> {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}. An address begins with https://`);
  return new Map([...hashesIn(folder)].map(([path, hash]) => [path, { hash }]));
}

if (import.meta.main) {
  try {
    const { values, positionals } = parseArgs({
      options: { with: { type: 'string', default: 'dist' } },
      allowPositionals: true,
    });
    const [where, ...more] = positionals;
    if (where === undefined || more.length > 0) throw new Error(usage);
    process.exitCode = (await verify(where, values.with)) ? 0 : 1;
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
