/** Browser. What stands in the panel when there are no hits, or before them. Fetched when it is needed. */

import { formatCode } from '../core/code.ts';
import { insteadOfHits as words } from '../i18n/search-panel.ts';
import { create } from './create.ts';
import type { Direct } from './direct.ts';
import type { Topic } from './finder.ts';

/** Where an address leads, the site's base included. */
export type Href = (address: string) => string;

/**
 * The site has no answer: it says so, and where one may be.
 *
 * @param list The way to the list from A to Ö.
 */
export function noAnswer(
  topics: readonly Topic[],
  common: readonly [title: string, address: string][],
  list: HTMLElement,
  href: Href,
): HTMLElement[] {
  const near = topics.map(({ address, title }) => linkTo(title, href(address)));
  const many = common.map(([title, address]) => linkTo(title, href(address)));
  return [
    create('p', '', words.advice),
    create('p', 'muted', near.length > 0 ? words.nearTopics : words.common),
    chips(near.length > 0 ? near : many),
    list,
    ...contact(),
  ];
}

/** What is said of a code that does not exist, before what its digits find as words. */
export function nearCodes({ hits }: Direct, found: string, href: Href): HTMLElement[] {
  const offers = hits.map(({ address, title, code }) => {
    const link = linkTo(title, href(address));
    link.prepend(create('span', 'plate', formatCode(code)), ' ');
    return link;
  });
  const advice = hits.length > 0 ? `${words.noCodeAdvice} ${words.nearCodes}` : words.noCodeAdvice;
  return [create('p', '', advice), chips(offers), create('p', 'muted', found)];
}

/** The same, to be read aloud. */
export function nearCodesAloud({ sentence, hits }: Direct, found: string): string {
  const count = hits.length > 0 ? words.nearCount(hits.length) : '';
  return [`${sentence}.`, words.noCodeAdvice, count, `${found}.`].filter(Boolean).join(' ');
}

/** What the reader has searched for before. */
export function recent(questions: string[], ask: (question: string) => void, forget: () => void): HTMLElement[] {
  return [
    chips(questions.map((question) => button('', question, () => ask(question)))),
    button('forget', words.forget, forget),
  ];
}

const linkTo = (title: string, href: string) => Object.assign(create('a', '', title), { href });

function button(className: string, label: string, onclick: () => void): HTMLButtonElement {
  return Object.assign(create('button', className, label), { type: 'button' as const, onclick });
}

const chips = (items: HTMLElement[]) => create('ul', 'chips', ...items.map((item) => create('li', '', item)));

/** The way to people, as the head of every page has it. */
function contact(): HTMLElement[] {
  const there = document.querySelector<HTMLAnchorElement>('.head-actions a:last-child');
  return there ? [create('p', '', `${words.notHere} `, linkTo(there.textContent?.trim() ?? '', there.href))] : [];
}
