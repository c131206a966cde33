/** Browser. Where a link leads on the page it opens: into details, from an old id to today’s, on to another page, or to what is nearest. */

const lost = () => import('./lost-anchor.ts');

async function arrive(): Promise<void> {
  const id = location.hash.slice(1);
  if (!id) return;
  const target = document.getElementById(id);
  if (!target) {
    (await lost()).offerNearest(id);
    return;
  }
  const today = target.matches('.body .alias') ? target.parentElement?.closest('[id]') : undefined;
  const newer = today ? `#${today.id}` : target.matches('.moved') ? target.querySelector('a')?.href : undefined;
  if (newer !== undefined) {
    location.replace(newer);
    return;
  }
  for (let around = target.closest('details'); around; around = around.parentElement?.closest('details') ?? null)
    if (!around.open) {
      around.open = true;
      target.scrollIntoView();
    }
  if (target.contains(document.activeElement)) return; // somebody is quicker, and has gone on
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

arrive();
addEventListener('hashchange', arrive);
