/** All symptoms of the site in one list, for those who look by the words they would use. */

import type { Symptom } from './article.ts';
import type { Catalog } from './catalog.ts';
import { isPublished, placeOf } from './catalog.ts';

export interface ListedSymptom {
  /** As the reader would say it: `sms:et kommer inte`. */
  phrase: string;
  /** Where it is not the language of the site. */
  lang?: 'en';
  /** Without the site's base. */
  address: string;
  /** The section and article it leads to. */
  context: string;
}

/** Its words, whatever the language. */
export const phraseOf = (symptom: Symptom): string => (typeof symptom === 'string' ? symptom : symptom.en);

/** Grouped by letter and sorted, both as the language does it. */
export function symptomList(
  catalog: Catalog,
  locale: string,
  compare: (a: string, b: string) => number,
  letterOf: (word: string) => string,
): { letter: string; symptoms: ListedSymptom[] }[] {
  const all: ListedSymptom[] = catalog.articles
    .filter((article) => article.locale === locale && isPublished(article))
    .flatMap((article) =>
      Object.entries(article.data.symptoms).flatMap(([anchor, phrases]) => {
        const section = placeOf(article, anchor)?.title ?? '';
        const context =
          section && section !== article.data.title ? `${article.data.title}: ${section}` : article.data.title;
        return phrases.map((symptom) => ({
          phrase: phraseOf(symptom),
          ...(typeof symptom !== 'string' && { lang: 'en' as const }),
          address: `${article.address}#${anchor}`,
          context,
        }));
      }),
    );
  const groups = new Map<string, ListedSymptom[]>();
  for (const symptom of all.toSorted((a, b) => compare(bare(a.phrase), bare(b.phrase)))) {
    const letter = letterOf(symptom.phrase);
    const group = groups.get(letter);
    if (group) group.push(symptom);
    else groups.set(letter, [symptom]);
  }
  return [...groups]
    .map(([letter, symptoms]) => ({ letter, symptoms }))
    .toSorted((a, b) => compare(a.letter, b.letter));
}

/** Quotation marks at the start do not decide where a phrase stands. */
const bare = (phrase: string) => phrase.replace(/^[^\p{L}\p{N}]+/u, '');
