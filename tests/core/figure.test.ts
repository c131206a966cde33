import { describe, expect, test } from 'vitest';
import {
  checkFigureWords,
  escapeXml,
  figureGaps,
  figureHtml,
  figureMistakes,
  figureWordsSchema,
  fillFigure,
  placeParts,
} from '../../src/core/figure.ts';
import { readYaml } from '../../src/core/yaml.ts';
import { reportOf } from './articles.ts';

const svg = (inside: string) => `<svg viewBox="0 0 240 120">${inside}</svg>`;

describe('figureGaps', () => {
  test('are named once each, in order', () =>
    expect(figureGaps('{{link}} {{rubrik-2}} {{link}} {{a_b}}')).toEqual(['link', 'rubrik-2', 'a_b']));

  test.each(['', '{link}', '{{ link }}', '{{}}', '{{länk}}'])('are none in %j', (text) =>
    expect(figureGaps(text)).toEqual([]),
  );
});

describe('placeParts', () => {
  const parts = new Map([['phone', svg('<rect class="deep" width="8"/>')]]);

  test('moves what a part holds to where it is used', () =>
    expect(placeParts(svg('<use href="phone" x="174" y="-8.5"/><use href="phone" x="0" y="0" />'), parts)).toBe(
      svg(
        '<g transform="translate(174 -8.5)"><rect class="deep" width="8"/></g><g transform="translate(0 0)"><rect class="deep" width="8"/></g>',
      ),
    ));

  test.each([
    [
      '<use href="phoen" x="1" y="2"/>',
      '<use> names "phoen", and there is no such drawing in _parts. Did you mean "phone"?',
    ],
    ['<use href="laptop" x="1" y="2"/>', '<use> names "laptop", and there is no such drawing in _parts. Parts: phone.'],
    ['<use href="phone" width="8"/>', '<use href="phone"> has no place. Write <use href="phone" x="0" y="0"/>.'],
    ['<use x="1" y="2"></use>', '<use> names "", and there is no such drawing in _parts. Parts: phone.'],
  ])('leaves %s, which is told of', (use, mistake) =>
    expect(figureMistakes(placeParts(svg(use), parts), parts.keys())).toEqual([mistake]),
  );

  test('tells when there are no parts at all', () =>
    expect(figureMistakes(svg('<use href="phone" x="1" y="2"/>'))).toEqual([
      '<use> names "phone", and there is no such drawing in _parts. There are no parts yet.',
    ]));
});

describe('fillFigure', () => {
  test('puts each word in every gap of its name', () =>
    expect(fillFigure('{{ja}}/{{nej}}/{{ja}}', { ja: 'Ja', nej: 'Nej' })).toBe('Ja/Nej/Ja'));

  test('leaves a gap without a word empty', () => expect(fillFigure('<text>{{ja}}</text>', {})).toBe('<text></text>'));

  test('lets no word become markup', () =>
    expect(fillFigure('<text x="{{x}}">{{ja}}</text>', { ja: '<script>&', x: `"'` })).toBe(
      '<text x="&#34;&#39;">&#60;script&#62;&#38;</text>',
    ));

  test('leaves a gap empty that is named as what every object carries', () =>
    expect(fillFigure('<text>{{constructor}}</text>', {})).toBe('<text></text>'));

  test('lets no word be taken for a pattern or a gap', () =>
    expect(fillFigure('{{ja}}', { ja: '$& $1 {{nej}}', nej: 'Nej' })).toBe('$&#38; $1 {{nej}}'));
});

describe('figureHtml', () => {
  test('lets no word of the alternative text become markup or a pattern', () =>
    expect(figureHtml('<svg viewBox="0 0 1 1"><text>{{ja}}</text></svg>', { ja: '<b>' }, `$& $' "><script>`)).toBe(
      '<figure><svg role="img" aria-label="$&#38; $&#39; &#34;&#62;&#60;script&#62;" viewBox="0 0 1 1"><text>&#60;b&#62;</text></svg></figure>',
    ));
});

