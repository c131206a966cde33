/** Browser. A link to a section that the page does not have: says so calmly, and offers what is nearest. */

import { decode } from '../core/catalog.ts';
import { formatPartId, readPartId } from '../core/part-id.ts';
import { nearestPlaces, rescue } from '../core/rescue.ts';
import { lostAnchor } from '../i18n/browser.ts';
import { here, loadDirectory } from './directory.ts';
import { linkList } from './offers.ts';

/** @param written What stood after `#`, percent-encoded or not. */
export async function offerNearest(written: string): Promise<void> {
  const id = decode(written);
  const notice = document.querySelector<HTMLElement>('[data-lost-anchor]');
  if (!notice) return;
  const part = partToday(id);
  if (part) {
    location.replace(`#${part}`);
    return;
  }
  const { base, page, around } = here();
  const directory = await loadDirectory(base).catch(() => undefined);
  const answer = directory && rescue(`${base}${page.slice(1)}#${id}`, directory, around);
  if (answer && 'found' in answer && answer.found.address.includes('#')) {
    location.replace(base + answer.found.address.slice(1));
    return;
  }
  const offers = directory ? nearestPlaces(id, page, directory) : [];
  const says = (name: string, text: string) => Object.assign(document.createElement(name), { textContent: text });
  const section = Object.assign(document.createElement('section'), { className: 'notice' });
  section.append(
    says('h2', lostAnchor.title),
    says('p', lostAnchor.sentence(id.slice(0, longest))),
    says('p', offers.length > 0 ? lostAnchor.near : lostAnchor.none),
    ...(offers.length > 0 ? [linkList(offers, base)] : []),
  );
  notice.replaceChildren(section);
  notice.scrollIntoView({ block: 'nearest' });
}

/** A step is named after its section, `gammal-steg-3`; when that has another name today, so has the step. */
function partToday(id: string): string | undefined {
  const part = readPartId(id);
  const section = part && document.getElementById(part.section)?.closest('.alias')?.parentElement?.closest('[id]')?.id;
  const today = section && formatPartId({ ...part, section });
  return today && document.getElementById(today) ? today : undefined;
}

/** Characters of an id that are shown. */
const longest = 60;
