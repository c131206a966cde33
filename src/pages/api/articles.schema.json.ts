import { articlesFileSchema, jsonSchema } from '../../api/articles.ts';
import { url } from '../../site.config.ts';

export const GET = () => Response.json(jsonSchema(articlesFileSchema, url('/api/articles.schema.json')));
