/** A made-up site as large as a test needs, the same every time, and questions about it. */

import type { SearchRecord } from '../../src/search/records.ts';
import { Random } from '../long/edits.ts';
import { makeRecord } from './small-index.ts';

const words =
  'app appen bank bild dator fingret foto godkänna ingen internet kabel kamera kod koden konto kontot laddare lampa larm logga låst lösenord lösenordet mejl mobil mobilen ny nyckel nyckeln nätverk papper pappret passkey pin ringa sida skrivare skärm skärmen sladd sms spärr stulen telefon täckning utomlands wifi öppna'.split(
    ' ',
  );

export const synonyms = {
  same: [
    ['mobil', 'telefon', 'lur', 'nalle'],
    ['kod', 'siffra', 'engångskod'],
    ['stulen', 'snodd', 'blivit av med'],
  ],
  leads: [{ words: ['iphone'], to: ['mobil', 'app'] }],
};

const phrase = (random: Random, least: number, most: number) =>
  Array.from({ length: least + random.below(most - least + 1) }, () => random.pick(words)).join(' ');

/** Each article with two sections. */
export function largeSite(articles: number, seed = 1): SearchRecord[] {
  const random = new Random(seed);
  return Array.from({ length: articles }, (_, at) => {
    const address = `/${random.pick(['koder', 'app'])}/artikel-${at}/`;
    const title = `${phrase(random, 1, 2)} ${at}`;
    const fields = () => ({
      text: phrase(random, 20, 60),
      symptoms: [phrase(random, 1, 4), phrase(random, 2, 4)],
      queries: Array.from({ length: random.below(5) }, () => phrase(random, 1, 5)),
    });
    return [
      makeRecord(address, { title, context: 'Koder', ...fields() }),
      makeRecord(`${address}#forst`, { title: phrase(random, 1, 2), context: title, ...fields() }),
      makeRecord(`${address}#sedan`, { title, context: title, ...fields() }),
    ];
  }).flat();
}

/** Some of them with words that only synonyms have, slips of the keys, and letters without dots. */
export function questionsAbout(count: number, seed = 2): string[] {
  const random = new Random(seed);
  return Array.from({ length: count }, () => {
    const question = [phrase(random, 1, 4), ...(random.below(3) ? [] : [random.pick(['lurar', 'siffran', 'iphone'])])];
    const written = question.join(' ');
    if (random.below(4) === 0) return written.replace(/ä|å/g, 'a').replaceAll('ö', 'o');
    const at = random.below(written.length - 1);
    return random.below(3) ? written : written.slice(0, at) + written.slice(at + 1);
  });
}
