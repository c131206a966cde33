/** Postings as text that packs well and is read in no time. Pure, for build and browser alike. */

import type { Posting, Postings } from './weigh.ts';

/** One character a number, all of them themselves in JSON. */
const digits = [...Array(94).keys()]
  .map((at) => String.fromCharCode(at + 33))
  .filter((sign) => !'"\\ !'.includes(sign))
  .join('');
/** So many more than the digit after it says. */
const more = '!';
const end = ' ';

export interface PackedPostings {
  /** Keys, joined by spaces. */
  keys: string;
  /** For each key the steps from record to record, ended by a space. */
  steps: string;
  /** For each posting its level. */
  levels: string;
}

/** @param postings Records in rising order. */
export function packPostings(postings: Postings): PackedPostings {
  let steps = '';
  let levels = '';
  for (const list of postings.values()) {
    let last = -1;
    for (const { record, level } of list) {
      const step = record - last - 1;
      steps += more.repeat(Math.floor(step / digits.length)) + digits[step % digits.length];
      levels += digits[level];
      last = record;
    }
    steps += end;
  }
  return { keys: [...postings.keys()].join(' '), steps, levels };
}

/** Adds the postings to those that are there, and keeps each list in the order of its records. */
export function unpackPostings({ keys, steps, levels }: PackedPostings, into: Map<string, Posting[]>): void {
  const value = new Map([...digits].map((sign, at) => [sign, at]));
  let at = 0;
  let posting = 0;
  for (const key of keys.split(' ').filter(Boolean)) {
    const list = into.get(key) ?? [];
    const isNew = list.length === 0;
    let record = -1;
    for (; at < steps.length && steps[at] !== end; at++) {
      if (steps[at] === more) record += digits.length;
      else {
        record += (value.get(steps[at] ?? '') ?? 0) + 1;
        list.push({ record, level: value.get(levels[posting++] ?? '') ?? 0 });
      }
    }
    at += 1;
    if (!isNew) list.sort((a, b) => a.record - b.record);
    into.set(key, list);
  }
}
