import { describe, expect, test } from 'vitest';
import type { Pagefind } from '../../src/search/query.ts';
import { ask, piecesOf, wordsOf } from '../../src/search/query.ts';

const long = `koden ${'x'.repeat(10_000)}`;

/** Finds the texts that hold every word of a question, or a word that begins so unless it is quoted, as Pagefind does, and remembers the questions. */
function fakePagefind(texts: Record<string, string>): Pagefind & { asked: string[]; loaded: string[] } {
  const asked: string[] = [];
  const loaded: string[] = [];
  return {
    asked,
    loaded,
    options: async () => {},
    search: async (query) => {
      asked.push(query);
      const holds = (text: string) => (word: string) =>
        text.split(' ').some((own) => (/\d/.test(word) ? own.startsWith(word) : own === word) || `"${own}"` === word);
      const found = Object.entries(texts).filter(([, text]) => query.split(' ').every(holds(text)));
      const results = found.map(([id, text]) => ({
        id,
        score: 1 / text.length,
        data: async () => {
          loaded.push(id);
          return {
            raw_url: id,
            url: `/hjalp${id}`,
            excerpt: text,
            meta: { title: id, context: 'Koder', code: '4734' },
          };
        },
      }));
      return { results: results.toSorted((a, b) => b.score - a.score) };
    },
  };
}

const texts = {
  '/sms/': 'koden kommer inte med sms',
  '/appen/': 'koden visas i appen',
  '/kort/': 'koden',
  '/kina/': 'appen fungerar utan google i kina',
};

async function addresses(query: string): Promise<string[]> {
  const answer = await ask(fakePagefind(texts), query);
  return (await answer.load(0, answer.count)).map(({ address }) => address);
}

describe('ask', () => {
  test('asks for every word at once, and for nothing more when that finds something', async () => {
    const pagefind = fakePagefind(texts);
    const answer = await ask(pagefind, '  Koden, i APPEN! ');
    expect(pagefind.asked).toEqual(['koden i appen']);
    expect((await answer.load(0, 8)).map(({ address }) => address)).toEqual(['/appen/']);
  });

  test('keeps the order Pagefind gives', async () =>
    expect(await addresses('koden')).toEqual(['/kort/', '/appen/', '/sms/']));

  test('puts a code before longer ones that begin with it', async () => {
    const coded = fakePagefind({ '/ett/': '530032', '/två/': 'koden 53003', '/tre/': 'koden 53003 530032 eller' });
    const answer = await ask(coded, '53003');
    expect((await answer.load(0, 8)).map(({ address }) => address)).toEqual(['/två/', '/tre/', '/ett/']);
    expect(coded.asked).toEqual(['53003', '"53003"']);
  });

  test('asks for each word that carries meaning when all together find nothing', async () => {
    const pagefind = fakePagefind(texts);
    await ask(pagefind, 'Hej, jag får inte koden i Kina koden');
    expect(pagefind.asked).toEqual(['hej jag får inte koden i kina koden', 'koden', 'kina']);
  });

  test('puts what matches most words first, then what matches a rare one', async () => {
    expect((await addresses('koden appen borta'))[0]).toBe('/appen/');
    expect((await addresses('koden google'))[0]).toBe('/kina/');
  });

  test('finds each thing once, however many of its words match', async () =>
    expect((await addresses('koden kommer sms borta')).toSorted()).toEqual(['/appen/', '/kort/', '/sms/']));

  test.each(['', '   ', '🙂', '?!…–', '<>', '\u0000'])('does not ask about %j, and answers nothing', async (query) => {
    const pagefind = fakePagefind(texts);
    const answer = await ask(pagefind, query);
    expect(answer.count).toBe(0);
    expect(await answer.load(0, 8)).toEqual([]);
    expect(pagefind.asked).toEqual([]);
  });

  test.each([
    ['words that say nothing', 'jag kan inte'],
    ['words that nobody has written', 'xyzzy plugh'],
    ['markup', '<script>alert(1)</script>'],
    ['an object’s own words', '__proto__ constructor'],
  ])('finds nothing in %s', async (_, query) => expect((await ask(fakePagefind(texts), query)).count).toBe(0));

  test('finds what it can in ten thousand characters', async () => {
    expect(await addresses(long)).toEqual(['/kort/', '/appen/', '/sms/']);
    expect(await addresses('koden borta '.repeat(1000))).toEqual(['/kort/', '/appen/', '/sms/']);
  });

  test('fetches only what is to be shown', async () => {
    const pagefind = fakePagefind(texts);
    const answer = await ask(pagefind, 'koden');
    expect(answer.count).toBe(3);
    expect((await answer.load(1, 2)).map(({ address }) => address)).toEqual(['/appen/']);
    expect(pagefind.loaded).toEqual(['/appen/']);
    expect(await answer.load(3, 8)).toEqual([]);
  });

  test('shapes a hit, its address without the base', async () => {
    const answer = await ask(fakePagefind({ '/kort/#a': 'koden &lt;b&gt;' }), 'koden');
    expect(await answer.load(0, 1)).toEqual([
      {
        address: '/kort/#a',
        title: '/kort/#a',
        context: 'Koder',
        code: '4734',
        excerpt: [{ text: '… koden <b> …', marked: false }],
      },
    ]);
  });

  test('takes the address as it is, and neither title nor code, when Pagefind has no more', async () => {
    const data = async () => ({ url: '/kort/', excerpt: 'Koden.', meta: {} });
    const pagefind: Pagefind = {
      options: async () => {},
      search: async () => ({ results: [{ id: 'a', score: 1, data }] }),
    };
    expect(await (await ask(pagefind, 'koden')).load(0, 1)).toMatchObject([
      { address: '/kort/', title: '', context: '', code: '' },
    ]);
  });

  test('lets a failure through', async () => {
    const broken: Pagefind = { options: async () => {}, search: () => Promise.reject(new Error('Inget nät.')) };
    await expect(ask(broken, 'koden')).rejects.toThrow('Inget nät.');
  });
});

