/** What the site knows of its readers, what it keeps in their browsers and how they take it away, as Markdown. */

import type { Site } from '../core/site.ts';
import { type StoredName, stored } from '../core/stored.ts';
import { insteadOfHits } from './search-panel.ts';

/** @param hrefs Where the page for staff is. */
export const privacy = (site: Site, hrefs: { staff: string }) => ({
  title: 'Integritet',
  description: `Vad ${site.name} vet om dig, vad som sparas i din webbläsare och hur du tar bort det.`,
  /** The button that takes it away stands between the two. */
  text: `
Du behöver inget konto här, och vi frågar inte vem du är. Sidorna använder inga kakor, mäter inte besök och hämtar inget från andra webbplatser.

## Det som sparas i din webbläsare

Inget sparas förrän du själv gör något av det som står här. Det stannar i den webbläsare du använder och skickas ingenstans.

| Det som sparas | När | Varför | Hur länge |
| --- | --- | --- | --- |
${Object.values(kept(hrefs.staff)).join('\n')}

I webbläsarens lagring heter det ${Object.values(stored)
    .map((key) => `\`${key}\``)
    .join(' och ')}.

## Ta bort det som sparats

Knappen tar bort allt på en gång. Använd den om ni är flera som delar dator eller telefon.
`,
  rest: `
## När du söker

Din webbläsare hämtar ett register och letar upp svaren själv. Det du skriver skickas inte.

På söksidan står din fråga också i adressen, så att du kan gå tillbaka till den. Servern får frågan om du laddar om sidan, öppnar en länk till den eller söker utan JavaScript. Den får den också om webbplatsen uppdateras medan du har en sida öppen, för då flyttas din fråga över till den nya söksidan. Skriv därför inga lösenord eller personnummer i sökrutan.

## När du delar eller går vidare

Länken, sidkoden och svaret kopieras på din egen enhet. Det står inget om dig i länken. När du klistrar in den i till exempel Teams hämtar Teams sidans rubrik och bild härifrån.

Många steg leder till Microsofts sidor och appar. Där gäller deras regler.

## Det servern får veta

När du öppnar en sida får webbservern din IP-adress, sidans adress och vilken sorts webbläsare du har. Så är det på alla webbplatser. ${site.privacy?.accessLog ?? `Fråga ${site.keeper} om det sparas, och hur länge.`}

${site.organisation} ansvarar för webbplatsen. Undrar du något om dina personuppgifter? ${contact(site)}

## Så vet vi att det stämmer

Varje gång något ändras går ett program igenom alla slags sidor i en riktig webbläsare. Det söker, delar och skriver ett namn. Skulle en kaka sättas, någon annan webbplats anropas eller något sparas som inte står här, publiceras inte ändringen.
`,
});

const contact = ({ privacy, helpdesk }: Site) =>
  privacy?.email ? `Mejla [${privacy.email}](mailto:${privacy.email}).` : `Kontakta ${helpdesk.name}.`;

const kept = (staff: string): Record<StoredName, string> => ({
  questions: `| Dina fem senaste sökningar | När du öppnar en träff | Så att du kan göra om sökningen med ett tryck | Tills du trycker på **${insteadOfHits.forget}** |`,
  name: `| Ditt namn | När du skriver det på sidan [För helpdesk](${staff}) | Så att det står under svaren du kopierar | Tills du tömmer fältet |`,
});

/** @param host The site's, as browsers list it among their settings: `hjalp.example.se`. */
export const forgetting = (host: string) => ({
  button: 'Ta bort det som sparats',
  done: 'Nu är det borttaget.',
  none: 'Det fanns inget sparat.',
  failed: `Det gick inte. Ta bort data för ${host} i webbläsarens inställningar.`,
  noScript: `Knappen syns bara med JavaScript, och utan JavaScript sparas inget. Har du haft det på förut? Ta bort data för ${host} i webbläsarens inställningar.`,
});
