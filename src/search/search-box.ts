/** Browser. The custom element that answers while one types. Its words stand in its markup, SearchBox.astro. */

import { formatCode } from '../core/code.ts';
import { searching } from '../i18n/browser.ts';
import styles from '../styles/search-results.css?url';
import { askDirectly, type Direct } from './direct.ts';
import type { Answer, Hit, Pagefind } from './query.ts';
import { ask } from './query.ts';

type State = 'idle' | 'loading' | 'results' | 'empty' | 'error';

const pageSize = 8;
const pause = 120; // ms without typing before a question is asked
const patience = 400; // ms before the reader is told to wait; hits on screen stay until there are new ones

export class SearchBox extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What the hits on screen answer. */
  #answered: string | undefined;
  #latest = 0;

  connectedCallback(): void {
    if (this.#input.dataset['ready']) return;
    this.#input.dataset['ready'] = '';
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.search(), pause);
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#submit();
    });
    this.addEventListener('keydown', (event) => this.#onKey(event));
    this.#part('results').append(keyHints());
    this.#part('retry').addEventListener('click', () => void this.search());
    if (this.#keepsAddress) addEventListener('popstate', () => this.#readAddress());
    // What was typed before the script had come is a question already.
    if (this.#input.value) void this.search();
    else if (this.#keepsAddress) this.#readAddress();
    else this.#load().catch(() => undefined); // told when somebody asks
  }

  get #input(): HTMLInputElement {
    return this.querySelector('input') as HTMLInputElement;
  }
  get #form(): HTMLFormElement {
    return this.querySelector('form') as HTMLFormElement;
  }
  get #list(): HTMLOListElement {
    return this.querySelector('[data-search-results]') as HTMLOListElement;
  }
  #part(name: string): HTMLElement {
    return this.querySelector(`[data-part="${name}"]`) as HTMLElement;
  }
  get #keepsAddress(): boolean {
    return this.dataset['address'] !== undefined;
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

  /** Asks for what stands in the field and shows the answer, unless a later question has come. */
  async search(step: 'pushState' | 'replaceState' = 'replaceState'): Promise<void> {
    clearTimeout(this.#timer);
    const query = this.#input.value.trim();
    const turn = ++this.#latest;
    if (this.#keepsAddress) this.#writeAddress(query, step);
    if (!query) {
      this.#answered = undefined;
      this.#show('idle', '');
      return;
    }
    this.#setState('loading');
    setTimeout(() => turn === this.#latest && this.#showPatience(), patience);
    try {
      const direct = await askDirectly(query, (this.dataset['codes'] ?? '').split(' ').map(Number));
      const answer = direct?.isWhole ? undefined : await ask(await this.#load(), query);
      const hits = direct?.isWhole ? direct.hits : ((await answer?.load(0, pageSize)) ?? []);
      if (turn !== this.#latest) return;
      this.#answered = query;
      this.#show(hits.length > 0 ? 'results' : 'empty', query, answer, hits, direct);
    } catch (error) {
      if (turn !== this.#latest) return;
      console.error(error);
      this.#pagefind = undefined;
      this.#show('error', query);
    }
  }

  #load(): Promise<Pagefind> {
    this.#pagefind ??= (async () => {
      // A failed import is remembered by its address, so a new try needs a new one.
      const address = `${this.dataset['index']}${this.#latest > 1 && this.dataset['searchState'] === 'error' ? `?${this.#latest}` : ''}`;
      const pagefind: Pagefind = await import(/* @vite-ignore */ address);
      await pagefind.options({ excerptLength: 18, ranking: { metaWeights: { title: 5, symptoms: 4, context: 1 } } });
      return pagefind;
    })();
    return this.#pagefind;
  }

  async #submit(): Promise<void> {
    if (this.#input.value.trim() !== this.#answered) await this.search('pushState');
  }

  #onKey(event: KeyboardEvent): void {
    const links = [...this.#list.querySelectorAll('a')];
    const at = links.indexOf(event.target as HTMLAnchorElement);
    if (event.key === 'ArrowDown' && links.length > 0) {
      event.preventDefault();
      links[Math.min(at + 1, links.length - 1)]?.focus();
    } else if (event.key === 'ArrowUp' && at >= 0) {
      event.preventDefault();
      (links[at - 1] ?? this.#input).focus();
    } else if (event.key === 'Enter' && event.target === this.#input && this.#input.value.trim() === this.#answered) {
      event.preventDefault();
      if (this.#list.classList.contains('chosen')) links[0]?.click();
    } else if (event.key === 'Escape' && (at >= 0 || this.#input.value)) {
      event.preventDefault();
      if (at < 0) {
        this.#input.value = '';
        void this.search();
      }
      this.#input.focus();
    }
  }

  #setState(state: State): void {
    this.dataset['searchState'] = state;
  }

  #showPatience(): void {
    if (this.dataset['searchState'] !== 'loading' || this.#list.children.length > 0) return;
    this.#say(searching.loading);
    this.#part('panel').hidden = false;
  }

  /** Shown at the head of the hits, and read aloud from a region that is there before its words are. */
  #say(sentence: string): void {
    this.#part('heading').textContent = sentence;
    this.#part('status').textContent = sentence;
  }

  #show(state: State, query: string, answer?: Answer, hits: Hit[] = [], direct?: Direct): void {
    this.#setState(state);
    this.dataset['answered'] = query;
    this.#list.replaceChildren(...hits.map((hit) => this.#hit(hit)));
    this.#list.classList.toggle('named', direct?.isWhole === true);
    this.#list.classList.toggle('chosen', !direct || direct.isWhole); // its first hit is what Enter opens
    this.#say(direct?.isWhole ? direct.sentence : this.#status(state, query, answer?.count ?? 0));
    this.#showNear(direct?.isWhole ? undefined : direct);
    for (const part of ['results', 'empty', 'error'] as const) this.#part(part).hidden = state !== part;
    this.#part('panel').hidden = state === 'idle';
    this.dispatchEvent(new CustomEvent('search-shown'));
    const more = this.#part('more');
    more.hidden = !answer || answer.count <= hits.length;
    more.onclick = () => void this.#showMore(answer);
  }

  async #showMore(answer: Answer | undefined): Promise<void> {
    const from = this.#list.children.length;
    const hits = (await answer?.load(from, from + pageSize)) ?? [];
    this.#list.append(...hits.map((hit) => this.#hit(hit)));
    this.#part('more').hidden = !answer || answer.count <= this.#list.children.length;
    this.#list.children[from]?.querySelector('a')?.focus();
  }

  /** What is said of a code that does not exist, before what its digits find as words. None of that is chosen: it is not what was meant. */
  #showNear(direct: Direct | undefined): void {
    const near = this.#part('near');
    near.hidden = !direct;
    if (!direct) return;
    const { sentence, hits } = direct;
    const found = this.#part('heading').textContent ?? '';
    this.#part('heading').textContent = sentence;
    const count = hits.length > 0 ? searching.nearCount(hits.length) : '';
    this.#part('status').textContent = [`${sentence}.`, searching.noCodeAdvice, count, `${found}.`].join(' ');
    const list = create('ul', 'chips');
    for (const { address, title, code } of hits) {
      const item = create('li', '');
      const link = create('a', '', title);
      link.href = this.#href(address);
      link.prepend(create('span', 'plate', formatCode(code)), ' ');
      item.append(link);
      list.append(item);
    }
    const advice = hits.length > 0 ? `${searching.noCodeAdvice} ${searching.nearCodes}` : searching.noCodeAdvice;
    near.replaceChildren(create('p', '', advice), list, create('p', 'muted', found));
  }

  #status(state: State, query: string, count: number): string {
    const shown = query.length > 60 ? `${query.slice(0, 60)}…` : query;
    if (state === 'error') return this.dataset['failed'] ?? '';
    if (state === 'empty') return searching.none(shown);
    const digits = new Intl.NumberFormat(document.documentElement.lang).format(count);
    return state === 'results' ? searching.hits(digits, shown) : '';
  }

  #href(address: string): string {
    return (this.dataset['base'] ?? '/') + address.replace(/^\//, '');
  }

  #hit(hit: Hit): HTMLLIElement {
    const item = create('li', 'hit');
    item.dataset['code'] = hit.code;
    const link = create('a', '', hit.title);
    link.href = this.#href(hit.address);
    const title = create('h3', '');
    title.append(link);
    const excerpt = create('p', 'excerpt');
    excerpt.append(
      ...hit.excerpt.map(({ text, marked }) => (marked ? create('mark', '', text) : document.createTextNode(text))),
    );
    item.append(create('p', 'context', hit.context), title, excerpt);
    if (hit.code) item.append(create('span', 'plate', formatCode(hit.code)));
    return item;
  }
}

/** For the eye alone: a screen reader has keys of its own. */
function keyHints(): HTMLElement {
  const hints = create('p', 'hints');
  hints.ariaHidden = 'true';
  for (const [keys, does] of searching.keys) {
    const hint = create('span', '');
    for (const key of keys.split(' ')) hint.append(create('kbd', '', key), ' ');
    hint.append(does);
    hints.append(hint);
  }
  return hints;
}

function create<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className) element.className = className;
  if (text) element.textContent = text;
  return element;
}

const link = document.createElement('link');
link.rel = 'stylesheet';
link.href = styles;
document.head.append(link);

customElements.define('search-box', SearchBox);
