import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { article, contentTree, corpusAt, png, reportOnTree, topicFile } from '../../content-tree.ts';

const articleFile = 'sv-SE/natverk/tappar-wifi.mdx';
const sound = { 'sv-SE/natverk/_topic.yaml': topicFile, [articleFile]: article('Datorn tappar wifi') };

describe('a link on disk', () => {
  test('is never followed, wherever it leads', () => {
    const outside = contentTree({ 'hemligt.mdx': article('Hemligt'), 'mapp/a.mdx': article('Hemligt') });
    const root = contentTree({ ...sound, 'sv-SE/_terms.txt': '' });
    symlinkSync(join(outside, 'hemligt.mdx'), join(root, 'sv-SE/natverk/hemligt.mdx'));
    symlinkSync(join(outside, 'mapp'), join(root, 'sv-SE/mapp'));
    symlinkSync('..', join(root, 'sv-SE/natverk/upp'));
    symlinkSync('tappar-wifi.mdx', join(root, 'sv-SE/natverk/samma.mdx'));
    symlinkSync('nej.yaml', join(root, 'sv-SE/_home.yaml'));
    symlinkSync('sig-sjalv.json', join(root, 'sig-sjalv.json'));
    expect(reportOnTree(root).replaceAll(outside, '/utanför')).toMatchInlineSnapshot(`
      "content/sig-sjalv.json:1:1 no-file
        This is a link to "sig-sjalv.json", and links are not followed: they can lead out of content/.
        Put what it leads to here in its place, or take it away.
      content/sv-SE/_home.yaml:1:1 no-file
        This is a link to "nej.yaml", and links are not followed: they can lead out of content/.
        Put what it leads to here in its place, or take it away.
      content/sv-SE/mapp:1:1 no-file
        This is a link to "/utanför/mapp", and links are not followed: they can lead out of content/.
        Put what it leads to here in its place, or take it away.
      content/sv-SE/natverk/hemligt.mdx:1:1 no-file
        This is a link to "/utanför/hemligt.mdx", and links are not followed: they can lead out of content/.
        Put what it leads to here in its place, or take it away.
      content/sv-SE/natverk/samma.mdx:1:1 no-file
        This is a link to "tappar-wifi.mdx", and links are not followed: they can lead out of content/.
        Put what it leads to here in its place, or take it away.
      content/sv-SE/natverk/upp:1:1 no-file
        This is a link to "..", and links are not followed: they can lead out of content/.
        Put what it leads to here in its place, or take it away.
      6 mistakes in 6 files."
    `);
    expect(corpusAt(root).catalog.articles.map(({ id }) => id)).toEqual(['natverk/tappar-wifi']);
  });

  test('is no picture', () => {
    const root = contentTree({ ...sound, [articleFile]: article('Datorn tappar wifi', '', '![Länken](router.png)\n') });
    writeFileSync(join(root, '_bild.png'), png);
    symlinkSync('../../_bild.png', join(root, 'sv-SE/natverk/router.png'));
    expect(reportOnTree(root)).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/router.png:1:1 no-file
        This is a link to "../../_bild.png", and links are not followed: they can lead out of content/.
        Put what it leads to here in its place, or take it away.
      content/sv-SE/natverk/tappar-wifi.mdx:10:1 missing-picture
        There is no picture at "router.png".
        Check the name, capitals included, or put the file there.
      2 mistakes in 2 files."
    `);
  });
});

describe('what is no file', () => {
  test.skipIf(process.platform === 'win32')('is told of and never opened', () => {
    const root = contentTree(sound);
    execFileSync('mkfifo', [join(root, 'sv-SE/natverk/vantar.mdx'), join(root, 'sv-SE/_home.yaml')]);
    expect(reportOnTree(root)).toMatchInlineSnapshot(`
      "content/sv-SE/_home.yaml:1:1 no-file
        This is neither a file nor a folder, and reading it might never end.
        Take it away.
      content/sv-SE/natverk/vantar.mdx:1:1 no-file
        This is neither a file nor a folder, and reading it might never end.
        Take it away.
      2 mistakes in 2 files."
    `);
  });

  test('is a folder that is named as one', () => {
    const root = contentTree(sound);
    mkdirSync(join(root, 'sv-SE/natverk/mapp.mdx'));
    mkdirSync(join(root, 'addresses.json'));
    mkdirSync(join(root, '_figures/router.svg'), { recursive: true });
    expect(reportOnTree(root)).toBe('');
  });
});

describe('a name', () => {
  test.skipIf(process.platform === 'win32')('is one that every computer can keep and every reader see', () => {
    const names = [
      'byt\nkanal.mdx',
      'byt\u202Elanak.mdx',
      'byt\u001B[31mkanal.mdx',
      'byt\\kanal.mdx',
      'byt:kanal.mdx',
      '<script>.mdx',
      '%FF.png',
      `${'a'.repeat(120)}.mdx`,
      'mapp\u200B/byt-kanal.mdx',
    ];
    const files = Object.fromEntries(names.map((name) => [`sv-SE/natverk/${name}`, article('Byt kanal')]));
    expect(reportOnTree(contentTree({ ...sound, ...files }))).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/%FF.png:1:1 bad-name
        There is a % in its name, and not all computers can keep such a file.
        Rename it with letters, digits and hyphens.
      content/sv-SE/natverk/<script>.mdx:1:1 bad-name
        There is a < in its name, and not all computers can keep such a file.
        Rename it with letters, digits and hyphens.
      content/sv-SE/natverk/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.mdx:1:1 bad-name
        Its name has 124 characters; at most 100 are read.
        Give it a shorter name.
      content/sv-SE/natverk/byt:kanal.mdx:1:1 bad-name
        There is a : in its name, and not all computers can keep such a file.
        Rename it with letters, digits and hyphens.
      content/sv-SE/natverk/byt[U+000A]kanal.mdx:1:1 bad-name
        There is a line break or a tab in its name.
        Rename it with letters, digits and hyphens.
      content/sv-SE/natverk/byt[U+001B][31mkanal.mdx:1:1 bad-name
        There is U+001B in its name, which is a control sign.
        Rename it with letters, digits and hyphens.
      content/sv-SE/natverk/byt[U+202E]lanak.mdx:1:1 bad-name
        There is U+202E in its name, which turns the words around it, so that what is read is not what is written.
        Rename it with letters, digits and hyphens.
      content/sv-SE/natverk/byt\\kanal.mdx:1:1 bad-name
        There is a \\ in its name, and not all computers can keep such a file.
        Rename it with letters, digits and hyphens.
      content/sv-SE/natverk/mapp[U+200B]:1:1 bad-name
        There is U+200B in its name, which nobody sees.
        Rename it with letters, digits and hyphens.
      9 mistakes in 9 files."
    `);
  });

  test('with letters of two parts is the one with letters of one part', () => {
    const root = contentTree({
      ...sound,
      [articleFile]: article('Datorn tappar wifi', '', '![Länken](länken.png)\n'.normalize('NFC')),
      ['sv-SE/natverk/länken.png'.normalize('NFD')]: png,
      ['_figures/länken.svg'.normalize('NFD')]: '<svg viewBox="0 0 1 1"></svg>',
    });
    expect(reportOnTree(root)).toBe('');
    expect([...corpusAt(root).figures.keys()]).toEqual(['länken'.normalize('NFC')]);
  });
});

