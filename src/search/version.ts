/** Which index the pages of this build search: that of the same build, or in dev that of the last one. */

// The build and Astro's pages are two copies of this module in one process.
const shared = globalThis as typeof globalThis & { felsokIndexVersion?: string };

export const indexVersion = () => shared.felsokIndexVersion ?? 'dev';

export function setIndexVersion(version: string): void {
  shared.felsokIndexVersion = version;
}
