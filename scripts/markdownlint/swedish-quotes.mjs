import { eachText } from './texts.mjs';

/** ”…” on both sides. The inch mark and the English pairs are what keyboards and word processors leave behind. */
export default {
  names: ['swedish-quotes'],
  description: 'Quotation marks are ”…” on both sides',
  tags: ['swedish'],
  parser: 'micromark',
  function(params, onError) {
    eachText(params, ({ text, startLine, startColumn }) => {
      for (const match of text
        .replace(/\{\/\*.*?\*\/\}/g, (comment) => ' '.repeat(comment.length))
        .matchAll(/["“„«»]/g)) {
        onError({
          lineNumber: startLine,
          detail: `Write ” instead of ${match[0]}`,
          range: [startColumn + match.index, 1],
          fixInfo: { editColumn: startColumn + match.index, deleteCount: 1, insertText: '”' },
        });
      }
    });
  },
};
