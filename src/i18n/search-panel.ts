/** Words of the search that few meet, with the scripts that say them. */

/** What is said when there are no hits, or before them. */
export const insteadOfHits = {
  advice:
    'Hjälpen handlar om att logga in i jobb- och skolkonton. Prova med andra ord, eller skriv det som står på skärmen.',
  nearTopics: 'Ämnen som ligger nära:',
  common: 'Många letar efter:',
  notHere: 'Gäller det något annat?',
  noCodeAdvice: 'Kontrollera siffrorna, eller be om koden igen.',
  nearCodes: 'Kanske är det en av de här:',
  nearCount: (count: number) => (count === 1 ? 'En kod ligger nära.' : `${count} koder ligger nära.`),
  forget: 'Rensa sökningarna',
} as const;

/** Where a code or an address leads. */
export const direct = {
  code: (code: string) => `Sidkoden ${code} leder hit`,
  noCode: (code: string) => `Sidkoden ${code} finns inte`,
  address: 'Länken leder hit',
  nearAddress: 'Länken leder ingenstans. Det här ligger närmast:',
  noAddress: 'Länken leder ingenstans. Beskriv problemet med egna ord i stället.',
} as const;
