import { describe, expect, test } from 'vitest';
import { llmsText } from '../../src/api/llms.ts';
import { corpus } from '../../src/corpus/index.ts';
import { site as ours } from '../../src/site.config.ts';
import { catalog, site } from './site.ts';

describe('llms.txt', () => {
  test('lists the articles of each topic that has any, each with its Markdown', () =>
    expect(llmsText(catalog, site)).toMatchInlineSnapshot(`
      "# Hjälpen

      > Kommer du inte in på ditt arbets- eller skolkonto? Beskriv vad som har hänt, så visar vi vad du kan göra nu.

      Hjälp för den som inte kommer in på sitt arbets- eller skolkonto hos Exempelby kommun. Varje artikel finns som Markdown, och allt som data: https://hjalp.example.se/it/api/articles.json

      ## Koder

      - [Kod & sms](https://hjalp.example.se/it/koder/sms.md): Hjälp när koden inte kommer fram i ett sms, ett samtal eller i appen.
      - [Kod i appen](https://hjalp.example.se/it/koder/app.md): Hjälp när koden inte kommer fram i ett sms, ett samtal eller i appen.
      "
    `));

  test('leads to every article of the site once', () => {
    const links = [...llmsText(corpus().catalog, ours).matchAll(/^- \[[^\]]+\]\((\S+\.md)\): \S/gm)].map(
      ([, url]) => url,
    );
    expect(links.toSorted()).toEqual(
      corpus()
        .catalog.articles.filter(({ data }) => !data.draft)
        .map(({ id }) => `${ours.origin}${ours.base}${id}.md`)
        .toSorted(),
    );
  });
});
