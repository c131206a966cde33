/** Swedish, as the search knows it. Another language is another folder with the same names. Pure. */

export { knownPart, splitCompound } from './compounds.ts';
export { irregularPlain } from './irregular.ts';
export { plain, plainOfPairs, questionWords, wordsOf } from './letters.ts';
export { placeWords } from './place-words.ts';
export { allowedSlips, nearest } from './slips.ts';
export { stem } from './stem.ts';
export { stopWords } from './stop-words.ts';
