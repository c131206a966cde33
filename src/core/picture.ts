/** Pictures beside the articles: photographs and screenshots, as what they are. */

/** Ending → how such a file begins, byte by byte as Latin letters: https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern */
const kinds: ReadonlyMap<string, RegExp> = new Map([
  ['png', /^\x89PNG\r\n\x1A\n/],
  ['jpg', /^\xFF\xD8\xFF/],
  ['jpeg', /^\xFF\xD8\xFF/],
  ['webp', /^RIFF.{4}WEBPVP/s],
  ['avif', /^.{4}ftypavi[fs]/s],
]);

/** Bytes from the start of a file that tell what it is. */
export const headLength = 16;

/**
 * What is wrong with a picture, or nothing.
 *
 * @param head Its first bytes.
 */
export function pictureMistake(file: string, head: Uint8Array): [what: string, fix: string] | undefined {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const ending = /\.([^.]*)$/.exec(name)?.[1] ?? '';
  const begins = kinds.get(ending);
  if (ending.toLowerCase() === 'svg')
    return [
      `"${name}" is an SVG, which can hold scripts.`,
      'Put the drawing in content/_figures/, where it is checked, and write <Figure name="…" alt="…" />. Or save it as PNG.',
    ];
  if (!begins)
    return [
      `"${name}" is no picture that the site shows.`,
      `Save it as one that ends in ${[...kinds.keys()].join(', ')}.`,
    ];
  if (!begins.test(String.fromCharCode(...head)))
    return [
      `"${name}" is not ${ending.toUpperCase()} inside, whatever it is called.`,
      'Open it in a program for pictures and save it anew, or take it away.',
    ];
  return undefined;
}
