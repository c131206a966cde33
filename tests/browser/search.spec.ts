import { addresses, answered, ask, field, hits, openWithoutPauses, rows, state, status } from './searching.ts';
import { expect, type Page, test } from './test.ts';

const list = 'Se alla problem från A till Ö';

test.describe('the search page', () => {
  test('answers the question in its address, best first, with links to sections', async ({ page }) => {
    await page.goto('/sok/?q=tappat+mobilen');
    await answered(page, 'tappat mobilen');
    await expect(field(page)).toHaveValue('tappat mobilen');
    const first = (await addresses(page)).slice(0, 3);
    expect(
      first.some((address) => address.includes('/logga-in/tappad-mobil/') || address.endsWith('#borttappad')),
    ).toBe(true);
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(/^\d+ träffar på ”tappat mobilen”$/);
  });

  for (const [question, row] of [
    ['53003', 'aadsts53003'],
    ['AADSTS50053', 'aadsts50053'],
    ['felkod caa20002', 'caa20002'],
  ] as const)
    test(`finds the row of the error code in ”${question}” first`, async ({ page }) => {
      await page.goto(`/sok/?q=${encodeURIComponent(question)}`);
      await answered(page, question);
      await expect(hits(page).first()).toHaveAttribute('href', `/felmeddelanden/felkoder/#${row}`);
    });

  test('shows more when asked, and gives the focus to the first new hit', async ({ page }) => {
    await page.goto('/sok/?q=kod');
    await expect(hits(page)).toHaveCount(8);
    const before = await addresses(page);
    await page.getByRole('button', { name: 'Visa fler' }).click();
    await expect(hits(page)).toHaveCount(16);
    await expect(hits(page).nth(8)).toBeFocused();
    const after = await addresses(page);
    expect(after.slice(0, 8)).toEqual(before);
    expect(new Set(after).size).toBe(16);
  });

  test('offers no more than there is', async ({ page }) => {
    await page.goto('/sok/?q=aadsts53003');
    await answered(page, 'aadsts53003');
    const said = Number(/\d+/.exec((await status(page).textContent()) ?? '')?.[0] ?? 1);
    const more = page.getByRole('button', { name: 'Visa fler' });
    for (let shown = 8; shown < said; shown += 8) await more.click();
    await expect(more).toBeHidden();
    await expect(hits(page)).toHaveCount(said);
  });
});

test.describe('the address of the search page', () => {
  test('follows what is typed without a new step', async ({ page }) => {
    await page.goto('/om/');
    await page.goto('/sok/');
    await ask(page, 'kod');
    await expect(page).toHaveURL('/sok/?q=kod');
    await ask(page, 'utomlands');
    await expect(page).toHaveURL('/sok/?q=utomlands');
    await page.goBack();
    await expect(page).toHaveURL('/om/');
  });

  test('takes a new step when one submits, and Back returns to the question before', async ({ page }) => {
    await openWithoutPauses(page, '/sok/?q=kod');
    await field(page).fill('utomlands');
    await field(page).press('Enter');
    await answered(page, 'utomlands');
    await expect(page).toHaveURL('/sok/?q=utomlands');
    const first = await addresses(page);
    await page.goBack();
    await expect(page).toHaveURL('/sok/?q=kod');
    await expect(field(page)).toHaveValue('kod');
    await answered(page, 'kod');
    await page.goForward();
    await expect(field(page)).toHaveValue('utomlands');
    await answered(page, 'utomlands');
    expect(await addresses(page)).toEqual(first);
  });

  test('takes the button for Enter', async ({ page }) => {
    await openWithoutPauses(page, '/sok/?q=kod');
    await field(page).fill('utomlands');
    await page.getByRole('button', { name: 'Sök' }).click();
    await answered(page, 'utomlands');
    await page.goBack();
    await expect(field(page)).toHaveValue('kod');
  });

  test('leads back to the hits from the page that one of them opened', async ({ page }) => {
    await page.goto('/sok/?q=glömt+lösenord');
    await answered(page, 'glömt lösenord');
    const before = await addresses(page);
    await hits(page).first().click();
    await expect(page).not.toHaveURL(/sok/);
    await page.goBack();
    await expect(field(page)).toHaveValue('glömt lösenord');
    await answered(page, 'glömt lösenord');
    expect(await addresses(page)).toEqual(before);
  });

  test('loses the question when the field is cleared', async ({ page }) => {
    await page.goto('/sok/?q=kod');
    await answered(page, 'kod');
    await field(page).press('Escape');
    await expect(page).toHaveURL('/sok/');
    await expect(state(page, 'idle')).toBeAttached();
  });
});

