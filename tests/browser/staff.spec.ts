import { formatCode } from '../../src/core/code.ts';
import { clipboard } from './clipboard.ts';
import { codeOf, neverGiven } from './ledger.ts';
import { addresses, answered, ask, field, hits, hold, restPart, rows, suggest } from './searching.ts';
import { expect, type Page, test } from './test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const code = codeOf('/koder/utomlands/#kina');
const url = `https://hjalp.exempelby.example/${code}/`;

test.describe('the page for helpdesk', () => {
  const said = (page: Page) => page.locator('[data-copied]');

  test('copies the reply with Enter, signed, and the link with Shift and Enter', async ({ page }) => {
    await page.goto('/helpdesk/');
    await page.getByLabel('Ditt namn under svaret').fill('Anna på it');
    await ask(page, formatCode(code));
    await expect(page.getByRole('heading', { name: `Sidkoden ${formatCode(code)} leder hit` })).toBeVisible();
    await field(page).press('Enter');
    await expect(said(page)).toHaveText('Svaret om ”Logga in i Kina” är kopierat.');
    const { html, text } = await clipboard(page);
    expect(text.replaceAll('\r\n', '\n')).toMatch(/så ser vi samma sida som du\.\n\nVänliga hälsningar,\nAnna på it$/);
    expect(html.replace(/ style="[^"]*"/g, '')).toContain('<p>Vänliga hälsningar,<br>Anna på it</p>');
    await field(page).press('Shift+Enter');
    await expect(said(page)).toHaveText('Länken till ”Logga in i Kina” är kopierad.');
    expect((await clipboard(page)).text).toBe(url);
    await expect(page).toHaveURL(/\/helpdesk\//);
  });

  test('never copies the answer to the question before', async ({ page }) => {
    await page.goto('/helpdesk/');
    await ask(page, 'stör ej');
    await expect(hits(page).first()).toHaveText('Stäng av Stör ej');
    await field(page).fill('utomlands');
    await field(page).press('Enter');
    await expect(said(page)).toContainText('är kopierat.');
    await answered(page, 'utomlands');
    const first = (await hits(page).first().textContent()) ?? '';
    expect(first).not.toBe('Stäng av Stör ej');
    await expect(said(page)).toHaveText(`Svaret om ”${first}” är kopierat.`);
  });

  test('copies nothing for a code that does not exist', async ({ page }) => {
    await page.goto('/helpdesk/');
    await ask(page, neverGiven);
    await expect(page.getByRole('heading', { name: `Sidkoden ${formatCode(neverGiven)} finns inte` })).toBeVisible();
    await field(page).press('Enter');
    await expect(said(page)).toBeEmpty();
  });

  test('has buttons for those who point', async ({ page }) => {
    await page.goto('/helpdesk/');
    await ask(page, code);
    await expect(rows(page).getByRole('gridcell')).toHaveCount(2);
    await page.getByRole('button', { name: 'Kopiera länk: Logga in i Kina' }).click();
    await expect(said(page)).toHaveText('Länken till ”Logga in i Kina” är kopierad.');
    expect((await clipboard(page)).text).toBe(url);
    await page.getByRole('button', { name: 'Kopiera svar: Logga in i Kina' }).focus();
    await page.keyboard.press('Enter');
    await expect(said(page)).toHaveText('Svaret om ”Logga in i Kina” är kopierat.');
    await expect(page).toHaveURL(/\/helpdesk\//);
  });

  test('copies the address of a topic, which has no code', async ({ page }) => {
    await page.goto('/helpdesk/');
    await ask(page, 'https://hjalp.exempelby.example/koder/');
    await expect(hits(page)).toHaveText(['Koder och sms']);
    await field(page).press('Shift+Enter');
    await expect(said(page)).toHaveText('Länken till ”Koder och sms” är kopierad.');
    expect((await clipboard(page)).text).toBe('https://hjalp.exempelby.example/koder/');
  });

  test('lets the arrows choose another, and takes an old address', async ({ page }) => {
    await page.goto('/helpdesk/');
    await ask(page, 'kod');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(field(page)).toBeFocused();
    const second = await hits(page).nth(1).textContent();
    await page.keyboard.press('Enter');
    await expect(said(page)).toHaveText(`Svaret om ”${second}” är kopierat.`);
    await ask(
      page,
      'https://docs.microsoft.com/sv-se/azure/active-directory/user-help/multi-factor-authentication-end-user-troubleshoot#i-lost-my-mobile-device-or-it-was-stolen',
    );
    await expect(hits(page)).toHaveText(['Telefonen är borta eller stulen']);
    await field(page).press('Enter');
    await expect(said(page)).toHaveText('Svaret om ”Telefonen är borta eller stulen” är kopierat.');
  });

  test('waits for the answer when Enter comes while suggestions are shown, and keeps the choice', async ({ page }) => {
    await page.goto('/helpdesk/?q=stör+ej');
    await answered(page, 'stör ej');
    const whole = await addresses(page);
    await page.goto('/helpdesk/');
    const release = await hold(page, restPart);
    await suggest(page, 'stör ej');
    const at = (await addresses(page)).findLastIndex((address) => whole.includes(address));
    const title = await hits(page).nth(at).textContent();
    for (let times = 0; times <= at; times++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: /^Kopiera/ })).toHaveCount(0);
    await expect(said(page)).toBeEmpty();
    release();
    await expect(said(page)).toHaveText(`Svaret om ”${title}” är kopierat.`);
    await expect(page).toHaveURL(/\/helpdesk\//);
  });

  test('says so once when the clipboard gives up before the reply has come', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.write = () => Promise.reject(new Error('The clipboard is closed.'));
    });
    await page.goto('/helpdesk/');
    await ask(page, 'https://hjalp.exempelby.example/koder/');
    await field(page).press('Enter');
    await expect(said(page)).toHaveText('Det gick inte att kopiera. Öppna avsnittet och dela det därifrån.');
  });

  test('says that what has no code has no reply, and asks nobody else for it', async ({ page }) => {
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).hostname !== 'localhost') foreign.push(request.url());
    });
    await page.goto('/helpdesk/');
    await ask(page, 'https://hjalp.exempelby.example/koder/');
    await field(page).press('Enter');
    await expect(said(page)).toHaveText('Det gick inte att kopiera. Öppna avsnittet och dela det därifrån.');
    expect(foreign).toEqual([]);
  });

  test('shows more with buttons at every hit, and gives the focus to the first new one', async ({ page }) => {
    await page.goto('/helpdesk/?q=kod');
    await answered(page, 'kod');
    await page.getByRole('button', { name: 'Visa fler' }).click();
    await expect(hits(page).nth(8)).toBeFocused();
    await expect(page.getByRole('button', { name: /^Kopiera svar: / })).toHaveCount(16);
    await expect(page.getByRole('button', { name: /^Kopiera länk: / })).toHaveCount(16);
  });

  test('remembers the name on the device, and forgets it when it is taken away', async ({ page }) => {
    await page.goto('/helpdesk/');
    await page.getByLabel('Ditt namn under svaret').fill('Anna');
    await page.reload();
    await expect(page.getByLabel('Ditt namn under svaret')).toHaveValue('Anna');
    await page.getByLabel('Ditt namn under svaret').fill('');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});
