/** An article with something bad in it, and what is said of that. */

import { article, contentTree, png, topicFile } from '../../content-tree.ts';

export const tree = (body: string, answer = 'Slå av wifi, vänta en stund och slå på det igen.') =>
  contentTree({
    'sv-SE/natverk/_topic.yaml': topicFile,
    'sv-SE/natverk/router.png': png,
    '_figures/router.svg': '<svg viewBox="0 0 100 60"><path d="M1 1h9"/></svg>',
    'sv-SE/natverk/tappar-wifi.mdx': article('Datorn tappar wifi', '', `${body}\n`).replace(
      /^answer: .*$/m,
      `answer: ${answer}`,
    ),
  });

/** What is said of each text, in an article that has no other mistake. */
export const said = (texts: readonly string[], report: (text: string) => string) =>
  texts
    .map(
      (text) =>
        `${text}\n${report(text).replace(/content\/sv-SE\/natverk\/tappar-wifi.mdx:|\n\d+ mistakes? in 1 file\.$/g, '')}`,
    )
    .join('\n\n');
