/** Words that come with the scripts that say them, so that no page carries them. */

export const lostAnchor = {
  title: 'Avsnittet finns inte på sidan',
  sentence: (id: string) =>
    `Länken leder till ”${id}”, och det finns inget avsnitt med det namnet. Den kan vara gammal eller felskriven.`,
  near: 'Kanske är det något av det här du söker:',
  none: 'Läs sidan från början, eller sök efter det du behöver.',
} as const;

export const lostPage = {
  found: 'Det du söker finns här:',
  near: 'Det här ligger närmast:',
} as const;

export const searching = {
  loading: 'Söker …',
  hits: (count: string, query: string) => `${count} avsnitt om ”${query}”`,
  none: (query: string) => `Inget avsnitt om ”${query}”`,
  code: (code: string) => `Koden ${code} leder hit`,
  noCode: (code: string) => `Koden ${code} finns inte. Kontrollera siffrorna, eller be om koden igen.`,
  nearCodes: 'Kanske är det en av de här koderna:',
  address: 'Länken leder hit',
  keys: [
    ['↑ ↓', 'välj'],
    ['Enter', 'öppna'],
    ['Esc', 'rensa'],
  ],
  nearAddress: 'Länken leder ingenstans längre. Det här ligger närmast:',
  noAddress: 'Länken leder ingenstans längre. Beskriv problemet med egna ord i stället.',
} as const;

export const staffView = {
  copiedReply: (title: string) => `Svaret om ”${title}” är kopierat.`,
  copiedLink: (title: string) => `Länken till ”${title}” är kopierad.`,
  failed: 'Det gick inte att kopiera. Öppna avsnittet och dela det därifrån.',
  regards: (name: string) => `Vänliga hälsningar,\n${name}`,
} as const;
