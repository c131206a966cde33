/**
 * The running text of an article for markdownlint rules, token by token: no front matter, code, addresses, attributes or comments.
 *
 * @param {{ parsers: { micromark: { tokens: object[] } } }} params
 * @param {(token: { text: string, startLine: number, startColumn: number }) => void} visit
 */
export function eachText(params, visit) {
  const skipped = new Set([
    'yaml',
    'frontMatter',
    'codeFenced',
    'codeIndented',
    'codeText',
    'htmlText',
    'htmlFlow',
    'resource',
    'definition',
    'autolink',
    'literalAutolink',
  ]);
  const walk = (tokens) => {
    for (const token of tokens) {
      if (skipped.has(token.type)) continue;
      if (token.type === 'data') visit(token);
      walk(token.children);
    }
  };
  walk(params.parsers.micromark.tokens);
}
