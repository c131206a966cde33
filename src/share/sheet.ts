/** What the share sheet shows, as HTML: on the page of a code, and fetched from there into the popover of an article. Pure. */

import { formatCode } from '../core/code.ts';
import { escapeXml } from '../core/figure.ts';
import { type IconName, iconShapes } from '../core/icons.ts';
import { sv } from '../i18n/sv.ts';
import { qrPath } from './qr.ts';
import type { Reply } from './reply.ts';
import type { Share, SharedPart } from './shares.ts';

const words = sv.share;

/** @param host Where the reader goes, as said: `hjalp.example.se`. */
export function sheetHtml(share: Share, host: string): string {
  const { code, kind, url, reply, parts } = share;
  const own = body({ plate: formatCode(code), url, reply, qr: qrSvg(url), host, print: words.print[kind] });
  return `<div class="sheet" data-sheet>${own}</div>${partsHtml(parts, code, host)}`;
}

function partsHtml(parts: readonly SharedPart[], code: string, host: string): string {
  if (parts.length === 0) return '';
  const sheets = parts.map(({ id, name, url, reply }) => {
    const inner = body({ plate: formatCode(code), url, reply, host, part: name, print: words.printPart(name) });
    return `<div class="sheet" id="${id}" data-sheet><h2>${escapeXml(words.titleOfPart(name))}</h2>${inner}</div>`;
  });
  return `<details class="parts"><summary>${words.parts}</summary>${sheets.join('')}</details>`;
}

interface Body {
  plate: string;
  url: string;
  reply: Reply;
  host: string;
  /** What the button for paper says. */
  print: string;
  qr?: string;
  part?: string;
}

/** The buttons need a script, and show themselves when it has come. */
function body({ plate, url, reply, host, print, qr = '', part }: Body): string {
  const sentence = escapeXml(words.sentence(host, plate, part)).replace(
    escapeXml(host),
    () => `<b>${escapeXml(host)}</b>`,
  );
  return [
    `<section><h2>${words.link}</h2><div class="copy">${button('system', words.system, 'share', 'button quiet')}<code data-link>${escapeXml(url)}</code>${button('link', words.copy, 'copy', 'button')}</div></section>`,
    `<section class="say"><div><h2>${words.say}</h2><p>${sentence}</p><p><span class="plate large">${plate}</span></p></div>${qr}</section>`,
    `<section><h2>${words.replyTitle}</h2>${button('reply', words.copyReply, 'copy', 'button quiet')}<div class="reply" data-reply>${reply.html}</div><pre data-reply-text hidden>${escapeXml(reply.text)}</pre></section>`,
    `<section data-needs-place hidden>${button('print', print, 'print', 'button quiet')}</section>`,
  ].join('');
}

const button = (act: string, label: string, icon: IconName, classes: string) =>
  `<button class="${classes}" type="button" data-act="${act}" hidden>${iconSvg(icon)}<span>${label}</span></button>`;

const iconSvg = (name: IconName) =>
  `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${iconShapes(name)}</svg>`;

function qrSvg(url: string): string {
  const { viewBox, d } = qrPath(url);
  return `<svg class="qr" viewBox="${viewBox}" role="img" aria-label="${escapeXml(words.qr(url))}" shape-rendering="crispEdges"><path d="${d}"/></svg>`;
}
