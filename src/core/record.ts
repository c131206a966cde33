/** Plain objects whose keys are words that authors have chosen. */

/** The value under `key`, and nothing for `constructor` and other names that every object carries. */
export const valueIn = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
