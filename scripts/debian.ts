/** What the tests need and npm does not have, from Debian’s packages. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The first of `names` that is a command here. */
export const commandOnPath = (...names: string[]): string | undefined =>
  names.map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim()).find(Boolean);

/**
 * Installs packages, where this is Debian and we may.
 *
 * @returns Whether it was tried; ask for the command itself to know whether it is there.
 */
export function installDebian(...packages: string[]): boolean {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return false;
  console.log(`Installing Debian’s ${packages.join(' and ')}.`);
  const quiet = {
    stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], quiet);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet);
  return true;
}
