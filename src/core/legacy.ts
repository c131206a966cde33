/** Addresses of other sites that our articles have taken over from: Microsoft’s documentation and support pages. */

const guid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/;

/**
 * What stays the same when such a page changes host, folder, language or ending: the identifier or number of a support page, else its last name.
 *
 * `https://docs.microsoft.com/sv-se/azure/active-directory/user-help/multi-factor-authentication-end-user-troubleshoot.md?view=x` →
 * `multi-factor-authentication-end-user-troubleshoot`.
 *
 * @returns Empty for a host alone.
 */
export function legacyKey(address: string): string {
  const path = address
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[?#].*$/s, '')
    .replace(/^[^/]*/, '');
  const id = guid.exec(path)?.[0];
  if (id) return id;
  const help = /\/help\/(\d+)(?:\/|$)/.exec(path)?.[1];
  if (help) return `help-${help}`;
  const names = path.split('/').filter(Boolean);
  return (names.at(-1) ?? '').replace(/\..*$/s, '');
}
