/**
 * `npm run bench:addresses -- --n 3000`: what the ledger, the codes with their cards, and the files for other programs add to a build.
 * Each part is run alone in this process, and the whole build in one of its own; what stays is the build without them.
 */

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { escapeXml } from '../../src/core/figure.ts';
import { generateContent } from './generate.ts';
import { machine, measure } from './measure.ts';

const folder = 'test-results/bench-addresses';
const { values } = parseArgs({ options: { n: { type: 'string', default: '3000' } } });
const count = Number(values.n);
if (!Number.isInteger(count) || count < 1) {
  console.error(`--n ${values.n} is not a number of articles. Write for example: npm run bench:addresses -- --n 3000`);
  process.exit(1);
}

rmSync(folder, { recursive: true, force: true });
const content = join(folder, 'content');
generateContent(content, count);
const env = { CONTENT_DIR: content, ASTRO_TELEMETRY_DISABLED: '1' };
execFileSync('node', ['scripts/addresses.ts'], { stdio: 'ignore', env: { ...process.env, ...env } });
const whole = await measure(['node', 'scripts/build.ts', '--out', join(folder, 'dist')], { env });

process.env['CONTENT_DIR'] = content; // read when the corpus is first asked for, so these come after
const { corpus } = await import('../../src/corpus/index.ts');
const { site } = await import('../../src/site.config.ts');
const { checkLedger } = await import('../../src/core/check-ledger.ts');
const { readLedger } = await import('../../src/core/ledger.ts');
const { directoryOf } = await import('../../src/core/directory.ts');
const { allArticles } = await import('../../src/api/articles.ts');
const { writeArticleFiles } = await import('../../src/api/write-api.ts');
const { cardImage } = await import('../../src/share/card-image.ts');
const { cardFields } = await import('../../src/share/card-fields.ts');
const { sharesOf } = await import('../../src/share/shares.ts');
const { stampCards } = await import('../../src/share/write-cards.ts');

const read = corpus();
const { catalog, published, ledger } = read;
const quiet = { error: () => undefined, warn: () => undefined };
const out = join(folder, 'parts');
mkdirSync(out, { recursive: true });

interface Part {
  seconds: number;
  cpuSeconds: number;
}

async function time(work: () => unknown): Promise<Part> {
  const [started, cpu] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return { seconds: (performance.now() - started) / 1000, cpuSeconds: (user + system) / 1e6 };
}

const card = marked('index.html');
const sharePage = marked('dela/index.html');
const parts: [what: string, part: Part][] = [
  [
    'ledger, read and checked',
    await time(() => {
      const reading = readLedger(readFileSync(join(content, 'addresses.json'), 'utf8'), quiet);
      checkLedger(reading, published, catalog, () => quiet);
    }),
  ],
  ['cards and share pages', await time(() => stampCards(read, site, out, card, sharePage))],
  ['pictures of topics', await time(() => Promise.all(catalog.topics.map((topic) => cardImage(topic, site))))],
  [
    'files for other programs',
    await time(() => {
      writeFileSync(join(out, 'articles.json'), JSON.stringify(allArticles(catalog, ledger, site)));
      writeFileSync(join(out, 'addresses.json'), JSON.stringify(directoryOf(catalog, published, ledger)));
      writeArticleFiles(read, site, out);
    }),
  ],
];

/** A finished page of the first code with the marks put back that the build stamped it from. */
function marked(file: string): string {
  const [share] = sharesOf(catalog, published, ledger, site);
  if (!share) throw new Error('The ledger has no code.');
  const fields = Object.entries(cardFields(share, site)).sort(([, a], [, b]) => b.length - a.length);
  const page = readFileSync(join(folder, 'dist', share.code, file), 'utf8');
  return fields.reduce(
    (html, [name, value]) => html.replaceAll(name === 'sheet' ? value : escapeXml(value), () => `%%${name}%%`),
    page,
  );
}

const sum = parts.reduce(
  (all, [, part]) => ({ seconds: all.seconds + part.seconds, cpuSeconds: all.cpuSeconds + part.cpuSeconds }),
  {
    seconds: 0,
    cpuSeconds: 0,
  },
);
const rest = { seconds: whole.wallSeconds - sum.seconds, cpuSeconds: whole.cpuSeconds - sum.cpuSeconds };
const line = (what: string, { seconds, cpuSeconds }: Part) =>
  console.log(
    `${what.padEnd(28)} ${seconds.toFixed(2).padStart(7)} s  ${cpuSeconds.toFixed(2).padStart(7)} CPU s  ${((100 * cpuSeconds) / rest.cpuSeconds).toFixed(1).padStart(5)} %`,
  );
console.log(`\n${count} articles, ${ledger.size} addresses, on ${machine()}; per cent of the build’s CPU without them`);
for (const [what, part] of parts) line(what, part);
line('together (at most 40 %)', sum);
line('the build without them', rest);
