/** Ids of parts that their author has not named: their section’s, what they are, and their number in it. `kod-kommer-inte-steg-3`. */

/** Step, check-list item, row and callout, in the words that stand in addresses. */
export type PartWord = 'steg' | 'ruta' | 'rad' | 'obs';

export interface PartId {
  /** Empty before the first heading. */
  section: string;
  what: PartWord;
  /** Of several numbered lists in a section, which; else 1. */
  list: number;
  number: number;
}

/** The first list of a section is not counted: `-steg-3`, and in the second `-steg-2-3`. */
export const formatPartId = ({ section, what, list, number }: PartId) =>
  [section, what, ...(list > 1 ? [list] : []), number].filter(Boolean).join('-');

/** @returns Nothing for an id of another form. */
export function readPartId(id: string): PartId | undefined {
  const [, section = '', what, first, second] = /^(?:(.+)-)?(steg|ruta|rad|obs)-(\d+)(?:-(\d+))?$/.exec(id) ?? [];
  if (!what) return undefined;
  const [list, number] = second === undefined ? [1, first] : [Number(first), second];
  return { section, what: what as PartWord, list, number: Number(number) };
}
