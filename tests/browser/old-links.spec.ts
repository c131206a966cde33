import { existsSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { serve } from '../../scripts/serve.ts';
import { formatCode } from '../../src/core/code.ts';
import { codeOf, ledger, neverGiven } from './ledger.ts';
import { addresses, answered, ask, hits, status } from './searching.ts';
import { expect, test } from './test.ts';

const classic = '/logga-in/vanliga-problem/';

/** Every anchor that the article this site grew from has had, 2017–2021, and the section that answers it today; empty for the top. */
const anchors: Record<string, string> = {
  'app-passwords-are-not-working': 'applosenord',
  'clear-your-settings': 'vad-har-du-kvar',
  'common-problems-with-two-factor-verification-and-your-work-or-school-account': '',
  'common-two-factor-verification-problems-and-possible-solutions': '',
  'get-help-with-two-step-verification': '',
  'i-am-not-receiving-a-text-or-call-on-my-phone': 'ingen-kod',
  'i-cant-get-my-app-passwords-to-work': 'applosenord',
  'i-cant-turn-off-two-factor-verification': 'stanga-av',
  'i-cant-turn-two-factor-verification-off': 'stanga-av',
  'i-didnt-find-an-answer-to-my-problem': 'inget-stammer',
  'i-didnt-find-an-answer-toomy-problem': 'inget-stammer',
  'i-dont-have-my-mobile-device-with-me': 'utan-telefonen',
  'i-dont-have-my-phone-with-me-today': 'utan-telefonen',
  'i-forgot-my-mobile-device-at-home': 'utan-telefonen',
  'i-got-a-new-mobile-device-and-i-want-to-add-it': 'ny-telefon',
  'i-got-a-new-mobile-device-how-do-i-add-it': 'ny-telefon',
  'i-got-a-new-phone-number-and-i-want-to-add-it': 'nytt-nummer',
  'i-got-a-new-phone-number-how-do-i-change-it-for-two-factor-verification': 'nytt-nummer',
  'i-have-a-new-mobile-device-and-i-want-to-add-it': 'ny-telefon',
  'i-have-a-new-phone-number-and-i-want-to-add-it': 'nytt-nummer',
  'i-lost-my-mobile-device-or-it-was-stolen': 'borttappad',
  'i-lost-my-phone-or-got-a-new-number': 'borttappad',
  'im-having-problems-signing-in-on-my-mobile-device-while-traveling': 'utomlands',
  'im-not-being-prompted-for-my-second-verification-information': 'fragas-inte',
  'im-not-getting-prompted-for-my-second-verification-information': 'fragas-inte',
  'im-not-getting-the-verification-code-sent-to-my-mobile-device': 'ingen-kod',
  'im-not-receiving-the-verification-code-sent-to-my-mobile-device': 'ingen-kod',
  'my-device-was-lost-or-stolen': 'borttappad',
  'related-articles': 'inget-stammer',
  'related-topics': 'inget-stammer',
  'sign-in-using-another-verification-method': 'vad-har-du-kvar',
  'to-sign-in-to-your-work-or-school-account-using-another-verification-method': 'vad-har-du-kvar',
  'troubleshoot-common-two-factor-verification-problems': '',
  'use-an-alternate-phone-number': 'vad-har-du-kvar',
  'why-cant-i-turn-two-factor-verification-off': 'stanga-av',
  'why-do-i-have-to-perform-two-step-verification-can-i-turn-it-off': 'stanga-av',
  'why-do-i-have-tooperform-two-step-verification-can-i-turn-it-off': 'stanga-av',
  'why-do-i-need-to-use-another-verification-method': 'vad-har-du-kvar',
};

const history = '../shared/reference/history/anchors.json';

test('every anchor of every version of the classic article is looked after', () => {
  test.skip(
    !existsSync(history),
    'The history of the article is not here, so its anchors were not compared with the list.',
  );
  const versions: { headings: { anchor: string }[] }[] = JSON.parse(readFileSync(history, 'utf8'));
  const ever = new Set(versions.flatMap(({ headings }) => headings.map(({ anchor }) => anchor)));
  expect([...ever].toSorted()).toEqual(Object.keys(anchors).toSorted());
});

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('every old anchor of the classic article lands at the section that answers it today', async ({ page }) => {
      test.setTimeout(120_000);
      for (const [old, today] of Object.entries(anchors)) {
        await page.goto('about:blank');
        await page.goto(`${classic}#${old}`, { waitUntil: 'domcontentloaded' });
        const landing = today ? page.locator(`h2#${today}`) : page.getByRole('heading', { level: 1 });
        await expect(landing, old).toBeInViewport();
        if (today) {
          const { y = 999 } = (await landing.boundingBox()) ?? {};
          expect(y, `${old} scrolls ${today} to the top, or the page ends`).toBeLessThan(javaScriptEnabled ? 700 : 720);
          if (javaScriptEnabled) await expect(page, old).toHaveURL(`${classic}#${today}`);
        }
      }
    });
  });