describe('wordsOf', () => {
  test.each([
    ['Koden kommer INTE!', ['koden', 'kommer', 'inte']],
    ['A\u030Aterställ lösenord', ['återställ', 'lösenord']],
    ['sms:et och wi-fi', ['sms:et', 'och', 'wi-fi']],
    ['-kod- :x', ['kod', 'x']],
    ['a@example.se', ['a', 'example', 'se']],
    ['AADSTS53003', ['aadsts53003']],
    ['”ingen kod”', ['ingen', 'kod']],
    ['🙂 kod 👩‍👧', ['kod']],
    ['<script>alert(1)</script>', ['script', 'alert', '1', 'script']],
    ['kod\n\tkod', ['kod', 'kod']],
    ['Код 認証', ['код', '認証']],
    ['tvåfaktors\u00ADkod ko\u200Bd\uFEFF', ['tvåfaktorskod', 'kod']],
    ['wi\u2011fi e\u2010post', ['wi-fi', 'e-post']],
  ])('finds the words in %j', (query, words) => expect(wordsOf(query)).toEqual(words));

  test.each(['', ' ', '?!…–', '🙂', '-:-'])('finds none in %j', (query) => expect(wordsOf(query)).toEqual([]));

  test('stops at 24', () =>
    expect(wordsOf(Array.from({ length: 5000 }, (_, n) => n).join(' '))).toEqual(
      Array.from({ length: 24 }, (_, n) => String(n)),
    ));
});

describe('piecesOf', () => {
  const marked = (text: string) => ({ text, marked: true });
  const plain = (text: string) => ({ text, marked: false });

  test.each([
    ['Den <mark>nya</mark> koden.', [plain('Den '), marked('nya'), plain(' koden.')]],
    ['<mark>Ny</mark> <mark>kod</mark>.', [marked('Ny'), plain(' '), marked('kod'), plain('.')]],
    ['Ny kod.', [plain('Ny kod.')]],
    ['<mark>&lt;Ny&gt;</mark> &amp; bra.', [marked('<Ny>'), plain(' & bra.')]],
    ['', []],
    ['  ', []],
  ])('parts %j', (excerpt, pieces) => expect(piecesOf(excerpt)).toEqual(pieces));

  test.each([
    ['koden kommer.', '… koden kommer.'],
    ['<mark>koden</mark> kommer.', '… koden kommer.'],
    [', koden kommer.', '… , koden kommer.'],
    ['åskan slog till.', '… åskan slog till.'],
    ['Koden kommer', 'Koden kommer …'],
    ['Koden <mark>kommer</mark>', 'Koden kommer …'],
    ['Kommer koden?', 'Kommer koden?'],
    ['”Koden”', '”Koden”'],
    ['Vänta …', 'Vänta …'],
    ['10 minuter.', '10 minuter.'],
  ])('gives %j its dots where a sentence is cut', (excerpt, text) =>
    expect(
      piecesOf(excerpt)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text),
  );

  test.each([
    ['&lt;mark&gt;kod&lt;/mark&gt;.', '<mark>kod</mark>.'],
    ['<b>Kod</b>.', '<b>Kod</b>.'],
    ['<script>alert(1)</script>.', '<script>alert(1)</script>.'],
    ['<img src=x onerror=alert(1)>.', '<img src=x onerror=alert(1)>.'],
    ['<mark onclick="x">Kod.', '<mark onclick="x">Kod.'],
    ['Kod &amp;lt;b&amp;gt;.', 'Kod &lt;b&gt;.'],
  ])('takes nothing in %j for markup', (excerpt, text) => expect(piecesOf(excerpt)).toEqual([plain(text)]));

  test.each([
    ['&quot;Kod&quot; &#39;a&#39; &#x27;b&#x27;.', `"Kod" 'a' 'b'.`],
    ['Kod &nbsp;&auml;&.', 'Kod &nbsp;&auml;&.'],
  ])('reads the entities Pagefind writes, and no others: %j', (excerpt, text) =>
    expect(piecesOf(excerpt)).toEqual([plain(text)]),
  );

  test('keeps ten thousand characters as they are', () => expect(piecesOf(`${long}.`)).toEqual([plain(`… ${long}.`)]));
});
