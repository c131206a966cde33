/** What a build says that could not be finished: what it was doing, why it stopped, what is left, what to do. */

import { stripVTControlCharacters } from 'node:util';

/** What the system says, and what helps. */
const remedies: [code: RegExp, remedy: string][] = [
  [/ENOSPC|EDQUOT|no space left|disk quota/i, 'The disk is full. Free some space, and run npm run build again.'],
  [/EACCES|EPERM|EROFS|permission denied/i, 'See to it that you may write there, and run npm run build again.'],
  [
    /EMFILE|ENFILE|too many open files/i,
    'Close other programs, or raise the limit (ulimit -n), and run npm run build again.',
  ],
  [/EXDEV/, 'Astro cannot build to another disk. Build to a folder on this one, and copy the site from there.'],
  [/\bEIO\b|input\/output error/i, 'The disk cannot be read or written. See to it, and run npm run build again.'],
];

/**
 * @param doing As in "while writing the codes".
 * @param out The site that is there, if there is one.
 */
export function whyStopped(doing: string, error: unknown, out: string | undefined): string {
  const causes = causesOf(error);
  const remedy = remedies.find(([code]) => causes.some(({ message, code: own }) => code.test(`${own} ${message}`)));
  const first = causes.find(({ message }) => message); // Astro wraps some faults in an error that says nothing
  return [
    `The build stopped while ${doing}: ${plain(first?.message ?? '')}`,
    ...(remedy ? [remedy[1]] : [first?.stack?.replace(/^.*?\n(?= {4}at )/s, '') ?? '']), // a fault of ours: where
    ...(out ? [`${out}/ is as it was.`] : []),
  ]
    .filter(Boolean)
    .join('\n');
}

/** Without colours, and without the addresses in Rust that Vite adds. */
const plain = (message: string) => stripVTControlCharacters(message).replace(/\n+Stack backtrace:.*/s, '');

function causesOf(error: unknown): (Error & { code?: string })[] {
  if (!(error instanceof Error)) return error === undefined ? [] : [new Error(String(error))];
  return [error, ...causesOf(error.cause)];
}

/**
 * Waits for a step that may never answer: when a program it has started dies, nothing is left to wait for, and Node would end in silence.
 *
 * @throws What the step throws, or that it gave no answer.
 */
export async function settled<T>(work: T | Promise<T>): Promise<T> {
  let giveUp = () => {};
  const silence = new Promise<never>((_, fail) => {
    const reason = 'it ended without an answer, as when a program that it has started is killed.';
    giveUp = () => fail(Object.assign(new Error(reason), { stack: '' }));
  });
  process.once('beforeExit', giveUp);
  try {
    return await Promise.race([work, silence]);
  } finally {
    process.off('beforeExit', giveUp);
  }
}
