/** QR codes: black on white in every theme, drawn at build. */

import { encode } from 'uqr';

/** Any of the eight masks can be read; to weigh them all for each of thousands of codes takes fourteen times as long. */
const maskPattern = 2;

/**
 * A QR code of level M (ISO/IEC 18004), with the quiet zone of four modules that readers need.
 *
 * @returns `viewBox` and the `d` of one path, a unit a module.
 */
export function qrPath(text: string): { viewBox: string; d: string } {
  const { data, size } = encode(text, { ecc: 'M', border: 0, maskPattern });
  const runs = data.flatMap((row, y) => {
    const found: string[] = [];
    for (let x = 0; x < row.length; x++) {
      const start = x;
      while (row[x]) x++;
      if (x > start) found.push(`M${start} ${y}h${x - start}v1h${start - x}z`);
    }
    return found;
  });
  return { viewBox: `-4 -4 ${size + 8} ${size + 8}`, d: runs.join('') };
}
