/** The part of an address after `#`. */

/**
 * Turns the words of a heading into an anchor.
 *
 * Only a–z, 0–9 and hyphens come out, so that a link survives being pasted into a chat:
 * `Återställ lösenordet` → `aterstall-losenordet`.
 *
 * @param text The heading as read aloud: markup removed, any Unicode form.
 * @returns Empty when `text` has neither letter nor digit; the caller asks the author for an anchor.
 */
export function anchorFromText(text: string): string {
  const plain = text
    .replaceAll('\u00AD', '')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** Lower-case a–z, digits and single hyphens between them: the form of every slug and anchor. */
export const isKebabCase = (text: string) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);

/**
 * Gives each anchor once: `anchor`, or `anchor-2`, `anchor-3` … when it is taken.
 *
 * @param taken Grows with what is given.
 */
export function anchorGiver(taken: Set<string>): (anchor: string) => string {
  const last = new Map<string, number>();
  return (anchor) => {
    let unique = anchor;
    for (let n = last.get(anchor) ?? 2; taken.has(unique); n++) {
      unique = `${anchor}-${n}`;
      last.set(anchor, n);
    }
    taken.add(unique);
    return unique;
  };
}
