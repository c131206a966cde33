/** Browser. Where a link leads on the page it opens: into details, from an old id to today’s, on to another page, or to what is nearest. */

function arrive(): void {
  const id = location.hash.slice(1);
  if (!id) return;
  const target = document.getElementById(id) ?? document.getElementById(decoded(id));
  if (!target) {
    void offerNearest(decoded(id));
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
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

const lost = () => import('./lost-anchor.ts');
const offerNearest = async (id: string) => (await lost()).offerNearest(id);

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

arrive();
addEventListener('hashchange', arrive);
