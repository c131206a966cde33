import { formatCode } from '../../src/core/code.ts';
import { neverGiven } from './ledger.ts';
import {
  addresses,
  answered,
  ask,
  field,
  hits,
  hold,
  listen,
  openWithoutPauses,
  restPart,
  rows,
  state,
  status,
  suggest,
} from './searching.ts';
import { expect, type Page, test } from './test.ts';

const cells = (page: Page) => rows(page).locator('> [role="gridcell"]:first-child');
const name = 'Beskriv problemet med egna ord, eller skriv en sidkod';

/** For the ear and for the eye. */
async function expectChosen(page: Page, at: number): Promise<void> {
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveAttribute(
    'aria-activedescendant',
    (await cells(page).nth(at).getAttribute('id')) ?? '',
  );
  await expect(rows(page).and(page.locator('.active'))).toHaveCount(1);
  await expect(rows(page).nth(at)).toHaveClass(/active/);
}

async function expectNoneChosen(page: Page): Promise<void> {
  await expect(field(page)).not.toHaveAttribute('aria-activedescendant');
  await expect(page.locator('.hit.active')).toHaveCount(0);
}

test.describe('the keyboard in the field', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/sok/?q=kod');
    await answered(page, 'kod');
    await field(page).focus();
  });

  test('chooses among the hits with the arrows, and the focus stays in the field', async ({ page }) => {
    await expectNoneChosen(page);
    await page.keyboard.press('ArrowUp');
    await expectNoneChosen(page);
    await page.keyboard.press('ArrowDown');
    await expectChosen(page, 0);
    await page.keyboard.press('ArrowDown');
    await expectChosen(page, 1);
    await page.keyboard.press('ArrowUp');
    await expectChosen(page, 0);
    await page.keyboard.press('ArrowUp');
    await expectNoneChosen(page);
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue('kod');
  });

  test('goes no further than the last hit, and brings the chosen one into view', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 500 });
    for (let at = 0; at < 8; at++) {
      await page.keyboard.press('ArrowDown');
      await expectChosen(page, at);
      await expect(hits(page).nth(at)).toBeInViewport();
    }
    await page.keyboard.press('ArrowDown');
    await expectChosen(page, 7);
  });

  test('opens the first hit with Enter when none is chosen', async ({ page }) => {
    const [first = ''] = await addresses(page);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(first);
  });

  test('opens the chosen hit with Enter', async ({ page }) => {
    const [, , third = ''] = await addresses(page);
    for (let times = 0; times < 3; times++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(third);
  });

  test('takes back the choice with Esc, then clears the field', async ({ page }) => {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await expectNoneChosen(page);
    await expect(field(page)).toHaveValue('kod');
    await expect(rows(page)).toHaveCount(8);
    await page.keyboard.press('Escape');
    await expect(field(page)).toHaveValue('');
    await expect(state(page, 'idle')).toBeAttached();
    await expect(page.locator('.panel')).toBeHidden();
    await expect(field(page)).toBeFocused();
  });

  for (const [key, written] of [
    ['Home', '-kod'],
    ['End', 'kod-'],
    ['ArrowLeft', 'ko-d'],
    ['ArrowRight', 'kod-'],
  ] as const)
    test(`moves the caret with ${key}, which takes the choice back`, async ({ page }) => {
      await page.keyboard.press('End');
      await page.keyboard.press('ArrowDown');
      await expectChosen(page, 0);
      await page.keyboard.press(key);
      await expectNoneChosen(page);
      await page.keyboard.type('-');
      await expect(field(page)).toHaveValue(written);
    });

  test('writes on after a hit has been chosen, which takes the choice back', async ({ page }) => {
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('er');
    await expectNoneChosen(page);
    await expect(field(page)).toHaveValue('koder');
    await answered(page, 'koder');
    await expectNoneChosen(page);
    await page.keyboard.press('ArrowDown');
    await expectChosen(page, 0);
  });

  test('leaves the arrows to the browser when a modifier is held', async ({ page }) => {
    for (const key of ['Alt+ArrowDown', 'Control+ArrowDown', 'Meta+ArrowDown']) await page.keyboard.press(key);
    await expectNoneChosen(page);
  });

  test('does nothing with arrows and Enter when there are no hits', async ({ page }) => {
    await ask(page, 'lunchmeny');
    await page.keyboard.press('ArrowDown');
    await expectNoneChosen(page);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/sok/?q=lunchmeny');
  });

  test('reaches the button and then the link of the first hit with Tab, and Esc leads back', async ({ page }) => {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Sök' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(hits(page).first()).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(hits(page).nth(1)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue('kod');
  });
});

