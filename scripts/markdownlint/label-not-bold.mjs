const verbs = /\b(tryck på|klicka på|välj|gå till|öppna|knappen|länken|menyn|fältet)\s*$/i;

/** Bold right after "tryck på" is a label, and labels are written <Ui>…</Ui>: whole, so that they can be looked up and translated. */
export default {
  names: ['label-not-bold'],
  description: 'Labels on the screen are written <Ui>…</Ui>, not in bold',
  tags: ['swedish'],
  parser: 'micromark',
  function(params, onError) {
    const walk = (tokens) => {
      for (const [index, token] of tokens.entries()) {
        const before = tokens[index - 1];
        if (token.type === 'strong' && before?.type === 'data' && verbs.test(before.text)) {
          const label = token.text.replaceAll('*', '');
          onError({
            lineNumber: token.startLine,
            detail: `Write <Ui>${label}</Ui>`,
            range: [token.startColumn, token.text.length],
          });
        }
        walk(token.children);
      }
    };
    walk(params.parsers.micromark.tokens);
  },
};
