/** Browser. The custom element that answers while one types. It builds everything but its field, so that no page carries what few need. */

import { searching } from '../i18n/searching.ts';
import styles from '../styles/search-results.css?url';
import type { Answer } from './answer.ts';
import { type Hit, Search } from './ask.ts';
import { Combobox } from './combobox.ts';
import { create } from './create.ts';
import type { Direct } from './direct.ts';
import { hitRow } from './hit-row.ts';
import { forgetQuestions, recentQuestions, rememberQuestion } from './recent.ts';
import { looksDirect } from './signs.ts';

type State = 'idle' | 'loading' | 'suggesting' | 'results' | 'empty' | 'error';

const pageSize = 8;
const suggested = 6;
const pause = 150; // ms without typing before the whole answer is fetched
const patience = 400; // ms before the reader is told to wait; hits on screen stay until there are new ones

export class SearchBox extends HTMLElement {
  #search!: Search;
  #combobox!: Combobox;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What the hits on screen answer. */
  #answered: string | undefined;
  #latest = 0;
  #ids = 0;

  readonly #status = create('p', 'visually-hidden');
  readonly #heading = create('h2');
  readonly #near = create('div', 'near');
  readonly #grid = create('div', 'hits');
  readonly #more = create('button', 'more', searching.more);
  readonly #results = create('div', '', this.#grid, this.#more, keyHints());
  /** What is said instead of hits: nothing found, nothing fetched, or nothing asked yet. */
  readonly #instead = create('div', 'empty stack');
  readonly #panel = create(
    'div',
    'panel',
    create('div', 'results-head', this.#heading),
    this.#near,
    this.#results,
    this.#instead,
  );

