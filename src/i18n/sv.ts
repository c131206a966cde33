/** Every word of the interface, grouped by what says it. A sentence is one string, never joined from pieces. */

import { readPartId } from '../core/part-id.ts';
import { formatDay, sentenceCase } from './format.ts';
import type { MarkdownWords, ReplyWords } from './words.ts';

const plural = new Intl.PluralRules('sv');
const one = (count: number) => plural.select(count) === 'one';

/** What a part is called that has no name of its own, by its id: `kod-kommer-inte-steg-3` → `steg 3`, in a second list `steg 3 i lista 2`. */
function partName(id: string): string {
  const { what, list, number } = readPartId(id) ?? { what: 'steg', list: 1, number: 1 };
  if (what === 'obs') return number === 1 ? 'den inramade rutan' : `inramad ruta ${number}`;
  const word = what === 'ruta' ? 'punkt' : what;
  return list > 1 ? `${word} ${number} i lista ${list}` : `${word} ${number}`;
}

const markdown: MarkdownWords = {
  callout: { NOTE: 'Obs', IMPORTANT: 'Viktigt', TIP: 'Tips', WARNING: 'Varning', CAUTION: 'Se upp' },
  table: (heading) => (heading ? `Tabell: ${heading}` : 'Tabell'),
  share: {
    button: 'Dela',
    name: (title) => `Dela: ${title}`,
    step: (id, words) => `Dela ${partName(id)}: ${words}`,
  },
  expired: (day) => ({
    title: 'Rådet kan vara gammalt',
    text: `Avsnittet gällde till och med den ${formatDay(day)}. Ingen har gått igenom det sedan dess. Är du osäker, fråga dem som sköter ditt konto.`,
  }),
};

const digitWords = ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio'];

/** Digit by digit, two and two: tretton and trettio sound alike on a poor line. `47-34` → `fyra sju, tre fyra`. */
const spoken = (code: string) =>
  code
    .split('-')
    .map((digits) => [...digits].map((digit) => digitWords[Number(digit)]).join(' '))
    .join(', ');

