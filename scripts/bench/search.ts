/**
 * `npm run bench:search`: how well and how fast the built site finds what people ask for, in a real browser, beside plain Pagefind on the
 * same pages. `-- --n 3000` adds generated articles and says how size and time grow. `-- --missed` lists what was not answered at once.
 * The last line is JSON.
 */

import { cpSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { close, createIndex } from 'pagefind';
import { buildCatalog } from '../../src/core/catalog.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { corpus } from '../../src/corpus/index.ts';
import { site } from '../../src/site.config.ts';
import { build } from '../build.ts';
import { chromiumArgs, findChromium } from '../chromium.ts';
import { serve } from '../serve.ts';
import { generateContent } from './generate.ts';
import { machine } from './measure.ts';
import {
  type Asked,
  ask,
  type Figures,
  givenSets,
  judge,
  ownSets,
  rightFor,
  type Sets,
  type Verdict,
} from './relevance.ts';
import { type SlowLine, slowLine } from './slow-line.ts';

const { values } = parseArgs({
  options: {
    n: { type: 'string' },
    missed: { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
  },
});
const folder = 'test-results/bench-search';
rmSync(folder, { recursive: true, force: true });

if (!values.built && !(await build())) process.exit(1);
cpSync('dist', `${folder}/site`, { recursive: true });
await indexPlainly(`${folder}/site`);

const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });
const { server, address } = await serve(`${folder}/site`, { base: site.base });
const percent = (share: number) => `${(100 * share).toFixed(1)} %`.padStart(8);

const shown = ({ p50, p95 }: Quantiles) => `${p50.toFixed(1)} ms (p95 ${p95.toFixed(1)})`;
const coldQuestions = ['ingen kod', 'tappat luren', 'glömt lösenordet', 'byta telefon', 'AADSTS50076'];

const report: Record<string, unknown> = {};
console.log(`Search on ${machine()}\n`);
try {
  const given = givenSets();
  if (!given) console.log('The questions given to the project are not beside it, so only our own are asked.\n');
  for (const [name, sets] of Object.entries({ ...(given && { given }), own: ownSets() }))
    report[name] = await relevance(name, sets);
  report['warm'] = await warm(address, ownSets());
  report['cold'] = await cold(address);
  if (values.n) report['large'] = await large(Number(values.n));
} finally {
  await browser.close();
  server.close();
}
console.log(JSON.stringify(report));

/** Pagefind as it comes, over the articles as they are: its own reading of the HTML, its own ranking. */
async function indexPlainly(site: string): Promise<void> {
  const { index } = await createIndex({ rootSelector: 'main' });
  if (!index) throw new Error('Pagefind could not start.');
  const topics = corpus().catalog.topics.map(({ slug }) => slug);
  await index.addDirectory({ path: site, glob: `{${topics.join(',')}}/*/index.html` });
  await index.writeFiles({ outputPath: `${site}/plain` });
  await close();
}

async function relevance(name: string, sets: Sets) {
  const page = await openSearch(await browser.newPage(), `${address}sok/`);
  const ours = await judge(sets, ({ q }) => ask(page, q));
  await page.close();
  // Our pages would not let it compile its wasm.
  const lenient = await openSearch(await browser.newPage({ bypassCSP: true }), `${address}sok/`);
  const plain = await judge(sets, (asked) => askPlain(lenient, asked));
  await lenient.close();
  printTable(name, sets, ours, plain);
  if (values.missed) printMissed(ours);
  const { all, kinds, honest } = ours;
  return { all, kinds, honest, plain: { all: plain.all, honest: plain.honest } };
}

async function openSearch(page: Page, url: string): Promise<Page> {
  await page.goto(url);
  await page.locator('#q').focus(); // the script comes when somebody reaches for the field
  await page.locator('input[data-ready]').waitFor();
  return page;
}

/** A page is right when it, or one of the three parts that Pagefind's own list shows of it, is. */
async function askPlain(page: Page, asked: Asked): Promise<string[]> {
  const pages = await page.evaluate(
    async ([script, text]) => {
      const pagefind = await import(script);
      const { results } = await pagefind.search(text);
      const found: string[][] = [];
      for (const result of results.slice(0, 10)) {
        const { url, sub_results: parts } = await result.data();
        found.push([...parts.slice(0, 3).map((part: { url: string }) => part.url), url]);
      }
      return found;
    },
    [`${new URL(address).pathname}plain/pagefind.js`, asked.q] as const,
  );
  const right = rightFor(asked);
  return pages.map((addresses) => addresses.find((one) => right.has(one)) ?? addresses[0] ?? '');
}

