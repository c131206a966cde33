/**
 * One build at a time in a checkout: they share its `.astro/`, and the place of the finished site.
 *
 * Who builds listens at a local address named after the checkout. The kernel lets no two listen there, and takes the address back when the
 * process dies, however it dies. A lock that is a file outlives who made it, and then its number may be another process’s.
 */

import { createHash } from 'node:crypto';
import { rmSync, statSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Takes the lock, and waits for whoever has it. To refuse would be wrong: whoever starts a second build has changed something that the
 * first may already have read past.
 *
 * @returns What lets go of it.
 */
export async function lockBuilds(): Promise<() => void> {
  for (;;) {
    const unlock = await tryLock();
    if (unlock) return unlock;
    await holderGone();
  }
}

/** Does what must not come between the steps of a build; when one is on, nothing, since it does the same by itself. */
export async function unlessBuilding(work: () => void): Promise<void> {
  const unlock = await tryLock();
  if (!unlock) return;
  try {
    work();
  } finally {
    unlock();
  }
}

function tryLock(): Promise<(() => void) | undefined> {
  const waiting = new Set<Socket>();
  const server = createServer((socket) => {
    waiting.add(socket);
    socket.on('error', () => {}).on('close', () => waiting.delete(socket));
    socket.unref().write(String(process.pid));
  });
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? done(undefined) : fail(error),
    );
    server.listen(address(), () =>
      done(() => {
        server.close();
        for (const socket of waiting) socket.destroy();
      }),
    );
    server.unref();
  });
}

/** Says whom we wait for. The connection ends with its process. */
function holderGone(): Promise<void> {
  return new Promise((gone) => {
    connect(address())
      .once('data', (pid) => console.log(`Another build is on in this folder (process ${pid}). This one waits for it.`))
      .once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'ECONNREFUSED' && isFile()) rmSync(address(), { force: true }); // what a dead process left
      })
      .once('close', () => gone());
  });
}

/** The folder’s number on its disk, which it keeps under any name. Windows has pipes, Linux addresses that are no files; a file elsewhere. */
function address(): string {
  const { dev, ino } = statSync('.', { bigint: true });
  const name = `felsok-${createHash('sha256').update(`${dev}:${ino}`).digest('hex').slice(0, 16)}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  return isFile() ? join(tmpdir(), name) : `\0${name}`;
}

const isFile = () => process.platform !== 'win32' && process.platform !== 'linux';
