/** An answer that helpdesk staff paste: as rich text for Teams and Outlook, as plain text for tickets. Pure. */

import { escapeXml } from '../core/figure.ts';
import type { Block, Span } from '../core/reply.ts';
import type { ReplyWords } from '../i18n/words.ts';

export interface Reply {
  text: string;
  html: string;
}

export interface ReplyContext {
  words: ReplyWords;
  /** What the organisation calls its helpdesk, and how it is reached: `helpdesk på 08-465 004 10`. */
  helpdesk: string;
  /** A link as written in the article → the whole address, and the title of what it leads to; nothing for a link that leads nowhere. */
  resolve(url: string): { href: string; title: string } | undefined;
}

export interface ReplySubject {
  /** What it is about: `Logga in i Kina`, `Logga in i Kina, steg 2`. */
  title: string;
  blocks: readonly Block[];
  /** The whole address that is shared. */
  url: string;
  /** `47-34`. */
  code: string;
  /** Of a part without a code of its own: `steg 3`. */
  part?: string;
}

export function composeReply({ title, blocks, url, code, part }: ReplySubject, context: ReplyContext): Reply {
  const { greeting, more, codeLine } = context.words;
  const groups = grouped(titled(title, blocks));
  const link = more(url);
  const closing = codeLine(code, part);
  const text = [greeting, ...groups.map((group) => groupText(group, context)), link, closing].join('\n\n');
  const anchor = `<a href="${escapeXml(url)}">${escapeXml(url)}</a>`;
  const html = [
    `<p>${escapeXml(greeting)}</p>`,
    ...groups.map((group) => groupHtml(group, context)),
    `<p>${escapeXml(link).replace(escapeXml(url), () => anchor)}</p>`,
    `<p>${escapeXml(closing)}</p>`,
  ].join('');
  return { text, html };
}

/** An answer is read away from its page, so it begins with what it is about, unless its own words do. */
function titled(title: string, blocks: readonly Block[]): readonly Block[] {
  const said = (blocks[0]?.spans ?? []).map(({ text }) => text).join('');
  // A row goes on after its title with a full stop, or the title has its own.
  const isSaid =
    said === title || (said.startsWith(title) && /[.!?]/.test(said.slice(title.length - 1, title.length + 1)));
  return isSaid ? blocks : [{ kind: 'text', spans: [{ text: title, strong: true }] }, ...blocks];
}

interface Group {
  kind: Block['kind'];
  blocks: Block[];
}

/** Steps that follow each other are one list; every other text is a paragraph. */
function grouped(blocks: readonly Block[]): Group[] {
  const groups: Group[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last && last.kind === block.kind && block.kind !== 'text') last.blocks.push(block);
    else groups.push({ kind: block.kind, blocks: [block] });
  }
  return groups;
}

const groupText = ({ kind, blocks }: Group, context: ReplyContext) =>
  blocks
    .map(({ spans }, index) => {
      const mark = { text: '', step: `${index + 1}. `, item: '- ' }[kind];
      return mark + spans.map((span) => spanText(span, context)).join('');
    })
    .join('\n');

function groupHtml({ kind, blocks }: Group, context: ReplyContext): string {
  const inner = blocks.map(({ spans }) => spans.map((span) => spanHtml(span, context)).join(''));
  if (kind === 'text') return inner.map((words) => `<p>${words}</p>`).join('');
  const list = kind === 'step' ? 'ol' : 'ul';
  return `<${list}>${inner.map((words) => `<li>${words}</li>`).join('')}</${list}>`;
}

/** In plain text an address that does not stand there as itself follows its words. */
function spanText({ text, url, helpdesk }: Span, context: ReplyContext): string {
  if (helpdesk) return context.helpdesk;
  const target = url === undefined ? undefined : context.resolve(url);
  const words = text || (target?.title ?? '');
  const isWritten = !target || words.includes(target.href.replace(/^(?:https?:\/\/|mailto:|tel:)|\/$/g, ''));
  return isWritten || !/^https?:/.test(target.href) ? words : `${words} (${target.href})`;
}

function spanHtml(span: Span, context: ReplyContext): string {
  const { text, url, strong, helpdesk } = span;
  if (helpdesk) return escapeXml(context.helpdesk);
  const target = url === undefined ? undefined : context.resolve(url);
  const words = escapeXml(text || (target?.title ?? ''));
  if (target) return `<a href="${escapeXml(target.href)}">${words}</a>`;
  return strong ? `<b>${words}</b>` : words;
}
