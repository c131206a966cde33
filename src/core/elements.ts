/** The closed list of elements an article may use besides Markdown. An article is text, not code. */

export interface ElementRule {
  /** Attribute → whether it must be there. */
  attributes: Readonly<Record<string, 'required' | 'optional'>>;
  /** May it stand in a front-matter `answer`? */
  inAnswer?: boolean;
  /** Shown to the author beside a mistake. */
  example: string;
}

export const elements: Readonly<Record<string, ElementRule>> = {
  Ui: { attributes: {}, inAnswer: true, example: '<Ui>Nästa</Ui>' },
  Helpdesk: { attributes: {}, example: '<Helpdesk />' },
  Figure: {
    attributes: { name: 'required', alt: 'required' },
    example: '<Figure name="annat-satt" alt="Vad man ska lägga märke till" />',
  },
  details: { attributes: {}, example: '<details>' },
  summary: { attributes: {}, example: '<summary>Rubrik</summary>' },
  kbd: { attributes: {}, inAnswer: true, example: '<kbd>Ctrl</kbd>' },
  span: { attributes: { lang: 'required' }, inAnswer: true, example: '<span lang="en">Sign in</span>' },
};

export const elementNames = Object.keys(elements);
