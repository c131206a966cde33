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
  'arnas ornas ernas arens erns enas aren arna orna erna ern ena ares ades adet aste ande ende',
  'are ade ats ens ets ars ers ors ast ad at ar or er en et an as es na it',
  'te de ts a e o n t d r',
]
  .join(' ')
  .split(' ')
  .sort((a, b) => b.length - a.length);

/** What looks like an ending and is not, of nouns and of all words: lost by `kamr|at`, it is lost by `kamr|at|en` too. */
const insideNouns = ['at', 'ad', 'it', 'an', 'ar', 'n'];
const inside = ['t', 'd'];

/** In these the ending-like letters belong to the word. */
const keeps =
  /(?:ator|kontor|faktor|motor|rektor|doktor|lektor|mentor|administratör|operatör|chatt|privat|format|adapter|router|server|twitter|messenger|filter|extern|itet|(?<=[^b])bar|chef|pin|skärm|slut|test|text|fast|post|kort|sist|först|grupp|läs|byt|trygg|het|person|(?<!p)plats|(?<!s)lås)(?=$|[aeint]|s$|er)/;

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
  const uncounted = word.replace(lostVowel, '$1r').replace(account, '');
  if (uncounted !== word) return uncounted;
  const own = withoutS(word);
  const left = strip(own, endings);
  const ending = own.slice(left.length);
  if (!vowel.test(ending)) return single(shrunk(left));
  const bare = /^e[nrt]/.test(ending) ? strip(withoutS(left), insideNouns) : left;
  return single(strip(bare, inside));
}

/** `datorn` of `datorns`, and `grän` of `gräns`. */
const withoutS = (word: string) =>
  word.length > 4 && keptOf(word) < word.length ? word.replace(/(?<=[^siuö])s$/, '') : word;

/** In words whose stem ends in what looks like a plural: `nummer`, `numret`. */
const lostVowel = /(num|fönst|fing|pap|säk|kalend)[mp]?e?r(?:n|ns|s|et|ets|en|ens|ar|ars|arna|arnas)?$/;
/** In `jobbkontot` and `jobbkonton`. */
const account = /(?<=kont)o(?:t|n|na)?s?$/;

function strip(word: string, choice: readonly string[]): string {
  const least = Math.max(3, keptOf(word));
  for (const ending of choice) {
    const rest = word.length - ending.length;
    if (rest < Math.max(least, ending.endsWith('ing') || ending.length > 4 ? 4 : 3) || !word.endsWith(ending)) continue;
    const left = word.slice(0, rest);
    if (vowel.test(left) && mayLose(left, ending)) return left;
  }
  return word;
}

/** Some are endings only after some letters: `låst` and `kodens`, not `privat` and `pass`. */
function mayLose(left: string, ending: string): boolean {
  const last = left.at(-1) ?? '';
  switch (ending) {
    case 't':
    case 'te':
    case 'de':
      return !vowel.test(last);
    case 'd':
      return /(?:[gm]|ll|än|ör)$/.test(left);
    case 'n':
      return /[aeilrå]/.test(last);
    case 'na':
      return /[oglstvx]/.test(last);
    case 'r':
      return /[aeioå]/.test(last);
    default:
      return true;
  }
}

/** `nyckl` of `nycklar` is the `nyckel` that stands alone. */
const shrunk = (left: string) => (left.length > 4 ? left.replace(/(?<=[bcdfgklmnprstv])e(?=[lr]$)/, '') : left);

/** One letter for two, and `installer` of `installera` for `installation`. */
function single(left: string): string {
  return left
    .replace(/(?<=.{3})ation$/, 'er')
    .replace(/(mm|nn|tt|dd|kk|ss)(?=[lr]$)/, (pair) => pair[0] as string)
    .replace(/(mm|nn|tt)$/, (pair) => pair[0] as string);
}
