/** What a page says of a link that leads nowhere on it. Apart from the other words: they come with the script that needs them, and no page carries them. */

export const lost = {
  title: 'Avsnittet finns inte på sidan',
  sentence: (id: string) =>
    `Länken leder till ”${id}”, och det finns inget avsnitt med det namnet. Den kan vara gammal eller felskriven.`,
  near: 'Kanske är det något av det här du söker:',
  none: 'Läs sidan från början, eller sök efter det du behöver.',
} as const;