  connectedCallback(): void {
    if (this.#input.dataset['ready']) return;
    this.#input.dataset['ready'] = '';
    this.#search = new Search(this.#base);
    this.#status.setAttribute('role', 'status');
    this.#status.dataset['part'] = 'status';
    this.#panel.hidden = true;
    this.#near.hidden = true;
    this.#results.hidden = true;
    this.#instead.hidden = true;
    this.#more.type = 'button';
    this.#grid.id = 'search-hits';
    this.#grid.setAttribute('role', 'grid');
    this.#grid.setAttribute('aria-label', searching.grid);
    this.#grid.dataset['searchResults'] = '';
    this.append(this.#status, this.#panel);
    this.#combobox = new Combobox(this.#input, this.#grid);
    this.#input.addEventListener('input', () => this.#onInput());
    this.#input.addEventListener('focus', () => void this.#showRecent());
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#submit();
    });
    this.addEventListener('keydown', (event) => this.#onKey(event));
    this.#grid.addEventListener('click', ({ target }) => {
      if ((target as Element).closest('a')) rememberQuestion(this.#query);
    });
    if (this.#keepsAddress) addEventListener('popstate', () => this.#readAddress());
    // What was typed before the script had come is a question already.
    if (this.#input.value) void this.search();
    else if (this.#keepsAddress && location.search) this.#readAddress();
    else {
      this.#search.load().catch(() => undefined); // told when somebody asks
      if (document.activeElement === this.#input) void this.#showRecent();
    }
  }

  get #input(): HTMLInputElement {
    return this.querySelector('input') as HTMLInputElement;
  }
  get #form(): HTMLFormElement {
    return this.querySelector('form') as HTMLFormElement;
  }
  get #base(): string {
    return this.dataset['base'] ?? '/';
  }
  get #query(): string {
    return this.#input.value.trim();
  }
  get #keepsAddress(): boolean {
    return this.dataset['address'] !== undefined;
  }

  /** The hit that Enter means: the chosen one, or the first, unless none of them is an answer. */
  get chosen(): HTMLElement | undefined {
    const first = this.#grid.classList.contains('chosen') ? this.#combobox.rows[0] : undefined;
    return this.#combobox.active ?? first;
  }

  #readAddress(): void {
    this.#input.value = new URLSearchParams(location.search).get('q') ?? '';
    void this.search();
  }

  #writeAddress(query: string, step: 'pushState' | 'replaceState'): void {
    const address = new URL(location.href);
    if (query) address.searchParams.set('q', query);
    else address.searchParams.delete('q');
    if (address.href !== location.href) history[step](null, '', address);
  }

  /** What is there already answers with every key; the rest is asked when typing pauses. */
  #onInput(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.search(), pause);
    this.#latest += 1; // an answer on its way is to a question no longer asked
    this.#suggest();
  }

  #suggest(): void {
    const query = this.#query;
    if (!query || looksDirect(query)) return;
    const hits = this.#search.suggest(query, suggested);
    if (hits.length > 0) this.#show('suggesting', query, hits, { heading: searching.suggestions });
  }

  /** On a slow line the first part is here long before the rest. It may come between the last key and the pause. */
  async #suggestOnceLoaded(turn: number): Promise<void> {
    if (this.#search.isReady && this.#combobox.rows.length > 0) return;
    await this.#search.load();
    if (turn === this.#latest) this.#suggest();
  }

  /** Asks for what stands in the field and shows the answer, unless a later question has come. */
  async search(step: 'pushState' | 'replaceState' = 'replaceState'): Promise<void> {
    clearTimeout(this.#timer);
    const query = this.#query;
    const turn = ++this.#latest;
    if (this.#keepsAddress) this.#writeAddress(query, step);
    if (!query) {
      this.#answered = undefined;
      this.#show('idle', '');
      void this.#showRecent();
      return;
    }
    this.#setState('loading');
    setTimeout(() => turn === this.#latest && this.#showPatience(), patience);
    try {
      const direct = looksDirect(query) ? await this.#askDirectly(query) : undefined;
      if (!direct?.isWhole) await this.#suggestOnceLoaded(turn);
      const answer = direct?.isWhole ? undefined : await this.#search.answer(query);
      const hits = direct?.isWhole ? direct.hits : ((await answer?.load(0, pageSize)) ?? []);
      if (turn !== this.#latest) return;
      this.#answered = query;
      this.#showAnswer(query, hits, answer, direct);
    } catch (error) {
      if (turn !== this.#latest) return;
      console.error(error);
      this.#show('error', query, [], { heading: searching.failed(this.#helpdesk) });
      this.#instead.replaceChildren(this.#retry(), this.#list());
      this.#say(searching.failed(this.#helpdesk));
    }
  }

  async #askDirectly(query: string): Promise<Direct | undefined> {
    const { askDirectly } = await import('./direct.ts');
    return askDirectly(query, (this.dataset['codes'] ?? '').split(' ').map(Number));
  }

  #showAnswer(query: string, hits: Hit[], answer?: Answer, direct?: Direct): void {
    const shown = query.length > 60 ? `${query.slice(0, 60)}…` : query;
    const count = new Intl.NumberFormat(document.documentElement.lang).format(answer?.count ?? 0);
    const heading = direct?.isWhole
      ? direct.sentence
      : hits.length > 0
        ? searching.hits(count, shown)
        : searching.none(shown);
    this.#show(hits.length > 0 ? 'results' : 'empty', query, hits, { heading, isNamed: direct?.isWhole === true });
    this.#grid.classList.toggle('chosen', !direct || direct.isWhole); // its first hit is what Enter opens
    if (hits.length === 0)
      void this.#showInstead(({ noAnswer }) => noAnswer(answer, this.#search.common, (address) => this.#href(address)));
    if (direct && !direct.isWhole) this.#showNear(direct, heading);
    else this.#say(heading);
    this.#more.hidden = !answer || answer.count <= hits.length;
    this.#more.onclick = () => void this.#showMore(answer);
    this.dispatchEvent(new CustomEvent('search-shown'));
  }

  /** None of what is near is chosen: it is not what was meant. */
  #showNear(direct: Direct, found: string): void {
    this.#heading.textContent = direct.sentence;
    void this.#showInstead(({ nearCodes, nearCodesAloud }) => {
      this.#say(nearCodesAloud(direct, found));
      return nearCodes(direct, found, (address) => this.#href(address));
    }, this.#near);
  }

  async #showMore(answer: Answer | undefined): Promise<void> {
    const { rows } = this.#combobox;
    const turn = this.#latest;
    const hits = (await answer?.load(rows.length, rows.length + pageSize)) ?? [];
    if (turn !== this.#latest) return;
    this.#combobox.show([...rows, ...this.#rowsOf(hits)]);
    this.#more.hidden = !answer || answer.count <= rows.length + hits.length;
    this.#grid.children[rows.length]?.querySelector('a')?.focus();
    this.dispatchEvent(new CustomEvent('search-shown'));
  }

  async #submit(): Promise<void> {
    if (this.#query !== this.#answered) await this.search('pushState');
  }

  #onKey(event: KeyboardEvent): void {
    const { key, target } = event;
    if (target !== this.#input) {
      if (key === 'Escape' && this.#panel.contains(target as Node)) {
        event.preventDefault();
        this.#input.focus();
      }
    } else if (this.#combobox.onKey(event)) event.preventDefault();
    else if (key === 'Enter' && (this.#combobox.active || this.#query === this.#answered)) {
      event.preventDefault();
      this.chosen?.querySelector('a')?.click();
    } else if (key === 'Escape' && this.#input.value) {
      event.preventDefault();
      this.#input.value = '';
      void this.search();
    }
  }

  #setState(state: State): void {
    this.dataset['searchState'] = state;
  }

  #showPatience(): void {
    if (this.dataset['searchState'] !== 'loading' || this.#grid.children.length > 0) return;
    this.#heading.textContent = searching.loading;
    this.#say(searching.loading);
    this.#panel.hidden = false;
  }

  /** Read aloud, from a region that is there before its words are. */
  #say(sentence: string): void {
    this.#status.textContent = sentence;
  }

  #show(state: State, query: string, hits: Hit[] = [], { heading = '', isNamed = false } = {}): void {
    this.#setState(state);
    this.dataset['answered'] = query;
    this.#combobox.show(this.#rowsOf(hits));
    this.#grid.classList.toggle('named', isNamed);
    this.#grid.classList.add('chosen');
    this.#heading.textContent = heading;
    if (state === 'idle') this.#say('');
    this.#near.hidden = true;
    this.#results.hidden = hits.length === 0;
    this.#instead.hidden = hits.length > 0;
    this.#instead.replaceChildren();
    this.#more.hidden = true;
    this.#panel.hidden = state === 'idle';
  }

  /** A hit that stands there already keeps its place and its sentence, so that nothing jumps under the reader's finger. */
  #rowsOf(hits: Hit[]): HTMLElement[] {
    const there = new Map(this.#combobox.rows.map((row) => [row.querySelector('a')?.getAttribute('href'), row]));
    return hits.map((hit) => {
      const href = this.#href(hit.address);
      const old = hit.excerpt.length === 0 && !hit.code ? there.get(href) : undefined;
      return old ?? hitRow(hit, `hit-${++this.#ids}`, href);
    });
  }

  async #showInstead(
    build: (parts: typeof import('./instead.ts')) => HTMLElement[],
    into = this.#instead,
  ): Promise<void> {
    const turn = this.#latest;
    const parts = await import('./instead.ts').catch(() => undefined);
    if (!parts || turn !== this.#latest) return;
    into.replaceChildren(...build(parts));
    into.hidden = false;
  }

  async #showRecent(): Promise<void> {
    const questions = this.#query ? [] : recentQuestions();
    if (questions.length === 0) return;
    const ask = (question: string) => {
      this.#input.value = question;
      this.#input.focus();
      void this.search('pushState');
    };
    const forget = () => {
      forgetQuestions();
      this.#panel.hidden = true;
      this.#say(searching.forgotten);
      this.#input.focus();
    };
    await this.#showInstead(({ recent }) => recent(questions, ask, forget));
    if (this.#query || document.activeElement !== this.#input) return;
    this.#heading.textContent = searching.recent;
    this.#results.hidden = true;
    this.#panel.hidden = false;
  }

  #retry(): HTMLElement {
    const button = create('button', 'button quiet', searching.retry);
    button.type = 'button';
    button.onclick = () => {
      this.#input.focus();
      void this.search();
    };
    return button;
  }

  #list(): HTMLElement {
    const link = create('a', '', searching.list);
    link.href = this.#href('/a-o/');
    return create('p', '', link);
  }

  #href(address: string): string {
    return this.#base + address.replace(/^\//, '');
  }

  get #helpdesk(): string {
    return this.dataset['helpdesk'] ?? '';
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

const link = document.createElement('link');
link.rel = 'stylesheet';
link.href = styles;
document.head.append(link);

customElements.define('search-box', SearchBox);
