/** What readers are sent, who made it and on which terms, as Markdown. */

import type { Site } from '../core/site.ts';
import type { Part, ShippedName } from '../supply/shipped.ts';

const parts: Record<ShippedName, { title: (version: string) => string; what: string }> = {
  articles: { title: () => 'Artiklarna och teckningarna', what: 'Det du läser och ser här.' },
  felsok: {
    title: (version) => `Felsök ${version}`,
    what: 'Programmet som bygger webbplatsen. Dess skript söker, delar och leder gamla länkar rätt.',
  },
  pagefind: { title: (version) => `Pagefind ${version}`, what: 'Söker i artiklarnas text, i din webbläsare.' },
  rolldown: { title: (version) => `Rolldown ${version}`, what: 'Några rader kod som håller ihop skripten.' },
  font: { title: () => 'Schibsted Grotesk', what: 'Typsnittet.' },
};

/** SPDX → as said in Swedish. */
const licenceNames: Record<string, string> = {
  MIT: 'MIT',
  'CC-BY-4.0': 'Creative Commons Erkännande 4.0',
  'OFL-1.1': 'SIL Open Font License 1.1',
};

/** Libraries that the WebAssembly file of Pagefind names as built into it. */
export const namedByPagefind = ['minicbor', 'wasm-bindgen'];

/**
 * @param shipped Each with the address of its whole licence, base included.
 * @param hrefs Where the list of every package lies.
 * @throws When a licence has no Swedish name: it is new here, and somebody has to read it.
 */
export const licences = (site: Site, shipped: Part[], hrefs: { sbom: string }) => ({
  title: 'Licenser',
  description: `Vad ${site.name} är gjord av, vem som får använda det och på vilka villkor.`,
  text: `
Allt som din webbläsare hämtar härifrån är gjort av det som står i listan. Du får använda, ändra och sprida det, om du följer licensen. Namn och logotyp tillhör ${site.organisation}.

| Del | Vad det är | Licens |
| --- | --- | --- |
${shipped.map(row).join('\n')}

## Om du använder artiklarna

Skriv att de kommer från Felsök, länka till [licensen](https://creativecommons.org/licenses/by/4.0/deed.sv) och berätta vad du har ändrat.

## Det som är inbyggt i Pagefind

En del av Pagefind är skriven i språket Rust och levereras färdigbyggd, som WebAssembly. Filen nämner två bibliotek som är inbyggda i den: ${namedByPagefind.map((name) => `[${name}](https://crates.io/crates/${name})`).join(' och ')}. Det kan finnas fler. Vilka de är står inte i paketet, som anger MIT för alltsammans.

## Så vet vi att listan stämmer

När webbplatsen byggs kontrolleras alla skript. Finns det kod i dem från något som inte står här stannar bygget.

Fler program behövs för att bygga webbplatsen, men de skickas inte till dig. [Här finns alla med version, licens och kontrollsumma](${hrefs.sbom}), i formatet CycloneDX.
`,
});

function row({ name, version, licence, address }: Part): string {
  const { title, what } = parts[name];
  const licenceName = licenceNames[licence];
  if (!licenceName)
    throw new Error(
      `${title(version)} has the licence "${licence}", which has no name in src/i18n/licences.ts. Read it, and write what readers call it.`,
    );
  return `| ${title(version)} | ${what} | [${licenceName}](${address}) |`;
}
