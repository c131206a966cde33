const empty = new Set([
  'här',
  'klicka här',
  'tryck här',
  'läs mer',
  'läs mer här',
  'mer',
  'länk',
  'denna länk',
  'den här länken',
  'se här',
]);

/** A link is read alone, in a list of links or by a screen reader, and must say where it leads. */
export default {
  names: ['no-click-here'],
  description: 'Link texts say where the link leads',
  tags: ['links', 'accessibility'],
  parser: 'micromark',
  function(params, onError) {
    const walk = (tokens) => {
      for (const token of tokens) {
        if (token.type === 'labelText' && empty.has(token.text.trim().toLowerCase())) {
          onError({
            lineNumber: token.startLine,
            detail: `"${token.text}" says nothing; name the article or section`,
            range: [token.startColumn, token.text.length],
          });
        }
        walk(token.children);
      }
    };
    walk(params.parsers.micromark.tokens);
  },
};
