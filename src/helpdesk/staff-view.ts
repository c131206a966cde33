/** Browser. The search with the keys of those who answer others: Enter copies the reply, Shift and Enter the link. */

import { stored } from '../core/stored.ts';
import { staffView } from '../i18n/browser.ts';
import { here } from '../rescue/directory.ts';
import '../search/search-box.ts'; // at once: whoever comes here searches
import type { SearchBox } from '../search/search-box.ts';
import { type Copied, contentOf, copyReply } from '../share/acts.ts';
import { readPage } from '../share/read-page.ts';

const box = document.querySelector<SearchBox>('search-box');
const field = box?.querySelector('input');
const status = document.querySelector<HTMLElement>('[data-copied]');
const name = document.querySelector<HTMLInputElement>('#namn');

/** Where the browser keeps the name to sign with. It goes nowhere else. */
const key = stored.name;

box?.addEventListener(
  'keydown',
  (event) => {
    if (event.key !== 'Enter') return;
    const isLink = (event.target as Element).matches('.hit a');
    if (!isLink && event.target !== field) return;
    event.preventDefault();
    event.stopPropagation(); // the search would open it
    const hit = (event.target as Element).closest<HTMLElement>('.hit');
    if (hit) void copy(hit, event.shiftKey);
    else void copyChosen(event.shiftKey);
  },
  { capture: true },
);

/** What stands in the field may not be answered yet: Enter waits for its own answer and never takes the one before. */
async function copyChosen(wantsLink: boolean): Promise<void> {
  const query = field?.value.trim() ?? '';
  if (!box || !query) return;
  if (box.dataset['answered'] !== query || isBefore.has(box.dataset['searchState'] ?? '')) await box.search();
  const hit = box.chosen;
  if (hit && box.dataset['answered'] === query) await copy(hit, wantsLink);
}

/** The whole answer is still to come, and suggestions have no codes. */
const isBefore = new Set(['suggesting', 'loading']);

async function copy(hit: HTMLElement, wantsLink: boolean): Promise<void> {
  say('');
  const title = hit.querySelector('h3')?.textContent ?? '';
  const code = hit.dataset['code'] ?? '';
  try {
    if (wantsLink) await navigator.clipboard.writeText(linkTo(hit));
    else await copyReply(fetchShared(code).then(signed));
    say(wantsLink ? staffView.copiedLink(title) : staffView.copiedReply(title));
    field?.select();
  } catch (error) {
    console.warn(error);
    say(staffView.failed, true);
  }
}

/** As those who get it follow it, wherever staff read the site; a topic has no code and is known by its address. */
function linkTo(hit: HTMLElement): string {
  const { origin } = new URL(document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href);
  const code = hit.dataset['code'];
  const address = hit.querySelector('a')?.getAttribute('href') ?? '';
  return origin + (code ? `${here().base}${code}/` : address);
}

async function fetchShared(code: string): Promise<Copied> {
  if (!code) throw new Error('What has no code has no reply.');
  return contentOf(await readPage(`${here().base}${code}/dela/`));
}

function signed({ html, text }: Copied): Copied {
  const who = name?.value.trim();
  if (!who) return { html, text };
  const regards = staffView.regards(who);
  const paragraph = document.createElement('p');
  for (const [index, line] of regards.split('\n').entries())
    paragraph.append(...(index > 0 ? [document.createElement('br')] : []), line);
  return { html: html + paragraph.outerHTML, text: `${text}\n\n${regards}` };
}

function say(sentence: string, hasFailed = false): void {
  if (!status) return;
  status.textContent = sentence;
  status.classList.toggle('failed', hasFailed);
}

/** The same for those who point or speak: two buttons at every hit. */
function addButtons(): void {
  for (const hit of box?.querySelectorAll<HTMLElement>('.hit') ?? []) {
    if (hit.querySelector('.acts')) continue;
    const acts = document.createElement('div');
    acts.className = 'acts';
    acts.setAttribute('role', 'gridcell');
    for (const [label, wantsLink] of [
      [staffView.copyReply, false],
      [staffView.copyLink, true],
    ] as const) {
      const button = Object.assign(document.createElement('button'), {
        type: 'button',
        className: 'button quiet',
        textContent: label,
      });
      button.setAttribute('aria-label', `${label}: ${hit.querySelector('h3')?.textContent}`);
      button.onclick = () => void copy(hit, wantsLink);
      button.onkeydown = (event) => event.stopPropagation(); // Enter presses it
      acts.append(button);
    }
    hit.append(acts);
  }
}

box?.addEventListener('search-shown', addButtons);
field?.addEventListener('input', () => say(''));
if (field) field.placeholder = staffView.placeholder;
if (matchMedia('(hover: hover)').matches) field?.focus();

if (name) {
  try {
    name.value = localStorage.getItem(key) ?? '';
    name.addEventListener('input', () => {
      if (name.value.trim()) localStorage.setItem(key, name.value.trim());
      else localStorage.removeItem(key);
    });
  } catch {
    // storage that is closed: it signs what is copied now, and is forgotten
  }
}
