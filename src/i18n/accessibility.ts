/** The accessibility statement (tillgänglighetsredogörelse) that Swedish law asks of public bodies, as Markdown. */

import { nearestContact, type Site } from '../core/site.ts';
import { claims, colours, provedPages, tools, ways, widths, zooms } from './proved.ts';

export const accessibility = (site: Site) => ({
  title: 'Tillgänglighetsredogörelse',
  description: `Hur tillgänglig ${site.name} är, vad som inte fungerar för alla och hur du säger till.`,
  text: `
${site.organisation} står bakom den här webbplatsen. Vi vill att alla ska kunna använda den. Här står hur väl ${site.name} uppfyller lagen om tillgänglighet till digital offentlig service, vilka brister vi känner till och hur du säger till när något inte fungerar.

## Hur tillgänglig webbplatsen är

Webbplatsen är byggd för att uppfylla standarden EN 301 549 och riktlinjerna WCAG 2.2 på nivå AA. Vi har inte hittat några brister som bryter mot dem.

Det här kan ändå ställa till det:

- Sökningen behöver JavaScript. Är det avstängt hittar du samma svar i listan över alla problem från A till Ö.
- Många steg leder vidare till Microsofts sidor och appar. Hur tillgängliga de är kan vi inte påverka.
- Texterna finns bara på svenska. Engelska ord på skärmen är uppmärkta, så att en skärmläsare kan läsa dem rätt.

## Om du inte kan använda något här

Mejla [${site.accessibility.email}](mailto:${site.accessibility.email}) eller kontakta ${contact(site.helpdesk)}. Berätta vilken sida det gäller, så hjälper vi dig på ett annat sätt. Hör också av dig om du märker en brist som inte står här.

${site.accessibility.responsible} ansvarar för tillgängligheten.

## Om du inte är nöjd med svaret

Du kan anmäla brister till tillsynsmyndigheten. I november 2026, när det här skrevs, var det [Myndigheten för digital förvaltning (Digg)](https://www.digg.se/tdosanmalan).

## Så har vi prövat webbplatsen

Varje gång något ändras prövas webbplatsen automatiskt i webbläsaren Chromium. Då öppnas en sida av varje slag:

${list(said(provedPages))}

Varje sådan sida prövas på de här sätten:

${list([
  `i ${and(said(colours))}`,
  `på skärmar som är ${and(widths.map((width) => number.format(width)))} bildpunkter breda`,
  `med allt på skärmen förstorat till ${and(zooms.map(String))} procent`,
  ...Object.values(ways),
])}

Så här ska det vara på alla sidor, annars godkänns inte ändringen:

${list(Object.values(claims))}

Verktygen som granskar sidorna får inte heller hitta några fel:

${list(Object.values(tools))}

Så långt räcker automatiska prov. Det här har vi inte gjort:

- Personer med egen erfarenhet av hjälpmedel har ännu inte fått pröva den här versionen.
- Vi har läst det som en skärmläsare får att läsa upp, men inte lyssnat igenom webbplatsen med en.
- Vi har inte prövat lika noga i andra webbläsare än Chromium.

Redogörelsen skrevs den 25 november 2026.
`,
});

const number = new Intl.NumberFormat('sv-SE');
const listing = new Intl.ListFormat('sv-SE');
const and = (words: readonly string[]) => listing.format(words);
const list = (sentences: readonly string[]) => sentences.map((sentence) => `- ${sentence}`).join('\n');
const said = (entries: Record<string, { said: string }>) => Object.values(entries).map((entry) => entry.said);

/** `helpdesk på [08-465 004 10](tel:+46846500410)` */
function contact(helpdesk: Site['helpdesk']): string {
  const { kind, href, text } = nearestContact(helpdesk);
  return kind === 'form' ? `[${helpdesk.name}](${href})` : `${helpdesk.name} på [${text}](${href})`;
}
