import type { APIRoute, GetStaticPaths } from 'astro';
import { articlesInTopic } from '../../core/catalog.ts';
import type { Topic } from '../../core/topic.ts';
import { corpus } from '../../corpus/index.ts';
import { cardImage } from '../../share/card-image.ts';
import { site } from '../../site.config.ts';

export const getStaticPaths = (() => {
  const { catalog } = corpus();
  return catalog.topics
    .filter((topic) => topic.locale === site.locales.default && articlesInTopic(catalog, topic).length > 0)
    .map((topic) => ({ params: { topic: topic.slug }, props: { topic } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ topic: Topic }> = async ({ props: { topic } }) =>
  new Response(new Uint8Array(await cardImage(topic, site)), { headers: { 'Content-Type': 'image/png' } });
