import { describe, expect, test } from 'vitest';
import { holdTogether, softHyphens } from '../../src/core/typography.ts';

/** `_` for a no-break space, `~` for a word joiner, `|` for a soft hyphen. */
const shown = (text: string) => text.replaceAll('\u00A0', '_').replaceAll('\u2060', '~').replaceAll('\u00AD', '|');

describe('holdTogether', () => {
  test.each([
    ['En bild på 10 MB, högst.', 'En bild på 10_MB, högst.'],
    ['Vänta 30 sekunder.', 'Vänta 30_sekunder.'],
    ['i 2–3 minuter', 'i 2–3_minuter'],
    ['100 % av 500 kr', '100_% av 500_kr'],
    ['20 °C och 5 km', '20_°C och 5_km'],
    ['6 siffror, 1 försök', '6_siffror, 1_försök'],
    ['Vardagar kl. 7–17', 'Vardagar kl._7–17'],
    ['den 1 februari 2027', 'den 1_februari 2027'],
    ['2 maj och 31 december', '2_maj och 31_december'],
    ['12 345 personer', '12_345 personer'],
    ['1 234 567', '1_234_567'],
    ['08-465 004 10', '08-~465_004_10'],
    ['0771-12 34 56.', '0771-~12_34_56.'],
    ['Ring 08-465 004 10 eller mejla.', 'Ring 08-~465_004_10 eller mejla.'],
    ['070-123 45 67 och +46 (0)8-465 004 10', '070-~123_45_67 och +46_(0)8-~465_004_10'],
    ['Kl. 7 öppnar vi', 'Kl._7 öppnar vi'],
    ['Vänta – länge', 'Vänta_– länge'],
    ['Skicka e-post till E-posten', 'Skicka e-~post till E-~posten'],
    [
      'Fråga it-supporten om QR-koden, men inte om sms-koden',
      'Fråga it-~supporten om QR-~koden, men inte om sms-koden',
    ],
  ])('turns %s into %s', (text, held) => expect(shown(holdTogether(text))).toBe(held));

  test.each([
    '30 sekunderna',
    '5 meter',
    '7 MBit',
    '1 majoritet',
    '2026 maj',
    'kl 7',
    '2026-01-02 kom 10',
    '0 10 20',
    'år 2026 kom 10 personer',
    '2 3 4',
    '2–3 4–5',
    'lokal-post',
    'nyckel- eller',
    '– Vänta',
    'Vänta.',
    '',
  ])('lets %j be', (text) => expect(holdTogether(text)).toBe(text));

  test('changes nothing twice', () => {
    const once = holdTogether('Ring 08-465 004 10 kl. 7 den 1 februari – skicka annars e-post på högst 10 MB.');
    expect(holdTogether(once)).toBe(once);
  });

  test('adds only what cannot be seen', () => {
    const text = 'Ring 08-465 004 10 kl. 7 den 1 februari – skicka annars e-post på högst 10 MB.';
    expect(holdTogether(text).replaceAll('\u00A0', ' ').replaceAll('\u2060', '')).toBe(text);
  });
});

describe('softHyphens', () => {
  const hyphenate = softHyphens(['telefon|nummer', 'tvåfaktors|verifiering', 'telefon|nummer|lapp', 'Google|konto']);

  test.each([
    ['tvåfaktorsverifiering', 'tvåfaktors|verifiering'],
    ['Tvåfaktorsverifieringen saknas', 'Tvåfaktors|verifieringen saknas'],
    ['TVÅFAKTORSVERIFIERING', 'TVÅFAKTORS|VERIFIERING'],
    ['”telefonnumret” och telefonnummer', '”telefonnumret” och telefon|nummer'],
    ['telefonnummerlappen', 'telefon|nummer|lappen'],
    ['Googlekonto och googlekonto', 'Google|konto och google|konto'],
    ['e-telefonnummer', 'e-telefon|nummer'],
  ])('turns %s into %s', (text, hyphenated) => expect(shown(hyphenate(text))).toBe(hyphenated));

  test.each(['mobiltelefonnummer', 'åtelefonnummer', 'telefon nummer', 'telefon', ''])('lets %j be', (text) =>
    expect(hyphenate(text)).toBe(text),
  );

  test('take signs in a word for signs', () =>
    expect(shown(softHyphens(['c++|kod', 'a.b|c'])('c++kod a.bc axbc'))).toBe('c++|kod a.b|c axbc'));

  test('do nothing when no words are given', () => expect(softHyphens([])('telefonnummer')).toBe('telefonnummer'));
});
