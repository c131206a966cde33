/**
 * Builds the site into `dist/`, all or nothing: checked, built and indexed in a staging folder, then swapped in by rename.
 * A build that fails or is killed leaves the old `dist/` as it was.
 */

import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build as buildAstro } from 'astro';
import { writeArticleFiles } from '../src/api/write-api.ts';
import { corpus } from '../src/corpus/index.ts';
import { hostFiles } from '../src/hosting/in-the-site.ts';
import { prepareIndex } from '../src/search/build-index.ts';
import { setIndexVersion } from '../src/search/version.ts';
import { writeCards } from '../src/share/write-cards.ts';
import { site } from '../src/site.config.ts';
import { checkContent } from './check-content.ts';
import { writeIntegrity } from './integrity.ts';
import { restoreOutput, stagingFolder, swapIn } from './output.ts';
import { precompress } from './precompress.ts';

/**
 * @param out The folder the site ends up in.
 * @param precompressed For a server of one's own: with `.br` and `.gz` beside each text.
 * @returns Whether it was built; when not, every mistake has been printed.
 */
export async function build({ out = 'dist', isVerbose = false, precompressed = false } = {}): Promise<boolean> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['NODE_ENV'] = 'production'; // whatever the shell says: with another value Astro would show drafts
  delete process.env['DEV']; // Astro would take it for its own
  restoreOutput(out);
  if (!checkContent()) return false;
  const staging = stagingFolder(out);
  rmSync(staging, { recursive: true, force: true });
  try {
    const index = prepareIndex(corpus(), site.locales.default);
    setIndexVersion(index.version);
    await buildAstro({ outDir: staging, logLevel: isVerbose ? 'info' : 'warn' });
    writeIntegrity(staging, site.base);
    writeArticleFiles(corpus(), site, staging);
    for (const [name, text] of Object.entries(hostFiles(corpus().ledger, site)))
      writeFileSync(join(staging, name), text);
    const codes = writeCards(corpus(), site, staging);
    await index.write(staging);
    if (precompressed) await precompress(staging);
    swapIn(staging, out);
    console.log(`Built ${out}/ with ${index.records} things to find and ${codes} codes.`);
    return true;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
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
  process.exitCode = (await build({ out, isVerbose: verbose, precompressed })) ? 0 : 1;
}
