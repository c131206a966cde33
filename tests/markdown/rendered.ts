/** Renders short texts with the plugins of the site, in a catalog of three articles. */

import { type Article, frontMatterSchema } from '../../src/core/article.ts';
import { buildCatalog } from '../../src/core/catalog.ts';
import { markdownEdits } from '../../src/core/markdown-edits.ts';
import { outlineOf } from '../../src/core/outline.ts';
import { findPlaces } from '../../src/core/places.ts';
import { valueIn } from '../../src/core/record.ts';
import { sv } from '../../src/i18n/sv.ts';
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
    edits: markdownEdits(parsing.tree, body),
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

/** What the ledger says of the article that is rendered: anchor → code, `` for the article itself; anchor → ids it once had. */
interface Known {
  codes?: Record<string, string>;
  aliases?: Record<string, string[]>;
}

const contextOf = ({ codes = {}, aliases = {} }: Known): MarkdownContext => ({
  catalog: () => catalog,
  href: (address) => `/hjalp${address}`,
  fileOf: (path) => path.replace(/^\/content\//, ''),
  codeOf: (address) => valueIn(codes, address.replace(/^\/natverk\/tappar-wifi\/#?/, '')),
  aliasesOn: (page) => new Map(page === '/natverk/tappar-wifi/' ? Object.entries(aliases) : []),
  words: {
    callout: { NOTE: 'Obs', IMPORTANT: 'Viktigt', TIP: 'Tips', WARNING: 'Varning', CAUTION: 'Se upp' },
    table: (heading) => (heading ? `Tabell: ${heading}` : 'Tabell'),
    share: sv.markdown.share,
    expired: (day) => ({ title: 'Rådet kan vara gammalt', text: `Det gällde till ${day}.` }),
  },
  today: () => '2026-11-23',
  helpdesk: () => ({ before: 'helpdesk på', href: 'mailto:helpdesk@example.se', text: 'helpdesk@example.se' }),
  figure: (name, alt) => `<figure><svg role="img" aria-label="${alt}"><!-- ${name} --></svg></figure>`,
  hyphenation: () => ['tvåfaktors|verifiering'],
});

const wifi = '/content/sv-SE/natverk/tappar-wifi.mdx';

/** A renderer of texts in `natverk/tappar-wifi.mdx`, or at another path, on a site that lives under `/hjalp/`. */
export function rendererWith(known: Known, path = wifi): (markdown: string) => string {
  const render = markdownRenderer(contextOf(known));
  return (markdown) => render(markdown, path);
}

/** The HTML of a text in `natverk/tappar-wifi.mdx`, where nothing has a code. */
export const html = rendererWith({});