test.describe('the hits', () => {
  test('are never more than three of one article among the first eight', async ({ page }) => {
    await page.goto('/sok/');
    for (const question of ['kod', 'telefon', 'lösenord', 'authenticator', 'passkey', 'felkod', 'ny telefon']) {
      await ask(page, question);
      await expect(hits(page), question).toHaveCount(8);
      const count = new Map<string, number>();
      for (const address of await addresses(page)) {
        const [article = ''] = address.split('#');
        count.set(article, (count.get(article) ?? 0) + 1);
      }
      expect(Math.max(...count.values()), `${question}: ${[...count]}`).toBeLessThanOrEqual(3);
    }
  });

  for (const [name, question, meant] of [
    ['the word itself, whatever its form', 'koderna', /^kod(?:en|er|erna|ens)?$/i],
    ['a compound that has it in it', 'kod app', /^\p{L}{2,}-?kod(?:en|er|erna)?$/iu],
    ['a compound that it is, by its other half', 'verifieringskoden', /^kod(?:en|er|erna)?$/i],
    ['another word for it', 'luren', /^telefon(?:en|er|erna|ens)?$/i],
    ['a word spelt without its dots', 'losenord', /^lösenord(?:et|en)?$/i],
    ['a word with a slip in it', 'lösenodr', /^lösenord(?:et|en)?$/i],
  ] as const)
    test(`mark ${name}: ${question}`, async ({ page }) => {
      await page.goto(`/sok/?q=${question}`);
      await answered(page, question);
      const marked = page.locator('.excerpt mark').filter({ hasText: meant });
      const hit = rows(page).filter({ has: marked }).first();
      const word = (await hit.locator(marked).first().textContent()) ?? '';
      const href = (await hit.getByRole('link').getAttribute('href')) ?? '';
      // What stands in the sentence stands in the text, mark and all.
      const excerpt = ((await hit.locator('.excerpt').textContent()) ?? '').replace(/^… | …$/g, '');
      const sentence = excerpt.split(/(?<=[.!?]) /).find((one) => one.includes(word)) ?? '';
      expect(sentence).not.toBe('');
      const [path = ''] = href.split('#');
      await page.goto(path);
      const text = await page.locator('main').evaluate((main) => main.textContent ?? '');
      const bare = (words: string) => words.replaceAll(/[\u00AD\u2060\s.:?!]/g, '');
      expect(bare(text)).toContain(bare(sentence));
    });

  test('are links whose sentences cannot bring markup along', async ({ page }) => {
    await page.goto('/sok/');
    await ask(page, '<b>kod</b><img src=x onerror=alert(1)>');
    expect(await page.locator('.panel').evaluate((panel) => panel.querySelectorAll('b, img, script').length)).toBe(0);
  });

  for (const [name, written, usual] of [
    ['without dots', 'losenord', 'lösenord'],
    ['without dots', 'sparrat nummer', 'spärrat nummer'],
    ['without dots', 'aterstalla authenticator', 'återställa authenticator'],
    ['with the dots as signs of their own', 'lösenord'.normalize('NFD'), 'lösenord'],
    ['with the dots as signs of their own', 'spärrat nummer'.normalize('NFD'), 'spärrat nummer'],
    ['in capitals', 'SPÄRRAT NUMMER', 'spärrat nummer'],
    ['in both cases', 'LöSeNoRd', 'lösenord'],
    ['in capitals without dots', 'LOSENORD', 'lösenord'],
  ] as const)
    test(`are led by the same one when it is written ${name}: ${written.normalize('NFC')}`, async ({ page }) => {
      await page.goto('/sok/');
      await ask(page, usual);
      const [first] = await addresses(page);
      await ask(page, 'utomlands');
      await ask(page, written);
      expect(first).toBeTruthy();
      expect((await addresses(page))[0]).toBe(first);
    });
});

