/** Browser. The page that is not there: where its address leads today, or what is nearest to it. */

import { formatCode } from '../core/code.ts';
import { rescue } from '../core/rescue.ts';
import { lostPage } from '../i18n/browser.ts';
import { direct, insteadOfHits } from '../i18n/search-panel.ts';
import { here, loadDirectory } from './directory.ts';
import { linkList } from './offers.ts';

/** @param notice Its words are read aloud when they change. */
async function offer(notice: HTMLElement): Promise<void> {
  const { base, around } = here();
  const directory = await loadDirectory(base).catch(() => undefined);
  const answer = directory && rescue(location.pathname + location.hash, directory, around);
  if (!answer) return;
  const places = 'found' in answer ? [answer.found] : answer.near;
  const says = (text: string) => Object.assign(document.createElement('p'), { textContent: text });
  if ('noCode' in answer) {
    const [title, lede] = [document.querySelector('h1'), document.querySelector('[data-lede]')];
    if (title) title.textContent = direct.noCode(formatCode(answer.noCode).replace('-', '-\u2060')); // a code holds together
    if (lede) lede.textContent = insteadOfHits.noCodeAdvice;
  }
  if (places.length === 0) return;
  const sentence = 'found' in answer ? lostPage.found : 'noCode' in answer ? insteadOfHits.nearCodes : lostPage.near;
  notice.replaceChildren(says(sentence), linkList(places, base, 'noCode' in answer));
}

const tried = document.querySelector('[data-tried]');
if (tried) tried.textContent = location.pathname;
const notice = document.querySelector<HTMLElement>('[data-lost-page]');
if (notice) void offer(notice);
