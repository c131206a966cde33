/** Browser. Takes away what the site has kept here, and says what became of it. */

export {};

const button = document.querySelector<HTMLButtonElement>('[data-forget]');
const status = document.querySelector<HTMLElement>('[data-forgotten]');

/** @returns Which of the sentences in the markup it is that holds. */
function forget(keys: string[]): 'done' | 'none' | 'failed' {
  try {
    const kept = keys.filter((key) => localStorage.getItem(key) !== null);
    for (const key of kept) localStorage.removeItem(key);
    return kept.length > 0 ? 'done' : 'none';
  } catch (error) {
    console.warn(error); // storage that is closed
    return 'failed';
  }
}

if (button && status) {
  button.hidden = false;
  button.addEventListener('click', () => {
    status.textContent = '';
    const outcome = forget(button.dataset['forget']?.split(' ') ?? []);
    // Apart, so that a second press is heard too.
    requestAnimationFrame(() => {
      status.textContent = status.dataset[outcome] ?? '';
    });
  });
}
