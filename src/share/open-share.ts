/** Browser. A press on a share control opens the sheet on the page; without popovers, or with a key held down, the link is followed. */

export {};

const load = () => import('./share-sheet.ts');

document.addEventListener('click', (event) => {
  const control = (event.target as Element).closest<HTMLAnchorElement>('a.share');
  if (!control || !('popover' in control) || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  // The script is gone when the site has been renewed since this page came.
  load().then(
    ({ openSheet }) => openSheet(control),
    () => {
      location.href = control.href;
    },
  );
});
if (document.querySelector('[data-share-page]')) void load();
