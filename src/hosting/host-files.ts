/** What lies in a built site and is not for who visits it. Pure. */

/** Settings that some hosts read and keep to themselves. */
const settings: ReadonlySet<string> = new Set(['_headers', '_redirects', 'staticwebapp.config.json']);

const packed = /\.(?:br|gz)$/;

/**
 * Does it have an address of its own? A packed file is sent in place of the one it is made of.
 *
 * @param all Every path of the site.
 */
export const isServed = (path: string, all: { has(path: string): boolean }): boolean =>
  !settings.has(path) && !(packed.test(path) && all.has(path.replace(packed, '')));
