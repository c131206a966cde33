/** Browser. A page that has been open for long may ask for scripts and indexes of a version that has been replaced. */

/**
 * Is there a newer version of the site than the one this page is of? Asked only when something has not come.
 *
 * @param version Of the index that this page searches.
 */
export async function isRenewed(searchPage: string, version: string): Promise<boolean> {
  const response = await fetch(searchPage, { cache: 'no-cache' }).catch(() => undefined);
  return response?.ok === true && !(await response.text()).includes(`data-index="${version}"`);
}