function printTable(name: string, { negative }: Sets, ours: Verdict, plain: Verdict): void {
  const row = (label: string, { asked, success1, success3, mrr10, none }: Figures) =>
    console.log(
      `${label.padEnd(22)}${String(asked).padStart(5)}${percent(success1)}${percent(success3)}${mrr10.toFixed(3).padStart(8)}${percent(none)}`,
    );
  console.log(`${`Questions, ${name}`.padEnd(22)}    n  first     in 3   MRR@10  no hit`);
  row('all', ours.all);
  for (const [kind, figures] of Object.entries(ours.kinds)) row(`  ${kind}`, figures);
  row('plain Pagefind', plain.all);
  console.log(
    `Honest none: ${percent(ours.honest).trim()} of ${negative.length} without an answer (plain Pagefind ${percent(plain.honest).trim()}).`,
  );
  console.log(
    `First right: ${(ours.all.success1 / Math.max(plain.all.success1, 0.001)).toFixed(1)} times plain Pagefind.\n`,
  );
}

function printMissed({ missed, fooled }: Verdict): void {
  for (const { asked, place, first } of missed)
    console.log(
      `  ${place === undefined ? 'none' : place < 0 ? '>10 ' : `${place + 1}   `} ${asked.id} ${asked.q} (${asked.situation}) → ${first ?? ''}`,
    );
  for (const { id, q } of fooled) console.log(`  hit  ${id} ${q}`);
  console.log('');
}

/** From a key to hits on the screen, layout included, with everything there: what a reader feels as she types. */
async function warm(address: string, { positive }: Sets) {
  const page = await openSearch(await browser.newPage(), `${address}sok/`);
  for (const { q } of positive.slice(0, 5)) await ask(page, q);
  const questions = positive.filter((_, at) => at % 6 === 0).map(({ q }) => q);
  const times = await page.evaluate(async (texts) => {
    const input = document.querySelector('search-box input') as HTMLInputElement;
    const keys: number[] = [];
    const answers: number[] = [];
    for (const text of texts) {
      for (let length = 1; length <= text.length; length++) {
        input.value = text.slice(0, length);
        const started = performance.now();
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        document.body.getBoundingClientRect();
        keys.push(performance.now() - started);
      }
      const box = input.closest('search-box') as HTMLElement;
      const shown = new Promise((done) => box.addEventListener('search-shown', done, { once: true }));
      const started = performance.now();
      input.form?.requestSubmit();
      await shown;
      document.body.getBoundingClientRect();
      answers.push(performance.now() - started);
    }
    return { keys, answers };
  }, questions);
  await page.close();
  const [key, answer] = [quantiles(times.keys), quantiles(times.answers)];
  console.log(`Warm: a key ${shown(key)}, the whole answer ${shown(answer)} (${times.keys.length} keys).`);
  return { key, answer };
}

interface Quantiles {
  p50: number;
  p95: number;
}

function quantiles(times: number[]): Quantiles {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}

/** Nothing in the cache, on slow 4G: from focus to the first suggestions, and to hits with their texts; and what has been sent for it. */
async function cold(address: string) {
  const line = await slowLine(address.replace(/\/$/, ''));
  const runs: { suggested: number; answered: number; small: number; whole: number }[] = [];
  for (const question of coldQuestions) runs.push(await coldRun(line, question));
  line.server.close();
  const [suggested, answered] = [
    quantiles(runs.map((run) => run.suggested)),
    quantiles(runs.map((run) => run.answered)),
  ];
  const most = (bytes: (run: (typeof runs)[number]) => number) => Math.max(...runs.map(bytes));
  const bytes = { small: most((run) => run.small), whole: most((run) => run.whole) };
  console.log(`Cold, slow 4G: first suggestions ${shown(suggested)}, the whole answer ${shown(answered)} after focus.`);
  console.log(`Sent: symptom index and its script ${bytes.small} bytes, with Pagefind ${bytes.whole}.`);
  return { suggested, answered, bytes };
}

