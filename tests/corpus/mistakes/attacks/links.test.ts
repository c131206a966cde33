import { describe, expect, test } from 'vitest';
import { reportOnTree } from '../../content-tree.ts';
import { said, tree } from './articles.ts';

describe('an article is refused that holds', () => {
  test('links that run something, however they are written', () => {
    const texts = [
      '[Byt kanal](javascript:alert(1))',
      '[Byt kanal](JaVaScRiPt:alert(1))',
      '[Byt kanal](&#106;avascript:alert(1))',
      '[Byt kanal](&#x6A;avascript&colon;alert(1))',
      '[Byt kanal](<java\tscript:alert(1)>)',
      '[Byt kanal](java&Tab;script:alert(1))',
      '[Byt kanal](\\javascript:alert(1))',
      '[Byt kanal](vbscript:x)',
      '[Byt kanal](data:text/html,x)',
      '[Byt kanal](file:///etc/passwd)',
      '[Byt kanal](blob:https://example.se/1)',
      '[Byt kanal](//example.se)',
      '[Byt kanal](https:example.se)',
      '[Byt kanal][k]\n\n[k]: javascript:alert(1)',
      '<javascript:alert(1)>',
    ];
    expect(said(texts, (text) => reportOnTree(tree(text)))).toMatchInlineSnapshot(`
      "[Byt kanal](javascript:alert(1))
      10:1 unsafe-link
        Links may not begin with "javascript:".
        Use https:, mailto: or tel:.

      [Byt kanal](JaVaScRiPt:alert(1))
      10:1 unsafe-link
        Links may not begin with "javascript:".
        Use https:, mailto: or tel:.

      [Byt kanal](&#106;avascript:alert(1))
      10:1 unsafe-link
        Links may not begin with "javascript:".
        Use https:, mailto: or tel:.

      [Byt kanal](&#x6A;avascript&colon;alert(1))
      10:1 unsafe-link
        Links may not begin with "javascript:".
        Use https:, mailto: or tel:.

      [Byt kanal](<java	script:alert(1)>)
      10:1 unsafe-link
        Links may not begin with "javascript:".
        Use https:, mailto: or tel:.

      [Byt kanal](java&Tab;script:alert(1))
      10:1 unsafe-link
        Links may not begin with "javascript:".
        Use https:, mailto: or tel:.

      [Byt kanal](\\javascript:alert(1))
      10:1 unknown-article
        There is no article at "\\javascript:alert(1)".
        Link to articles by their files, like ../koder/utomlands.mdx.

      [Byt kanal](vbscript:x)
      10:1 unsafe-link
        Links may not begin with "vbscript:".
        Use https:, mailto: or tel:.

      [Byt kanal](data:text/html,x)
      10:1 unsafe-link
        Links may not begin with "data:".
        Use https:, mailto: or tel:.

      [Byt kanal](file:///etc/passwd)
      10:1 unsafe-link
        Links may not begin with "file:".
        Use https:, mailto: or tel:.

      [Byt kanal](blob:https://example.se/1)
      10:1 unsafe-link
        Links may not begin with "blob:".
        Use https:, mailto: or tel:.

      [Byt kanal](//example.se)
      10:1 unknown-link
        "//example.se" has no scheme.
        Write https://example.se

      [Byt kanal](https:example.se)
      10:1 unknown-link
        "https:example.se" is not a whole address.
        Copy it from the address field of the browser.

      [Byt kanal][k]

      [k]: javascript:alert(1)
      12:1 unsafe-link
        Links may not begin with "javascript:".
        Use https:, mailto: or tel:.

      <javascript:alert(1)>
      10:18 mdx-syntax
        A "<" that does not begin an element must be written \\<.
        An address in angle brackets is written [text](https://…)."
    `);
  });

  test('pictures from elsewhere, or of nothing', () => {
    const texts = [
      '![Länken](javascript:alert(1))',
      '![Länken](data:image/svg+xml,x)',
      '![Länken](https://example.se/x.png)',
      '![Länken](//example.se/x.png)',
      '![Länken](%FF.png)',
      '![Länken][k]\n\n[k]: data:image/png;base64,x',
    ];
    expect(said(texts, (text) => reportOnTree(tree(text)))).toMatchInlineSnapshot(`
      "![Länken](javascript:alert(1))
      10:1 missing-picture
        "javascript:alert(1)" is not a file beside the article.
        Put the picture in the topic’s folder: the site asks no other server for anything.

      ![Länken](data:image/svg+xml,x)
      10:1 missing-picture
        "data:image/svg+xml,x" is not a file beside the article.
        Put the picture in the topic’s folder: the site asks no other server for anything.

      ![Länken](https://example.se/x.png)
      10:1 missing-picture
        "https://example.se/x.png" is not a file beside the article.
        Put the picture in the topic’s folder: the site asks no other server for anything.

      ![Länken](//example.se/x.png)
      10:1 missing-picture
        "//example.se/x.png" is not a file beside the article.
        Put the picture in the topic’s folder: the site asks no other server for anything.

      ![Länken](%FF.png)
      10:1 missing-picture
        There is no picture at "%FF.png".
        Check the name, capitals included, or put the file there.

      ![Länken][k]

      [k]: data:image/png;base64,x
      12:1 missing-picture
        "data:image/png;base64,x" is not a file beside the article.
        Put the picture in the topic’s folder: the site asks no other server for anything."
    `);
  });
});
