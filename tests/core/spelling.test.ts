import { describe, expect, test } from 'vitest';
import { formatDiagnostics, reporter } from '../../src/core/diagnostic.ts';
import { checkOwnWords, dictionaryWords, ownWords, reportMisspelt, spelledWords } from '../../src/core/spelling.ts';
import { reportOf } from './articles.ts';

describe('spelledWords', () => {
  test.each([
    [
      'Skriv sms-koden.',
      [
        ['Skriv', 0],
        ['sms-koden', 6],
      ],
    ],
    [
      'sms:et kom kl. 8',
      [
        ['sms:et', 0],
        ['kom', 7],
        ['kl', 11],
      ],
    ],
    [
      'arbets- och skolkonto',
      [
        ['och', 8],
        ['skolkonto', 12],
      ],
    ],
    ['AADSTS50034 och 10mb', [['och', 12]]],
    [
      'skriv till info@a.se på www.a.se/sida',
      [
        ['skriv', 0],
        ['till', 6],
        ['på', 21],
      ],
    ],
    ['[!WARNING] Vänta', [['Vänta', 11]]],
    ['in\u00ADlogg\u00ADning', [['inloggning', 0]]],
    ['a\u030Aska', [['åska', 0]]],
    ['', []],
  ])('finds in %o %o', (text, words) => {
    expect(spelledWords(text).map(({ word, offset }) => [word, offset])).toEqual(words);
  });
});

describe('dictionaryWords', () => {
  test.each([
    ['QR-kod', ['QR', 'kod']],
    ['sms:et', ['sms']],
    ['kod', ['kod']],
  ])('asks of %s about %o', (word, asked) => {
    expect(dictionaryWords(word)).toEqual(asked);
  });
});

describe('the report on spelling', () => {
  const unknown = new Map([
    ['passkey', []],
    ['verifieringsansanerna', ['finansieringsplanerna', 'finansieringsformerna', 'a', 'b']],
  ]);

  test('suggests three words at most, and says how to keep one', () => {
    expect(
      reportOf((report) => {
        reportMisspelt(
          'sms-verifieringsansanerna',
          { line: 3, column: 4 },
          unknown,
          'content/sv-SE/_words.txt',
          report,
        );
        reportMisspelt('passkey', { line: 5, column: 1 }, unknown, 'content/sv-SE/_words.txt', report);
      }),
    ).toMatchInlineSnapshot(`
      "fil.mdx:3:4 misspelt-word
        "sms-verifieringsansanerna" is not in the Swedish dictionary.
        Did you mean "finansieringsplanerna" or "finansieringsformerna" or "a"?
        A word that is right, and that readers know, is added to content/sv-SE/_words.txt.
      fil.mdx:5:1 misspelt-word
        "passkey" is not in the Swedish dictionary.
        A word that is right, and that readers know, is added to content/sv-SE/_words.txt.
      2 mistakes in 1 file."
    `);
  });

  test('keeps the project’s own list sorted, used and needed', () => {
    const found: Parameters<typeof reporter>[1] = [];
    checkOwnWords(
      ownWords('åska\n\nzebra\npasskey\npasskey\nöga\nkod\n'),
      new Map([...unknown, ['åska', []], ['zebra', []], ['öga', []]]),
      new Set(['åska', 'zebra', 'passkey', 'kod']),
      reporter('content/sv-SE/_words.txt', found),
    );
    expect(formatDiagnostics(found)).toMatchInlineSnapshot(`
      "content/sv-SE/_words.txt:3:1 unsorted-word
        "zebra" stands after "åska".
        Sort the list as a Swedish dictionary does.
      content/sv-SE/_words.txt:4:1 unsorted-word
        "passkey" stands after "zebra".
        Sort the list as a Swedish dictionary does.
      content/sv-SE/_words.txt:5:1 unneeded-word
        "passkey" is listed twice.
        Take one of them away.
      content/sv-SE/_words.txt:6:1 unneeded-word
        No article says "öga".
        Take it away.
      content/sv-SE/_words.txt:7:1 unneeded-word (warning)
        "kod" is in the dictionary.
        Take it away.
      content/sv-SE/_words.txt:7:1 unsorted-word
        "kod" stands after "öga".
        Sort the list as a Swedish dictionary does.
      5 mistakes and 1 warning in 1 file."
    `);
  });
});