describe('a picture', () => {
  test('is what its name says, and no drawing that could hold a script', () => {
    const body = ['bild.png', 'bild.svg', 'bild.jpg', 'bild.html', 'bild']
      .map((name) => `![Länken](${name})\n`)
      .join('\n');
    const html = '<html><script>alert(1)</script></html>';
    const root = contentTree({
      ...sound,
      [articleFile]: article('Datorn tappar wifi', '', body),
      'sv-SE/natverk/bild.png': html,
      'sv-SE/natverk/bild.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      'sv-SE/natverk/bild.jpg': png,
      'sv-SE/natverk/bild.html': html,
      'sv-SE/natverk/bild': html,
    });
    expect(reportOnTree(root)).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/tappar-wifi.mdx:10:1 bad-picture
        "bild.png" is not PNG inside, whatever it is called.
        Open it in a program for pictures and save it anew, or take it away.
      content/sv-SE/natverk/tappar-wifi.mdx:12:1 bad-picture
        "bild.svg" is an SVG, which can hold scripts.
        Put the drawing in content/_figures/, where it is checked, and write <Figure name="…" alt="…" />. Or save it as PNG.
      content/sv-SE/natverk/tappar-wifi.mdx:14:1 bad-picture
        "bild.jpg" is not JPG inside, whatever it is called.
        Open it in a program for pictures and save it anew, or take it away.
      content/sv-SE/natverk/tappar-wifi.mdx:16:1 bad-picture
        "bild.html" is no picture that the site shows.
        Save it as one that ends in png, jpg, jpeg, webp, avif.
      content/sv-SE/natverk/tappar-wifi.mdx:18:1 bad-picture
        "bild" is no picture that the site shows.
        Save it as one that ends in png, jpg, jpeg, webp, avif.
      5 mistakes in 1 file."
    `);
  });
});

test('a drawing that could do something is refused, and so is a part of one', () => {
  const root = contentTree({
    ...sound,
    '_figures/a.svg': '<svg viewBox="0 0 1 1" onload="alert(1)"><script>alert(1)</script></svg>',
    '_figures/b.svg': '<svg viewBox="0 0 1 1"><a href="javascript:alert(1)"><text>x</text></a></svg>',
    '_figures/c.svg': '<svg viewBox="0 0 1 1"><foreignObject><iframe src="https://a.se"/></foreignObject></svg>',
    '_figures/d.svg': '<svg viewBox="0 0 1 1"><use href="del" x="1" y="2"/></svg>',
    '_figures/_parts/del.svg': '<svg viewBox="0 0 1 1"><image href="https://a.se/x.png"/></svg>',
    '_figures/e.svg': '<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 1 1">&a;</svg>',
  });
  expect(reportOnTree(root)).toMatchInlineSnapshot(`
    "content/_figures/_parts/del.svg:1:1 bad-figure
      It has <image>. Draw with shapes and text only: svg, g, defs, path, rect, circle, ellipse, line, polyline, polygon, text, tspan, linearGradient, radialGradient, stop, clipPath, title, desc.
    content/_figures/_parts/del.svg:1:1 bad-figure
      <image> has "href", which no drawing needs. Take it away.
    content/_figures/a.svg:1:1 bad-figure
      <svg> has "onload", which no drawing needs. Take it away.
    content/_figures/a.svg:1:1 bad-figure
      It has <script>. Draw with shapes and text only: svg, g, defs, path, rect, circle, ellipse, line, polyline, polygon, text, tspan, linearGradient, radialGradient, stop, clipPath, title, desc.
    content/_figures/b.svg:1:1 bad-figure
      It has <a>. Draw with shapes and text only: svg, g, defs, path, rect, circle, ellipse, line, polyline, polygon, text, tspan, linearGradient, radialGradient, stop, clipPath, title, desc.
    content/_figures/b.svg:1:1 bad-figure
      <a> has "href", which no drawing needs. Take it away.
    content/_figures/c.svg:1:1 bad-figure
      It has <foreignObject>. Draw with shapes and text only: svg, g, defs, path, rect, circle, ellipse, line, polyline, polygon, text, tspan, linearGradient, radialGradient, stop, clipPath, title, desc.
    content/_figures/c.svg:1:1 bad-figure
      It has <iframe>. Draw with shapes and text only: svg, g, defs, path, rect, circle, ellipse, line, polyline, polygon, text, tspan, linearGradient, radialGradient, stop, clipPath, title, desc.
    content/_figures/c.svg:1:1 bad-figure
      <iframe> has "src", which no drawing needs. Take it away.
    content/_figures/d.svg:1:1 bad-figure
      It has <image>. Draw with shapes and text only: svg, g, defs, path, rect, circle, ellipse, line, polyline, polygon, text, tspan, linearGradient, radialGradient, stop, clipPath, title, desc.
    content/_figures/d.svg:1:1 bad-figure
      <image> has "href", which no drawing needs. Take it away.
    content/_figures/e.svg:1:1 bad-figure
      It does not begin with <svg viewBox="…">.
    content/_figures/e.svg:1:1 bad-figure
      "<!DOCTYPE svg [<!ENTITY a "b">" cannot be read. Write every tag like <rect class="wall" width="8"/>, and no comments.
    content/_figures/e.svg:1:1 bad-figure
      Something stands after the end of the drawing. Keep one drawing in a file, and nothing else.
    content/_figures/e.svg:1:1 bad-figure
      "<!ENTITY a "b">" cannot be read. Write every tag like <rect class="wall" width="8"/>, and no comments.
    15 mistakes in 6 files."
  `);
});

test('a ledger that somebody has written into leads nowhere new', () => {
  const root = contentTree({
    ...sound,
    'addresses.json': `{ "": "x"
, "/natverk/": {}
, "/natverk/tappar-wifi/": { "code": "\\"><script>" }
, "/natverk/tappar-wifi/#a\\"onclick=\\"x": {}
, "//example.se/": { "moved": "/natverk/" }
, "/natverk/gammal/": { "moved": "https://example.se/" }
, "/natverk/fler/": { "moved": "javascript:alert(1)" }
, "__proto__": { "code": "4734" }
, "/natverk/proto/": { "__proto__": "/natverk/" }
}
`,
  });
  expect(reportOnTree(root)).toMatchInlineSnapshot(`
    "content/addresses.json:3:1 bad-code
      ""><script>" is not a code: it has four to six digits, and the last is a check digit.
      Take the file back from Git, or take the code away and run: npm run addresses
    content/addresses.json:4:1 bad-entry
      This is not an entry: , "/natverk/tappar-wifi/#a\\"onclick=\\"x": {}
      Write it like , "/koder/utomlands/#kina": { "code": "4734" }, or take the file back from Git.
    content/addresses.json:5:1 bad-entry
      This is not an entry: , "//example.se/": { "moved": "/natverk/" }
      Write it like , "/koder/utomlands/#kina": { "code": "4734" }, or take the file back from Git.
    content/addresses.json:6:1 bad-entry
      This is not an entry: , "/natverk/gammal/": { "moved": "https://example.se/" }
      Write it like , "/koder/utomlands/#kina": { "code": "4734" }, or take the file back from Git.
    content/addresses.json:7:1 bad-entry
      This is not an entry: , "/natverk/fler/": { "moved": "javascript:alert(1)" }
      Write it like , "/koder/utomlands/#kina": { "code": "4734" }, or take the file back from Git.
    content/addresses.json:8:1 bad-entry
      This is not an entry: , "__proto__": { "code": "4734" }
      Write it like , "/koder/utomlands/#kina": { "code": "4734" }, or take the file back from Git.
    content/addresses.json:9:1 bad-entry
      This is not an entry: , "/natverk/proto/": { "__proto__": "/natverk/" }
      Write it like , "/koder/utomlands/#kina": { "code": "4734" }, or take the file back from Git.
    content/sv-SE/natverk/tappar-wifi.mdx:10:1 new-address
      1 address is not in addresses.json yet: #starta-om
      Run: npm run addresses
    8 mistakes in 2 files."
  `);
});
