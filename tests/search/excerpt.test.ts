import { describe, expect, test } from 'vitest';
import { type Excerpt, excerptOf } from '../../src/search/excerpt.ts';
import { finderOf, makeIndex, makeRecord } from './small-index.ts';

const text =
  'Koden gäller i tio minuter. Utomlands kan ett sms dröja länge, särskilt på natten! Har du väntat en stund? Tryck på Skicka igen. Sedan finns det två saker kvar att pröva: starta om telefonen, och ring helpdesk när det inte har hjälpt.';

const known = ['koden', 'ett sms', 'utomlands', 'helpdesk', 'telefon', 'verifiering', 'signal', 'minut', 'taget'];
const finder = finderOf(
  makeIndex(
    known.map((word, at) => makeRecord(`/koder/${at}/`, { title: word, symptoms: [word, word] })),
    {
      words: {
        same: [
          ['telefon', 'mobil', 'lur'],
          ['helpdesk', 'support'],
        ],
      },
    },
  ),
);

const excerpt = (text: string, question: string): Excerpt =>
  excerptOf(text, finder.find(question).question.terms, finder.language);
const plainOf = (excerpt: Excerpt) => excerpt.map((piece) => piece.text).join('');
/** What is marked in brackets. */
const shown = (text: string, question: string) =>
  excerpt(text, question)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');

describe('excerptOf', () => {
  test('shows the sentence that the question is about, and those after it that there is room for', () => {
    expect(shown(text, 'sms utomlands')).toBe(
      '… [Utomlands] kan ett [sms] dröja länge, särskilt på natten! Har du väntat en stund? Tryck på Skicka igen. …',
    );
    expect(shown(text, 'support')).toBe(
      '… Sedan finns det två saker kvar att pröva: starta om telefonen, och ring [helpdesk] när det inte har hjälpt.',
    );
  });

  test('prefers the sentence with more of the question, and the first of two with as much', () => {
    expect(shown('Ett sms till. En kod i ett sms.', 'kod sms')).toBe('… En [kod] i ett [sms].');
    expect(shown('Ett sms till. Ett annat sms.', 'sms')).toBe('Ett [sms] till. Ett annat [sms].');
    expect(shown('Ett sms, sms och sms. En kod i ett sms.', 'kod sms')).toBe('… En [kod] i ett [sms].');
  });

  test.each([
    ['koderna', 'Skriv koden här.', 'Skriv [koden] här.'],
    ['kod', 'Skriv KODEN, koder och kodens.', 'Skriv [KODEN], [koder] och [kodens].'],
    ['lur', 'Slå av mobilen. Telefonens skärm.', 'Slå av [mobilen]. [Telefonens] skärm.'],
    ['kod', 'En verifieringskod kommer.', 'En [verifieringskod] kommer.'],
    ['verifieringskod', 'Skriv koden.', 'Skriv [koden].'],
    ['sms', 'Vänta på sms:et och sms-koden.', 'Vänta på [sms:et] och [sms-koden].'],
    ['sms', 'Vänta på sms\u2011koden.', 'Vänta på [sms\u2011koden].'],
    ['sms', 'Ett ”sms”, (sms) och sms/mejl.', 'Ett ”[sms]”, ([sms]) och [sms]/mejl.'],
  ])('marks by %s in %s', (question, written, marked) => expect(shown(written, question)).toBe(marked));

  test('marks no word that carries no meaning, nor one that only looks alike', () => {
    expect(shown('Det är inte en kod du har.', 'det är inte min kod')).toBe('Det är inte en [kod] du har.');
    expect(shown('Jag tog det som var taget.', 'taget')).toBe('Jag tog det som var [taget].');
    expect(shown('En kodak till.', 'kod')).toBe('En kodak till.');
  });

  test('shows the beginning where no word of the question stands', () => {
    expect(shown(text, 'signal')).toBe(
      'Koden gäller i tio minuter. Utomlands kan ett sms dröja länge, särskilt på natten! Har du väntat en stund? Tryck på Skicka igen. …',
    );
    expect(shown('Vänta.', 'signal')).toBe('Vänta.');
    expect(shown('Vänta.', '')).toBe('Vänta.');
  });

  test('has no ellipsis where all is shown', () => expect(shown('Koden kom. Bra.', 'kod')).toBe('[Koden] kom. Bra.'));

  test('is nothing of nothing', () => expect(excerpt('', 'kod')).toEqual([]));

  test.each([
    ['a colon', 'Gör så här: Skriv koden.', '… Skriv [koden].'],
    ['a quotation', 'Säg ”Nej!” Sedan skriver du koden.', '… Sedan skriver du [koden].'],
    ['a number', 'Vänta. 5 minuter gäller koden.', '… 5 minuter gäller [koden].'],
  ])('begins a sentence after %s', (_, written, marked) => expect(shown(written, 'kod')).toBe(marked));

  test('takes a word with a full stop inside for one sentence', () =>
    expect(shown('Öppna aka.ms/mfa, t.ex. med koden.', 'kod')).toBe('Öppna aka.ms/mfa, t.ex. med [koden].'));

  test('keeps what looks like markup as the text it is', () =>
    expect(excerpt('Skriv <b>koden</b> & "vänta" &amp; <script>alert(1)</script>.', 'kod')).toEqual([
      { text: 'Skriv <b>', marked: false },
      { text: 'koden', marked: true },
      { text: '</b> & "vänta" &amp; <script>alert(1)</script>.', marked: false },
    ]));

  test('joins neighbours that are alike, so that no piece is empty', () => {
    const pieces = excerpt(text, 'kod sms utomlands telefon helpdesk');
    for (const [at, piece] of pieces.entries()) {
      expect(piece.text).not.toBe('');
      expect(piece.marked).not.toBe(pieces[at - 1]?.marked);
    }
  });
});

