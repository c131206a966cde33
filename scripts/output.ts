/** The folder a site is served from, and how a new one takes its place: two renames, so it is never half written. */

import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const beside = (out: string, name: string) => join(dirname(out), `.${basename(out)}-${name}`);

/** Where the next site is made, on the same disk as `out`: `.dist-next`. */
export const stagingFolder = (out: string) => beside(out, 'next');

/** Where the old site waits between the two renames: `.dist-previous`. */
const previousFolder = (out: string) => beside(out, 'previous');

/** Puts `staging` in the place of `out`. `rename` cannot replace a folder that is not empty, so the old one steps aside first. */
export function swapIn(staging: string, out: string): void {
  const previous = previousFolder(out);
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(out)) renameSync(out, previous);
  renameSync(staging, out);
  rmSync(previous, { recursive: true, force: true });
}

/** Mends what a build left that was killed in the instant between its two renames: the old site comes back. */
export function restoreOutput(out: string): void {
  const previous = previousFolder(out);
  if (!existsSync(previous)) return;
  if (existsSync(out)) rmSync(previous, { recursive: true, force: true });
  else renameSync(previous, out);
}
