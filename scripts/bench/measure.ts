/** Runs a command as a whole process and says what it cost. */

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';

export interface Cost {
  wallSeconds: number;
  /** User and system, of the command and everything it started and waited for. */
  cpuSeconds: number;
  /** Of its largest process, as Linux knows it; 0 elsewhere. */
  peakMegabytes: number;
}

export async function measure(
  command: string[],
  options: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Cost> {
  // The shell's `times` counts the children of children too, which Node's own figures leave out.
  const script = `${command.map((part) => `'${part}'`).join(' ')} >&2; status=$?; times; exit $status`;
  const started = performance.now();
  const child = spawn('bash', ['-c', script], {
    cwd: options.cwd ?? '.',
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, largestDescendant(child.pid ?? 0))), 100);
  const status = await new Promise<number | null>((ended) => child.on('close', ended));
  clearInterval(watch);
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}.`);
  return { wallSeconds: (performance.now() - started) / 1000, cpuSeconds: childSeconds(output), peakMegabytes: peak };
}

/** The second line of bash's `times`: `0m12.345s 0m1.234s`. */
function childSeconds(output: string): number {
  const line = output.trim().split('\n').at(-1) ?? '';
  return [...line.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, match) => sum + Number(match[1]) * 60 + Number(match[2]),
    0,
  );
}

function largestDescendant(pid: number): number {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
      .trim()
      .split(' ')
      .filter(Boolean)
      .map(Number);
    const own = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
    return Math.max(own, ...children.map(largestDescendant));
  } catch {
    return 0; // it has ended, or this is not Linux
  }
}

export const machine = () =>
  `${availableParallelism()} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, ${process.platform}`;
