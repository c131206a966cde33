/** Browser. The page that is not there: where its address leads today, or what is nearest to it. */

import { formatCode } from '../core/code.ts';
import { rescue } from '../core/rescue.ts';
import { lostPage, searching } from '../i18n/browser.ts';
import { here, loadDirectory } from './directory.ts';
import { linkList } from './offers.ts';

async function offer(notice: HTMLElement): Promise<void> {
  const { base, around } = here();
  const directory = await loadDirectory(base).catch(() => undefined);
  const answer = directory && rescue(location.pathname + location.hash, directory, around);
  if (!answer) return;
  const places = 'found' in answer ? [answer.found] : answer.near;
  const said =
    'found' in answer
      ? lostPage.found
      : 'noCode' in answer
        ? searching.noCode(formatCode(answer.noCode))
        : lostPage.near;
  if (places.length === 0 && 'lost' in answer) return;
  const sentence = document.createElement('p');
  sentence.textContent = said;
  notice.replaceChildren(sentence, ...(places.length > 0 ? [linkList(places, base)] : []));
}

const notice = document.querySelector<HTMLElement>('[data-lost-page]');
if (notice) void offer(notice);
