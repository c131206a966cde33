/** Browser. The page that is not there: where the address leads today, or what is nearest to it. */

import { rescue } from '../core/rescue.ts';
import { here, loadDirectory } from './directory.ts';
import { linkList } from './offers.ts';

const notice = document.querySelector<HTMLElement>('[data-lost-page]');
if (notice) void offer(notice, notice.dataset);

async function offer(notice: HTMLElement, { found = '', near = '', noCode = '' }: DOMStringMap): Promise<void> {
  const { base, around } = here();
  const directory = await loadDirectory(base).catch(() => undefined);
  const answer = directory && rescue(location.pathname + location.hash, directory, around);
  if (!answer) return;
  const places = 'found' in answer ? [answer.found] : answer.near;
  const sentence = document.createElement('p');
  sentence.textContent =
    'noCode' in answer ? noCode.replace('{code}', () => answer.noCode) : 'found' in answer ? found : near;
  if (places.length === 0 && !('noCode' in answer)) return;
  notice.replaceChildren(sentence, ...(places.length > 0 ? [linkList(places, base)] : []));
}
