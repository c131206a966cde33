/**
 * What is proved of the site’s accessibility at every change, as the accessibility statement tells it. The browser tests open each
 * page in each of the colours, widths, zooms and ways below, so none can stand here without being run; `claims` says what they then ask
 * (measures.ts, keyboard.ts, structure.spec.ts, announcements.spec.ts) and `tools` which programs look too.
 */

/** One page of every kind. `[code]` is the code of the section that the tests share. */
export const provedPages = {
  home: { address: '/', said: 'startsidan' },
  topic: { address: '/koder/', said: 'sidan för ett ämne' },
  article: { address: '/koder/koden-kommer-inte/', said: 'en artikel med steg och listor att pricka av' },
  'article with figure and table': { address: '/logga-in/utan-telefon/', said: 'en artikel med bild och tabell' },
  search: { address: '/sok/', said: 'sökningen' },
  'search with hits': { address: '/sok/?q=kod', said: 'sökningen med träffar' },
  list: { address: '/a-o/', said: 'listan från A till Ö' },
  about: { address: '/om/', said: 'sidan om webbplatsen' },
  accessibility: { address: '/tillganglighet/', said: 'den här redogörelsen' },
  'share page': { address: '/[code]/dela/', said: 'sidan där du delar ett avsnitt' },
  staff: { address: '/helpdesk/', said: 'sidan för helpdesk' },
  integrators: { address: '/integrera/', said: 'sidan för andra system' },
  privacy: { address: '/integritet/', said: 'sidan om integritet' },
  licences: { address: '/licenser/', said: 'listan över licenser' },
  'not found': { address: '/finns-inte/', said: 'sidan som visas när en adress är fel' },
} as const;

export const colours = {
  light: { media: { colorScheme: 'light', forcedColors: 'none' }, said: 'ljusa färger' },
  dark: { media: { colorScheme: 'dark', forcedColors: 'none' }, said: 'mörka färger' },
  forced: { media: { colorScheme: 'light', forcedColors: 'active' }, said: 'datorns egna färger med hög kontrast' },
} as const;

/** Of the screen, in CSS pixels. */
export const widths = [320, 390, 1280] as const;

/** In percent, on a screen of 1280 × 1024. */
export const zooms = [200, 400] as const;

export const ways = {
  'text spacing': 'med större avstånd mellan bokstäver, ord, rader och stycken',
  'reduced motion': 'med animationer avstängda',
  keyboard: 'med bara tangentbord, från första länken till sista',
  'without JavaScript': 'utan JavaScript',
  paper: 'som utskrift i svart och vitt',
} as const;

/** What is asked of every page, whichever way it is read. The tests that ask it bear its name (tests/i18n/accessibility.test.ts). */
export const claims = {
  reflow: 'Inget är bredare än skärmen, och ingen text blir avklippt.',
  targets: 'Det du ska trycka på är minst 24 × 24 bildpunkter, om det inte står inne i en mening.',
  focus: 'Det syns alltid var du är när du går med tangentbordet.',
  structure: 'Rubriker och sidans delar är uppmärkta i rätt ordning, och engelska ord är märkta som engelska.',
  names: 'En knapp eller länk heter samma sak för den som ser den, lyssnar eller styr med rösten.',
  announcements: 'Den som lyssnar får höra sökningens svar, och bara en gång.',
} as const;

export const tools = {
  axe: 'axe, som letar efter brott mot WCAG 2.2 A och AA',
  nu: 'Nu Html Checker, som granskar HTML och CSS',
  validate: 'html-validate, som granskar HTML',
} as const;

export type ProvedPage = keyof typeof provedPages;
export type Colours = keyof typeof colours;
export type Way = keyof typeof ways;
