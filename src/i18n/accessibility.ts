/** The accessibility statement (tillgänglighetsredogörelse) that Swedish law asks of public bodies, as Markdown. */

import { nearestContact, type Site } from '../core/site.ts';

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

Varje gång något ändras prövas alla typer av sidor automatiskt i en riktig webbläsare, ljust och mörkt, på smal och bred skärm, med verktyget axe. Vi har också gått igenom sidorna med tangentbord, med förstorad text och utan JavaScript. Personer med egen erfarenhet av hjälpmedel har ännu inte fått pröva den här versionen.

Redogörelsen skrevs den 23 november 2026.
`,
});

/** `helpdesk på [08-465 004 10](tel:+46846500410)` */
function contact(helpdesk: Site['helpdesk']): string {
  const { kind, href, text } = nearestContact(helpdesk);
  return kind === 'form' ? `[${helpdesk.name}](${href})` : `${helpdesk.name} på [${text}](${href})`;
}
