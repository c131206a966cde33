/** The lockfile of this build, read once. */

import { readFileSync } from 'node:fs';
import { type Lockfile, readLockfile } from './lockfile.ts';

let read: Lockfile | undefined;

export const lockfile = (): Lockfile => (read ??= readLockfile(readFileSync('package-lock.json', 'utf8')));