/** The script that reads the index, and those it brings, by their names. */
function scriptsOf(start: string, folder: string): Set<string> {
  const first = readdirSync(folder).find((name) => name.startsWith(`${start}.`) && name.endsWith('.js')) ?? '';
  const scripts = new Set([first]);
  for (const name of scripts)
    for (const [, brought = ''] of readFileSync(`${folder}/${name}`, 'utf8').matchAll(/from["'`]\.\/([^"'`]+)["'`]/g))
      scripts.add(brought);
  return scripts;
}

async function coldRun({ address, takeSent }: SlowLine, question: string) {
  const engine = scriptsOf('finder', `${folder}/site/_astro`);
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${address}${site.base}`, { waitUntil: 'networkidle' });
  takeSent();
  const times = await page.evaluate(async (text) => {
    const input = document.querySelector('search-box input') as HTMLInputElement;
    const box = input.closest('search-box') as HTMLElement;
    const until = (isThere: () => boolean) =>
      new Promise<number>((done) => {
        const look = () => (isThere() ? done(performance.now()) : setTimeout(look, 5));
        look();
      });
    const started = performance.now();
    input.focus();
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const suggested = await until(() => box.querySelector('[data-search-results] a') !== null);
    const answered = await until(() => box.querySelector('[data-search-results] .excerpt') !== null);
    return { suggested: suggested - started, answered: answered - started };
  }, question);
  const sent = takeSent();
  await context.close();
  const bytesOf = (isCounted: (path: string) => boolean) =>
    [...sent].reduce((sum, [path, bytes]) => sum + (isCounted(path) ? bytes : 0), 0);
  return {
    ...times,
    small: bytesOf((path) => path.endsWith('symptoms.json') || engine.has(path.split('/').at(-1) ?? '')),
    whole: bytesOf(() => true),
  };
}

/** The same site with an index of thousands of articles: how its parts and times have grown. */
async function large(count: number) {
  const content = `${folder}/content`;
  generateContent(content, count);
  const { readCorpus } = await import('../../src/corpus/corpus.ts');
  const { prepareIndex } = await import('../../src/search/build-index.ts');
  const own = corpus();
  const many = readCorpus({ root: content, locales: site.locales, today: '2026-11-24' });
  const started = performance.now();
  const { records, version, write } = prepareIndex(together(own, many), site.locales.default);
  await write(`${folder}/site`);
  takeItsPlace(`${folder}/site/search`, version);
  const seconds = (performance.now() - started) / 1000;
  console.log(`\n${count} generated articles beside our own: ${records} records, indexed in ${seconds.toFixed(1)} s.`);
  const sizes = sizesOf(`${folder}/site`);
  console.log(sizes.map(([part, bytes]) => `${part} ${bytes}`).join(', '));
  const found = await relevance(`own, among ${records} records`, ownSets());
  return {
    records,
    seconds,
    sizes: Object.fromEntries(sizes),
    found,
    warm: await warm(address, ownSets()),
    cold: await cold(address),
  };
}

/** The pages of the site ask for the index they were built with. */
function takeItsPlace(indexes: string, version: string): void {
  const [former = ''] = readdirSync(indexes).filter((name) => name !== version);
  rmSync(`${indexes}/${former}`, { recursive: true });
  renameSync(`${indexes}/${version}`, `${indexes}/${former}`);
}

/** Our own content and the generated as one, our own first. */
function together(own: Corpus, many: Corpus) {
  const catalog = buildCatalog(
    site.locales,
    [...own.catalog.topics, ...many.catalog.topics],
    [...own.catalog.articles, ...many.catalog.articles],
  );
  return { catalog, ledger: own.ledger, queries: own.queries, locales: own.locales };
}

/** What a browser fetches of the index, as it is sent. */
function sizesOf(site: string): [string, number][] {
  const files = (path: string) => readdirSync(`${site}/${path}`).map((name) => `${site}/${path}/${name}`);
  const sent = (file: string) => brotliCompressSync(readFileSync(file)).length;
  const [index = ''] = readdirSync(`${site}/search`);
  const parts = files(`search/${index}`).filter((file) => file.endsWith('.json'));
  const rest = parts.filter((file) => !file.endsWith('symptoms.json')).map(sent);
  const chunks = files(`search/${index}/pagefind/index`).map((file) => statSync(file).size);
  const meta = files(`search/${index}/pagefind`).filter((file) => file.endsWith('.pf_meta'));
  return [
    ['symptoms.json', sent(`${site}/search/${index}/symptoms.json`)],
    ['other parts', rest.length],
    ['largest other part', Math.max(0, ...rest)],
    ['Pagefind’s list of records', Math.max(...meta.map((file) => statSync(file).size))],
    ['its chunks', chunks.length],
    ['largest chunk', Math.max(0, ...chunks)],
  ];
}
