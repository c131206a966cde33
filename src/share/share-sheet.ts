/** Browser. The one share sheet of a page: a popover, filled from the page of the code in question. */

import { enliven } from './acts.ts';
import { readPage } from './read-page.ts';

/** Made when somebody first shares, and used again. */
let sheet: HTMLElement | undefined;
const said = create('p', 'said');
said.setAttribute('role', 'status');

/**
 * Shows what a share control leads to. What cannot be fetched is gone to instead, as without a script.
 *
 * @param control A link to the page of a code; after `#`, the part of the section that is meant.
 */
export async function openSheet(control: HTMLAnchorElement): Promise<void> {
  let page: Document;
  try {
    page = await readPage(control.href);
    await addStyles(page);
  } catch {
    location.href = control.href;
    return;
  }
  const from = page.querySelector<HTMLElement>('[data-share-page]');
  const part = page.getElementById(control.hash.slice(1));
  const content = part ?? from?.querySelector<HTMLElement>('[data-sheet]');
  if (!from || !content) return;
  sheet ??= makeSheet();
  fill(sheet, from, content, part?.querySelector('h2')?.textContent ?? '');
  const place = control.closest('li[id], tr[id], .callout[id]') ?? control.closest('.part, article');
  enliven(sheet, say, place);
  sheet.ontoggle = (event) => {
    // Safari does not focus a link that is pressed, so it could not give the focus back
    if ((event as ToggleEvent).newState === 'closed' && document.activeElement === document.body) control.focus();
  };
  showBy(sheet, control);
  sheet.querySelector<HTMLElement>('.button:not([hidden])')?.focus();
}

function say(sentence: string, hasFailed = false): void {
  said.textContent = sentence;
  said.classList.toggle('failed', hasFailed);
}

function makeSheet(): HTMLElement {
  const made = create('div', 'floating share-sheet');
  made.popover = 'auto';
  made.setAttribute('role', 'dialog');
  made.setAttribute('aria-labelledby', 'delningens-rubrik');
  made.setAttribute('aria-describedby', 'delningens-sak');
  // What has the focus must not lie behind it.
  made.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && !made.contains(relatedTarget as Node)) made.hidePopover();
  });
  document.body.append(made);
  return made;
}

function fill(sheet: HTMLElement, from: HTMLElement, content: HTMLElement, partName: string): void {
  const [title, what] = [from.querySelector('h1')?.textContent ?? '', from.querySelector('.what')?.textContent ?? ''];
  const heading = create('h2', '', partName || title);
  heading.id = 'delningens-rubrik';
  const subject = create('p', 'what', what);
  subject.id = 'delningens-sak';
  const close = from.querySelector<HTMLTemplateElement>('template')?.content.cloneNode(true);
  sheet.replaceChildren(heading, subject, said);
  for (const child of [...content.children])
    if (child.tagName === 'SECTION') sheet.append(document.importNode(child, true));
  // A part has no QR code of its own; that of its section leads there too.
  const qr = content.querySelector('.qr') ? null : from.querySelector('[data-sheet] .qr');
  if (qr) sheet.querySelector('.say')?.append(document.importNode(qr, true));
  if (close) sheet.append(close);
  const button = sheet.querySelector<HTMLElement>('.close');
  if (button) button.onclick = () => sheet.hidePopover();
  say('');
}

/** Beside its control, where the browser can; `source` is newer than its types. */
function showBy(sheet: HTMLElement, control: HTMLElement): void {
  (sheet.showPopover as (options: { source: HTMLElement }) => void).call(sheet, { source: control });
}

/** Waits for what the page of the code looks like, at its first use. */
function addStyles(page: Document): Promise<unknown> {
  const known = new Set([...document.styleSheets].map(({ href }) => href));
  const missing = [...page.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].filter(
    (link) => !known.has(new URL(link.getAttribute('href') ?? '', location.href).href),
  );
  return Promise.all(
    missing.map(
      (link) =>
        new Promise((ready) => {
          const own = document.importNode(link);
          own.onload = own.onerror = ready;
          document.head.append(own);
        }),
    ),
  );
}

function create(name: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.textContent = text;
  return element;
}

/** On the page of a code itself: its buttons, once there is a script. */
function enlivenPage(page: HTMLElement): void {
  page.append(said);
  for (const content of page.querySelectorAll<HTMLElement>('[data-sheet]')) enliven(content, say);
}

const page = document.querySelector<HTMLElement>('[data-share-page]');
if (page) enlivenPage(page);
