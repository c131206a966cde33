/** The names of files and folders in `content/`: what every computer can keep, and every reader can see. */

import { hiddenSigns } from './hidden-signs.ts';

/** A name becomes part of longer ones (`<slug>.json`), and disks keep 255 bytes. */
const longestName = 100;

/**
 * What is wrong with the name of a file or folder, or nothing.
 *
 * @param name The last part of a path.
 */
export function nameMistake(name: string): [what: string, fix: string] | undefined {
  if (/[\n\t]/.test(name)) return ['There is a line break or a tab in its name.', rename];
  const [hidden] = hiddenSigns(name);
  if (hidden) return [`There is ${hidden.name} in its name, which ${hidden.what}.`, rename];
  const [sign] = /[<>:"|?*\\%]/.exec(name) ?? [];
  if (sign) return [`There is a ${sign} in its name, and not all computers can keep such a file.`, rename];
  if (name.length > longestName)
    return [`Its name has ${name.length} characters; at most ${longestName} are read.`, 'Give it a shorter name.'];
  return undefined;
}

const rename = 'Rename it with letters, digits and hyphens.';
