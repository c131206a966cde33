/** Words of the search, which come with its scripts, so that no page carries them. */

export const searching = {
  loading: 'Söker …',
  grid: 'Träffar',
  suggestions: 'Menar du något av det här?',
  hits: (count: string, query: string) => (count === '1' ? `En träff på ”${query}”` : `${count} träffar på ”${query}”`),
  more: 'Visa fler',
  none: (query: string) => `Här finns inget svar på ”${query}”`,
  failed: (helpdesk: string) =>
    `Sökningen fungerar inte just nu. Försök igen, välj i listan eller kontakta ${helpdesk}.`,
  retry: 'Försök igen',
  list: 'Se alla problem från A till Ö',
  recent: 'Du har sökt efter',
  forgotten: 'Sökningarna är borttagna.',
  keys: [
    ['↑ ↓', 'välj'],
    ['Enter', 'öppna'],
    ['Esc', 'rensa'],
  ],
} as const;
