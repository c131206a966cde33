/** Loaded into a build before anything else, `node --import`: `FAULT`, in JSON, says what goes wrong with its work on the disk. */

import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

export interface Fault {
  /**
   * `kill` ends the process and all it has started, half-way through a write; `kill-alone` only the process. A code of the system's meets
   * this operation and every later one that matches. `log` only tells them, a line each, in the file `at`.
   */
  what: 'kill' | 'kill-alone' | 'ENOSPC' | 'EIO' | 'log';
  /** Operations elsewhere than under this folder are left alone. */
  under: string;
  /** A regular expression for what it is told as: `writeFile /tmp/x/site/index.html`, `rename /tmp/a → /tmp/b`. */
  at?: string;
  /** Which of those that match, from 1. */
  nth?: number;
}

/** How many paths each begins with. */
const operations = { writeFile: 1, mkdir: 1, mkdtemp: 1, rename: 2, rm: 1, rmdir: 1, unlink: 1, copyFile: 2, cp: 2 };

function install({ what, under, at = '', nth = 1 }: Fault): void {
  const { appendFileSync, writeFileSync } = fs;
  const matching = new RegExp(at);
  let seen = 0;

  const meet = (name: string, paths: string[], data: unknown) => {
    const told = `${name} ${paths.join(' → ')}`;
    if (what === 'log') return appendFileSync(at, `${told}\n`);
    if (!matching.test(told)) return;
    seen += 1;
    if (what !== 'kill' && what !== 'kill-alone') {
      if (seen >= nth) throw Object.assign(new Error(`${what}: ${sentences[what]}, ${told}`), { code: what });
    } else if (seen === nth) {
      if (name === 'writeFile' && (typeof data === 'string' || data instanceof Uint8Array))
        writeFileSync(paths[0] ?? '', data.slice(0, data.length / 2));
      process.kill(what === 'kill' ? -process.pid : process.pid, 'SIGKILL');
    }
  };

  for (const [name, paths] of Object.entries(operations))
    for (const [table, method] of [
      [fs, `${name}Sync`],
      [fs.promises, name],
    ] as unknown as [Record<string, (...args: unknown[]) => unknown>, string][]) {
      const operation = table[method];
      if (!operation) continue;
      table[method] = (...args) => {
        const named = args.slice(0, paths).map((path) => (path instanceof URL ? path.pathname : String(path)));
        if (named.some((path) => path.startsWith(`${under}/`))) meet(name, named, args[paths]);
        return operation(...args);
      };
    }
  syncBuiltinESMExports();
}

const sentences = { ENOSPC: 'no space left on device', EIO: 'i/o error', log: '' };

if (process.env['FAULT']) install(JSON.parse(process.env['FAULT']));
