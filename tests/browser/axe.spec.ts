import { type Colours, colours, tools } from '../../src/i18n/proved.ts';
import { axeFinds } from './axe.ts';
import { sideways, smallTargets } from './measures.ts';
import { everyPage, open } from './page-types.ts';
import { searchStates } from './search-states.ts';
import { expect, test } from './test.ts';

const narrowAndWide = [320, 1280];

test.setTimeout(90_000);
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const [name, address] of everyPage)
  for (const scheme of Object.keys(colours) as Colours[])
    test(`${name}, ${scheme}: axe finds nothing`, async ({ page }) => {
      await page.emulateMedia(colours[scheme].media);
      await open(page, address);
      for (const width of narrowAndWide) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await axeFinds(page, { isForced: scheme === 'forced' }), `${width} px: ${tools.axe}`).toEqual([]);
      }
    });

for (const [name, reach] of Object.entries(searchStates))
  for (const scheme of ['light', 'dark'] as const)
    test(`${name}, ${scheme}: axe finds nothing, nothing is wide or small`, async ({ page }) => {
      await page.emulateMedia(colours[scheme].media);
      await reach(page);
      for (const width of narrowAndWide) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await axeFinds(page), `${width} px`).toEqual([]);
        expect.soft(await sideways(page), `${width} px`).toEqual([]);
        expect.soft(await smallTargets(page), `${width} px`).toEqual([]);
      }
    });
