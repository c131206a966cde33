/** What the plugins need to know of the site. Asked for each file, since articles change while the dev server runs. */

import type { Root } from 'mdast';
import type { Catalog } from '../core/catalog.ts';
import type { MarkdownWords } from '../i18n/words.ts';

export interface MarkdownContext {
  catalog(): Catalog;
  /** Address without base (`/koder/`) → what goes into `href`. */
  href(address: string): string;
  /** The article a file holds: its path on disk → `sv-SE/koder/utomlands.mdx`. */
  fileOf(path: string): string | undefined;
  /** The tree of an article that has been parsed and not yet rendered. Rendering changes it, so it is given away once. */
  takeTree?(path: string): Root | undefined;
  /** The code of an address without base, `/koder/utomlands/#kina` → `4734`; nothing while it has none. */
  codeOf(address: string): string | undefined;
  /** The ids that have led to places of a page and are no ids of theirs any longer: anchor → old ids; those of the whole page under ``. */
  aliasesOn(page: string): ReadonlyMap<string, readonly string[]>;
  words: MarkdownWords;
  /** `2026-11-23`. */
  today(): string;
  /** What `<Helpdesk />` says: words before the link, and the link. */
  helpdesk(): { before: string; href: string; text: string };
  /** A drawing as HTML, words and alternative text in place. */
  figure(name: string, alt: string): string;
  /** `tvåfaktors|verifiering`. */
  hyphenation(): readonly string[];
}
