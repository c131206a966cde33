/** Codes to say aloud: four digits or more, the last a check digit, said two and two. `4734` is shown as `47-34`. */

/**
 * Damm's algorithm with his totally anti-symmetric quasigroup of order 10: every single wrong digit and every swap of
 * neighbours is caught. H. Michael Damm, Total anti-symmetrische Quasigruppen (Marburg 2004), page 111.
 */
const quasigroup = [
  [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
  [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
  [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
  [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
  [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
  [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
  [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
  [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
  [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
  [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
];

/** @param digits Digits only. With its check digit last, a right code gives 0. */
const interim = (digits: string): number =>
  [...digits].reduce((carry, digit) => quasigroup[carry]?.[Number(digit)] ?? 0, 0);

/** `473` → `4734`. */
export const withCheckDigit = (digits: string) => `${digits}${interim(digits)}`;

export const shortestCode = 4;
export const longestCode = 6;

/** Has `digits` the form of a code, its check digit included? None begins with 0, which spreadsheets and tickets drop. */
export const isCode = (digits: string) =>
  /^[1-9]\d+$/.test(digits) && digits.length >= shortestCode && digits.length <= longestCode && interim(digits) === 0;

/** As shown on a plate: `4734` → `47-34`, `47345` → `47-345`. */
export function formatCode(code: string): string {
  const middle = Math.floor(code.length / 2);
  return `${code.slice(0, middle)}-${code.slice(middle)}`;
}

/** What a person may have written for a code, right or wrong: `47-34`, `47 34`, `kod 4734` → `4734`; nothing for other text. */
export function readCode(text: string): string | undefined {
  const [, digits] = /^\s*(?:kod(?:en)?:?\s+)?(\d{2,3}\s?[-–\u2011\s]?\s?\d{2,3})\s*$/i.exec(text) ?? [];
  return digits?.replace(/\D/g, '');
}

/** The codes among `codes` that one wrong digit or one swap of neighbours away from `written` lead to. */
export function nearCodes(written: string, codes: ReadonlySet<string>): string[] {
  const near = new Set<string>();
  for (let at = 0; at < written.length; at++) {
    for (let digit = 0; digit <= 9; digit++) near.add(written.slice(0, at) + digit + written.slice(at + 1));
    const [one = '', other = ''] = written.slice(at, at + 2);
    near.add(written.slice(0, at) + other + one + written.slice(at + 2));
  }
  near.delete(written);
  return [...near].filter((code) => codes.has(code)).sort();
}

/**
 * Gives out codes, the shortest there are, in an order that depends on the address: two branches that each add a section
 * seldom choose the same.
 *
 * @param taken Every code ever given, and numbers that mean something else. What is given out is taken too.
 * @returns A function from an address to its code; it throws when the 90,000 codes of six digits are used up too.
 */
export function codeGiver(taken: Set<string>): (address: string) => string {
  const full = new Set<number>();
  return (address) => {
    for (let length = shortestCode; length <= longestCode; length++) {
      if (full.has(length)) continue;
      const first = 10 ** (length - 2);
      const count = 9 * first;
      const start = hash(address) % count;
      for (let step = 0; step < count; step++) {
        const code = withCheckDigit(String(first + ((start + step * stride) % count)));
        if (taken.has(code) || isYear(code)) continue;
        taken.add(code);
        return code;
      }
      full.add(length);
    }
    throw new Error('Every code of four, five and six digits has been given.');
  };
}

const stride = 7919; // a prime that divides no 9 · 10ⁿ, so every number has its turn

const isYear = (digits: string) => /^(?:19|20)\d\d$/.test(digits);

/** Is a number that somebody wrote meant as a code? Not a year, and not what begins with 0, as telephone numbers do. */
export const isMeantAsCode = (digits: string) => !digits.startsWith('0') && !isYear(digits);

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
const hash = (text: string) =>
  [...text].reduce(
    (sum, character) => Math.imul(sum ^ (character.codePointAt(0) ?? 0), 16_777_619) >>> 0,
    2_166_136_261,
  );
