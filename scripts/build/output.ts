/**
 * The folder a site is served from, and how a new one takes its place: two renames, so it is never half written.
 *
 * Beside `dist/` lie, while a build works, `.dist-next-…`: what nobody needs and the next build sweeps away; and for an instant
 * `.dist-previous`: the old site, whole. A process that is killed at any moment leaves the one or the other in a state that the next
 * command puts right. A power cut is another matter: renames may reach the disk before the files do, and to wait for each of a hundred
 * thousand would take longer than the build. `npm run verify -- dist` tells whether they all did.
 */

import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const beside = (out: string, name: string) => join(dirname(out), `.${basename(out)}-${name}`);

/** Where the old site waits between the two renames. Whole, or not there. */
const previousFolder = (out: string) => beside(out, 'previous');

const scratch = 'next-';

/**
 * A new folder to work in, on the same disk as `out`. Each build has its own: what a killed one has started, and has not noticed yet, does
 * not write into the next.
 */
export function scratchFolder(out: string): string {
  mkdirSync(dirname(out), { recursive: true });
  return mkdtempSync(beside(out, scratch));
}

/** Removes what earlier builds left. Only who has the lock may: to another it would be the work of a build that is on. */
export function sweepScratch(out: string): void {
  const left = basename(beside(out, scratch));
  for (const name of existsSync(dirname(out)) ? readdirSync(dirname(out)) : [])
    if (name.startsWith(left)) remove(join(dirname(out), name));
}

/** Puts `made` in the place of `out`. `rename` cannot replace a folder that is not empty, so the old one steps aside first. */
export function swapIn(made: string, out: string): void {
  const previous = previousFolder(out);
  if (existsSync(out)) renameSync(out, previous);
  try {
    renameSync(made, out);
  } catch (error) {
    restoreOutput(out);
    throw error;
  }
  discardPrevious(out);
}

/** Mends what a build left that was killed in the instant between its two renames: the old site comes back. */
export function restoreOutput(out: string): void {
  const previous = previousFolder(out);
  if (!existsSync(previous)) return;
  if (existsSync(out)) discardPrevious(out);
  else renameSync(previous, out);
}

/** To remove takes time, and half a site must never stand where a whole one is looked for. */
function discardPrevious(out: string): void {
  const previous = previousFolder(out);
  if (!existsSync(previous)) return;
  const doomed = beside(out, scratch + randomUUID());
  if (tried(() => renameSync(previous, doomed))) remove(doomed);
}

export const remove = (folder: string) => tried(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));

/** For what nothing depends on: what cannot be removed now is swept by the next build. */
function tried(work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    console.warn(`Something old could not be removed: ${(error as Error).message}`);
    return false;
  }
}
