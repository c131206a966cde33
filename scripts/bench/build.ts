/** `npm run bench:build -- --n 1000`: what a large site costs to build, beside a bare Astro site of the same articles in the same run. */

import { execFileSync } from 'node:child_process';
import { cpSync, globSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateContent } from './generate.ts';
import { type Cost, machine, measure } from './measure.ts';

const folder = 'test-results/bench';
const { values } = parseArgs({
  options: { n: { type: 'string', default: '1000' }, runs: { type: 'string', default: '2' } },
});
const runs = Number(values.runs);
const count = Number(values.n);
if (!Number.isInteger(count) || count < 1) {
  console.error(`--n ${values.n} is not a number of articles. Write for example: npm run bench:build -- --n 1000`);
  process.exit(1);
}

rmSync(folder, { recursive: true, force: true });
const content = join(folder, 'content');
const bare = join(folder, 'bare');
generateContent(content, count);
execFileSync('node', ['scripts/addresses.ts'], { stdio: 'ignore', env: { ...process.env, CONTENT_DIR: content } });
cpSync('scripts/bench/bare-site', bare, { recursive: true });
cpSync(content, join(bare, 'content'), { recursive: true });

const env = { ASTRO_TELEMETRY_DISABLED: '1' };
const buildOurs = () =>
  measure(['node', 'scripts/build.ts', '--out', join(folder, 'dist')], { env: { ...env, CONTENT_DIR: content } });
const buildBare = async () => {
  const pages = await measure(['astro', 'build'], { cwd: bare, env });
  return sum(
    pages,
    await measure(['pagefind', '--site', 'dist', '--force-language', 'sv-se', '--quiet'], { cwd: bare, env }),
  );
};

// Turn about, and the least of each: other work on the machine only ever adds.
let ours: Cost | undefined;
let plain: Cost | undefined;
for (let run = 0; run < runs; run++) {
  ours = least(ours, await buildOurs());
  plain = least(plain, await buildBare());
}
if (!ours || !plain) throw new Error('--runs must be at least 1.');

function sum(a: Cost, b: Cost): Cost {
  return {
    wallSeconds: a.wallSeconds + b.wallSeconds,
    cpuSeconds: a.cpuSeconds + b.cpuSeconds,
    peakMegabytes: Math.max(a.peakMegabytes, b.peakMegabytes),
  };
}

function least(a: Cost | undefined, b: Cost): Cost {
  return a && a.cpuSeconds <= b.cpuSeconds ? a : b;
}

const megabytes = (path: string) =>
  globSync('**/*', { cwd: path }).reduce((sum, file) => sum + statSync(join(path, file)).size, 0) / 1e6;
const line = (name: string, cost: Cost, path: string) =>
  console.log(
    `${name.padEnd(32)} ${cost.wallSeconds.toFixed(1).padStart(7)} s  ${cost.cpuSeconds.toFixed(1).padStart(7)} CPU s  ${cost.peakMegabytes.toFixed(0).padStart(6)} MB peak  ${megabytes(path).toFixed(1).padStart(6)} MB out`,
  );

console.log(`\n${count} articles on ${machine()}, the least of ${runs} runs`);
line('Felsök: checked, built, indexed', ours, join(folder, 'dist'));
line('bare Astro and Pagefind', plain, join(bare, 'dist'));
console.log(
  `Felsök / bare: ${(ours.cpuSeconds / plain.cpuSeconds).toFixed(2)} of the CPU (at most 1.3, and 1.82 with the 40 % that codes, cards and data may add), ${(ours.wallSeconds / plain.wallSeconds).toFixed(2)} of the time`,
);
console.log(JSON.stringify({ count, ours, bare: plain, ratio: ours.cpuSeconds / plain.cpuSeconds }));
