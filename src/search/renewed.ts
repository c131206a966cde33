/** Browser. A page that has been open for long may ask for scripts and indexes of a version that has been replaced. */

/**
 * Is there a newer version of the site than the one this page is of? Asked only when something has not come.
 *
 * @param searchPage The address of a page with a search of its own.
 * @param version Of the index that this page searches.
 */
export async function isRenewed(searchPage: string, version: string): Promise<boolean> {
  const response = await fetch(searchPage, { cache: 'no-cache' }).catch(() => undefined);
  if (!response?.ok) return false;
  const page = await response.text();
  return !page.includes(`data-index="${version}"`) || !ownScripts().some((address) => page.includes(address));
}

/** Every page has one in common with the page of the search, whose name has a hash of all that it may ever bring. In dev a question follows. */
const ownScripts = () =>
  [...document.querySelectorAll('script[src]')].map((script) => script.getAttribute('src')?.replace(/\?.*/, '') ?? '');
