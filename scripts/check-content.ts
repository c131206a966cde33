/** Prints every mistake in the articles. `npm run check` runs it first, and the build before it touches anything. */

import { parseArgs } from 'node:util';
import { formatDiagnostics, isError } from '../src/core/diagnostic.ts';
import { corpus } from '../src/corpus/index.ts';

/** @returns Whether the content can be built. */
export function checkContent(): boolean {
  const { diagnostics, catalog } = corpus();
  const report = formatDiagnostics([...diagnostics]);
  if (report) console.error(report);
  if (diagnostics.some(isError)) return false;
  console.log(`${catalog.articles.length} articles checked.`);
  return true;
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { today: { type: 'string' } } });
  if (values.today) process.env['TODAY'] = values.today;
  process.exitCode = checkContent() ? 0 : 1;
}