describe('excerptOf a long sentence', () => {
  const filler = 'och så vidare, ännu en bit till, ';
  const long = (before: number, word: string, after: number) =>
    `Se ${filler.repeat(before)}${word} ${filler.repeat(after)}slut.`;

  test('is whole where it is a little too long', () => {
    const sentence = long(0, 'koden', 6);
    expect(sentence.length).toBeGreaterThan(190);
    expect(plainOf(excerpt(sentence, 'kod'))).toBe(sentence);
  });

  test('ends at a word where it is much too long', () => {
    const cut = shown(long(0, 'koden', 20), 'kod');
    expect(cut).toMatch(/^Se \[koden\] .*\p{L},? …$/u);
    expect(cut.length).toBeLessThan(190);
  });

  test('begins a little before the word that matters', () => {
    const cut = shown(long(10, 'koden', 10), 'kod');
    expect(cut).toMatch(/^… \p{L}.*\[koden\] .* …$/u);
    expect(cut.indexOf('[koden]')).toBeLessThan(70);
    expect(cut.length).toBeLessThan(190);
  });

  test('ends with the sentence where the word stands last', () =>
    expect(shown(long(10, 'koden', 0), 'kod')).toMatch(/^… \p{L}.* \[koden\] slut\.$/u));

  test('says so when there is more after it', () => {
    expect(shown(`${long(10, 'koden', 0)} Vänta.`, 'kod')).toMatch(/\[koden\] slut\. …$/);
    expect(shown(`Vänta. ${long(10, 'koden', 0)}`, 'kod')).toMatch(/^… .*\[koden\] slut\.$/);
  });

  test('is cut in a word that has no end', () => {
    const cut = plainOf(excerpt(`${'x'.repeat(5000)} koden`, 'signal'));
    expect(cut).toBe(`${'x'.repeat(180)} …`);
  });

  test('is found far into a text of many pages', () => {
    const pages = 'Här står något annat om en helt annan sak. '.repeat(3000);
    expect(shown(`${pages}Skriv koden. ${pages}`, 'kod')).toMatch(/^… Skriv \[koden\]\. Här står .* …$/);
  });
});