describe('escapeXml', () => {
  test('changes only the five signs of markup', () =>
    expect(escapeXml(`å < > & " ' ”🙂`)).toBe('å &#60; &#62; &#38; &#34; &#39; ”🙂'));
});

describe('figureMistakes', () => {
  test.each([
    svg(''),
    `\n${svg('<path class="line" d="M0 0h5"/><text>{{link}}</text>')}\n`,
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><g/></svg>',
    svg('<g stroke="currentColor" data-on="1" role="none"/>'),
    svg('<text>href = bra, onload = "sent"</text>'),
    svg('<defs><linearGradient id="a"/></defs><rect fill="url(#a)"/>'),
    svg('<rect\n  x=\'1\'\ty = "2" />'),
  ])('finds nothing wrong with %s', (drawing) => expect(figureMistakes(drawing)).toEqual([]));

  test.each([
    '<svg width="24" height="24"/>',
    '<svg viewBox=""/>',
    '<?xml version="1.0"?><svg viewBox="0 0 1 1"/>',
    `<!-- Inkscape -->${svg('')}`,
    `<p>${svg('')}</p>`,
    '<svgx viewBox="0 0 1 1"/>',
    '<svg\nviewBox="0 0 1 1"/>',
    '',
  ])('finds that %j does not begin as a drawing', (drawing) =>
    expect(figureMistakes(drawing)[0]).toBe('It does not begin with <svg viewBox="…">.'),
  );

  test.each(['<style>path{}</style>', '<path style="fill:red"/>', '<path\nSTYLE = "fill:red"/>'])(
    'finds a style of its own in %j',
    (inside) =>
      expect(figureMistakes(svg(inside))).toEqual([
        'It has a style of its own. Use the classes of illustration.css, which follow light, dark and the hue.',
      ]),
  );

  test.each([
    ['<script>alert(1)</script>', 'It has <script>.'],
    ['<SCRIPT/>', 'It has <SCRIPT>.'],
    ['<iframe/>', 'It has <iframe>.'],
    ['<image/>', 'It has <image>.'],
    ['<foreignObject/>', 'It has <foreignObject>.'],
    ['<a href="https://example.se"/>', 'It has <a>.'],
    ['<path onload="x"/>', '<path> has "onload", which no drawing needs. Take it away.'],
    ['<path strok="x"/>', '<path> has "strok", which no drawing needs. Did you mean "stroke"?'],
    ['<path constructor="x"/>', '<path> has "constructor",'],
    ['<path\nonclick = x />', '"<path onclick = x />" cannot be read.'],
    ['<path/style="fill:red"/>', '"<path/style="fill:red"/>" cannot be read.'],
    ['<g/onload="x"/>', '"<g/onload="x"/>" cannot be read.'],
    ['<g class="a"onload="x"/>', '"<g class="a"onload="x"/>" cannot be read.'],
    ['<!-- --!><script/>', '"<!-- --!>" cannot be read.'],
    ['<text x="<"/>', '"<text x="<"/>" cannot be read.'],
    ['<rect fill="url(https://example.se/a.svg)"/>', '<rect> has fill="url(https://example.se/a.svg)",'],
    ['<rect fill="url&#40;https://example.se)"/>', '<rect> has fill="url&#40;https://example.se)",'],
    ['<rect fill="{{fill}}"/>', '<rect> has fill="{{fill}}",'],
    ['</svg><p/>', 'Something stands after the end of the drawing.'],
    ['</svg>Hej', 'Something stands after the end of the drawing.'],
    ['<g></text>', '</text> closes another element'],
    ['</svg><svg>', 'Something stands after the end of the drawing.'],
  ])('finds more than shapes and text in %j', (inside, mistake) =>
    expect(figureMistakes(svg(inside)).join('\n').replace(/\s+/g, ' ')).toContain(mistake),
  );

  test('finds what is never closed', () =>
    expect(figureMistakes('<svg viewBox="0 0 1 1"><g>')).toEqual([
      '<svg> is never closed. Write </svg> where it ends.',
      '<g> is never closed. Write </g> where it ends.',
    ]));
});

