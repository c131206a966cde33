/** Browser. The custom element that answers while one types: when it asks, and what it does with the answer. */

import { searching } from '../i18n/searching.ts';
import styles from '../styles/search-results.css?url';
import type { Answer } from './answer.ts';
import { type Hit, Search } from './ask.ts';
import { create } from './create.ts';
import type { Direct } from './direct.ts';
import { Panel } from './panel.ts';
import { forgetQuestions, recentQuestions, rememberQuestion } from './recent.ts';
import { isRenewed } from './renewed.ts';
import { looksDirect } from './signs.ts';

type State = 'idle' | 'loading' | 'suggesting' | 'results' | 'empty' | 'error';
type HistoryStep = 'pushState' | 'replaceState';

const pageSize = 8;
const suggested = 6;
const pause = 150; // ms without typing before the whole answer is fetched
const patience = 400; // ms before the reader is told to wait; hits on screen stay until there are new ones
const rest = 800; // ms without typing before a fresh page takes the place of this one

export class SearchBox extends HTMLElement {
  #search!: Search;
  #panel!: Panel;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What the hits on screen answer. */
  #answered: string | undefined;
  /** An answer to an earlier question than this is no longer wanted. */
  #latest = 0;

  connectedCallback(): void {
    if (this.#input.dataset['ready']) return;
    this.#input.dataset['ready'] = '';
    const { base = '/', index = '' } = this.dataset;
    this.#search = new Search(`${base}search/${index}/`);
    this.#panel = new Panel(this, this.#input, base);
    this.#input.addEventListener('input', () => this.#onInput());
    this.#input.addEventListener('focus', () => void this.#showRecent());
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      if (this.#query !== this.#answered) void this.search('pushState');
    });
    this.addEventListener('keydown', (event) => this.#onKey(event));
    this.addEventListener('click', ({ target }) => {
      if ((target as Element).closest('.hit a')) rememberQuestion(this.#query);
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
  get #query(): string {
    return this.#input.value.trim();
  }
  get #keepsAddress(): boolean {
    return this.dataset['address'] !== undefined;
  }

  /** The hit that Enter means. */
  get chosen(): HTMLElement | undefined {
    return this.#panel.chosen;
  }

  #readAddress(): void {
    this.#input.value = new URLSearchParams(location.search).get('q') ?? '';
    void this.search();
  }

  #writeAddress(query: string, step: HistoryStep): void {
    const address = new URL(location.href);
    if (query) address.searchParams.set('q', query);
    else address.searchParams.delete('q');
    if (address.href !== location.href) history[step](null, '', address);
  }

  /** What is there already answers with every key; the rest is asked when typing pauses. */
  #onInput(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.search(), pause);
    this.#latest += 1;
    this.#suggest();
  }

