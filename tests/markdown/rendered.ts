/** Renders short texts with the plugins of the site, in a catalog of three articles. */

import { type Article, frontMatterSchema } from '../../src/core/article.ts';
import { buildCatalog } from '../../src/core/catalog.ts';
import { outlineOf } from '../../src/core/outline.ts';
import { findPlaces } from '../../src/core/places.ts';
import type { MarkdownContext } from '../../src/markdown/context.ts';
import { parseMdx } from '../../src/markdown/parse.ts';
import { markdownRenderer } from '../../src/markdown/render.ts';

function article(id: string, title: string, body: string, expires: Record<string, string> = {}): Article {
  const parsing = parseMdx(body);
  if (!('tree' in parsing)) throw new Error(parsing.mistake.join(' '));
  const [topic = '', slug = ''] = id.split('/');
  const data = frontMatterSchema.parse({
    title,
    description: 'Så får du tillbaka nätet när datorn tappar det mitt i arbetet.',
    answer: 'Vänta en stund.',
    updated: '2026-11-23',
    reviewed: '2026-11-23',
    appliesTo: ['work-school'],
    expires,
  });
  return {
    file: `sv-SE/${id}.mdx`,
    locale: 'sv-SE',
    topic,
    slug,
    id,
    address: `/${id}/`,
    data,
    outline: outlineOf(parsing.tree, findPlaces(parsing.tree)),
    body,
    answerText: data.answer,
  };
}

const catalog = buildCatalog(
  { default: 'sv-SE', prefixes: {} },
  [],
  [
    article('natverk/tappar-wifi', 'Datorn tappar wifi', '## Starta om datorn {/* #starta-om */}\n\nStäng av den.', {
      'starta-om': '2026-11-22',
      'ledig-kanal': '2026-11-23',
    }),
    article('natverk/byt-kanal', 'Byt kanal i routern', '## Välj en ledig kanal {/* #ledig-kanal */}\n\nVälj.'),
    article('skrivare/papper', 'Pappret har fastnat', '- Öppna luckan {/* #luckan */}\n'),
  ],
);

const context: MarkdownContext = {
  catalog: () => catalog,
  href: (address) => `/hjalp${address}`,
  fileOf: (path) => path.replace(/^\/content\//, ''),
  words: {
    callout: { NOTE: 'Obs', IMPORTANT: 'Viktigt', TIP: 'Tips', WARNING: 'Varning', CAUTION: 'Se upp' },
    table: (heading) => (heading ? `Tabell: ${heading}` : 'Tabell'),
    expired: (day) => ({ title: 'Rådet kan vara gammalt', text: `Det gällde till ${day}.` }),
  },
  today: () => '2026-11-23',
  helpdesk: () => ({ before: 'helpdesk på', href: 'mailto:helpdesk@example.se', text: 'helpdesk@example.se' }),
  figure: (name, alt) => `<figure><svg role="img" aria-label="${alt}"><!-- ${name} --></svg></figure>`,
  hyphenation: () => ['tvåfaktors|verifiering'],
};

const render = markdownRenderer(context);

/** The HTML of a text in `natverk/tappar-wifi.mdx`, on a site that lives under `/hjalp/`. */
export const html = (markdown: string) => render(markdown, '/content/sv-SE/natverk/tappar-wifi.mdx');
