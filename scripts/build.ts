/**
 * Builds the site into `dist/`, all or nothing: checked, built and indexed in a staging folder, then swapped in by rename.
 * A build that fails or is killed leaves the old `dist/` as it was.
 */

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build as buildAstro } from 'astro';
import { writeArticleFiles } from '../src/api/write-api.ts';
import { corpus } from '../src/corpus/index.ts';
import { hostFiles } from '../src/hosting/host-files.ts';
import { prepareIndex, type SearchIndex } from '../src/search/build-index.ts';
import { setIndexVersion } from '../src/search/version.ts';
import { writeCards } from '../src/share/write-cards.ts';
import { site } from '../src/site.config.ts';
import { writeIntegrity } from './build/integrity.ts';
import { lockBuilds } from './build/lock.ts';
import { writeManifest } from './build/manifest.ts';
import { remove, restoreOutput, scratchFolder, swapIn, sweepScratch } from './build/output.ts';
import { precompress } from './build/precompress.ts';
import { settled, whyStopped } from './build/stopped.ts';
import { checkContent } from './check-content.ts';

interface Options {
  /** The folder the site ends up in. */
  out: string;
  isVerbose: boolean;
  /** For a server of one's own: with `.br` and `.gz` beside each text. */
  precompressed: boolean;
}

interface Workshop extends Options {
  /** The site in the making. */
  folder: string;
  /** For Astro, which would share its cache between builds of different content, and keep what a killed one left half written. */
  cache: string;
  /** What the pages are searched by. They name its version. */
  index: SearchIndex;
}

/** What is done, told when it fails; and how, which returns what there is of it. */
type Step = [doing: string, work: (workshop: Workshop) => unknown];

const steps: Step[] = [
  ['making the pages', ({ folder, cache, isVerbose }) => makePages(folder, cache, isVerbose)],
  ['naming the hashes of scripts', ({ folder }) => writeIntegrity(folder, site.base)],
  ['writing articles for other programs', ({ folder }) => writeArticleFiles(corpus(), site, folder)],
  ['writing what hosts are told', ({ folder }) => writeHostFiles(folder)],
  ['writing the codes', ({ folder }) => `${writeCards(corpus(), site, folder)} codes`],
  ['indexing', ({ folder, index }) => index.write(folder).then(() => `${index.records} things to find`)],
  ['packing', ({ folder, precompressed }) => precompressed && precompress(folder).then((files) => `${files} packed`)],
  ['listing the files', ({ folder }) => `${writeManifest(folder)} files`], // the last, since it lists what the others wrote
];

/** @returns Whether it was built; when not, every mistake has been printed. */
export async function build({
  out = 'dist',
  isVerbose = false,
  precompressed = false,
}: Partial<Options> = {}): Promise<boolean> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['NODE_ENV'] = 'production'; // whatever the shell says: with another value Astro would show drafts
  delete process.env['DEV']; // Astro would take it for its own
  const unlock = await lockBuilds();
  let doing = 'getting ready';
  let scratch: string | undefined;
  try {
    restoreOutput(out);
    sweepScratch(out);
    if (!checkContent()) return false;
    const index = prepareIndex(corpus(), site.locales.default);
    setIndexVersion(index.version);
    scratch = scratchFolder(out);
    const [folder, cache] = [join(scratch, 'site'), join(scratch, 'cache')];
    mkdirSync(folder);
    const workshop: Workshop = { out, isVerbose, precompressed, folder, cache, index };
    const made: string[] = [];
    for (const [name, work] of steps) {
      doing = name;
      const told = await settled(work(workshop));
      if (typeof told === 'string') made.push(told);
    }
    doing = 'putting the site in its place';
    swapIn(folder, out);
    console.log(`Built ${out}/: ${made.join(', ')}.`);
    return true;
  } catch (error) {
    console.error(whyStopped(doing, error, existsSync(out) ? out : undefined));
    return false;
  } finally {
    if (scratch) remove(scratch);
    unlock();
  }
}

async function makePages(folder: string, cache: string, isVerbose: boolean): Promise<void> {
  await buildAstro({ outDir: folder, cacheDir: cache, logLevel: isVerbose ? 'info' : 'warn' });
}

function writeHostFiles(folder: string): void {
  for (const [name, text] of Object.entries(hostFiles(corpus().ledger, site))) writeFileSync(join(folder, name), text);
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      out: { type: 'string', default: 'dist' },
      verbose: { type: 'boolean', default: false },
      precompressed: { type: 'boolean', default: false },
    },
  });
  const { out, verbose, precompressed } = values;
  const isBuilt = await build({ out, isVerbose: verbose, precompressed });
  process.exit(isBuilt ? 0 : 1); // when Astro fails, it leaves behind what would keep the process alive
}