  #suggest(): void {
    const query = this.#query;
    if (!query || looksDirect(query)) return;
    const hits = this.#search.suggest(query, suggested);
    if (hits.length === 0) return;
    this.#setState('suggesting', query);
    this.#panel.show(hits, { heading: searching.suggestions });
  }

  /** On a slow line the first part is here long before the rest. It may come between the last key and the pause. */
  async #suggestOnceLoaded(turn: number): Promise<void> {
    if (this.#search.isReady && this.#panel.combobox.rows.length > 0) return;
    await this.#search.load();
    if (turn === this.#latest) this.#suggest();
  }

  /** Asks for what stands in the field and shows the answer, unless a later question has come. */
  async search(step: HistoryStep = 'replaceState'): Promise<void> {
    clearTimeout(this.#timer);
    const query = this.#query;
    const turn = ++this.#latest;
    if (this.#keepsAddress) this.#writeAddress(query, step);
    if (!query) return this.#showNothing();
    this.#setState('loading');
    setTimeout(() => turn === this.#latest && this.#showPatience(), patience);
    try {
      const direct = looksDirect(query) ? await this.#askDirectly(query) : undefined;
      if (!direct?.isWhole) await this.#suggestOnceLoaded(turn);
      const answer = direct?.isWhole ? undefined : await this.#search.answer(query);
      const hits = direct?.isWhole ? direct.hits : ((await answer?.load(0, pageSize)) ?? []);
      if (answer?.isWhole === false && (await this.#startsOver(query, turn))) return;
      if (turn !== this.#latest) return;
      this.#answered = query;
      this.#showAnswer(query, hits, answer, direct);
    } catch (error) {
      if (await this.#startsOver(query, turn)) return;
      if (turn !== this.#latest) return;
      console.error(error);
      this.#showFailure(query);
    }
  }

  /** What this page would fetch is gone when the site has been renewed since; then a fresh page answers, once nobody types any more. */
  async #startsOver(query: string, turn: number): Promise<boolean> {
    const page = this.#keepsAddress ? location.pathname : this.#panel.href('/sok/');
    if (!(await isRenewed(page, this.dataset['index'] ?? ''))) return false;
    await new Promise((later) => setTimeout(later, rest));
    if (turn !== this.#latest) return false;
    location.assign(`${page}?q=${encodeURIComponent(query)}`);
    return true;
  }

  async #askDirectly(query: string): Promise<Direct | undefined> {
    const { askDirectly } = await import('./direct.ts');
    return askDirectly(query, (this.dataset['codes'] ?? '').split(' ').map(Number));
  }

  #onKey(event: KeyboardEvent): void {
    const { key, target } = event;
    const { combobox } = this.#panel;
    if (target !== this.#input) {
      if (key === 'Escape' && this.#panel.contains(target as Node)) {
        event.preventDefault();
        this.#input.focus();
      }
    } else if (combobox.onKey(event)) event.preventDefault();
    else if (key === 'Enter' && (combobox.active || this.#query === this.#answered)) {
      event.preventDefault();
      this.chosen?.querySelector('a')?.click();
    } else if (key === 'Escape' && this.#input.value) {
      event.preventDefault();
      this.#input.value = '';
      void this.search();
    }
  }

  /** @param answers The question that what is shown answers. */
  #setState(state: State, answers?: string): void {
    this.dataset['searchState'] = state;
    if (answers !== undefined) this.dataset['answered'] = answers;
  }

  #showPatience(): void {
    if (this.dataset['searchState'] !== 'loading' || this.#panel.combobox.rows.length > 0) return;
    this.#panel.head(searching.loading);
    this.#panel.say(searching.loading);
  }

  #showNothing(): void {
    this.#answered = undefined;
    this.#setState('idle', '');
    this.#panel.show([]);
    this.#panel.close();
    this.#panel.say('');
    void this.#showRecent();
  }

  #showAnswer(query: string, hits: Hit[], answer?: Answer, direct?: Direct): void {
    const shown = query.length > 60 ? `${query.slice(0, 60)}…` : query;
    const count = answer?.count ?? 0;
    const digits = new Intl.NumberFormat(document.documentElement.lang).format(count);
    const found = hits.length > 0 ? searching.hits(digits, shown) : searching.none(shown);
    const isNamed = direct?.isWhole === true;
    const heading = isNamed ? direct.sentence : found;
    this.#setState(hits.length > 0 ? 'results' : 'empty', query);
    this.#panel.show(hits, { heading, isNamed, isChosen: !direct || isNamed });
    const href = (address: string) => this.#panel.href(address);
    if (hits.length === 0) {
      const { common } = this.#search;
      void this.#fill(this.#panel.instead, ({ noAnswer }) =>
        noAnswer(answer?.topics ?? [], common, this.#list(), href),
      );
    }
    if (direct && !isNamed) this.#showNear(direct, found, href);
    else this.#panel.say(heading);
    const turn = this.#latest;
    this.#panel.offerMore(count, async (from) => {
      const more = await answer?.load(from, from + pageSize);
      return turn === this.#latest ? more : undefined;
    });
    this.dispatchEvent(new CustomEvent('search-shown'));
  }

  /** What was meant does not exist; what is near comes first, and what the digits find as words after it. */
  #showNear(direct: Direct, found: string, href: (address: string) => string): void {
    this.#panel.head(direct.sentence);
    void this.#fill(this.#panel.near, ({ nearCodes, nearCodesAloud }) => {
      this.#panel.say(nearCodesAloud(direct, found));
      return nearCodes(direct, found, href);
    });
  }

  #showFailure(query: string): void {
    const heading = searching.failed(this.dataset['helpdesk'] ?? '');
    this.#setState('error', query);
    this.#panel.show([], { heading });
    const retry = create('button', 'button quiet', searching.retry);
    retry.type = 'button';
    retry.onclick = () => {
      this.#input.focus();
      void this.search();
    };
    this.#panel.instead.replaceChildren(retry, this.#list());
    this.#panel.say(heading);
  }

  /** What the reader has searched for before, in a field that is empty. */
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
      this.#panel.close();
      this.#panel.say(searching.forgotten);
      this.#input.focus();
    };
    await this.#fill(this.#panel.instead, ({ recent }) => recent(questions, ask, forget));
    if (!this.#query && document.activeElement === this.#input) this.#panel.showInstead(searching.recent);
  }

  /** Fetches what builds it, and fills the place unless another question has come meanwhile. */
  async #fill(place: HTMLElement, build: (parts: typeof import('./instead.ts')) => HTMLElement[]): Promise<void> {
    const turn = this.#latest;
    const parts = await import('./instead.ts').catch(() => undefined);
    if (!parts || turn !== this.#latest) return;
    place.replaceChildren(...build(parts));
    place.hidden = false;
  }

  /** The list from A to Ö, for those whom the search has failed. */
  #list(): HTMLElement {
    const link = create('a', '', searching.list);
    link.href = this.#panel.href('/a-o/');
    return create('p', '', link);
  }
}

const link = document.createElement('link');
link.rel = 'stylesheet';
link.href = styles;
document.head.append(link);

customElements.define('search-box', SearchBox);
