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
  'arnas ornas ernas arens aren arna orna erna ares ades adet aste ande ende',
  'are ade ats ens ets ars ers ors ast ad at ar or er en et an as es na it',
  'te de ts a e o n t d r s',
]
  .join(' ')
  .split(' ')
  .sort((a, b) => b.length - a.length);

/** In these the ending-like letters belong to the word. */
const keeps =
  /(?:dator|kontor|faktor|motor|rektor|doktor|lektor|mentor|administratör|operatör|chatt|privat|format|adapter|router|server|twitter|messenger|filter|chef|pin|skärm|slut|test|text|fast|post|kort|sist|först|grupp|läs|byt|trygg|het|person)(?=$|[aeint]|s$|er)/;

/** @param word Lower case, NFC, one word of letters and digits. */
export function stem(word: string): string {
  const known = irregular.get(word) ?? irregular.get(word.replace(/s$/, ''));
  if (known) return known;
  if (/\d/.test(word) || word.length < 4) return word;
  if (word.length === 4 && word.endsWith('s')) return word.replace(/(?<=[bdgklmnprt])s$/, '');
  const uncounted = word.replace(lostVowel, '$1r');
  if (uncounted !== word) return uncounted;
  return settle(strip(word.length > 5 ? word.replace(/(?<=[^s])s$/, '') : word));
}

/** Words whose stem ends in what looks like a plural: `nummer`, `numret`. */
const lostVowel = /(num|fönst|fing|pap)(?:m|p)?(?:er|ern|erns|ret|rets|ren|rar|rarna)$/;

function strip(word: string): string {
  const kept = keeps.exec(word);
  const least = kept ? kept.index + kept[0].length : 3;
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
      return last !== 's' && left.length >= 4;
    case 'te':
    case 'de':
      return !vowel.test(last);
    default:
      return true;
  }
}

/** What endings have hidden: `numr` of `numret` is the `nummer` that stands alone. */
function settle(left: string): string {
  return left
    .replace(left.length > 4 ? /(?<=[^aeiouyåäö])t$|(?<=[gm]|ll|än)d$/ : /$^/, '')
    .replace(/([bcdfgklmnprstv])e([lr])$/, (all, before: string, after: string) =>
      left.length > 4 ? before + after : all,
    )
    .replace(/(mm|nn|tt|dd|kk|ss)(?=[lr]$)/, (pair) => pair[0] as string)
    .replace(/(mm|nn|tt)$/, (pair) => pair[0] as string);
}
