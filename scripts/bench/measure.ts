/** Runs a command as a whole process and says what it cost. Reads /proc, so it measures on Linux only. */

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';

export interface Cost {
  wallSeconds: number;
  /** User and system, of the command and everything it started. */
  cpuSeconds: number;
  /** Of its largest process. */
  peakMegabytes: number;
}

const interval = 50; // ms between looks; what a process does after the last look is not counted
const ticksPerSecond = 100; // the kernel's USER_HZ, the same on every Linux that Node runs on

export async function measure(
  [command = '', ...args]: string[],
  options: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Cost> {
  const started = performance.now();
  const child = spawn(command, args, {
    cwd: options.cwd ?? '.',
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  // Process by process: Pagefind's own is ended without being waited for, so no sum of its parent's holds it.
  const seconds = new Map<number, number>();
  let peakMegabytes = 0;
  const watch = setInterval(() => {
    for (const pid of [child.pid ?? 0, ...descendants(child.pid ?? 0)]) {
      const now = look(pid);
      if (!now) continue;
      seconds.set(pid, now.seconds);
      peakMegabytes = Math.max(peakMegabytes, now.megabytes);
    }
  }, interval);
  const status = await new Promise<number | null>((ended) => child.on('close', ended));
  clearInterval(watch);
  if (status !== 0) throw new Error(`${[command, ...args].join(' ')} ended with ${status}.`);
  const cpuSeconds = [...seconds.values()].reduce((sum, part) => sum + part, 0);
  return { wallSeconds: (performance.now() - started) / 1000, cpuSeconds, peakMegabytes };
}

function descendants(pid: number): number[] {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
      .trim()
      .split(' ')
      .filter(Boolean)
      .map(Number);
    return children.flatMap((child) => [child, ...descendants(child)]);
  } catch {
    return []; // it has ended
  }
}

/** https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html: after the name in brackets, utime and stime are fields 12 and 13. */
function look(pid: number): { seconds: number; megabytes: number } | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return { seconds: (Number(fields[11]) + Number(fields[12])) / ticksPerSecond, megabytes: Number(peak ?? 0) / 1024 };
  } catch {
    return undefined; // it has ended
  }
}

export const machine = () =>
  `${availableParallelism()} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, ${process.platform}`;