describe('figureMistakes in one drawing', () => {
  test('are told all at once', () => {
    expect(figureMistakes('<svg style="fill:red"><script/></svg>').join('\n')).toMatchInlineSnapshot(`
      "It does not begin with <svg viewBox="…">.
      It has a style of its own. Use the classes of illustration.css, which follow light, dark and the hue.
      It has <script>. Draw with shapes and text only: svg, g, defs, path, rect, circle, ellipse, line, polyline, polygon, text, tspan, linearGradient, radialGradient, stop, clipPath, title, desc."
    `);
  });
});

describe('checkFigureWords', () => {
  const figures = new Map([
    ['annat-satt', svg('{{heading}} {{link}}')],
    ['skriv-siffran', svg('{{number}}')],
    ['tom', svg('')],
  ]);
  const check = (text: string) =>
    reportOf((report) => {
      const { data, locate } = readYaml(text, figureWordsSchema, report);
      if (data) checkFigureWords(figures, data, locate, report);
    });

  test('is silent when every gap has its word', () =>
    expect(check('annat-satt: { heading: Ange kod, link: "" }\nskriv-siffran: { number: "47" }\n')).toBe(''));

  test('tells of words without a gap, a drawing or both', () => {
    expect(
      check(
        [
          'annat-sat:',
          '  heading: Ange kod',
          'annat-satt:',
          '  heding: Ange kod',
          '  heading: Ange kod',
          '  link: Logga in på ett annat sätt',
          '  siffra: Tre',
          'skriv-siffran: { number: "47" }',
        ].join('\n'),
      ),
    ).toMatchInlineSnapshot(`
      "fil.mdx:1:1 unknown-figure
        There is no drawing _figures/annat-sat.svg.
        Did you mean "annat-satt"?
      fil.mdx:4:3 unknown-field
        The drawing "annat-satt" has no gap "heding".
        Did you mean "heading"?
      fil.mdx:7:3 unknown-field
        The drawing "annat-satt" has no gap "siffra".
        Gaps: heading, link.
      3 mistakes in 1 file."
    `);
  });

  test('tells of a word for a drawing without gaps', () =>
    expect(check('annat-satt: { heading: A, link: B }\nskriv-siffran: { number: "1" }\ntom: { rad: C }\n')).toContain(
      'The drawing "tom" has no gap "rad".\n  It has no gaps: take the word away.',
    ));

  test('misses a word named as what every object carries', () =>
    expect(
      reportOf((report) =>
        checkFigureWords(new Map([['toString', svg('{{constructor}}')]]), {}, () => ({ line: 1, column: 1 }), report),
      ),
    ).toContain('The figure "toString" lacks words for: constructor.'));

  test('tells which words are missing', () => {
    expect(check('annat-satt:\n  link: Logga in på ett annat sätt\n')).toMatchInlineSnapshot(`
      "fil.mdx:1:1 missing-field
        The figure "annat-satt" lacks words for: heading.
        Write them under its name, one a line.
      fil.mdx:1:1 missing-field
        The figure "skriv-siffran" lacks words for: number.
        Write them under its name, one a line.
      2 mistakes in 1 file."
    `);
  });

  test('asks for words that are not words', () => {
    expect(check('annat-satt: Ange kod\nskriv-siffran: { number: 47 }\n')).toMatchInlineSnapshot(`
      "fil.mdx:1:13 invalid-field
        "annat-satt": Write the figure’s words, one a line: gap: word.
        It is written as "Ange kod".
      fil.mdx:2:26 invalid-field
        "skriv-siffran.number": Write the word that stands in the figure.
        It is written as 47.
      2 mistakes in 1 file."
    `);
  });
});
