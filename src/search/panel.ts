/** Browser. What stands under the field: hits, or what is said instead of them. It shows what it is told, and asks for nothing. */

import { searching } from '../i18n/searching.ts';
import type { Hit } from './ask.ts';
import { Combobox } from './combobox.ts';
import { create } from './create.ts';
import { hitRow } from './hit-row.ts';

export interface Shown {
  heading?: string;
  /** Is it what the question named, a code or an address? */
  isNamed?: boolean;
  /** Is the first of them what was meant, so that Enter opens it? */
  isChosen?: boolean;
}

export class Panel {
  readonly combobox: Combobox;
  readonly #base: string;
  #ids = 0;

  readonly #status = create('p', 'visually-hidden');
  readonly #heading = create('h2');
  /** What is said before the hits. */
  readonly near = create('div', 'near');
  readonly #grid = create('div', 'hits');
  readonly #more = create('button', 'more', searching.more);
  readonly #results = create('div', '', this.#grid, this.#more, keyHints());
  /** What is said instead of hits: nothing found, nothing fetched, or nothing asked yet. */
  readonly instead = create('div', 'empty stack');
  readonly #panel = create(
    'div',
    'panel',
    create('div', 'results-head', this.#heading),
    this.near,
    this.#results,
    this.instead,
  );

  /** @param base The site's, before every address. */
  constructor(box: HTMLElement, input: HTMLInputElement, base: string) {
    this.#base = base;
    this.#status.setAttribute('role', 'status');
    for (const part of [this.#panel, this.near, this.#results, this.instead]) part.hidden = true;
    this.#more.type = 'button';
    this.#grid.id = 'search-hits';
    this.#grid.setAttribute('role', 'grid');
    this.#grid.setAttribute('aria-label', searching.grid);
    this.#grid.dataset['searchResults'] = '';
    box.append(this.#status, this.#panel);
    this.combobox = new Combobox(input, this.#grid);
  }

  /** The hit that Enter means: the chosen one, or the first, unless none of them is an answer. */
  get chosen(): HTMLElement | undefined {
    const first = this.#grid.classList.contains('chosen') ? this.combobox.rows[0] : undefined;
    return this.combobox.active ?? first;
  }

  contains(element: Node): boolean {
    return this.#panel.contains(element);
  }

  /** Read aloud, from a region that is there before its words are. */
  say(sentence: string): void {
    this.#status.textContent = sentence;
  }

  head(sentence: string): void {
    this.#heading.textContent = sentence;
    this.#panel.hidden = false;
  }

  close(): void {
    this.#panel.hidden = true;
  }

  show(hits: Hit[], { heading = '', isNamed = false, isChosen = true }: Shown = {}): void {
    this.combobox.show(this.#rowsOf(hits));
    this.#grid.classList.toggle('named', isNamed);
    this.#grid.classList.toggle('chosen', isChosen);
    this.near.hidden = true;
    this.#results.hidden = hits.length === 0;
    this.instead.hidden = hits.length > 0;
    this.instead.replaceChildren();
    this.#more.hidden = true;
    this.head(heading);
  }

  /** What stands instead of hits is all there is to read. */
  showInstead(heading: string): void {
    this.#results.hidden = true;
    this.head(heading);
  }

  /** @param load Gives the hits from a place on, or nothing when nobody wants them any more. */
  offerMore(count: number, load: (from: number) => Promise<Hit[] | undefined>): void {
    this.#more.hidden = count <= this.combobox.rows.length;
    this.#more.onclick = async () => {
      const { rows } = this.combobox;
      const hits = await load(rows.length);
      if (!hits) return;
      this.combobox.show([...rows, ...this.#rowsOf(hits)]);
      this.#more.hidden = count <= this.combobox.rows.length;
      this.#grid.children[rows.length]?.querySelector('a')?.focus();
      this.#grid.dispatchEvent(new CustomEvent('search-shown', { bubbles: true }));
    };
  }

  href(address: string): string {
    return this.#base + address.replace(/^\//, '');
  }

  /** A hit that stands there already keeps its place and its sentence, so that nothing jumps under the reader's finger. */
  #rowsOf(hits: Hit[]): HTMLElement[] {
    const there = new Map(this.combobox.rows.map((row) => [row.querySelector('a')?.getAttribute('href'), row]));
    return hits.map((hit) => {
      const href = this.href(hit.address);
      const old = hit.excerpt.length === 0 && !hit.code ? there.get(href) : undefined;
      return old ?? hitRow(hit, `hit-${++this.#ids}`, href);
    });
  }
}

/** For the eye alone: a screen reader has keys of its own. */
function keyHints(): HTMLElement {
  const hints = create('p', 'hints');
  hints.setAttribute('aria-hidden', 'true');
  for (const [keys, does] of searching.keys) {
    const hint = create('span');
    for (const key of keys.split(' ')) hint.append(create('kbd', '', key), ' ');
    hint.append(does);
    hints.append(hint);
  }
  return hints;
}
