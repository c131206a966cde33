import { describe, expect, test } from 'vitest';
import { whyStopped } from '../../../scripts/build/stopped.ts';

const withCode = (message: string, code: string) => Object.assign(new Error(message), { code });

describe('a build that has stopped', () => {
  test('says what helps against what the system says, however deep it lies', () => {
    const disk = withCode('ENOSPC: no space left on device, write', 'ENOSPC');
    expect(whyStopped('indexing', new Error('', { cause: disk }), 'dist')).toMatchInlineSnapshot(`
      "The build stopped while indexing: ENOSPC: no space left on device, write
      The disk is full. Free some space, and run npm run build again.
      dist/ is as it was."
    `);
  });

  test('leaves out colours and what only helps who makes Vite', () => {
    const error = new Error(
      '\u001b[31mFailed to write\u001b[0m\nNo space left on device\n\nStack backtrace:\n   0: <unknown>',
    );
    expect(whyStopped('making the pages', error, undefined)).toMatchInlineSnapshot(`
      "The build stopped while making the pages: Failed to write
      No space left on device
      The disk is full. Free some space, and run npm run build again."
    `);
  });

  test('says where, when the fault is in the code', () => {
    const error = new TypeError('x is not a function');
    error.stack = 'TypeError: x is not a function\n    at steg (src/a.ts:1:2)';
    expect(whyStopped('making the pages', error, 'dist')).toMatchInlineSnapshot(`
      "The build stopped while making the pages: x is not a function
          at steg (src/a.ts:1:2)
      dist/ is as it was."
    `);
  });
});
