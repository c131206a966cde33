/** Builds the site and serves it: the first thing a newcomer runs. */

import { site } from '../src/site.config.ts';
import { build } from './build.ts';
import { serve } from './serve.ts';

try {
  if (await build()) {
    const { address } = await serve('dist', { port: Number(process.env['PORT'] ?? 4321), base: site.base });
    console.log(`The site is at ${address}  (Ctrl+C ends it)`);
  } else process.exit(1); // see build.ts
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
