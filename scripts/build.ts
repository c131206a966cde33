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
import { redirectsFile, redirectsOf, staticWebAppConfig } from '../src/hosting/redirects.ts';
import { buildIndex } from '../src/search/build-index.ts';
import { writeCards } from '../src/share/write-cards.ts';
import { site } from '../src/site.config.ts';
import { checkContent } from './check-content.ts';
import { lockBuilds } from './lock.ts';
import { writeManifest } from './manifest.ts';
import { remove, restoreOutput, scratchFolder, swapIn, sweepScratch } from './output.ts';
import { settled, whyStopped } from './stopped.ts';

interface Workshop {
  /** The site in the making. */
  folder: string;
  /** For Astro, which would share its cache between builds of different content, and keep what a killed one left half written. */
  cache: string;
  logLevel: 'info' | 'warn';
}

/** What is done, told when it fails; and how, which returns what there is of it. */
type Step = [doing: string, work: (workshop: Workshop) => unknown];

const steps: Step[] = [
  [
    'making the pages',
    ({ folder, cache, logLevel }) => buildAstro({ outDir: folder, cacheDir: cache, logLevel }).then(() => undefined),
  ],
  ['writing articles for other programs', ({ folder }) => writeArticleFiles(corpus(), site, folder)],
  ['writing redirects', ({ folder }) => writeRedirects(folder)],
  ['writing the codes', ({ folder }) => `${writeCards(corpus(), site, folder)} codes`],
  ['indexing', async ({ folder }) => `${await buildIndex(corpus(), site.locales.default, folder)} things to find`],
  ['listing the files', ({ folder }) => `${writeManifest(folder)} files`], // the last, since it lists what the others wrote
];

/**
 * @param out The folder the site ends up in.
 * @returns Whether it was built; when not, every mistake has been printed.
 */
export async function build(out = 'dist', logLevel: 'info' | 'warn' = 'warn'): Promise<boolean> {
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
    scratch = scratchFolder(out);
    const workshop: Workshop = { folder: join(scratch, 'site'), cache: join(scratch, 'cache'), logLevel };
    mkdirSync(workshop.folder);
    const made: string[] = [];
    for (const [name, work] of steps) {
      doing = name;
      const told = await settled(work(workshop));
      if (typeof told === 'string') made.push(told);
    }
    doing = 'putting the site in its place';
    swapIn(workshop.folder, out);
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

function writeRedirects(folder: string): void {
  const redirects = redirectsOf(corpus().ledger, site);
  writeFileSync(`${folder}/_redirects`, redirectsFile(redirects));
  writeFileSync(`${folder}/staticwebapp.config.json`, staticWebAppConfig(redirects, site));
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { out: { type: 'string', default: 'dist' }, verbose: { type: 'boolean', default: false } },
  });
  const isBuilt = await build(values.out, values.verbose ? 'info' : 'warn');
  process.exit(isBuilt ? 0 : 1); // when Astro fails, it leaves behind what would keep the process alive
}
