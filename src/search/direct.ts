/** Browser. A question that names its answer: a code somebody was given, or an address pasted from a chat, a ticket or an old bookmark. */

import { formatCode, isCode, isMeantAsCode, readCode } from '../core/code.ts';
import type { DirectoryPlace } from '../core/directory.ts';
import { byCode, type Rescue, rescue } from '../core/rescue.ts';
import { direct as words } from '../i18n/search-panel.ts';
import { here, loadDirectory } from '../rescue/directory.ts';
import { readPage } from '../share/read-page.ts';
import type { Hit } from './ask.ts';
import { addressLike } from './signs.ts';

/** Where a question leads without being searched for. */
export interface Direct {
  /** To be shown and read aloud. */
  sentence: string;
  hits: Hit[];
  /** The only answer, or something to say beside those of an ordinary search? */
  isWhole: boolean;
}

/**
 * @param lengths How many digits the codes of this site have. A number of another length is searched for, as an error code is.
 * @returns Nothing for words.
 */
export async function askDirectly(query: string, lengths: readonly number[]): Promise<Direct | undefined> {
  const { base, around } = here();
  const code = readCode(query);
  if (code && isMeantAsCode(code) && lengths.includes(code.length)) {
    const hit = isCode(code) ? await cardOf(code, base) : undefined;
    if (hit) return { sentence: words.code(formatCode(code)), hits: [hit], isWhole: true };
    const directory = await directoryOrNone(base);
    return directory && answerTo(byCode(code, directory));
  }
  const directory = !code && addressLike.test(query) ? await directoryOrNone(base) : undefined;
  const answer = directory && rescue(query, directory, around);
  return answer && answerTo(answer);
}

/** A list that does not come stops nobody from searching. */
const directoryOrNone = (base: string) => loadDirectory(base).catch(() => undefined);

function answerTo(answer: Rescue): Direct {
  if ('found' in answer) return { sentence: words.address, hits: [hitOf(answer.found)], isWhole: true };
  const hits = answer.near.map(hitOf);
  if ('noCode' in answer) return { sentence: words.noCode(formatCode(answer.noCode)), hits, isWhole: false };
  return { sentence: hits.length > 0 ? words.nearAddress : words.noAddress, hits, isWhole: true };
}

const hitOf = ({ address, title, context, code = '' }: DirectoryPlace): Hit => ({
  address,
  title,
  context,
  code,
  excerpt: [],
});

/** The page of a code says what it leads to. It is small, where the list of all addresses of a large site is not. */
async function cardOf(code: string, base: string): Promise<Hit | undefined> {
  const card = await readPage(`${base}${code}/`).catch(() => undefined);
  if (!card) return undefined;
  const textOf = (selector: string) => card.querySelector(selector)?.textContent ?? '';
  const address = card.querySelector('a')?.getAttribute('href') ?? '';
  return {
    address: `/${address.slice(base.length)}`,
    title: textOf('h1'),
    context: textOf('[data-context]'),
    code,
    excerpt: [{ text: textOf('[data-description]'), marked: false }],
  };
}
