import { describe, expect, test } from 'vitest';
import { forbiddenWordFinder, termsSchema } from '../../src/core/terms.ts';
import { readYaml } from '../../src/core/yaml.ts';
import { reportOf } from './articles.ts';

const why = 'Så säger alla.';
const terms = [
  { use: 'sms', instead: ['textmeddelande*', 'sms-meddelande'], why },
  { use: 'wifi', instead: ['wi-fi', 'trådlöst nätverk'], why },
  { use: 'till exempel', instead: ['t.ex', 'tex'], why },
  { use: 'mejl', instead: ['mail'], why },
];
const find = forbiddenWordFinder(terms);
const wordsIn = (text: string) => find(text).map(({ written }) => written);

describe('forbiddenWordFinder', () => {
  test.each([
    ['Ett textmeddelande kom.', ['textmeddelande']],
    ['Textmeddelandena kom.', ['Textmeddelandena']],
    ['TEXTMEDDELANDE', ['TEXTMEDDELANDE']],
    ['Slå på wi-fi.', ['wi-fi']],
    ['Ett TRÅDLÖST nätverk', ['TRÅDLÖST nätverk']],
    ['Välj något, t.ex. sms', ['t.ex']],
    ['”mail”', ['mail']],
    ['mail-adress', ['mail']],
    ['tex, mail och wi-fi', ['tex', 'mail', 'wi-fi']],
    ['trådlöst\nnätverk', ['trådlöst\nnätverk']],
    ['> trådlöst\n> nätverk', ['trådlöst\n> nätverk']],
    ['trådlöst\u00A0 nätverk', ['trådlöst\u00A0 nätverk']],
    ['Ett tra\u030Adlo\u0308st na\u0308tverk', ['tra\u030Adlo\u0308st na\u0308tverk']],
    ['text\u00ADmeddelande\u00ADna', ['text\u00ADmeddelande\u00ADna']],
    ['text&shy;meddelande', ['text&shy;meddelande']],
  ])('finds in %j', (text, words) => expect(wordsIn(text)).toEqual(words));

  test.each([
    'Ett sms kom.',
    'en text',
    'kontext',
    'textat',
    'mailen',
    'för\u00ADmail',
    'mail\u00ADen',
    'mail\u0301',
    'e-mailet',
    'gmail',
    'åmail',
    'mail2',
    'wi fi',
    'tråd nätverk',
    't-ex',
    'tXex',
    '',
  ])('lets %j be', (text) => expect(wordsIn(text)).toEqual([]));

  test('says which term it is, and where', () => {
    expect(find('🙂 Ett textmeddelande via wi-fi')).toEqual([
      { term: terms[0], written: 'textmeddelande', offset: 7 },
      { term: terms[1], written: 'wi-fi', offset: 26 },
    ]);
  });

  test('takes signs in a word for signs', () => {
    const signs = forbiddenWordFinder([{ use: 'C', instead: ['c++', '(obs)', 'a|b'], why }]);
    expect(signs('c++ (obs) a|b ccc obs a b').map(({ written }) => written)).toEqual(['c++', '(obs)', 'a|b']);
  });

  test('finds nothing when there are no terms', () => expect(forbiddenWordFinder([])('mail')).toEqual([]));

  test('remembers nothing between two texts', () =>
    expect([wordsIn('mail'), wordsIn('mail')]).toEqual([['mail'], ['mail']]));
});

describe('termsSchema', () => {
  test('takes an empty file for no terms', () =>
    expect(termsSchema.parse({})).toEqual({ terms: [], names: [], hyphenation: [] }));

  test.each(['tvåfaktors|verifiering', 'a|b|c'])('takes %s for a word with places to break', (word) =>
    expect(termsSchema.safeParse({ hyphenation: [word] }).success).toBe(true),
  );

  test.each(['lösenord', '|nyckel', 'nyckel|', 'säkerhets||nyckel', 'ny|a nycklar', ''])('takes %j for none', (word) =>
    expect(termsSchema.safeParse({ hyphenation: [word] }).success).toBe(false),
  );

  test('tells what a term lacks', () => {
    const text = [
      'terms:',
      '  - use: sms',
      '    instead: textmeddelande',
      '    why: Så säger alla.',
      '  - use: ""',
      '    instead: [x]',
      '  - { use: wifi, instead: [], why: "" }',
      'hyphenation: [lösenord]',
    ].join('\n');
    expect(reportOf((to) => readYaml(text, termsSchema, to))).toMatchInlineSnapshot(`
      "fil.mdx:3:14 invalid-field
        "terms.0.instead": Write a list of the words we do not use.
        It is written as "textmeddelande".
      fil.mdx:5:5 missing-field
        "terms.1.why" is missing.
        Say why, so that the next writer understands.
      fil.mdx:5:10 invalid-field
        "terms.1.use": Write the word we use.
        It is written as "".
      fil.mdx:6:15 invalid-field
        "terms.1.instead.0": Write at least two letters.
        It is written as "x".
      fil.mdx:7:27 invalid-field
        "terms.2.instead": Write at least one word we do not use.
        It is written as [].
      fil.mdx:7:36 invalid-field
        "terms.2.why": Say why, so that the next writer understands.
        It is written as "".
      fil.mdx:8:15 invalid-field
        "hyphenation.0": Write the word with | where a line may break, like tvåfaktors|verifiering.
        It is written as "lösenord".
      7 mistakes in 1 file."
    `);
  });
});
