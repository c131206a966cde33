/** Is the index that `npm run dev` searches older than the articles? */

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { contentRoot } from '../corpus/index.ts';
import { lastIndex } from './last-index.ts';

/** Nothing when the index of the last build is newer than every file in `content/`. */
export function indexNote(index = lastIndex(), content = contentRoot()): 'old' | 'missing' | undefined {
  if (!index) return 'missing';
  const built = statSync(index).mtimeMs;
  const newer = readdirSync(content, { recursive: true, withFileTypes: true }).some(
    (entry) => entry.isFile() && statSync(join(entry.parentPath, entry.name)).mtimeMs > built,
  );
  return newer ? 'old' : undefined;
}
