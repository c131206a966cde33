import { articleFileSchema, jsonSchema } from '../../api/articles.ts';
import { url } from '../../site.config.ts';

export const GET = () => Response.json(jsonSchema(articleFileSchema, url('/api/article.schema.json')));
