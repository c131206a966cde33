/** The test of every browser spec. Besides what it tests itself, nothing may go wrong unseen, and nothing may have to be stopped. */

import { test as base, expect } from '@playwright/test';
import { addToFigure } from '../../scripts/figures.ts';

export type * from '@playwright/test';
export { expect } from '@playwright/test';

const stopped = /Content Security Policy|TrustedHTML|TrustedScript|permissions policy/i;

export const test = base.extend<{ mishaps: string[] }>({
  /** Errors that nobody caught, and what the security policy stopped. A test that provokes them empties the list. */
  mishaps: [
    async ({ context }, use) => {
      const mishaps: string[] = [];
      context.on('weberror', (error) => mishaps.push(String(error.error())));
      context.on('console', (message) => {
        if (stopped.test(message.text())) mishaps.push(message.text());
      });
      await use(mishaps);
      expect(mishaps).toEqual([]);
      addToFigure('Browser tests under the security policy', 1);
      addToFigure('What it had to stop in them', mishaps.length);
    },
    { auto: true },
  ],
});