test('the place a link leads to is focused and marked', async ({ page }) => {
  await page.goto('/koder/utomlands/#kina');
  await expect(page.locator('#kina')).toBeFocused();
  await expect(page.locator('#kina')).toHaveCSS('text-decoration-line', 'underline');
  await page.getByRole('link', { name: 'Logga in utan täckning' }).first().click();
  await expect(page.locator('#utan-tackning')).toBeFocused();
  await page.goto('/koder/koden-kommer-inte/#stor-ej');
  await expect(page.locator('li#stor-ej')).toBeFocused();
  await expect(page.locator('li#stor-ej')).toHaveCSS('background-image', /gradient/);
});

test.describe('a link to a section that is not there', () => {
  test('is told of calmly, with what is nearest', async ({ page }) => {
    await page.goto('/koder/koden-kommer-inte/#storr-ejj');
    const notice = page.locator('[data-lost-anchor]');
    await expect(notice.getByRole('heading')).toHaveText('Avsnittet finns inte på sidan');
    await expect(notice).toContainText('Länken leder till ”storr-ejj”, men något sådant avsnitt finns inte.');
    await expect(notice).toHaveAttribute('role', 'status');
    await expect(notice.getByRole('link').first()).toHaveText('Stäng av Stör ej');
    await notice.getByRole('link').first().click();
    await expect(page.locator('#stor-ej')).toBeInViewport();
  });

  test('goes to the step of a section that has another name today', async ({ page }) => {
    await page.goto(`${classic}#use-an-alternate-phone-number-steg-2`);
    await expect(page).toHaveURL(`${classic}#vad-har-du-kvar-steg-2`);
    await expect(page.locator('#vad-har-du-kvar-steg-2')).toBeInViewport();
  });

  test('goes to the section when only its capitals or its end are wrong', async ({ page }) => {
    for (const written of ['STOR-EJ', 'stor-ej.', 'st%C3%B6r-ej', 'stor-ej)']) {
      await page.goto('about:blank');
      await page.goto(`/koder/koden-kommer-inte/#${written}`);
      await expect(page.locator('#stor-ej'), written).toBeInViewport();
      await expect(page, written).toHaveURL('/koder/koden-kommer-inte/#stor-ej');
    }
  });

  test('says nothing on a page without such a link', async ({ page }) => {
    await page.goto('/koder/koden-kommer-inte/');
    await expect(page.locator('[data-lost-anchor]')).toBeEmpty();
  });
});

