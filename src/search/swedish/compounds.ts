/** Words made of words: `verifieringskod` → `verifiering` and `kod`. Pure. */

import { plain } from './letters.ts';
import { stopWords } from './stop-words.ts';

const vowel = /[aeiouyåäöé]/;
/** The shortest word that another may be made of is `qr`. */
const shortest = 2;
/** Words of two or three letters that compounds are made of; others as short are more often an accident. */
const short = new Set(
  'app dag eng fel hem jobb kod lån lås mail mfa nät pin qr sim skol sms tid två usb vpn win'
    .split(' ')
    .flatMap((word) => [word, plain(word)]),
);

/**
 * The words a word is made of; nothing when it is no compound. The longest last word wins, since that is what the thing is: a
 * `återställningskod` is a `kod`.
 *
 * @param stemOf What becomes of a part, synonyms and all.
 * @param isKnown Is this stem a word that others are made of?
 */
export function splitCompound(
  word: string,
  stemOf: (part: string) => string,
  isKnown: (stem: string) => boolean,
): string[] | undefined {
  for (let at = shortest; at <= word.length - shortest; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    const first = formsOfFirst(head).filter(isWord).map(stemOf).find(isKnown);
    if (!first) continue;
    const last = stemOf(tail);
    if (isWord(tail) && isKnown(last)) return [first, last];
    const rest = splitCompound(tail, stemOf, isKnown);
    if (rest) return [first, ...rest];
  }
  return undefined;
}

/** Fewer letters before or after a word are no word of their own: `appar` is not part of `apparat`. */
const leastBeside = 3;

/** The known word that a word ends with, or else begins with: `kod` of `portkod`. */
export function knownPart(
  word: string,
  stemOf: (part: string) => string,
  isKnown: (stem: string) => boolean,
): string | undefined {
  const stems: string[] = [];
  for (let at = leastBeside; at < word.length; at++)
    if (isSure(word.slice(at)) && vowel.test(word.slice(0, at))) stems.push(stemOf(word.slice(at)));
  for (let at = word.length - leastBeside; at > leastBeside; at--)
    stems.push(...formsOfFirst(word.slice(0, at)).filter(isSure).map(stemOf));
  return stems.find(isKnown);
}

const isWord = (part: string) => (part.length > 3 && vowel.test(part) && !isBound(part)) || short.has(part);

/** What stands before verbs and is no matter of its own: `misslyckas`, `överföra`. */
const isBound = (part: string) => part === 'miss' || stopWords.has(part);

/** Too long to be there by accident. */
const isSure = (part: string) => part.length > 4 || short.has(part);

/** As it stands, and without the s that joins: `verifierings|kod`. */
const formsOfFirst = (head: string) => (head.endsWith('s') && head.length > 3 ? [head, head.slice(0, -1)] : [head]);
