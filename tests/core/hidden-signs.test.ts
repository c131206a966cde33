import { describe, expect, test } from 'vitest';
import { hiddenSignMessage, hiddenSigns, shown } from '../../src/core/hidden-signs.ts';

describe('hiddenSigns', () => {
  test.each([
    ['a\u202Eb', 'U+202E', 1],
    ['🙂\u200B', 'U+200B', 2],
    ['\u200Da', 'U+200D', 0],
    ['a\uFE0F', 'U+FE0F', 1],
    ['a\r', 'U+000D', 1],
    ['\uDC00', 'U+DC00', 0],
    ['\u{E0041}', 'U+E0041', 0],
  ])('finds one in %j', (text, name, offset) => expect(hiddenSigns(text)).toMatchObject([{ name, offset }]));

  test.each([
    '',
    'åäö ”–’ …',
    'a\tb\nc',
    'tvåfaktors\u00ADverifiering',
    '10\u00A0kr',
    '12\u2009345',
    '👩‍💻 👨‍👩‍👧 ❤️ 1️⃣',
    'e\u0301',
    '\u{1FFF0}',
  ])('finds none in %j', (text) => expect(hiddenSigns(text)).toEqual([]));
});

describe('hiddenSignMessage', () => {
  test.each([
    ['Vänta.\n  Starta om\u200B nu', 'After "Starta om" stands U+200B, which nobody sees.'],
    ['\u200B', 'Here stands U+200B, which nobody sees.'],
    [
      'a\u202Eb\u200B',
      'After "a" stands U+202E, which turns the words around it, so that what is read is not what is written.',
    ],
    [`${'lång '.repeat(20)}\uD800`, 'After "…lång lång lång lång lång lång " stands U+D800, which is half a sign.'],
  ])('says where in %j', (text, message) => {
    const [sign] = hiddenSigns(text);
    expect(sign && hiddenSignMessage(text, sign)[0]).toBe(message);
  });
});

test('shown names what could do harm in a terminal', () =>
  expect(shown('a\u001B[31m\u202Eb\nc')).toBe('a[U+001B][31m[U+202E]b\nc'));