test.describe('a page that is not there', () => {
  const notice = (page: import('@playwright/test').Page) => page.locator('[data-lost-page]');

  test('offers what is nearest to its address', async ({ page }) => {
    await page.goto('/koder/koden-komer-inte/');
    await expect(notice(page)).toContainText('Det här ligger närmast:');
    await expect(notice(page).getByRole('link').first()).toHaveAttribute('href', '/koder/koden-kommer-inte/');
  });

  test('understands an address of Microsoft’s, and what stands after # in it', async ({ page }) => {
    await page.goto(
      '/sv-se/azure/active-directory/user-help/multi-factor-authentication-end-user-troubleshoot#i-cant-get-my-app-passwords-to-work',
    );
    await expect(notice(page)).toContainText('Det du söker finns här:');
    await expect(notice(page).getByRole('link')).toHaveAttribute('href', `${classic}#applosenord`);
  });

  test('says that a code does not exist, and which are near', async ({ page }) => {
    const code = codeOf('/koder/utomlands/#kina');
    const wrong = code.slice(0, 3) + ((Number(code[3]) + 1) % 10);
    await page.goto(`/${wrong}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      `Sidkoden ${formatCode(wrong).replace('-', '-\u2060')} finns inte`,
    );
    await expect(page.getByText('Kontrollera siffrorna, eller be om koden igen.')).toBeVisible();
    await expect(page.getByText(`/${wrong}/`)).toBeVisible();
    await expect(
      notice(page)
        .getByRole('listitem')
        .filter({ hasText: formatCode(code) })
        .getByRole('link'),
    ).toHaveText('Logga in i Kina');
  });
});

test.describe('a code in a search field', () => {
  const code = codeOf('/koder/utomlands/#kina');

  for (const written of [code, formatCode(code), `${code.slice(0, 2)} ${code.slice(2)}`, ` kod ${code} `])
    test(`shows the one section when ”${written.replaceAll(/\d/g, '0')}” is written, and Enter opens it`, async ({
      page,
    }) => {
      await page.goto('/');
      await ask(page, written);
      await expect(status(page)).toHaveText(`Sidkoden ${formatCode(code)} leder hit`);
      await expect(hits(page)).toHaveText(['Logga in i Kina']);
      await expect(page.locator('.hit')).toContainText(formatCode(code));
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL('/koder/utomlands/#kina');
    });

  test('works in the dialog of an article too', async ({ page }) => {
    await page.goto('/koder/koden-kommer-inte/');
    await page.keyboard.press('/');
    await page.keyboard.type(code);
    await answered(page, code);
    await expect(hits(page)).toHaveText(['Logga in i Kina']);
  });

  test('with a wrong digit is searched for as words, with a line that says so and what is near', async ({ page }) => {
    const wrong = code.slice(0, 3) + ((Number(code[3]) + 1) % 10);
    await page.goto('/sok/');
    await ask(page, wrong);
    const near = page.locator('.near');
    await expect(near.getByRole('link', { name: `${formatCode(code)} Logga in i Kina` })).toBeVisible();
    await expect(page.getByRole('heading', { name: `Sidkoden ${formatCode(wrong)} finns inte` })).toBeVisible();
    await expect(near).toContainText('Kontrollera siffrorna, eller be om koden igen. Kanske är det en av de här:');
    await expect(status(page)).toHaveText(
      new RegExp(
        `^Sidkoden ${formatCode(wrong)} finns inte\\. Kontrollera siffrorna, eller be om koden igen\\. (?:En kod|\\d koder) ligger nära\\. .+ på ”${wrong}”\\.$`,
      ),
    );
    await expect(near).toContainText(new RegExp(`på ”${wrong}”$`));
    await page.keyboard.press('Enter'); // opens nothing: what the digits find as words is not what was meant
    await expect(page).toHaveURL(/\/sok\//);
  });

  test('that was never given is told of as well', async ({ page }) => {
    await page.goto('/sok/');
    await ask(page, neverGiven);
    await expect(page.getByRole('heading', { name: `Sidkoden ${formatCode(neverGiven)} finns inte` })).toBeVisible();
  });

  test('is not what an error number is taken for', async ({ page }) => {
    await page.goto('/sok/');
    await ask(page, '53003');
    await expect(hits(page).first()).toHaveAttribute('href', '/felmeddelanden/felkoder/#aadsts53003');
    await expect(page.locator('.near')).toBeHidden();
  });
});

test('a pasted address is answered in the search field', async ({ page }) => {
  await page.goto('/sok/');
  for (const [written, address] of [
    ['https://hjalp.exempelby.example/koder/utomlands/#kina', '/koder/utomlands/#kina'],
    [`hjalp.exempelby.example/${codeOf('/koder/utomlands/#kina')}/`, '/koder/utomlands/#kina'],
    [
      'https://learn.microsoft.com/en-us/azure/active-directory/user-help/multi-factor-authentication-end-user-app-passwords?view=x',
      '/losenord/applosenord/',
    ],
    [`${classic}#my-device-was-lost-or-stolen`, `${classic}#borttappad`],
  ] as const) {
    await ask(page, written);
    await expect(status(page), written).toHaveText('Länken leder hit');
    expect(await addresses(page), written).toEqual([address]);
  }
  await ask(page, 'https://hjalp.exempelby.example/koder/utomland/');
  await expect(status(page)).toHaveText('Länken leder ingenstans. Det här ligger närmast:');
  await expect(hits(page).first()).toHaveAttribute('href', '/koder/utomlands/');
});

test('every code in the ledger has four digits, and none is given twice', () => {
  const codes = [...ledger.values()].flatMap(({ code }) => code ?? []);
  expect(codes.every((code) => code.length === 4)).toBe(true);
  expect(new Set(codes).size).toBe(codes.length);
});

/** The tiny site that the site tests build: under another path, with addresses that have been given up. */
test.describe('on a site where things have moved', () => {
  let server: Server;
  let address = '';
  test.beforeAll(async () => {
    ({ server, address } = await serve('test-results/tiny', { base: '/it/hjalp/' }));
  });
  test.afterAll(() => void server.close());

  for (const [old, today] of [
    ['natverk/gammal/', 'natverk/tappar-wifi/'],
    ['natverk/gammal/#byt-kanal', 'natverk/tappar-wifi/#byt-kanal'],
    ['natverk/gammal/#borta', 'natverk/langsamt/#mat'],
    ['natverk/gammal/#byt-kanal-steg-2', 'natverk/tappar-wifi/#byt-kanal-steg-2'],
    ['natverk/langsamt/#sladden', 'natverk/tappar-wifi/#dra-ur'],
    ['natverk/tappar-wifi/#wifi-kanal', 'natverk/tappar-wifi/#byt-kanal'],
    ['natverk/tappar-wifi/#lampa', 'natverk/tappar-wifi/#rod-lampa'],
    ['natverk/tappar-wifi/#borta', 'natverk/langsamt/#mat'],
    ['3014/', 'natverk/langsamt/#mat'],
  ] as const)
    test(`${old} leads to ${today}`, async ({ page }) => {
      await page.goto(address + old);
      await expect(page).toHaveURL(address + today);
      const [, id] = today.split('#');
      if (id) await expect(page.locator(`#${id}`)).toBeInViewport();
    });

  test('a link into details opens them', async ({ page }) => {
    await page.goto(`${address}natverk/tappar-wifi/#kanal-sex`);
    await expect(page.locator('#kanal-sex')).toBeInViewport();
    await expect(page.locator('details').first()).toHaveAttribute('open', '');
  });

  test('a code that has been given up shows its successor in the search field', async ({ page }) => {
    await page.goto(`${address}sok/`);
    await ask(page, '30-14');
    await expect(hits(page)).toHaveText(['Mät hastigheten']);
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('an old link shows where its section is now, and only that', async ({ page }) => {
      await page.goto(`${address}natverk/langsamt/#sladden`);
      const pointer = page.getByText('Avsnittet du söker har flyttat.');
      await expect(pointer).toBeVisible();
      await pointer.getByRole('link').click();
      await expect(page).toHaveURL(`${address}natverk/tappar-wifi/#dra-ur`);
      await page.goto(`${address}natverk/langsamt/`);
      await expect(pointer).toBeHidden();
    });

    test('a page that has moved has its link, and one for the section that was meant', async ({ page }) => {
      await page.goto(`${address}natverk/gammal/#borta`);
      await expect(page.getByRole('link', { name: 'Datorn tappar wifi' })).toBeVisible();
      await expect(page.locator('#borta').getByRole('link')).toBeVisible();
      await expect(page.locator('#byt-kanal')).toBeHidden();
    });
  });
});
