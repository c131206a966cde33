import AxeBuilder from '@axe-core/playwright';
import { formatCode } from '../../src/core/code.ts';
import { clipboard } from './clipboard.ts';
import { codeOf } from './ledger.ts';
import { expect, type Page, test } from './test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const article = '/koder/utomlands/';
const code = codeOf(`${article}#kina`);
const url = `https://hjalp.exempelby.example/${code}/`;
const without = `https://hjalp.exempelby.example/${codeOf(`${article}#utan-tackning`)}/`;

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Dela' });
const control = (page: Page, id: string) => page.locator(`.part:has(h2#${id}) .part-head .share`);

test.describe('the share sheet', () => {
  test('copies a reply as rich text and as plain text', async ({ page }) => {
    await page.goto(article);
    await control(page, 'kina').click();
    await sheet(page).getByRole('button', { name: 'Kopiera som svar' }).click();
    await expect(sheet(page).getByRole('status')).toHaveText(
      'Svaret är kopierat. Klistra in det i Teams, Outlook eller ärendet.',
    );
    const { html, text } = await clipboard(page);
    expect(text.replaceAll('\r\n', '\n')).toBe(`Hej!

Logga in i Kina

På iPhone kommer förfrågningar fram som vanligt. På Android går de genom Googles tjänster, som är spärrade i Kina. Gör så här i stället:

1. Välj att skriva koden från appen, som när du ska logga in utan täckning (${without}).
2. Väntar sidan ändå på svar i appen? Öppna Authenticator och dra nedåt på skärmen.
3. Går inget av det, kontakta helpdesk på 08-465 004 10 och säg att du är i Kina med en Android-telefon.

Läs mer här: ${url}

Ringer du oss, säg sidkoden ${formatCode(code)}, så ser vi samma sida som du.`);
    // Chromium writes the styles of the page into what it hands over; what matters is the markup.
    expect(html.replace(/ style="[^"]*"/g, '')).toContain(
      `<ol><li>Välj att skriva koden från appen, som när du ska <a href="${without}">logga in utan täckning</a>.</li><li>Väntar sidan ändå på svar i appen? Öppna Authenticator och dra nedåt på skärmen.</li><li>Går inget av det, kontakta helpdesk på 08-465 004 10 och säg att du är i Kina med en Android-telefon.</li></ol><p>Läs mer här: <a href="${url}">${url}</a></p><p>Ringer du oss, säg sidkoden ${formatCode(code)}, så ser vi samma sida som du.</p>`,
    );
  });

  test('copies a check-list item with its label in bold', async ({ page }) => {
    const item = codeOf('/koder/koden-kommer-inte/#stor-ej');
    await page.goto('/koder/koden-kommer-inte/');
    await page.locator('#stor-ej').hover();
    await page.getByRole('link', { name: 'Dela: Stäng av Stör ej' }).click();
    await expect(sheet(page)).toContainText('Stäng av Stör ej');
    await sheet(page).getByRole('button', { name: 'Kopiera som svar' }).click();
    await expect(sheet(page).getByRole('status')).not.toBeEmpty();
    const { html, text } = await clipboard(page);
    expect(text.replaceAll('\r\n', '\n')).toBe(
      `Hej!\n\nStäng av Stör ej\n\nStör ej, nattläge och fokus kan dölja sms och skicka samtal rakt till röstbrevlådan. Dra nedåt från skärmens övre kant, så att telefonens snabbval visas. Är något av de tre på, tryck på det så att det står Av.\n\nLäs mer här: https://hjalp.exempelby.example/${item}/\n\nRinger du oss, säg sidkoden ${formatCode(item)}, så ser vi samma sida som du.`,
    );
    expect(html).toMatch(/<(?:b|strong)[^>]*>Stäng av Stör ej<\/(?:b|strong)>/);
  });

  test('copies a step that has no code of its own, with its section’s code and its number', async ({ page }) => {
    await page.goto(article);
    await page.locator('#kina-steg-2').hover();
    await page
      .locator('#kina-steg-2')
      .getByRole('link', { name: 'Dela steg 2: Väntar sidan ändå på svar i appen?' })
      .click();
    await expect(page.getByRole('dialog', { name: 'Dela steg 2', description: 'Logga in i Kina' })).toBeVisible();
    await expect(sheet(page)).toContainText('Läs steg 2 där.”');
    await expect(sheet(page).getByRole('img', { name: `QR-kod till ${url}` })).toBeVisible();
    await sheet(page).getByRole('button', { name: 'Kopiera som svar' }).click();
    await expect(sheet(page).getByRole('status')).not.toBeEmpty();
    expect((await clipboard(page)).text).toContain(
      `Läs mer här: https://hjalp.exempelby.example/koder/utomlands/#kina-steg-2`,
    );
    expect((await clipboard(page)).text).toContain(
      `säg sidkoden ${formatCode(code)} och steg 2, så ser vi samma sida som du.`,
    );
  });

  test('copies the short link and says so, seen and heard', async ({ page }) => {
    await page.goto(article);
    await control(page, 'kina').click();
    const copy = sheet(page).getByRole('button', { name: 'Kopiera', exact: true });
    await copy.click();
    await expect(sheet(page).getByRole('button', { name: 'Kopierad' })).toBeVisible();
    await expect(sheet(page).getByRole('status')).toHaveText('Länken är kopierad.');
    expect((await clipboard(page)).text).toBe(url);
  });

  test('is worked by the keyboard: Enter opens, Esc closes, and the focus comes back', async ({ page }) => {
    await page.goto(article);
    await control(page, 'kina').focus();
    await page.keyboard.press('Enter');
    await expect(sheet(page)).toBeVisible();
    await expect(sheet(page).getByRole('button', { name: 'Kopiera', exact: true })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(sheet(page)).toBeHidden();
    await expect(control(page, 'kina')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(sheet(page)).toBeVisible();
    await sheet(page).getByRole('button', { name: 'Stäng' }).click();
    await expect(sheet(page)).toBeHidden();
    await expect(control(page, 'kina')).toBeFocused();
  });

  test('shows the sentence to say, the plate and the QR code of the section', async ({ page }) => {
    await page.goto(article);
    await control(page, 'kina').click();
    const words = ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio'];
    const [a, b, c, d] = [...code].map((digit) => words[Number(digit)]);
    await expect(sheet(page)).toContainText(`”Gå till hjalp.exempelby.example och skriv ${a} ${b}, ${c} ${d}.”`);
    await expect(sheet(page).getByText(formatCode(code), { exact: true })).toBeVisible();
    await expect(sheet(page).getByRole('img', { name: `QR-kod till ${url}` })).toBeVisible();
  });

  test('closes when the focus leaves it, so that nothing is worked behind it', async ({ page }) => {
    await page.goto(article);
    await control(page, 'kina').click();
    await sheet(page).getByRole('button', { name: 'Stäng' }).focus();
    await page.keyboard.press('Tab');
    await expect(sheet(page)).toBeHidden();
  });

  test('says what to do when the clipboard is closed', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('closed'));
    });
    await page.goto(article);
    await control(page, 'kina').click();
    await sheet(page).getByRole('button', { name: 'Kopiera', exact: true }).click();
    await expect(sheet(page).getByRole('status')).toHaveText(
      'Det gick inte att kopiera. Markera texten och kopiera den för hand.',
    );
    await expect(sheet(page).getByRole('status')).toBeInViewport();
  });

  test('is one a page, filled for the section in question', async ({ page }) => {
    await page.goto(article);
    await control(page, 'kina').click();
    await page.keyboard.press('Escape');
    await control(page, 'utan-tackning').click();
    await expect(sheet(page)).toContainText('Logga in utan täckning');
    await expect(sheet(page)).not.toContainText(formatCode(code));
    await expect(page.locator('[popover]')).toHaveCount(1);
  });

  for (const [width, colorScheme] of [
    [390, 'light'],
    [1280, 'dark'],
  ] as const)
    test(`has nothing for axe to find and stays on the screen, ${width} px`, async ({ browser }) => {
      const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
      const page = await context.newPage();
      await page.goto(article);
      await control(page, 'kina').click();
      await expect(sheet(page)).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`),
      ).toEqual([]);
      const box = await sheet(page).boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(801);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      await context.close();
    });

  test('prints the section alone', async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => undefined;
    });
    await page.goto(article);
    await control(page, 'kina').click();
    await sheet(page).getByRole('button', { name: 'Skriv ut avsnittet' }).click();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { name: 'Logga in i Kina' })).toBeVisible();
    await expect(page.locator('#kina-steg-1')).toBeVisible();
    await expect(page.locator('h2#utan-tackning')).toBeHidden();
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('.answer')).toBeHidden();
    await expect(page.locator('.helpdesk')).toBeVisible();
    await expect(page.getByText('Inloggningshjälpen').first()).toBeVisible();
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page.locator('h2#utan-tackning')).toBeVisible();
  });

  test('asks nobody but its own site', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(article);
    await control(page, 'kina').click();
    await sheet(page).getByRole('button', { name: 'Kopiera som svar' }).click();
    await expect(sheet(page).getByRole('status')).not.toBeEmpty();
    expect(asked.filter((address) => new URL(address).hostname !== 'localhost')).toEqual([]);
    expect(asked.length).toBeGreaterThan(3);
  });
});

test.describe('a share control', () => {
  test('leaves the name of its heading alone, and has one of its own', async ({ page }) => {
    await page.goto(article);
    await expect(page.getByRole('heading', { name: 'Logga in i Kina', exact: true })).toBeVisible();
    await expect(
      page.getByRole('link', { name: new RegExp(`^Dela ${formatCode(code)} ?: Logga in i Kina$`) }),
    ).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Logga in i Kina' }).getByRole('link')).toHaveAttribute(
      'href',
      '#kina',
    );
  });

  test('of a step is seen on focus and hover, and always where one touches', async ({ browser, page }) => {
    await page.goto(article);
    const step = page.locator('#kina-steg-1 > .share');
    await expect(step).toHaveCSS('opacity', '0');
    await page.locator('#kina-steg-1').hover();
    await expect(step).toHaveCSS('opacity', '1');
    await page.mouse.move(0, 0);
    await expect(step).toHaveCSS('opacity', '0');
    await step.focus();
    await expect(step).toHaveCSS('opacity', '1');
    const context = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });
    const phone = await context.newPage();
    await phone.goto(article);
    await expect(phone.locator('#kina-steg-1 > .share')).toHaveCSS('opacity', '1');
    await context.close();
  });

  test('stands at every step, check-list item, row and callout', async ({ page }) => {
    for (const address of [article, '/koder/koden-kommer-inte/', '/koder/sms-slutar/', '/felmeddelanden/felkoder/']) {
      await page.goto(address);
      const without = await page
        .locator('.body :is(ol > li, .checks > li, tbody tr, .callout:not([data-expires]), h2, h3)')
        .evaluateAll((places) =>
          places
            .filter((place) => {
              const around = /^H\d$/.test(place.tagName) ? place.parentElement : place;
              return !place.id || !around?.querySelector('.share');
            })
            .map((place) => place.outerHTML.slice(0, 80)),
        );
      expect(without, address).toEqual([]);
    }
  });
});

test.describe('a card', () => {
  test('leads on to its section', async ({ page }) => {
    await page.goto(`/${code}/`);
    await expect(page).toHaveURL(`${article}#kina`);
    await expect(page.locator('#kina')).toBeInViewport();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a card leads on all the same', async ({ page }) => {
    await page.goto(`/${code}/`);
    await expect(page).toHaveURL(`${article}#kina`);
    await expect(page.locator('#kina')).toBeInViewport();
  });

  test('the share control leads to the page of the code, with all but the buttons', async ({ page }) => {
    await page.goto(article);
    await control(page, 'kina').click();
    await expect(page).toHaveURL(`/${code}/dela/`);
    await expect(page.getByText(url, { exact: true }).first()).toBeVisible();
    await expect(page.getByRole('img', { name: 'QR-kod' })).toBeVisible();
    await expect(
      page.getByText(`Ringer du oss, säg sidkoden ${formatCode(code)}, så ser vi samma sida som du.`, { exact: true }),
    ).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.getByRole('link', { name: 'Tillbaka till texten' }).click();
    await expect(page).toHaveURL(`${article}#kina`);
  });

  test('a step is shared from there too', async ({ page }) => {
    await page.goto(`/${code}/dela/#kina-steg-2`);
    await expect(page.getByRole('heading', { name: 'Dela steg 2' })).toBeInViewport();
    await expect(
      page.locator('#kina-steg-2').getByText(`https://hjalp.exempelby.example${article}#kina-steg-2`).first(),
    ).toBeVisible();
  });
});
