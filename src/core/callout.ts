/** Callouts: block quotes that begin with `[!NOTE]` and its kin. */

import type { Blockquote, Paragraph, PhrasingContent } from 'mdast';
import { didYouMean } from './suggest.ts';

/** Marker → the four looks of the design. */
export const calloutTones = {
  NOTE: 'info',
  IMPORTANT: 'info',
  TIP: 'good',
  WARNING: 'warn',
  CAUTION: 'danger',
} as const;
export type CalloutKind = keyof typeof calloutTones;
export const calloutKinds = Object.keys(calloutTones) as CalloutKind[];

export interface Callout {
  kind: CalloutKind;
  /** What the author wrote after the marker on its line. */
  title: PhrasingContent[];
  /** The rest of the first paragraph. */
  lead: PhrasingContent[];
}

export type CalloutReading = { callout: Callout } | { mistake: string[] } | undefined;

/**
 * Reads a block quote as a callout without changing it.
 *
 * @returns Nothing when it is an ordinary quotation.
 */
export function readCallout(quote: Blockquote): CalloutReading {
  const first = quote.children[0];
  if (first?.type !== 'paragraph') return undefined;
  const opening = first.children[0];
  if (opening?.type !== 'text') return undefined;
  const match = /^\[!([^\]\n]*)\][^\S\n]*/.exec(opening.value);
  if (!match) return undefined;
  const written = match[1] ?? '';
  const kind = calloutKinds.find((known) => known === written);
  if (!kind) {
    const upper = written.trim().toUpperCase();
    const hint = calloutKinds.some((known) => known === upper)
      ? `Write it in capitals and without blanks: [!${upper}].`
      : didYouMean(upper, calloutKinds) || `Kinds: ${calloutKinds.join(', ')}.`;
    return { mistake: [`"[!${written}]" is not a kind of callout.`, hint] };
  }
  const { title, lead } = splitAtFirstLine(first, match[0].length);
  return { callout: { kind, title, lead } };
}

function splitAtFirstLine(paragraph: Paragraph, skip: number) {
  const title: PhrasingContent[] = [];
  const lead: PhrasingContent[] = [];
  let into = title;
  for (const [index, child] of paragraph.children.entries()) {
    if (child.type === 'break') {
      into = lead;
      continue;
    }
    if (child.type !== 'text') {
      into.push(child);
      continue;
    }
    const value = index === 0 ? child.value.slice(skip) : child.value;
    const lineBreak = into === title ? value.indexOf('\n') : -1;
    if (lineBreak < 0) {
      if (value) into.push({ ...child, value });
      continue;
    }
    const before = value.slice(0, lineBreak).trimEnd();
    const after = value.slice(lineBreak + 1);
    if (before) title.push({ ...child, value: before });
    into = lead;
    if (after) lead.push({ ...child, value: after });
  }
  return { title, lead };
}
