/** What HTML may hold on a page of articles: nothing that runs, loads or sends. */

import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { SKIP, visit } from 'unist-util-visit';
import { svgAttributes, svgElements } from '../../src/core/svg.ts';

const elements = new Set(
  `a b blockquote br button code dd del details div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr img input kbd label li ol p pre section span
  strong summary sup table tbody td th thead tr ul`.split(/\s+/),
);

/** As hast names them; `data…` besides. */
const attributes = new Set(
  `alt ariaHidden ariaLabel ariaLabelledBy checked className colSpan decoding disabled height hidden href id lang loading role scope src start tabIndex title type
  width`.split(/\s+/),
);

const addresses = new Set(['href', 'src']);
const schemes = new Set(['https:', 'http:', 'mailto:', 'tel:']); // that http: is not encrypted, the check says
/** As a browser reads it on a page of the site; one that is broken leads nowhere. */
const schemeOf = (url: string) =>
  URL.canParse(url, 'https://a.se') ? new URL(url, 'https://a.se').protocol : 'https:';

/** Everything in a piece of HTML that could do something, as a sentence each. */
export function harmIn(html: string): string[] {
  const found: string[] = [];
  const complain = (node: Nodes, what: string) => found.push(`${node.position?.start.line}: ${what}`);
  visit(fromHtml(html, { fragment: true }), (node, _, parent) => {
    if (node.type === 'comment' || node.type === 'doctype') complain(node, node.type);
    if (node.type !== 'element') return undefined;
    const { tagName, properties } = node;
    if (tagName === 'svg') {
      visit(node, 'element', (shape) => {
        if (!svgElements.has(shape.tagName)) complain(shape, `<${shape.tagName}> in a drawing`);
        for (const [name, value] of Object.entries(shape.properties)) checkShape(name, String(value), shape);
      });
      return SKIP;
    }
    if (!elements.has(tagName)) complain(node, `<${tagName}> in ${parent?.type}`);
    for (const [name, value] of Object.entries(properties)) {
      if (!attributes.has(name) && !/^data[A-Z]/.test(name) && name !== '__astro_image_')
        complain(node, `${name} on <${tagName}>`);
      if (addresses.has(name) && !schemes.has(schemeOf(String(value)))) complain(node, `${name}="${value}"`);
    }
    if (tagName === 'input' && properties['type'] !== 'checkbox') complain(node, '<input>');
    if (tagName === 'button' && properties['type'] !== 'button') complain(node, '<button>');
    return undefined;
  });

  function checkShape(name: string, value: string, node: Nodes) {
    const written = [...svgAttributes].map((attribute) => attribute.replace(/[-:]/g, '').toLowerCase());
    const known = ['classname', 'shaperendering', 'arialabel', 'ariahidden', ...written];
    if (!known.includes(name.toLowerCase()) && !/^data[A-Z]/.test(name)) complain(node, `${name} in a drawing`);
    if (name !== 'ariaLabel' && /url\((?!#)|javascript:/i.test(value))
      complain(node, `${name}="${value}" in a drawing`);
  }
  return found;
}

/** The text of HTML as a browser shows it. */
export function textIn(html: string): string {
  let text = '';
  visit(fromHtml(html, { fragment: true }), 'text', ({ value }) => {
    text += value;
  });
  return text;
}