test.describe('a question without an answer', () => {
  for (const question of ['lunchmeny', 'bankid spärrat'])
    test(`is told so, and where one may be: ${question}`, async ({ page }) => {
      await page.goto('/sok/');
      await ask(page, question);
      await expect(state(page, 'empty')).toBeAttached();
      await expect(status(page)).toHaveText(`Här finns inget svar på ”${question}”`);
      const panel = page.locator('.panel');
      await expect(panel.getByRole('heading')).toHaveText(`Här finns inget svar på ”${question}”`);
      await expect(panel).toContainText(
        'Hjälpen handlar om att logga in i jobb- och skolkonton. Prova med andra ord, eller skriv det som står på skärmen.',
      );
      await expect(panel.getByText(/^(?:Ämnen som ligger nära|Många letar efter):$/)).toBeVisible();
      const ways = panel.getByRole('listitem').getByRole('link');
      expect(await ways.count()).toBeGreaterThan(0);
      for (const way of await ways.all())
        await expect(way).toHaveAttribute('href', /^\/[a-z-]+\/(?:[a-z-]+\/)?(?:#|$)/);
      await expect(panel.getByRole('link', { name: list })).toHaveAttribute('href', '/a-o/');
      await expect(
        panel.getByText('Gäller det något annat?').getByRole('link', { name: 'Ring helpdesk' }),
      ).toHaveAttribute('href', 'tel:+46846500410');
      await expect(rows(page)).toHaveCount(0);
      await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
    });

  test('that has no word of ours is shown what many look for', async ({ page }) => {
    await page.goto('/sok/?q=och+att+det');
    await answered(page, 'och att det');
    await expect(page.getByText('Många letar efter:')).toBeVisible();
    const link = page.locator('.panel').getByRole('link', { name: 'Koden kommer inte' });
    await link.click();
    await expect(page).toHaveURL('/koder/koden-kommer-inte/');
  });

  for (const [name, query, reached] of [
    ['emoji', '😀🔑👩‍💻', 'empty'],
    ['markup', '<script>alert(1)</script>', /results|empty/],
    ['10,000 characters', 'kod '.repeat(2500), 'results'],
    ['one word of 10,000 characters', 'k'.repeat(10_000), 'empty'],
    ['a thousand words that are none', manyWords(), 'empty'],
    ['only punctuation', '?!… –"\'%&', 'empty'],
    ['only stop words', 'och att det som jag har', 'empty'],
    ['right to left', 'קוד \u202Eedok', /results|empty/],
    ['a broken percent', '%E0%A4%A', /results|empty/],
    ['regular expressions', '(.*)+[a-z]{9}$ \\', /results|empty/],
    ['names of objects', '__proto__ constructor hasOwnProperty toString', /results|empty/],
    ['one letter', 'k', 'results'],
  ] as const)
    test(`may be ${name}`, async ({ page }) => {
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      page.on('dialog', (dialog) => complaints.push(dialog.message()));
      await page.goto('/sok/');
      await field(page).fill(query);
      await expect(page.locator('search-box')).toHaveAttribute('data-search-state', /results|empty|error/);
      await expect(page.locator('search-box')).toHaveAttribute('data-search-state', reached);
      await expect(field(page)).toHaveValue(query);
      expect(complaints).toEqual([]);
    });
});

/** Random but the same every time. */
function manyWords(): string {
  let seed = 1;
  const letter = () => {
    seed = (seed * 48271) % 2147483647;
    return 'abcdefghijklmnopqrstuvwxyzåäö'[seed % 29];
  };
  return Array.from({ length: 1250 }, () => Array.from({ length: 7 }, letter).join('')).join(' ');
}

test.describe('the search dialog', () => {
  const dialog = (page: Page) => page.getByRole('dialog', { name: 'Sök i hjälpen' });

  for (const [name, open] of [
    ['the slash', (page: Page) => page.keyboard.press('/')],
    ['Ctrl+K', (page: Page) => page.keyboard.press('Control+k')],
    ['its link', (page: Page) => page.getByRole('link', { name: 'Sök' }).click()],
  ] as const) {
    test(`opens by ${name}, answers, and closes when its field is empty`, async ({ page }) => {
      await page.goto('/koder/utomlands/');
      await open(page);
      await expect(dialog(page)).toBeVisible();
      await expect(field(page)).toBeFocused();
      await page.keyboard.type('kina');
      await answered(page, 'kina');
      await expect(hits(page).first()).toBeVisible();
      await expect(page).toHaveURL('/koder/utomlands/');
      await page.keyboard.press('Escape');
      await expect(field(page)).toHaveValue('');
      await expect(dialog(page)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toBeHidden();
    });
  }

  test('gives the focus back to the link that opened it', async ({ page }) => {
    await page.goto('/koder/utomlands/');
    await page.getByRole('link', { name: 'Sök' }).press('Enter');
    await expect(field(page)).toBeFocused();
    await page.getByRole('button', { name: 'Stäng' }).click();
    await expect(page.getByRole('link', { name: 'Sök' })).toBeFocused();
  });

  test('goes to a section of the page it stands on, and closes', async ({ page }) => {
    await page.goto('/koder/utomlands/');
    await page.keyboard.press('/');
    await page.keyboard.type('kina');
    await answered(page, 'kina');
    await hits(page).and(page.locator('[href="/koder/utomlands/#kina"]')).click();
    await expect(page.locator('#kina')).toBeInViewport();
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  test('does not take the slash from somebody who writes', async ({ page }) => {
    await page.goto('/');
    await field(page).press('/');
    await expect(field(page)).toHaveValue('/');
  });
});

test.describe('the home page', () => {
  test('answers under its field', async ({ page }) => {
    await page.goto('/');
    await ask(page, 'glömt mobilen hemma');
    await hits(page).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page).not.toHaveURL('/');
  });

  test('loads no part of the search before somebody reaches for it, and the texts not before somebody asks', async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const were = (part: RegExp) => asked.filter((url) => part.test(url));
    await page.goto('/', { waitUntil: 'networkidle' });
    expect(were(/pagefind|search/)).toEqual([]);
    await field(page).focus();
    await expect.poll(() => were(/search\/\w+\/symptoms\.json/)).toHaveLength(1);
    await expect(field(page)).toHaveRole('combobox');
    await page.waitForLoadState('networkidle');
    expect(were(/pagefind|search\/\w+\/(?!symptoms)[^/]+\.json/)).toEqual([]);
    await ask(page, 'kod');
    expect(were(/pagefind/).length).toBeGreaterThan(0);
    expect(were(/search\/\w+\/symptoms\.json/)).toHaveLength(1);
  });
});
