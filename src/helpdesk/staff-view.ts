/** Browser. The search with the keys of those who answer others: Enter copies the reply, Shift and Enter the link. */

import { staffView } from '../i18n/browser.ts';
import { here } from '../rescue/directory.ts';
import { type Copied, contentOf, copyReply } from '../share/acts.ts';

const box = document.querySelector<HTMLElement>('search-box');
const status = document.querySelector<HTMLElement>('[data-copied]');
const name = document.querySelector<HTMLInputElement>('#namn');

/** Where the browser keeps the name to sign with. It goes nowhere else. */
const key = 'felsok-namn';

box?.addEventListener(
  'keydown',
  (event) => {
    const hit = event.key === 'Enter' ? chosenHit(event.target as Element) : undefined;
    if (!hit) return;
    event.preventDefault();
    event.stopPropagation(); // the search would open it
    void copy(hit, event.shiftKey);
  },
  { capture: true },
);

/** The hit that has the focus; while one writes, the first. */
function chosenHit(target: Element): HTMLElement | undefined {
  if (box?.dataset['searchState'] !== 'results') return undefined;
  const hit =
    target.closest<HTMLElement>('.hit') ?? (target.matches('input') ? box.querySelector<HTMLElement>('.hit') : null);
  return hit ?? undefined;
}

async function copy(hit: HTMLElement, wantsLink: boolean): Promise<void> {
  const title = hit.querySelector('h3')?.textContent ?? '';
  const code = hit.dataset['code'] ?? '';
  try {
    const content = fetchShared(code);
    if (wantsLink) await navigator.clipboard.writeText((await content).link);
    else await copyReply(content.then(signed));
    say(wantsLink ? staffView.copiedLink(title) : staffView.copiedReply(title));
  } catch (error) {
    console.warn(error);
    say(staffView.failed);
  }
}

async function fetchShared(code: string): Promise<Copied & { link: string }> {
  const response = await fetch(`${here().base}${code}/dela/`);
  if (!response.ok) throw new Error(`The page of the code ${code} answered ${response.status}.`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return contentOf(page);
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

function say(sentence: string): void {
  if (status) status.textContent = sentence;
}

if (name) {
  name.value = localStorage.getItem(key) ?? '';
  name.addEventListener('input', () => {
    if (name.value.trim()) localStorage.setItem(key, name.value.trim());
    else localStorage.removeItem(key);
  });
}
