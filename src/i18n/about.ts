/** The page about the site, as Markdown. */

import type { Site } from '../core/site.ts';

/** @param hrefs Where the pages for staff, for other systems, of licences and of privacy are. */
export const about = (
  site: Site,
  hrefs: { staff: string; integrators: string; licences: string; privacy: string },
) => ({
  title: 'Om webbplatsen',
  description: `Vem som står bakom ${site.name}, vad du kan lita på och hur texterna får användas.`,
  text: `
Här får du hjälp när du inte kommer in på ditt arbets- eller skolkonto. ${site.name} sköts av ${site.keeper}.

## Vad du kan lita på

- Texterna är skrivna för dig som har problemet just nu. Svaret står först.
- Varje artikel visar när den senast ändrades.
- Tjänsterna vi beskriver ändras ofta. Heter en knapp något annat hos dig, så följ det som står på skärmen.
- Vi ber aldrig om ditt lösenord eller dina koder. Den som gör det försöker lura dig.

## Det du gör här stannar hos dig

Sidorna använder inga kakor och hämtar inget från andra webbplatser. När du söker sker det i din egen webbläsare. På sidan [Integritet](${hrefs.privacy}) står vad som kan sparas där, och hur du tar bort det.

## Dela och hämta

Varje avsnitt har en kod och en länk som fortsätter att fungera. Svarar du på andras frågor? Då är sidan [För helpdesk](${hrefs.staff}) gjord för dig. Bygger du system? Hämta artiklarna som data på sidan [För andra system](${hrefs.integrators}).

## Använd texterna

Artiklarna får du använda fritt enligt [Creative Commons Erkännande 4.0](https://creativecommons.org/licenses/by/4.0/deed.sv), om du anger var de kommer ifrån. Programmet bakom webbplatsen heter Felsök och är också fritt. Vad mer den är gjord av står på sidan [Licenser](${hrefs.licences}).

Microsoft, Authenticator och andra namn tillhör sina ägare. Webbplatsen har ingen koppling till dem.
`,
});
