/** Thousands of articles and other files, made to break the core: none makes it crash, hang or let markup through. */

import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { addToFigure } from '../../scripts/figures.ts';
import type { Done, Report, Task } from './fuzz/run.ts';
import type { FuzzInput } from './fuzz/texts.ts';

const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
const inputs = Number(process.env['INPUTS'] ?? 5000);
const threads = 2;
/** Milliseconds without a word. A thread that hangs can only be ended from outside. */
const patience = 30_000;

const told = ({ file, text }: FuzzInput) => `${file}\n${text.slice(0, 4000)}`;

/** @returns What a thread has found, also when it has fallen silent. */
function run(task: Task): Promise<Done> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./fuzz/run.ts', import.meta.url), { workerData: task });
    let at: FuzzInput | undefined;
    let silent: NodeJS.Timeout | undefined;
    const fail = (what: string) => {
      clearTimeout(silent);
      void worker.terminate();
      reject(new Error(`${what}, seed ${task.seed}, at ${at ? told(at) : 'the start'}`));
    };
    const wait = () => {
      clearTimeout(silent);
      silent = setTimeout(() => fail('It hangs'), patience);
    };
    worker.on('message', (report: Report) => {
      wait();
      if ('at' in report) at = report.at;
      else {
        clearTimeout(silent);
        resolve(report);
      }
    });
    worker.on('error', (error) => fail(`It crashed with ${error.stack}`));
    wait();
  });
}

test(`${inputs} articles and files that are made to break it (seed ${seed})`, async () => {
  const tasks = Array.from({ length: threads }, (_, index) => ({
    seed: seed + index,
    runs: Math.ceil(inputs / threads),
  }));
  const done = await Promise.all(tasks.map(run));
  const sum = (of: (one: Done) => number) => done.reduce((total, one) => total + of(one), 0);
  const failures = done.flatMap(({ failure, seed }) =>
    failure ? [`With seed ${seed}: ${failure.fault}\n${told(failure.input)}`] : [],
  );
  addToFigure(
    'Fuzz: articles and front matters tried',
    sum(({ tried }) => tried),
  );
  addToFigure('Fuzz: crashes, hangs and unescaped output', failures.length);
  expect(failures.join('\n\n')).toBe('');
  // A fuzz test whose inputs are all refused for the same mistake proves little.
  expect(sum(({ accepted }) => accepted)).toBeGreaterThan(inputs / 10);
  expect(sum(({ rendered }) => rendered)).toBeGreaterThan(inputs / 5);
});
