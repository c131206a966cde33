/** Writes the JSON Schemas that an editor uses for `_topic.yaml` and its kin. `npm run schemas` after a change of a schema. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { figureWordsSchema } from '../src/core/figure.ts';
import { homeSchema } from '../src/core/home.ts';
import { queriesSchema, searchWordsSchema } from '../src/core/search-words.ts';
import { termsSchema } from '../src/core/terms.ts';
import { topicSchema } from '../src/core/topic.ts';

const folder = '.vscode/schemas';

/** Path → text. */
export function editorSchemas(): Map<string, string> {
  const schemas = {
    topic: topicSchema,
    terms: termsSchema,
    home: homeSchema,
    figures: figureWordsSchema,
    search: searchWordsSchema,
    queries: queriesSchema,
  };
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [
      `${folder}/${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), null, 2)}\n`,
    ]),
  );
}

if (import.meta.main) {
  mkdirSync(folder, { recursive: true });
  for (const [path, text] of editorSchemas()) writeFileSync(path, text);
}
