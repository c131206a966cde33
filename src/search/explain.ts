/** Why a question finds what it finds, for those who write what the search learns from. Pure. */

import type { SearchWords } from '../core/search-words.ts';
import { Finder, type Finding, leastScore } from './finder.ts';
import { tooForeign } from './foreign.ts';
import type { Way } from './read-word.ts';
import type { SearchRecord } from './records.ts';
import { stopWords, wordsOf } from './swedish/index.ts';
import { analyse, symptomIndex } from './symptom-index.ts';
import type { Term } from './understand.ts';
import { levels } from './weigh.ts';

const shown = 5;

const ways: Record<Way, string> = {
  word: 'as it is',
  synonym: 'means the same (same in _search.yaml)',
  phrase: 'several words that belong together',
  leads: 'leads there (leads in _search.yaml)',
  part: 'made of it',
  inside: 'a word inside it',
  piece: 'all that is known of it',
  joined: 'written apart',
  letters: 'written without å, ä or ö',
  slip: 'a slip of the keys',
  begins: 'begins like it',
};

/** @returns Lines for a terminal: the words of the question and what each was taken for, then the best hits and what they are made of. */
export function explain(question: string, records: readonly SearchRecord[], words: SearchWords): string {
  const { small, rest } = symptomIndex(records, analyse(records, words), {
    topics: {},
    common: [],
    largest: Number.POSITIVE_INFINITY,
    largestRest: Number.POSITIVE_INFINITY,
    sizeOf: () => 0,
    importanceOf: () => 0,
  });
  const finder = new Finder({ ...small, rest: [] });
  for (const { part } of rest) finder.add(part);
  const finding = finder.find(question);
  return [...wordLines(question, finding), '', ...verdict(finding), '', ...hitLines(finder, finding, records)].join(
    '\n',
  );
}

function wordLines(question: string, { question: { terms, unknown, foreign } }: Finding): string[] {
  const line = (word: string, rest: string) => `  ${word.padEnd(18)} ${rest}`;
  const skipped = wordsOf(question).filter((word) => stopWords.has(word));
  return [
    'Words',
    ...terms.map(({ word, key, way, weight }) => line(word, `→ ${key.padEnd(18)} ${weight.toFixed(2)}  ${ways[way]}`)),
    ...unknown.map((word) => line(word, 'not known; looked for in the texts')),
    ...foreign.map(({ word, level }) =>
      line(word, `speaks for a question that is not ours (${level} of ${tooForeign})`),
    ),
    ...(skipped.length > 0 ? [line([...new Set(skipped)].join(', '), 'carry no meaning alone')] : []),
  ];
}

function verdict({ isAnswer, ranked, question: { foreign } }: Finding): string[] {
  if (isAnswer) return [`Hits (${ranked.length})`];
  const isForeign = foreign.reduce((sum, { level }) => sum + level, 0) >= tooForeign;
  const why = isForeign ? 'the question is about something else' : `nothing reaches ${leastScore}`;
  return [`No answer: ${why}. Nearest, but not shown:`];
}

function hitLines(
  finder: Finder,
  { ranked, question: { terms } }: Finding,
  records: readonly SearchRecord[],
): string[] {
  return ranked.slice(0, shown).flatMap(({ record, score }, at) => {
    const { address = '', title = '' } = records[record] ?? {};
    const ties = finder
      .tiesOf(record, terms)
      .map(({ term, level, found }) => `${nameOf(term)} ${level}/${levels} (in ${found})`);
    return [`  ${at + 1}. ${score.toFixed(2)}  ${address}  ${title}`, `        ${ties.join(', ')}`];
  });
}

const nameOf = ({ key, word }: Term) => (key === word ? key : `${word} → ${key}`);
