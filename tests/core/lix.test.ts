import { describe, expect, test } from 'vitest';
import { readability, sentencesIn, wordsIn } from '../../src/core/lix.ts';

describe('readability', () => {
  // Counted by hand: 10 words, 3 sentences, 1 long word (telefonen). 10/3 + 100 × 1/10.
  test('agrees with a count by hand', () => {
    expect(readability(['Stäng av telefonen.', 'Vänta en stund.', 'Slå på den igen.'])).toEqual({
      words: 10,
      sentences: 3,
      longWords: 1,
      lix: 10 / 3 + 10,
    });
  });

  // 15 words, 1 sentence, 5 long words. 15/1 + 100 × 5/15.
  test('agrees with a count by hand of one long sentence', () => {
    const sentence = 'Om klockan i din telefon går fel stämmer inte koderna med dem som inloggningssidan väntar.';
    const { words, longWords, lix } = readability([sentence]);
    expect({ words, longWords }).toEqual({ words: 15, longWords: 5 }); // klockan, telefon, stämmer, koderna, inloggningssidan
    expect(lix).toBeCloseTo(15 + 500 / 15, 10);
  });

  test('counts a word of six letters as short, and one of seven as long', () => {
    expect(readability(['koders koderna']).longWords).toBe(1);
  });

  test('counts no code as long, and no hyphen as a letter', () => {
    expect(readability(['AADSTS50034 wi-fi-et sms:et']).longWords).toBe(0);
  });

  test('is 0 for a text without words', () => {
    expect(readability(['', '…'])).toEqual({ words: 0, sentences: 0, longWords: 0, lix: 0 });
  });
});

describe('wordsIn', () => {
  test.each([
    ['sms:et, e-posten och t.ex. 2026-11-24', ['sms:et', 'e-posten', 'och', 't.ex', '2026-11-24']],
    ['”Ja” – (nej)', ['Ja', 'nej']],
    ['', []],
  ])('parts %o in %o', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });
});

describe('sentencesIn', () => {
  test.each([
    ['Vänta. Ring sedan!', ['Vänta.', 'Ring sedan!']],
    ['Vänta till kl. 8. Ring sedan.', ['Vänta till kl. 8.', 'Ring sedan.']],
    ['Prova t.ex. Outlook, bl.a. Teams. Vänta.', ['Prova t.ex. Outlook, bl.a. Teams.', 'Vänta.']],
    ['Står det ”Fel.” Ring.', ['Står det ”Fel.”', 'Ring.']],
    ['Gör så här: Ring.', ['Gör så här:', 'Ring.']],
    ['Ha med: namn, nummer.', ['Ha med: namn, nummer.']],
    ['Öppna a.se och vänta … tills det ringer.', ['Öppna a.se och vänta … tills det ringer.']],
    ['Två siffror. 47 till exempel.', ['Två siffror.', '47 till exempel.']],
    ['', []],
  ])('parts %o in %o', (text, sentences) => {
    expect(sentencesIn(text)).toEqual(sentences);
  });
});
