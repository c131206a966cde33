import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { editorSchemas } from '../../scripts/schemas.ts';

test.each([...editorSchemas()])('%s is what the schema says today (npm run schemas)', (path, text) => {
  expect(readFileSync(path, 'utf8')).toBe(text);
});
