/** After these a word says where and when, and seldom what: `mobilen stals på bussen`. */
export const placeWords: ReadonlySet<string> = new Set(
  'på i hos vid från under efter inom at in on from during'.split(' '),
);
