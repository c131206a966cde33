/** The words that Markdown itself needs in a language. */

import type { CalloutKind } from '../core/callout.ts';

export interface MarkdownWords {
  callout: Record<CalloutKind, string>;
  /** The name of a table that scrolls, given the heading it stands under. */
  table(heading: string): string;
  /** The warning of a section that held until `day`, `2027-02-01`. */
  expired(day: string): { title: string; text: string };
}
