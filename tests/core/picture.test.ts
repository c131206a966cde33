import { expect, test } from 'vitest';
import { headLength, pictureMistake } from '../../src/core/picture.ts';

const bytes = (text: string) => Uint8Array.from([...text].map((sign) => sign.charCodeAt(0))).subarray(0, headLength);
const heads = {
  png: '\x89PNG\r\n\x1A\n\0\0\0\rIHDR',
  jpg: '\xFF\xD8\xFF\xE0\0\x10JFIF',
  webp: 'RIFF\x24\n\0\0WEBPVP8 ',
  avif: '\0\0\0\x20ftypavif\0\0\0\0',
};

test.each(Object.entries(heads))('a file that ends in %s and begins as one is a picture', (ending, head) =>
  expect(pictureMistake(`sv-SE/koder/bild.${ending}`, bytes(head))).toBeUndefined(),
);

test.each([
  ['bild.png', heads.jpg],
  ['bild.jpg', '<html>'],
  ['bild.webp', 'RIFF\x24\n\0\0WAVEfmt '],
  ['bild.png', ''],
])('%s that begins as %j is none', (name, head) => expect(pictureMistake(name, bytes(head))?.[0]).toContain('is not'));

test.each(['bild.svg', 'bild.SVG', 'bild.gif', 'bild.PNG', 'bild', 'bild.png.html'])('%s is none', (name) =>
  expect(pictureMistake(name, bytes(heads.png))).toBeDefined(),
);
