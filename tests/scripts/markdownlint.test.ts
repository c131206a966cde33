import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from 'markdownlint-cli2';
import { describe, expect, test } from 'vitest';
import labelNotBold from '../../scripts/markdownlint/label-not-bold.mjs';
import noClickHere from '../../scripts/markdownlint/no-click-here.mjs';
import swedishQuotes from '../../scripts/markdownlint/swedish-quotes.mjs';

const rules = [swedishQuotes, noClickHere, labelNotBold];

/** What our own rules say of a text, without the name of the file. */
async function lint(text: string): Promise<string[]> {
  const directory = mkdtempSync(join(tmpdir(), 'felsok-'));
  writeFileSync(join(directory, 'artikel.mdx'), text);
  const said: string[] = [];
  await main({
    directory,
    argv: ['artikel.mdx'],
    logMessage: () => undefined,
    logError: (message: string) => said.push(message.replace('artikel.mdx:', '')),
    optionsOverride: {
      customRules: rules,
      config: { default: false, ...Object.fromEntries(rules.map(({ names: [name] }) => [name, true])) },
    },
  });
  return said;
}

describe('our rules for Markdown', () => {
  test('want Swedish quotation marks', async () => {
    expect(await lint('Det står "Fel kod" och “Vänta” på skärmen.\n')).toMatchInlineSnapshot(`
      [
        "1:10 error swedish-quotes Quotation marks are ”…” on both sides [Write ” instead of "]",
        "1:18 error swedish-quotes Quotation marks are ”…” on both sides [Write ” instead of "]",
        "1:24 error swedish-quotes Quotation marks are ”…” on both sides [Write ” instead of “]",
      ]
    `);
  });

  test('want links that say where they lead', async () => {
    expect(
      await lint('Läs [här](a.mdx), [Klicka här](b.mdx) eller [Koden kommer inte](c.mdx).\n'),
    ).toMatchInlineSnapshot(`
      [
        "1:6 error no-click-here Link texts say where the link leads ["här" says nothing; name the article or section]",
        "1:20 error no-click-here Link texts say where the link leads ["Klicka här" says nothing; name the article or section]",
      ]
    `);
  });

  test('want labels in <Ui> and not in bold', async () => {
    expect(await lint('Tryck på **Nästa** och välj **Klart**. Det är **viktigt**.\n')).toMatchInlineSnapshot(`
      [
        "1:10 error label-not-bold Labels on the screen are written <Ui>…</Ui>, not in bold [Write <Ui>Nästa</Ui>]",
        "1:29 error label-not-bold Labels on the screen are written <Ui>…</Ui>, not in bold [Write <Ui>Klart</Ui>]",
      ]
    `);
  });

  test('let be what is somebody else’s: attributes, comments, code, addresses', async () => {
    expect(
      await lint(
        '## Rubrik {/* #rubrik */}\n\n<Figure name="ett" alt="Två ”tre”" /> och `"kod"` på [sidan](https://a.se/?q="x").\n\n<span lang="en">It\'s</span> ”så”.\n',
      ),
    ).toEqual([]);
  });
});
