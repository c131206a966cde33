/** Codes as the site gives them out, so that no test has to know a number. */

import { readFileSync } from 'node:fs';
import { isCode } from '../../src/core/code.ts';
import { readLedger } from '../../src/core/ledger.ts';

const quiet = {
  error: (rule: string) => {
    throw new Error(rule);
  },
  warn: () => undefined,
};
export const { ledger } = readLedger(readFileSync('content/addresses.json', 'utf8'), quiet);

/** @throws When the address has none. */
export function codeOf(address: string): string {
  const code = ledger.get(address)?.code;
  if (!code) throw new Error(`${address} has no code.`);
  return code;
}

const given = new Set([...ledger.values()].flatMap(({ code }) => code ?? []));

/** A right code that nobody has been given, with one that has on each side of a slip. */
export const neverGiven =
  Array.from({ length: 9000 }, (_, n) => String(1000 + n)).find(
    (code) => isCode(code) && !given.has(code) && !/^(19|20)/.test(code),
  ) ?? '';
