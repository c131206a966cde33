/** The article `tecken` of the tiny site has the signs of other languages wherever a text can stand. All of them come out as text. */

import { readFileSync } from 'node:fs';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { escapeRegExp } from '../../src/core/pattern.ts';
import { textsOf } from '../api/xml.ts';
import { harmIn, textIn } from '../corpus/inert.ts';
import { tinySite } from './build.ts';

const title = 'Fel </script><script>alert(1)</script> & {x} ]]>';
const description =
  '__ASTRO_IMAGE_../../../../package.json och <!-- <b onclick=x> $& %%sheet%% är tecken som andra program läser något i.';
const read = (file: string) => readFileSync(`${tinySite}/${file}`, 'utf8');

function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  visit(fromHtml(html), 'element', (node) => void found.push(node));
  return found;
}
const metaOf = (html: string, name: string) =>
  elementsOf(html).find(({ properties }) => properties['name'] === name || properties['property'] === name)?.properties[
    'content'
  ];
const scriptsIn = (html: string) => elementsOf(html).filter(({ tagName }) => tagName === 'script');

/** Page → one of its kind that says nothing odd, and how its own title begins. */
const pages: [page: string, other: string, title: string][] = [
  ['natverk/tecken', 'natverk/langsamt', title],
  ['1275', '9347', title],
  ['1275/dela', '9347/dela', `Dela: ${title}`],
  ['6541', '7998', 'Rutan <img src=x onerror=alert(1)> & {y}'],
  ['6541/dela', '7998/dela', 'Dela: Rutan <img src=x onerror=alert(1)> & {y}'],
];

describe.each(pages)('the page /%s/', (page, other, itsTitle) => {
  const html = read(`${page}/index.html`);

  test('has the scripts of any such page, and no handlers', () => {
    const sourcesIn = (text: string) =>
      scriptsIn(text).map(({ properties }) => properties['src'] ?? properties['type']);
    expect(sourcesIn(html)).toEqual(sourcesIn(read(`${other}/index.html`)));
    expect(
      elementsOf(html).flatMap(({ properties }) => Object.keys(properties).filter((name) => /^on/i.test(name))),
    ).toEqual([]);
  });

  test('has its title as it is written', () => {
    const [first] = elementsOf(html).filter(({ tagName }) => tagName === 'title');
    const [text] = first?.children ?? [];
    expect(text?.type === 'text' && text.value).toMatch(new RegExp(`^${escapeRegExp(itsTitle)}`));
    expect(metaOf(html, 'og:title') ?? itsTitle).toBe(itsTitle);
  });
});

describe('the article', () => {
  const html = read('natverk/tecken/index.html');

  test('is text and nothing else', () => {
    const body = /<div class="body stack">.*?(?=<div class="helpdesk-region")/s.exec(html)?.[0] ?? '';
    const answer = /<section class="answer".*?<\/section>/s.exec(html)?.[0] ?? '';
    expect(harmIn(body)).toEqual([]);
    expect(harmIn(answer)).toEqual([]);
    const text = textIn(answer + body);
    for (const said of [
      '<script> och <b> så',
      '<img src=x onerror=alert(1)> & {y}',
      '"A" & <b>',
      '__ASTRO_IMAGE_="{}"',
      "it's <i>",
      '</script>-rutan',
    ])
      expect(text.replaceAll('\u00A0', ' ')).toContain(said);
  });

  test('is told to machines as it is written', () => {
    expect(metaOf(html, 'description')).toBe(description);
    const [data] = scriptsIn(html).filter(({ properties }) => properties['type'] === 'application/ld+json');
    const [text] = data?.children ?? [];
    const { '@graph': graph } = JSON.parse(text?.type === 'text' ? text.value : '');
    expect(graph[0]).toMatchObject({ headline: title, description });
    expect(textsOf(read('feed.xml'), 'title')).toContain(title);
    expect(JSON.parse(read('api/natverk/tecken.json')).article).toMatchObject({ title, description });
  });

  test('has the alternative texts it was given', () => {
    const labels = elementsOf(html).map(({ properties }) => properties['ariaLabel'] ?? properties['alt']);
    expect(labels).toContain("$& ' <b> & ”så”");
    expect(labels).toContain("Router <i> & 'så'");
  });
});