export const sv = {
  lang: 'sv-SE',
  markdown,
  api: {
    llms: (organisation: string, data: string) =>
      `Hjälp för den som inte kommer in på sitt arbets- eller skolkonto hos ${organisation}. Varje artikel finns som Markdown, och allt som data: ${data}`,
    figure: (alt: string) => `*Bild: ${alt}*`,
  },
  page: { title: (title: string, site: string) => `${title} – ${site}`, skip: 'Hoppa till innehållet' },
  head: {
    nav: 'Genvägar',
    search: 'Sök',
    contact: (helpdesk: string) => `Ring ${helpdesk}`,
    write: (helpdesk: string) => `Kontakta ${helpdesk}`,
  },
  foot: {
    keeper: (site: string, keeper: string) => `${site} sköts av ${keeper}.`,
    nav: 'Om webbplatsen',
    all: 'Alla problem A–Ö',
    accessibility: 'Tillgänglighet',
    privacy: 'Integritet',
    about: 'Om webbplatsen',
  },
  crumbs: { label: 'Du är här', home: 'Start' },
  article: {
    updated: 'Uppdaterad',
    minutes: (minutes: number) => `${minutes} ${one(minutes) ? 'minuts' : 'minuters'} läsning`,
    answer: 'Kort svar',
    sections: 'Vad stämmer på dig?',
    onThisPage: 'På sidan',
    shortcuts: 'Genvägar på sidan',
    related: 'Läs mer',
    linkedFrom: 'Fler artiklar om det här',
    draft: 'Utkast. Artikeln är inte publicerad än.',
  },
  home: {
    title: 'Vad har hänt?',
    lede: 'Skriv med egna ord, så visar vi vad du kan göra nu.',
    code: (helpdesk: string) => `Har du fått en sidkod av ${helpdesk}? Skriv den i rutan,`,
    codeExample: 'till exempel',
    description:
      'Kommer du inte in på ditt arbets- eller skolkonto? Beskriv vad som har hänt, så visar vi vad du kan göra nu.',
    situations: 'Välj det som stämmer på dig',
    topics: 'Allt vi kan hjälpa dig med',
    all: 'Alla problem från A till Ö',
    prepare: 'Innan det händer',
    prepareLede: 'Det tar några minuter, och du slipper bli utelåst.',
  },
  helpdesk: {
    stuck: 'Fortfarande fast?',
    stuckLede: 'Vi hjälper dig in. Berätta vilken sida du har läst, så slipper du börja om.',
    sayCode: 'Säg sidkoden',
    call: (name: string) => `Ring ${name}`,
    contact: (name: string) => `Kontakta ${name}`,
    lede: 'Det är vi som sköter ditt konto.',
    ready: 'Ha det här till hands',
    email: 'Mejla oss',
    form: 'Skapa ett ärende',
    /** At the head of a box: `helpdesk` → `Helpdesk`. */
    short: sentenceCase,
    reachedAt: (name: string) => `${name} på`,
  },
  search: {
    label: 'Beskriv problemet med egna ord, eller skriv en sidkod',
    placeholder: 'Till exempel: ingen kod',
    submit: 'Sök',
    close: 'Stäng',
    dialog: 'Sök i hjälpen',
    old: 'Sökindexet är äldre än artiklarna. Kör npm run build.',
    missing: 'Det finns inget sökindex än. Kör npm run build.',
  },
  share: {
    title: {
      article: 'Dela sidan',
      section: 'Dela avsnittet',
      item: 'Dela punkten',
      row: 'Dela raden',
      callout: 'Dela rutan',
    },
    titleOfPart: (part: string) => `Dela ${part}`,
    pageTitle: (title: string) => `Dela: ${title}`,
    description: (title: string) => `Länk, sidkod att säga i telefon, QR-kod och ett färdigt svar om ”${title}”.`,
    link: 'Länk',
    say: 'Säg i telefon',
    sentence: (host: string, code: string, part?: string) =>
      `”Gå till ${host} och skriv ${spoken(code)}${part ? `. Läs ${part} där` : ''}.”`,
    replyTitle: 'Svar att klistra in',
    copy: 'Kopiera',
    copyReply: 'Kopiera som svar',
    system: 'Dela …',
    print: {
      article: 'Skriv ut sidan',
      section: 'Skriv ut avsnittet',
      item: 'Skriv ut punkten',
      row: 'Skriv ut raden',
      callout: 'Skriv ut rutan',
    },
    printPart: (part: string) => `Skriv ut ${part}`,
    back: 'Tillbaka till texten',
    close: 'Stäng',
    qr: (url: string) => `QR-kod till ${url}`,
    parts: 'Dela bara en del av avsnittet',
    part: partName,
    reply: {
      greeting: 'Hej!',
      more: (url: string) => `Läs mer här: ${url}`,
      codeLine: (code: string, part?: string) =>
        part
          ? `Ringer du oss, säg sidkoden ${code} och ${part}, så ser vi samma sida som du.`
          : `Ringer du oss, säg sidkoden ${code}, så ser vi samma sida som du.`,
    } satisfies ReplyWords,
  },
  card: {
    read: (title: string) => `Läs ”${title}”`,
    from: (article: string) => `Ur ”${article}”.`,
    image: (topic: string, site: string) => `${topic}, på ${site}`,
  },
  moved: {
    title: 'Sidan har flyttat',
    description: 'Sidan finns kvar, men på en ny adress. Länken leder dig dit.',
    page: 'Sidan finns nu här:',
    section: 'Avsnittet du söker har flyttat. Det finns nu här:',
  },
  staff: {
    title: 'För helpdesk',
    description:
      'Sök ett problem, skriv en kod eller klistra in en gammal länk, och kopiera ett färdigt svar eller länken.',
    lede: 'Sök ett problem, skriv en kod eller klistra in en gammal länk.',
    keys: { choose: 'väljer avsnitt', reply: 'kopierar ett färdigt svar', link: 'kopierar länken', clear: 'börjar om' },
    keysLabel: 'Tangenter',
    shift: 'Skift',
    name: 'Ditt namn under svaret',
    nameHint: 'Sparas bara i den här webbläsaren. Lämna tomt om du inte vill skriva under.',
    noScript: 'Sidan behöver JavaScript. Utan det hittar du länk, kod och svar under Dela vid varje avsnitt.',
  },
  searchPage: {
    title: 'Sök',
    description: 'Sök bland alla problem med inloggning, koder, Authenticator och lösenord. Skriv med egna ord.',
    noScript: 'Sökningen behöver JavaScript, och det är avstängt i din webbläsare.',
    list: 'Här står alla problem från A till Ö',
  },
  list: {
    title: 'Alla problem från A till Ö',
    description: 'Alla problem som vi kan hjälpa dig med, så som de brukar beskrivas. Välj det som stämmer på dig.',
    lede: 'Så här brukar problemen beskrivas. Välj det som stämmer på dig.',
    letters: 'Bokstäver',
  },
  notFound: {
    title: 'Sidan finns inte',
    description: 'Adressen leder ingenstans. Sök, välj ett ämne eller hör av dig till den som sköter ditt konto.',
    lede: 'Adressen leder ingenstans. Den kan vara felskriven, eller så har sidan flyttat.',
    search: 'Sök efter det du behöver',
    topics: 'Eller välj ett ämne',
  },
} as const;
