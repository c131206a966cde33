/**
 * What the site may keep in a reader's browser, in localStorage, after an act of her own; nothing else is ever kept.
 * Scripts take their keys from here, and `/integritet/` lists every one in the words of i18n/privacy.ts.
 */
export const stored = {
  /** The questions that led somewhere, as a JSON list. */
  questions: 'felsok-sokningar',
  /** What those who answer others sign with. */
  name: 'felsok-namn',
} as const;

export type StoredName = keyof typeof stored;
