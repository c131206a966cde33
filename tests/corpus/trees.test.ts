import { describe, expect, test } from 'vitest';
import { corpus, forgetCorpus } from '../../src/corpus/index.ts';
import { markdownContext } from '../../src/corpus/markdown-context.ts';

describe('the tree of an article', () => {
  test('is given away once, to the one who renders it', () => {
    forgetCorpus();
    const { root, catalog } = corpus();
    const path = `${root}/${catalog.articles[0]?.file}`;
    expect(markdownContext.takeTree?.(path)?.type).toBe('root');
    expect(markdownContext.takeTree?.(path)).toBeUndefined();
    forgetCorpus();
  });

  test('is nobody’s for a text that is not an article', () => {
    expect(markdownContext.takeTree?.('/etc/hosts')).toBeUndefined();
  });
});
