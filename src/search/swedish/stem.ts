/**
 * What is left of a Swedish word when its endings are gone: `koderna`, `koden` → `kod`. Pure, and small enough for the browser.
 *
 * Lighter than Snowball where that joins what differs, and stronger where it keeps apart what belongs together: lost vowels
 * (`nyckel`, `nycklar` → `nyckl`), doubled letters (`glömma`, `glömt` → `glöm`), verbs and the nouns made of them (`verifiera`,
 * `verifiering` → `verifier`). What no rule reaches stands in `irregular.ts`.
 */

import { irregular } from './irregular.ts';

const vowel = /[aeiouyåäöéü]/;

/** Longest first. Each may be taken when what is left is a word of its own: three letters, a vowel among them. */
const endings = [
  'ningarnas ningarna ningens ningars ningar ningen nings ning',
  'andenas andena andens andets andet anden andes ande ingarnas ingarna ingens ingars ingar ingen ings ing',
  'elsernas elserna elsens elsers elser elsen elses else',
  'arnas ornas ernas arens aren arna orna erna ares ades adet aste ande ende',
  'are ade ats ens ets ars ers ors ast ad at ar or er en et an as es na it',
  'te de ts a e o n t d r s',
]
  .join(' ')
  .split(' ')
  .sort((a, b) => b.length - a.length);

/** In these the ending-like letters belong to the word. */
const keeps =
  /(?:dator|kontor|faktor|motor|rektor|doktor|lektor|mentor|administratör|operatör|chatt|privat|format|adapter|router|server|twitter|messenger|filter|extern|itet|(?<=[^b])bar|chef|pin|skärm|slut|test|text|fast|post|kort|sist|först|grupp|läs|byt|trygg|het|person)(?=$|[aeint]|s$|er)/;

/** How many letters of a word are not to be touched. */
function keptOf(word: string): number {
  const kept = keeps.exec(word);
  return kept ? kept.index + kept[0].length : 0;
}

/** @param word Lower case, NFC, one word of letters and digits. */
export function stem(word: string): string {
  const known = irregular.get(word) ?? irregular.get(word.replace(/s$/, ''));
  if (known) return known;
  if (/\d/.test(word) || word.length < 4) return word;
  if (word.length === 4 && word.endsWith('s')) return word.replace(/(?<=[bdgklmnprt])s$/, '');
  const uncounted = word.replace(lostVowel, '$1r');
  if (uncounted !== word) return uncounted;
  const own = word.length > 5 ? word.replace(/(?<=[^siuö])s$/, '') : word;
  const left = strip(own);
  return settle(left, own.slice(left.length));
}

/** Words whose stem ends in what looks like a plural: `nummer`, `numret`. */
const lostVowel = /(num|fönst|fing|pap|säk|kalend)[mp]?e?r(?:n|ns|s|et|ets|en|ens|ar|ars|arna|arnas)?$/;

function strip(word: string): string {
  const least = Math.max(3, keptOf(word));
  for (const ending of endings) {
    const rest = word.length - ending.length;
    if (rest < Math.max(least, ending.endsWith('ing') || ending.length > 4 ? 4 : 3) || !word.endsWith(ending)) continue;
    const left = word.slice(0, rest);
    if (vowel.test(left) && mayLose(left, ending)) return left;
  }
  return word;
}

/** `t`, `d`, `n`, `r` and `s` are endings only after some letters: `låst` and `kodens`, not `pass` and `privat`. */
function mayLose(left: string, ending: string): boolean {
  const last = left.at(-1) ?? '';
  switch (ending) {
    case 't':
      return !vowel.test(last);
    case 'd':
      return /(?:[gmr]|ll|än)$/.test(last);
    case 'n':
      return /[aeilrå]/.test(last);
    case 'r':
      return /[aeioå]/.test(last);
    case 's':
      return !/[siuö]/.test(last) && left.length >= 4;
    case 'te':
    case 'de':
      return !vowel.test(last);
    case 'na':
      return !/[dkmpr]/.test(last);
    default:
      return true;
  }
}

/** What endings have hidden: `nyckl` of `nycklar` is the `nyckel` that stands alone, and who has `installerat` has an `installation`. */
function settle(left: string, ending: string): string {
  if (/.{3}ation$/.test(left)) return left.replace(/ation$/, 'er');
  const mayEnd = left.length > 3 && keptOf(left) < left.length;
  const mayShrink = left.length > 4 && !vowel.test(ending);
  return (mayEnd ? left.replace(/(?<=[^aeiouyåäö])t$|(?<=[gm]|ll|än)d$/, '') : left)
    .replace(mayShrink ? /(?<=[bcdfgklmnprstv])e(?=[lr]$)/ : /$^/, '')
    .replace(/(mm|nn|tt|dd|kk|ss)(?=[lr]$)/, (pair) => pair[0] as string)
    .replace(/(mm|nn|tt)$/, (pair) => pair[0] as string);
}
