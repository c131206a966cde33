/** The closed list of elements an article may use besides Markdown. An article is text, not code. */

export interface ElementRule {
  /** All of them must be there, and no others. */
  attributes: readonly string[];
  /** May it stand in a front-matter `answer`? */
  inAnswer?: boolean;
  /** Shown to the author beside a mistake. */
  example: string;
}

/** By name as written, capitals included. */
export const elements: ReadonlyMap<string, ElementRule> = new Map<string, ElementRule>([
  ['Ui', { attributes: [], inAnswer: true, example: '<Ui>Nästa</Ui>' }],
  ['Helpdesk', { attributes: [], example: '<Helpdesk />' }],
  [
    'Figure',
    { attributes: ['name', 'alt'], example: '<Figure name="annat-satt" alt="Vad man ska lägga märke till" />' },
  ],
  ['details', { attributes: [], example: '<details>' }],
  ['summary', { attributes: [], example: '<summary>Rubrik</summary>' }],
  ['kbd', { attributes: [], inAnswer: true, example: '<kbd>Ctrl</kbd>' }],
  ['span', { attributes: ['lang'], inAnswer: true, example: '<span lang="en">Sign in</span>' }],
]);

export const elementNames = [...elements.keys()];
