/** Words as parts of a regular expression. */

/** `c++` → `c\\+\\+`: a pattern that finds just the text. */
export const escapeRegExp = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
