/** The design's colours where CSS cannot reach: icons, and the colour of the browser's own frame. */

export interface BrandColours {
  /** sRGB, `#004e6e`. */
  brand: string;
  onBrand: string;
  page: { light: string; dark: string };
}

/** The tokens of tokens.css that stand outside the page, for a hue of 0–359. */
export const brandColours = (hue: number): BrandColours => ({
  brand: oklchToHex(0.385, 0.11, hue),
  onBrand: oklchToHex(0.99, 0.004, 95),
  page: { light: oklchToHex(0.981, 0.005, 95), dark: oklchToHex(0.185, 0.012, hue) },
});

/**
 * OKLCH → sRGB, clipped a channel at a time as Chromium paints it.
 *
 * Matrices: Björn Ottosson, https://bottosson.github.io/posts/oklab/ (public domain).
 */
export function oklchToHex(lightness: number, chroma: number, hue: number): string {
  const angle = (hue * Math.PI) / 180;
  const a = chroma * Math.cos(angle);
  const b = chroma * Math.sin(angle);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return `#${linear
    .map((value) =>
      Math.round(gamma(value) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

function gamma(linear: number): number {
  const clipped = Math.min(1, Math.max(0, linear));
  return clipped <= 0.0031308 ? 12.92 * clipped : 1.055 * clipped ** (1 / 2.4) - 0.055;
}
