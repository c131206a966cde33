/** Dates and order in Swedish. */

const locale = 'sv-SE';

const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
const collator = new Intl.Collator(locale, { numeric: true });

/** `2026-11-18` → `18 november 2026`. */
export const formatDay = (isoDate: string) => day.format(new Date(`${isoDate}T00:00:00Z`));

/** å, ä and ö after z; capitals make no difference. */
export const compareWords = (a: string, b: string) => collator.compare(a, b);

/** Letters of our neighbours, which the collator sorts with ours. */
const likened = new Map('ÆÄ ØÖ ŁL ĐD ÐD ÞT'.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]));

/** The letter a word is listed under: `Ändra` → `Ä`, `”Mer …` → `M`, `Øre` → `Ö`; digits and signs under `0–9`. */
export function listLetter(word: string): string {
  const first = /[\p{L}\p{N}]/u.exec(word.normalize('NFKC'))?.[0]?.toUpperCase().charAt(0) ?? '';
  if (/[A-ZÅÄÖ]/.test(first)) return first;
  const base = likened.get(first) ?? first.normalize('NFD').charAt(0);
  return /[A-ZÄÖ]/.test(base) ? base : '0–9';
}

/** At 200 words a minute, never less than one. */
export const readingMinutes = (words: number) => Math.max(1, Math.round(words / 200));

/** With a capital at the beginning: `helpdesk` → `Helpdesk`. */
export const sentenceCase = (text: string) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
