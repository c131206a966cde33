/** `npm run new -- <topic>/<slug>`: an article ready to fill in. */

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { anchorFromText, isKebabCase } from '../src/core/anchor.ts';
import { didYouMean } from '../src/core/suggest.ts';
import { topicNameMistake } from '../src/core/topic.ts';
import { contentRoot, corpus, today } from '../src/corpus/index.ts';
import { site } from '../src/site.config.ts';

const template = (day: string) => `---
title: Vad har hänt, med läsarens ord
description: Vad läsaren får hjälp med här. Mellan 50 och 160 tecken, för den som väljer i en lista med träffar.
answer: >-
  Svaret på det vanligaste fallet, i en till tre meningar. Tryck på <Ui>Nästa</Ui>.
updated: ${day}
reviewed: ${day}
appliesTo: [work-school]
symptoms:
  forsta-avsnittet:
    - så här säger den som har problemet
    - eller så här
related: []
draft: true
---

## Första avsnittet {/* #forsta-avsnittet */}

1. Gör så här.
2. Tryck sedan på <Ui>Klart</Ui>.

> [!WARNING] Fungerar det inte?
> Kontakta <Helpdesk /> och berätta vad som står på skärmen.
`;

/** @returns What to tell the author, and whether the article was written. */
export function newArticle(id: string | undefined): { written: boolean; message: string } {
  const refuse = (...message: string[]) => ({ written: false, message: message.filter(Boolean).join('\n  ') });
  const [topic, slug, ...rest] = (id ?? '').split('/');
  if (!topic || !slug || rest.length > 0)
    return refuse('Name the article by topic and slug: npm run new -- logga-in/ny-artikel');
  const mistake = topicNameMistake(topic);
  if (mistake) return refuse(`The topic cannot be named "${topic}". ${mistake.message}`);
  if (!isKebabCase(slug))
    return refuse(
      `"${slug}" cannot be an address: use a–z, 0–9 and hyphens.`,
      `npm run new -- ${topic}/${anchorFromText(slug) || 'ny-artikel'}`,
    );
  const folder = join(contentRoot(), site.locales.default, topic);
  if (!existsSync(join(folder, '_topic.yaml'))) {
    const topics = corpus().catalog.topics.map((known) => known.slug);
    return refuse(
      `There is no topic "${topic}".`,
      didYouMean(topic, topics) || `Topics: ${topics.join(', ')}.`,
      `To make one, write ${join(folder, '_topic.yaml')} first.`,
    );
  }
  const path = join(folder, `${slug}.mdx`);
  if (existsSync(path)) return refuse(`${path} is there already, and is left as it was.`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, template(today()));
  return {
    written: true,
    message: `${path} is ready to fill in. It is a draft until you take away draft: true. See it with: npm run dev`,
  };
}

if (import.meta.main) {
  const { written, message } = newArticle(process.argv[2]);
  if (written) console.log(message);
  else {
    console.error(message);
    process.exitCode = 1;
  }
}
