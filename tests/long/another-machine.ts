/** Loaded into a build before anything else, `node --import`: another clock, other names, and folders listed the other way round. */

import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import os from 'node:os';

export const builder = 'byggaren-4711';
export const host = 'byggdatorn-4711';
/** Milliseconds ahead: more than a year, and another time of day. */
export const ahead = (400 * 24 + 5) * 3_600_000;

function install(): void {
  const RealDate = Date;
  const now = () => RealDate.now() + ahead;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args, asked) => Reflect.construct(target, args.length > 0 ? args : [now()], asked),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });

  os.hostname = () => host;
  os.homedir = () => `/hem/${builder}`;
  os.userInfo = ((real) => () => ({ ...real(), username: builder, homedir: os.homedir() }))(os.userInfo) as never;
  os.availableParallelism = () => 7;

  const turned = (listed: unknown) => (Array.isArray(listed) ? listed.toReversed() : listed);
  const { readdirSync, readdir } = fs;
  const { readdir: promised } = fs.promises;
  type Any = (...args: unknown[]) => unknown;
  fs.readdirSync = ((...args: unknown[]) => turned((readdirSync as Any)(...args))) as never;
  fs.promises.readdir = (async (...args: unknown[]) => turned(await (promised as Any)(...args))) as never;
  fs.readdir = ((...args: unknown[]) => {
    const told = args.pop() as Any;
    (readdir as Any)(...args, (error: unknown, listed: unknown) => told(error, turned(listed)));
  }) as never;
  syncBuiltinESMExports();
}

if (process.env['ANOTHER_MACHINE']) install();
