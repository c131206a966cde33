/** What those who build other systems read: which files there are, and what they may rely on. */

import type { Site } from '../core/site.ts';

/**
 * @param url Address without base → the whole address.
 * @param staff Where the helpdesk's own view is.
 * @param example An article of the site.
 */
export const integrators = (
  site: Site,
  url: (address: string) => string,
  staff: string,
  example: { address: string; code: string },
) => {
  const file = (ending: string) => example.address.replace(/\/$/, ending);
  return {
    title: 'För andra system',
    description: `Hämta artiklarna från ${site.name} i ärendesystem, chattar och intranät. Allt finns som filer, utan konto och API-nyckel.`,
    text: `
Artiklarna på ${site.name} finns också som data. Filerna skapas när webbplatsen byggs. De kräver varken konto eller API-nyckel, och ingenting samlas in om den som hämtar dem. Adresserna nedan börjar med \`${url('/').replace(/\/$/, '')}\`.

## Filerna

| Adress | Innehåll |
| --- | --- |
| \`/api/articles.json\` | Alla artiklar: adress, titel, kort svar, datum för senaste ändring, och varje avsnitt med kod, symptom och ren text. |
| \`/api${file('.json')}\` | En artikel i taget, efter ämne och namn. |
| \`/api/articles.schema.json\` | JSON Schema för alla artiklar. |
| \`/api/article.schema.json\` | JSON Schema för en artikel. |
| \`/api/addresses.json\` | Varje adress och kod som har delats ut, och vart den leder i dag. |
| \`${file('.md')}\` | En artikel som Markdown. |
| \`/llms.txt\` | Innehållet i korthet, för språkmodeller. |
| \`/feed.xml\` | Ändrade artiklar som Atom. |
| \`/opensearch.xml\` | Sökning från webbläsarens adressfält. |

## Det här kan du lita på

- **Adresser slutar inte fungera.** En adress som har publicerats fortsätter att leda rätt, även när avsnittet byter namn eller flyttar.
- **Koder återanvänds aldrig.** En kod har fyra siffror eller fler. Den sista är en kontrollsiffra enligt Damm, så det märks om en siffra är fel eller om två intill varandra har bytt plats.
- **\`version\`** höjs när ett fält tas bort eller får en ny betydelse. Nya fält kan komma till utan att den höjs, så hoppa över dem du inte känner igen.

## Länkar i Teams och Outlook

Dela adressen med koden, till exempel \`${url(`/${example.code}/`)}\`. Då visas avsnittets egen rubrik och första råd, och inte bara artikelns. Den adressen står i fältet \`share\`.

## Kunskapsartiklar i ServiceNow och andra ärendesystem

1. Hämta \`articles.json\` en gång om dygnet.
2. Använd \`address\` som nyckel, och \`updated\` för att se vad som har ändrats.
3. Visa \`title\`, \`answer\` och avsnittens \`text\`, och länka till \`share\`.
4. Lägg \`symptoms\` i sökorden. De är skrivna som läsarna själva uttrycker sig.

Har artikeln flyttat står den gamla adressen i \`former\` i \`addresses.json\`, med den nya bredvid.

## Svar från helpdesk

På sidan [För helpdesk](${staff}) söker du med egna ord eller en kod, och kopierar ett färdigt svar.
`,
  };
};
