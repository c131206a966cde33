/** The words that Markdown itself needs in a language. */

import type { CalloutKind } from '../core/callout.ts';

export interface MarkdownWords {
  callout: Record<CalloutKind, string>;
  /** The name of a table that scrolls, given the heading it stands under. */
  table(heading: string): string;
  /** The control by which a section, or a part of one, is shared. */
  share: {
    button: string;
    /** Its name, given what is shared: `Dela: Starta om telefonen`. */
    name(title: string): string;
    /** Of a step without a name of its own, by its id and its first words: `Dela steg 3: Öppna appen`. */
    step(id: string, words: string): string;
  };
  /** The warning of a section that held until `day`, `2027-02-01`. */
  expired(day: string): { title: string; text: string };
}

/** What frames the answer that staff paste. */
export interface ReplyWords {
  greeting: string;
  /** Where the rest is read; the address stands last. */
  more(url: string): string;
  /** `47-34`, and of a step without a code of its own which it is: `steg 3`. */
  codeLine(code: string, part?: string): string;
}
