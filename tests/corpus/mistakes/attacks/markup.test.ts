import { describe, expect, test } from 'vitest';
import { corpusAt, reportOnTree } from '../../content-tree.ts';
import { said, tree } from './articles.ts';

describe('an article is refused that holds', () => {
  test('elements that run, load, send or cover something', () => {
    const texts = [
      '<script>alert(1)</script>',
      'Vänta. <script>alert(1)</script>',
      '<SCRIPT src="https://example.se/x.js" />',
      '<iframe src="https://example.se"></iframe>',
      '<object data="x.swf" />',
      '<base href="https://example.se/" />',
      '<meta http-equiv="refresh" content="0" />',
      '<form action="https://example.se"><input name="a" /></form>',
      '<style>p</style>',
      '<svg><script>alert(1)</script></svg>',
      '<math><mi>x</mi></math>',
      '<template>x</template>',
      '<img src="x" onerror="alert(1)" />',
      '<a href="javascript:alert(1)">x</a>',
      '<x:script />',
      '<a.b />',
      '<constructor />',
    ];
    expect(said(texts, (text) => reportOnTree(tree(text)))).toMatchInlineSnapshot(`
      "<script>alert(1)</script>
      10:1 unknown-element
        <script> is not an element that articles use.
        Elements: <Ui> <Helpdesk> <Figure> <details> <summary> <kbd> <span>.

      Vänta. <script>alert(1)</script>
      10:8 unknown-element
        <script> is not an element that articles use.
        Elements: <Ui> <Helpdesk> <Figure> <details> <summary> <kbd> <span>.

      <SCRIPT src="https://example.se/x.js" />
      10:1 unknown-element
        <SCRIPT> is not an element that articles use.
        Elements: <Ui> <Helpdesk> <Figure> <details> <summary> <kbd> <span>.

      <iframe src="https://example.se"></iframe>
      10:1 unknown-element
        <iframe> is not an element that articles use.
        Elements: <Ui> <Helpdesk> <Figure> <details> <summary> <kbd> <span>.

      <object data="x.swf" />
      10:1 unknown-element
        <object> is not an element that articles use.
        Elements: <Ui> <Helpdesk> <Figure> <details> <summary> <kbd> <span>.

      <base href="https://example.se/" />
      10:1 unknown-element
        <base> is not an element that articles use.
        Elements: <Ui> <Helpdesk> <Figure> <details> <summary> <kbd> <span>.

      <meta http-equiv="refresh" content="0" />
      10:1 unknown-element
        <meta> is not an element that articles use.
        Elements: <Ui> <Helpdesk> <Figure> <details> <summary> <kbd> <span>.

      <form action="https://example.se"><input name="a" /></form>
      10:1 unknown-element
        <form> is not an element that articles use.
        Elements: <Ui> <Helpdesk> <Figure> <details> <summary> <kbd> <span>.
      10:35 unknown-element
        <input> is not an element that articles use.
        Elements: <Ui> <Helpdesk> <Figure> <details> <summary> <kbd> <span>.

      <style>p</style>
      10:1 unknown-element
        <style> is not an element that articles use.
        Elements: <Ui> <Helpdesk> <Figure> <details> <summary> <kbd> <span>.

      <svg><script>alert(1)</script></svg>
      10:1 unknown-element
        <svg> is not an element that articles use.
        Elements: <Ui> <Helpdesk> <Figure> <details> <summary> <kbd> <span>.
      10:6 unknown-element
        <script> is not an element that articles use.
        Elements: <Ui> <Helpdesk> <Figure> <details> <summary> <kbd> <span>.

      <math><mi>x</mi></math>
      10:1 unknown-element
        <math> is not an element that articles use.
        Elements: <Ui> <Helpdesk> <Figure> <details> <summary> <kbd> <span>.
      10:7 unknown-element
        <mi> is not an element that articles use.
        Did you mean "Ui"?

      <template>x</template>
      10:1 unknown-element
        <template> is not an element that articles use.
        Elements: <Ui> <Helpdesk> <Figure> <details> <summary> <kbd> <span>.

      <img src="x" onerror="alert(1)" />
      10:1 unknown-element
        <img> is not an element that articles use.
        Elements: <Ui> <Helpdesk> <Figure> <details> <summary> <kbd> <span>.

      <a href="javascript:alert(1)">x</a>
      10:1 unknown-element
        <a> is not an element that articles use.
        Elements: <Ui> <Helpdesk> <Figure> <details> <summary> <kbd> <span>.

      <x:script />
      10:1 unknown-element
        <x:script> is not an element that articles use.
        Elements: <Ui> <Helpdesk> <Figure> <details> <summary> <kbd> <span>.

      <a.b />
      10:1 unknown-element
        <a.b> is not an element that articles use.
        Elements: <Ui> <Helpdesk> <Figure> <details> <summary> <kbd> <span>.

      <constructor />
      10:1 unknown-element
        <constructor> is not an element that articles use.
        Elements: <Ui> <Helpdesk> <Figure> <details> <summary> <kbd> <span>."
    `);
  });

  test('attributes that do something, or are code', () => {
    const texts = [
      '<Ui onClick="alert(1)">Nästa</Ui> syns.',
      '<span lang="en" onmouseover="alert(1)">Sign in</span> syns.',
      '<span lang="en" style="position:fixed">Sign in</span> syns.',
      '<span {...x}>Sign in</span> syns.',
      '<span lang={alert(1)}>Sign in</span> syns.',
      '<Helpdesk href="https://example.se" /> svarar.',
      '<Figure name="router" alt="Länken" onLoad="alert(1)" />',
    ];
    expect(said(texts, (text) => reportOnTree(tree(text)))).toMatchInlineSnapshot(`
      "<Ui onClick="alert(1)">Nästa</Ui> syns.
      10:1 unknown-attribute
        <Ui> has no attribute "onClick".
        Write <Ui>Nästa</Ui>

      <span lang="en" onmouseover="alert(1)">Sign in</span> syns.
      10:1 unknown-attribute
        <span> has no attribute "onmouseover".
        Write <span lang="en">Sign in</span>

      <span lang="en" style="position:fixed">Sign in</span> syns.
      10:1 unknown-attribute
        <span> has no attribute "style".
        Write <span lang="en">Sign in</span>

      <span {...x}>Sign in</span> syns.
      10:1 code-in-article
        <span> has an attribute written as code.
        Write the text in quotation marks: <span lang="en">Sign in</span>
      10:1 missing-attribute
        <span> needs lang.
        Write <span lang="en">Sign in</span>

      <span lang={alert(1)}>Sign in</span> syns.
      10:1 code-in-article
        <span> has an attribute written as code.
        Write the text in quotation marks: <span lang="en">Sign in</span>

      <Helpdesk href="https://example.se" /> svarar.
      10:1 unknown-attribute
        <Helpdesk> has no attribute "href".
        Write <Helpdesk />

      <Figure name="router" alt="Länken" onLoad="alert(1)" />
      10:1 unknown-attribute
        <Figure> has no attribute "onLoad".
        Write <Figure name="annat-satt" alt="Vad man ska lägga märke till" />"
    `);
  });

  test('code, and comments of other languages', () => {
    const texts = [
      '{alert(1)}',
      'Vänta {process.env.HOME} nu.',
      '{/* Vänta */ alert(1) /* nu */}',
      "{'}'}",
      "import fs from 'node:fs'",
      'export const x = <Ui>y</Ui>',
      "export * from './x.ts'",
      '<!-- Vänta -->',
      '<!--><img src=x onerror=alert(1)>-->',
      '<![CDATA[x]]>',
      '<?xml version="1.0"?>',
      '<!DOCTYPE html>',
    ];
    expect(said(texts, (text) => reportOnTree(tree(text)))).toMatchInlineSnapshot(`
      "{alert(1)}
      10:1 code-in-article
        "{alert(1)}" is code.
        Write the text itself. A curly bracket that is meant as text is written \\{. A comment is written {/* … */}.

      Vänta {process.env.HOME} nu.
      10:7 code-in-article
        "{process.env.HOME}" is code.
        Write the text itself. A curly bracket that is meant as text is written \\{. A comment is written {/* … */}.

      {/* Vänta */ alert(1) /* nu */}
      10:1 code-in-article
        "{/* Vänta */ alert(1) /* nu */}" is code.
        Write the text itself. A curly bracket that is meant as text is written \\{. A comment is written {/* … */}.

      {'}'}
      10:1 code-in-article
        "{'}" is code.
        Write the text itself. A curly bracket that is meant as text is written \\{. A comment is written {/* … */}.

      import fs from 'node:fs'
      10:1 import-export
        A paragraph that begins with "import" is code to programs that read MDX.
        Begin it with another word. The elements an article may use need no import.

      export const x = <Ui>y</Ui>
      10:1 import-export
        A paragraph that begins with "export" is code to programs that read MDX.
        Begin it with another word. The elements an article may use need no import.

      export * from './x.ts'
      10:1 import-export
        A paragraph that begins with "export" is code to programs that read MDX.
        Begin it with another word. The elements an article may use need no import.

      <!-- Vänta -->
      10:2 mdx-syntax
        An HTML comment (<!-- … -->) cannot stand in MDX.
        Write {/* … */} instead.

      <!--><img src=x onerror=alert(1)>-->
      10:2 mdx-syntax
        An HTML comment (<!-- … -->) cannot stand in MDX.
        Write {/* … */} instead.

      <![CDATA[x]]>
      10:2 mdx-syntax
        An HTML comment (<!-- … -->) cannot stand in MDX.
        Write {/* … */} instead.

      <?xml version="1.0"?>
      10:2 mdx-syntax
        A "<" that does not begin an element must be written \\<.
        An address in angle brackets is written [text](https://…).

      <!DOCTYPE html>
      10:2 mdx-syntax
        An HTML comment (<!-- … -->) cannot stand in MDX.
        Write {/* … */} instead."
    `);
  });

  test('all of it in its answer too', () => {
    const texts = [
      '"<script>alert(1)</script>"',
      '"[Byt kanal](javascript:alert(1))"',
      '"[Byt kanal](&#106;avascript:alert(1))"',
      '"![Länken](https://example.se/x.png)"',
      '"<Ui onClick=\'x\'>Nästa</Ui>"',
      '"{alert(1)}"',
    ];
    expect(said(texts, (text) => reportOnTree(tree('Vänta.', text)))).toMatchInlineSnapshot(`
      ""<script>alert(1)</script>"
      4:9 answer-markup
        The answer may not hold <script>.
        Use plain words, links, *emphasis*, <Ui>, <kbd> and <span lang>.

      "[Byt kanal](javascript:alert(1))"
      4:9 unsafe-link
        Links may not begin with "javascript:".
        Use https:, mailto: or tel:.

      "[Byt kanal](&#106;avascript:alert(1))"
      4:9 unsafe-link
        Links may not begin with "javascript:".
        Use https:, mailto: or tel:.

      "![Länken](https://example.se/x.png)"
      4:9 answer-markup
        The answer may not hold an image.
        Use plain words, links, *emphasis*, <Ui>, <kbd> and <span lang>.
      4:9 missing-picture
        "https://example.se/x.png" is not a file beside the article.
        Put the picture in the topic’s folder: the site asks no other server for anything.

      "<Ui onClick='x'>Nästa</Ui>"
      4:9 unknown-attribute
        <Ui> has no attribute "onClick".
        Write <Ui>Nästa</Ui>

      "{alert(1)}"
      4:9 answer-markup
        The answer may not hold code.
        Use plain words, links, *emphasis*, <Ui>, <kbd> and <span lang>."
    `);
  });
});

describe('an article may say', () => {
  test.each([
    ['a bracket that is text', 'Skriv \\<script> och \\{x\\} där.'],
    ['entities that are text', 'Skriv &lt;script&gt; där.'],
    ['code that is shown', 'Skriv `<script>alert(1)</script>` där.'],
    ['a link with a title', '[Byt kanal hos oss](https://example.se/?a=b&c=d "Så \'gör\' du")'],
    ['a label with signs of markup', 'Tryck på <Ui>A & B "C" \\<D></Ui> nu.'],
    ['what Astro marks pictures with', 'Skriv `__ASTRO_IMAGE_="{}"` där.'],
  ])('%s', (_, text) => expect(reportOnTree(tree(text))).toBe(''));
});

test('a name that every object carries is an anchor like any other', () => {
  const text = '## Vänta {/* #constructor */}\n\nVänta en stund.';
  const root = tree(text);
  expect(reportOnTree(root)).toBe('');
  expect(corpusAt(root).catalog.articles[0]?.outline.places[0]?.anchor).toBe('constructor');
});
