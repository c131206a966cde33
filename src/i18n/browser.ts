/** Words that come with the scripts that say them, so that no page carries them. */

export const lostAnchor = {
  title: 'Avsnittet finns inte på sidan',
  sentence: (id: string) =>
    `Länken leder till ”${id}”, men något sådant avsnitt finns inte. Länken kan vara gammal eller felskriven.`,
  near: 'Kanske är det något av det här du söker:',
  none: 'Läs sidan från början, eller sök efter det du behöver.',
} as const;

export const lostPage = {
  found: 'Det du söker finns här:',
  near: 'Det här ligger närmast:',
} as const;

export const sharing = {
  copied: 'Kopierad',
  link: 'Länken är kopierad.',
  reply: 'Svaret är kopierat. Klistra in det i Teams, Outlook eller ärendet.',
  failed: 'Det gick inte att kopiera. Markera texten och kopiera den för hand.',
} as const;

export const staffView = {
  placeholder: 'Problem, kod eller länk',
  copiedReply: (title: string) => `Svaret om ”${title}” är kopierat.`,
  copiedLink: (title: string) => `Länken till ”${title}” är kopierad.`,
  copyReply: 'Kopiera svar',
  copyLink: 'Kopiera länk',
  failed: 'Det gick inte att kopiera. Öppna avsnittet och dela det därifrån.',
  regards: (name: string) => `Vänliga hälsningar,\n${name}`,
} as const;
