/** Everything that can be shared by a code: what it is called, where it leads, and what is said of it. */

import type { Article } from '../core/article.ts';
import type { Catalog } from '../core/catalog.ts';
import { placeOf } from '../core/catalog.ts';
import { formatCode } from '../core/code.ts';
import { addressesByCode, type Ledger } from '../core/ledger.ts';
import { resolveLink } from '../core/link.ts';
import { sentencesIn } from '../core/lix.ts';
import type { PlaceKind } from '../core/places.ts';
import type { PublishedPlace } from '../core/published.ts';
import { valueIn } from '../core/record.ts';
import type { Block, Span } from '../core/reply.ts';
import { nearestContact, type Site, urlIn } from '../core/site.ts';
import { shortened } from '../core/typography.ts';
import { sentenceCase } from '../i18n/format.ts';
import { sv } from '../i18n/sv.ts';
import { composeReply, type Reply, type ReplyContext } from './reply.ts';

export interface Share {
  /** `4734`. */
  code: string;
  kind: 'article' | PlaceKind;
  title: string;
  context: string;
  /** The symptom and the first advice; of an article its description. */
  description: string;
  /** Where it leads, without the site's base. */
  address: string;
  topic: string;
  topicTitle: string;
  /** The whole address that is shared: `https://hjalp.example.se/4734/`. */
  url: string;
  reply: Reply;
  /** The parts of a section that have no code of their own. */
  parts: SharedPart[];
}

export interface SharedPart {
  id: string;
  /** `steg 3`. */
  name: string;
  url: string;
  reply: Reply;
}

/** In the order of the catalog; a code that has been given up shares what it leads to today, under its own number. */
export function* sharesOf(
  catalog: Catalog,
  published: readonly PublishedPlace[],
  ledger: Ledger,
  site: Site,
): Generator<Share> {
  const codes = Map.groupBy(addressesByCode(ledger), ([, address]) => address);
  for (const place of published)
    for (const [code] of codes.get(place.address) ?? []) yield shareOf(place, code, catalog, ledger, site);
}

export function shareOf(published: PublishedPlace, code: string, catalog: Catalog, ledger: Ledger, site: Site): Share {
  const { address, title, context, topic, article, place } = published;
  const url = urlIn(site, `/${code}/`);
  const replyContext = contextFor(article, catalog, ledger, site);
  const blocks =
    article &&
    (place
      ? article.outline.blocks.get(place.anchor)
      : [{ kind: 'text' as const, spans: [{ text: article.answerText }] }]);
  const isWhole = !place || place.kind === 'section';
  const parts = isWhole ? (article?.outline.parts ?? []).filter(({ section }) => section === place?.anchor) : [];
  return {
    code,
    kind: place?.kind ?? 'article',
    title,
    context,
    description: descriptionOf(published, (span) =>
      span.helpdesk ? site.helpdesk.name : span.text || (span.url && replyContext.resolve(span.url)?.title) || '',
    ),
    address,
    topic: topic.slug,
    topicTitle: topic.title,
    url,
    reply: composeReply({ title, blocks: blocks ?? [], url, code: formatCode(code) }, replyContext),
    parts: parts.map(({ id }) => {
      const partUrl = urlIn(site, `${article?.address}#${id}`);
      const part = sv.share.part(id);
      const subject = {
        title: `${title}, ${part}`,
        blocks: article?.outline.blocks.get(id) ?? [],
        url: partUrl,
        code: formatCode(code),
        part,
      };
      return { id, name: part, url: partUrl, reply: composeReply(subject, replyContext) };
    }),
  };
}

function contextFor(article: Article | undefined, catalog: Catalog, ledger: Ledger, site: Site): ReplyContext {
  const { kind, text } = nearestContact(site.helpdesk);
  const { name } = site.helpdesk;
  return {
    words: sv.share.reply,
    helpdesk: kind === 'form' ? name : `${sv.helpdesk.reachedAt(name)} ${text}`,
    resolve(url) {
      const target = article && resolveLink(url, article, catalog);
      if (!target || 'rule' in target || 'unreadable' in target) return undefined;
      if ('external' in target) return { href: target.external, title: target.external };
      const named = target.anchor ? placeOf(target.article, target.anchor)?.title : undefined;
      const code = ledger.get(target.address)?.code; // the short address is the one that lasts, and can be read in a ticket
      return { href: urlIn(site, code ? `/${code}/` : target.address), title: named || target.article.data.title };
    },
  };
}

/** What fits under a link in Teams, Outlook and Messages. */
const longestDescription = 160;

/** `”Stör ej är på” – Stör ej, nattläge och fokus kan dölja sms.`: the reader’s own words, then as much of the advice as fits. */
function descriptionOf({ article, place, topic }: PublishedPlace, said: (span: Span) => string): string {
  if (!article) return topic.description;
  if (!place) return article.data.description;
  const symptom = (valueIn(article.data.symptoms, place.anchor) ?? []).find((phrase) => typeof phrase === 'string');
  const advice = wordsOf(article.outline.blocks.get(place.anchor) ?? [], place.title, said) || place.text;
  const lead = symptom ? `”${sentenceCase(symptom)}” – ` : '';
  const room = longestDescription - lead.length;
  const [first = article.data.description, ...others] = sentencesIn(advice);
  let text = first;
  for (const sentence of [...others, sv.card.from(article.data.title)]) {
    if (text.length + 1 + sentence.length > room) break;
    text += ` ${sentence}`;
  }
  // A label without what it announces says nothing, and neither does a question without its answer.
  return lead + shortened(text.replace(/(?<=[.!?] )[^.!?]*[:?]$/, '').trim(), room);
}

/** What blocks say, as sentences, without the title when they begin with it. */
function wordsOf(blocks: readonly Block[], title: string, said: (span: Span) => string): string {
  const texts = blocks.map(({ spans }) => spans.map(said).join(''));
  const all = texts.map((text) => (/[.!?:]$/.test(text) ? text : `${text}.`)).join(' ');
  return all.startsWith(title) ? all.slice(title.length).replace(/^[.\s]+/, '') : all;
}
