/** The index of the last build, which `npm run dev` searches. */

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Its folder, `dist/search/3f9a21c07b`; nothing before the first build. */
export function lastIndex(built = 'dist'): string | undefined {
  const folder = join(built, 'search');
  const [version] = existsSync(folder) ? readdirSync(folder) : [];
  return version && join(folder, version);
}
