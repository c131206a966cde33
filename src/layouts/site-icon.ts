/** The site's icons, made of its logo and hue at build. */

import sharp from 'sharp';
import { brandColours } from '../core/colour.ts';
import { site } from '../site.config.ts';

/** The logo alone, 40 × 40, for the browser's tab. */
export function faviconSvg(): string {
  const { brand, onBrand } = brandColours(site.hue);
  const painted = site.logo
    .replaceAll('class="brand-fill"', `fill="${brand}"`)
    .replaceAll('class="on"', `fill="${onBrand}"`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-2 0 40 40" color="${brand}">${painted}</svg>`;
}

/** The logo in light on a ground of the brand's colour, with room around it so that any mask may cut. */
function tileSvg(): string {
  const { brand, onBrand } = brandColours(site.hue);
  const painted = site.logo
    .replaceAll('class="brand-fill"', `fill="${onBrand}"`)
    .replaceAll('class="on"', `fill="${brand}"`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72" color="${onBrand}"><rect width="72" height="72" fill="${brand}"/><g transform="translate(18 16)">${painted}</g></svg>`;
}

const png = (svg: string, size: number) =>
  sharp(Buffer.from(svg), { density: (72 * size) / 40 })
    .resize(size, size)
    .png({ compressionLevel: 9 })
    .toBuffer();

export async function tileResponse(size: number): Promise<Response> {
  return new Response(new Uint8Array(await png(tileSvg(), size)), { headers: { 'Content-Type': 'image/png' } });
}

/** A PNG of 32 × 32 in the ICO container: https://en.wikipedia.org/wiki/ICO_(file_format)#Icon_file_structure */
export async function faviconIco(): Promise<Uint8Array<ArrayBuffer>> {
  const size = 32;
  const image = await png(faviconSvg(), size);
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2); // an icon
  head.writeUInt16LE(1, 4); // of one picture
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10); // colour planes
  head.writeUInt16LE(32, 12); // bits a pixel
  head.writeUInt32LE(image.length, 14);
  head.writeUInt32LE(head.length, 18);
  return new Uint8Array(Buffer.concat([head, image]));
}