test.describe('the keyboard in the dialog', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/koder/utomlands/');
    await page.keyboard.press('/');
    await ask(page, 'kod');
  });

  test('takes back the choice with Esc, then clears the field, then closes', async ({ page }) => {
    await page.keyboard.press('ArrowDown');
    await expectChosen(page, 0);
    await page.keyboard.press('Escape');
    await expectNoneChosen(page);
    await expect(field(page)).toHaveValue('kod');
    await page.keyboard.press('Escape');
    await expect(field(page)).toHaveValue('');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  test('sees the field and the button that closes, whichever hit it has come to', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 600 });
    const top = async () => {
      const box = await field(page).boundingBox();
      return (box?.y ?? 0) + (box?.height ?? 0);
    };
    const isClear = async (at: number) => {
      await expectChosen(page, at);
      await expect(field(page)).toBeInViewport({ ratio: 1 });
      await expect(page.getByRole('button', { name: 'Stäng' })).toBeInViewport({ ratio: 1 });
      expect((await hits(page).nth(at).boundingBox())?.y).toBeGreaterThan(await top());
    };
    for (let at = 0; at < 8; at++) {
      await page.keyboard.press('ArrowDown');
      await isClear(at);
    }
    for (let at = 6; at >= 0; at--) {
      await page.keyboard.press('ArrowUp');
      await isClear(at);
    }
    await page.getByRole('button', { name: 'Stäng' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  test('reaches the link of the first hit with Tab, and Esc leads back and does not close', async ({ page }) => {
    await page.keyboard.press('Tab');
    await expect(hits(page).first()).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await expect(field(page)).toBeFocused();
    await expect(page.getByRole('dialog')).toBeVisible();
  });
});

test.describe('when the whole answer takes the place of the suggestions', () => {
  /** A hit that is among both, and its place among the suggestions. */
  async function suggestionThatStays(page: Page, question: string) {
    await page.goto(`/sok/?q=${question}`);
    await answered(page, question);
    const whole = await addresses(page);
    await page.goto('/sok/');
    const release = await hold(page, restPart);
    await field(page).fill(question);
    await expect(rows(page).first()).toBeVisible();
    const at = (await addresses(page)).findIndex((address) => whole.includes(address));
    expect(at, 'a suggestion is in the answer').toBeGreaterThan(-1);
    return { release, at, address: (await addresses(page))[at] ?? '', whole };
  }

  test('the hit that is chosen stays so, and Enter opens it', async ({ page }) => {
    const { release, at, address, whole } = await suggestionThatStays(page, 'tappat mobilen');
    for (let times = 0; times <= at; times++) await page.keyboard.press('ArrowDown');
    await expectChosen(page, at);
    release();
    await expect(state(page, 'results')).toBeAttached();
    await expectChosen(page, whole.indexOf(address));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(address);
  });

  test('the link that has the focus keeps it', async ({ page }) => {
    const { release, at, address } = await suggestionThatStays(page, 'tappat mobilen');
    await hits(page).nth(at).focus();
    release();
    await expect(state(page, 'results')).toBeAttached();
    await expect(hits(page).and(page.locator(`[href="${address}"]`))).toBeFocused();
  });

  test('the focus of a link that is gone returns to the field', async ({ page }) => {
    await openWithoutPauses(page, '/sok/?q=kod');
    await field(page).fill('passkey');
    await field(page).press('Enter');
    await answered(page, 'passkey');
    await hits(page).first().focus();
    await page.goBack();
    await answered(page, 'kod');
    await expect(field(page)).toBeFocused();
  });
});

test.describe('what a screen reader gets', () => {
  const answers = [
    ['utomlands', /^\d+ träffar på ”utomlands”$/],
    ['lunchmeny', 'Här finns inget svar på ”lunchmeny”'],
    ['https://hjalp.exempelby.example/koder/utomlands/#kina', 'Länken leder hit'],
    [
      neverGiven,
      new RegExp(
        `^Sidkoden ${formatCode(neverGiven)} finns inte\\. Kontrollera siffrorna, eller be om koden igen\\. .*\\.$`,
      ),
    ],
    ['kod', /^\d+ träffar på ”kod”$/],
  ] as const;

  test('is a search field, and a combobox with a grid once the script has come', async ({ page }) => {
    await page.goto('/sok/');
    await expect(page.getByRole('searchbox', { name, exact: true })).toBeVisible();
    await expect(page.getByRole('search')).toBeVisible();
    await field(page).focus();
    const box = page.getByRole('combobox', { name, exact: true, expanded: false });
    await expect(box).toBeFocused();
    await expect(box).toHaveAttribute('aria-haspopup', 'grid');
    await expect(box).toHaveAttribute('aria-autocomplete', 'list');
    await expect(page.locator(`#${await box.getAttribute('aria-controls')}`)).toHaveRole('grid');
    await expect(box).not.toHaveAttribute('aria-activedescendant');
  });

  test('is a grid with a name, a row a hit and one cell a row, which says context, title and sentence', async ({
    page,
  }) => {
    await page.goto('/sok/');
    await ask(page, 'kina');
    await expect(page.getByRole('combobox', { name, expanded: true })).toBeVisible();
    const grid = page.getByRole('grid', { name: 'Träffar', exact: true });
    const row = grid.getByRole('row').filter({ has: page.locator('[href="/koder/utomlands/#kina"]') });
    await expect(row.getByRole('gridcell')).toHaveCount(1);
    await expect(row.getByRole('gridcell')).toHaveAccessibleName(
      /^Logga in utomlands Logga in i Kina .*spärrade i Kina.* \d\d-\d\d$/,
    );
    await expect(row.getByRole('link', { name: 'Logga in i Kina', exact: true })).toBeVisible();
    await expect(grid.locator('> :not([role="row"])')).toHaveCount(0);
    await expect(grid.locator('[role="row"] > :not([role="gridcell"])')).toHaveCount(0);
    await expect(page.locator('.hints')).toHaveAttribute('aria-hidden', 'true');
  });

  test('is told which cell is chosen, by an id that no other element has', async ({ page }) => {
    await page.goto('/sok/');
    for (const question of ['kod', 'koder', 'utomlands', 'kod']) {
      await ask(page, question);
      for (let at = 0; at < 3; at++) {
        await page.keyboard.press('ArrowDown');
        const id = await field(page).getAttribute('aria-activedescendant');
        const cell = page.locator(`[id="${id}"]`);
        await expect(cell).toHaveCount(1);
        await expect(cell).toHaveRole('gridcell');
        await expect(cell).toHaveText(/\p{L}/u);
        await expect(cell.getByRole('link')).toHaveAttribute('href', (await addresses(page))[at] ?? '');
      }
    }
  });

  test('hears that the grid is closed when there are no hits any more', async ({ page }) => {
    await page.goto('/sok/?q=kod');
    await answered(page, 'kod');
    await field(page).press('ArrowDown');
    await ask(page, 'lunchmeny');
    await expect(page.getByRole('combobox', { name, expanded: false })).toBeFocused();
    await expect(page.getByRole('grid')).toBeHidden();
    await expectNoneChosen(page);
    await ask(page, 'kod');
    await expect(page.getByRole('combobox', { name, expanded: true })).toBeFocused();
    await field(page).press('Escape');
    await expect(page.getByRole('combobox', { name, expanded: false })).toBeFocused();
  });

  test('hears of an answer once, politely, and of suggestions nothing', async ({ page }) => {
    await openWithoutPauses(page, '/sok/?q=passkey');
    const said = await listen(page);
    for (const beginning of ['uto', 'utomla', 'utomlands']) await suggest(page, beginning);
    await expect(page.getByRole('heading', { name: 'Menar du något av det här?' })).toBeVisible();
    expect(await said()).toEqual([]);
    for (const [question, sentence] of answers) {
      await field(page).fill(question);
      await field(page).press('Enter');
      await expect(status(page)).toHaveText(sentence);
      await answered(page, question);
    }
    expect(await said()).toEqual(
      answers.map(([, sentence]) => (typeof sentence === 'string' ? sentence : expect.stringMatching(sentence))),
    );
    expect(await page.locator('search-box [aria-live="assertive"], search-box [role="alert"]').count()).toBe(0);
  });

  test('hears that there is one hit in the singular', async ({ page }) => {
    await page.goto('/sok/');
    await field(page).focus();
    await expect(field(page)).toHaveRole('combobox');
    const said = await listen(page);
    await ask(page, 'caa20002');
    await expect(rows(page)).toHaveCount(1);
    expect(await said()).toEqual(['En träff på ”caa20002”']);
  });
});
