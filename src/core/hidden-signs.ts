/** Signs that no text may hold: those nobody sees, those that turn the words around them, and those that are no signs at all. */

/** What it is, as said after "which", and which signs it is true of. Of several the first holds. */
const kinds: readonly [what: string, signs: RegExp][] = [
  ['turns the words around it, so that what is read is not what is written', /[\p{Bidi_Control}]/u],
  ['is half a sign', /\p{Cs}/u],
  ['is a control sign', /[\p{Cc}\p{Zl}\p{Zp}]/u],
  ['looks different on every machine', /\p{Co}/u],
  ['is no sign', /\p{Noncharacter_Code_Point}/u],
  ['nobody sees', /[\p{Cf}\p{Default_Ignorable_Code_Point}]/u],
];

/**
 * All of those, but for what has a use: line breaks and tabs, soft hyphens, and what makes one picture of several (`👩‍💻`, `☎️`).
 * Blanks of every width are seen, and stay.
 */
const hidden =
  /(?![\t\n\u00AD]|(?<=\p{Emoji})\uFE0F|(?<=\p{Emoji}\uFE0F?)\u200D(?=\p{Extended_Pictographic}))[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** Not yet a sign in the Unicode of this Node; it may be in that of the reader. */
const unassigned = /(?!\p{Noncharacter_Code_Point})\p{Cn}/u;

export interface HiddenSign {
  /** `U+202E`. */
  name: string;
  /** As said after "which": `nobody sees`. */
  what: string;
  /** UTF-16 code units from the start of the text. */
  offset: number;
}

/** @param text Its lines end in `\n`. */
export function hiddenSigns(text: string): HiddenSign[] {
  return [...text.matchAll(hidden)].flatMap(({ 0: sign, index: offset }) => {
    if (unassigned.test(sign)) return [];
    const [what] = kinds.find(([, signs]) => signs.test(sign)) ?? ['nobody sees'];
    return [{ name: nameOf(sign), what, offset }];
  });
}

/** What to tell of one, so that it can be found: `After "Starta om" stands U+200B, which nobody sees.` */
export function hiddenSignMessage(text: string, { name, what, offset }: HiddenSign): [what: string, fix: string] {
  const line = shown(text.slice(0, offset).split('\n').at(-1) ?? '').trimStart();
  const before = line.length > 30 ? `…${line.slice(-30).trimStart()}` : line;
  const where = before ? `After "${before}" stands ${name}` : `Here stands ${name}`;
  return [`${where}, which ${what}.`, 'Take it away: delete the signs on both sides of it, and write them anew.'];
}

/** A text as it may be shown in a terminal, where a hidden sign could do harm: `[U+202E]` in its place. */
export const shown = (text: string): string => text.replace(hidden, (sign) => `[${nameOf(sign)}]`);

const nameOf = (sign: string) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
