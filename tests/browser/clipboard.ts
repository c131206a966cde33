/** What has been copied. */

import type { Page } from '@playwright/test';

/** Both forms of it. */
export const clipboard = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (item?.types.includes(type) ? await (await item.getType(type)).text() : '');
    return { html: await read('text/html'), text: await read('text/plain') };
  });
