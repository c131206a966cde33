/** Browser. Fetches the search when somebody reaches for it: a click, `/`, Ctrl+K, or focus in a field that is already there. */

export {};

const dialog = document.querySelector<HTMLDialogElement>('.search-dialog');
const box = document.querySelector<HTMLElement>('search-box');
// A script that does not come leaves the form, which leads to the search page.
const load = () => import('./search-box.ts');

function open(event: Event): void {
  event.preventDefault();
  if (dialog && !dialog.open) dialog.showModal();
  box?.querySelector('input')?.focus();
  load();
}

const isTyping = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;

document.addEventListener('keydown', (event) => {
  const asks =
    (event.key === '/' && !isTyping(event.target)) || (event.key === 'k' && (event.ctrlKey || event.metaKey));
  if (asks && box && !event.altKey) open(event);
});
document.querySelector('[data-open-search]')?.addEventListener('click', (event) => {
  const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
  if (dialog && !ctrlKey && !metaKey && !shiftKey) open(event);
});
box?.addEventListener('focusin', load, { once: true });
if (box?.dataset['address'] !== undefined && location.search) load();
// A hit may be on the page one stands on; and a press beside the dialog closes it.
dialog?.addEventListener('click', ({ target }) => {
  if (target === dialog || (target as Element).closest('a')) dialog.close();
});
// Esc clears the field first, and closes when it is empty.
dialog?.addEventListener('cancel', (event) => {
  if (dialog.querySelector('input')?.value) event.preventDefault();
});
