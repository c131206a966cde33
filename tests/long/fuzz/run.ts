/** A thread of the fuzz test: tries inputs, says what it is at, and in the end what it has found. */

import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { Examiner } from './examine.ts';
import { type FuzzInput, fuzzInput } from './texts.ts';

export interface Task {
  seed: number;
  runs: number;
}

/** What a thread has come to. */
export interface Done {
  seed: number;
  tried: number;
  /** Without a mistake. */
  accepted: number;
  /** With mistakes or not. */
  rendered: number;
  failure?: { input: FuzzInput; fault: string };
}

export type Report = { at: FuzzInput } | Done;

const { seed, runs } = workerData as Task;
const say = (report: Report) => parentPort?.postMessage(report);

const examiner = new Examiner();
const counts = { seed, tried: 0, accepted: 0, rendered: 0 };
const property = fc.asyncProperty(fuzzInput, async (input) => {
  say({ at: input });
  const { faults, accepted, rendered } = await examiner.examine(input);
  counts.tried += 1;
  counts.accepted += Number(accepted);
  counts.rendered += Number(rendered);
  if (faults.length > 0) throw new Error(faults.join('\n'));
});
await examiner.examine({ file: 'sv-SE/natverk/tappar-wifi.mdx', text: '' }); // what takes long only the first time
const { counterexample, errorInstance } = await fc.check(property, { seed, numRuns: runs, endOnFailure: false });
examiner.close();
const [input] = counterexample ?? [];
const fault = errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance);
say({ ...counts, ...(input && { failure: { input, fault } }) });
