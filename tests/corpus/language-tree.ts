/** Articles that are flawless but for their language, and the report an author gets on them. */

import { article, contentTree, reportOnTree, topicFile } from './content-tree.ts';

const terms = `terms:
  - use: wifi
    instead: [trådlöst nätverk]
    why: "Så säger alla."
  - use: till exempel
    instead: [t. ex, t.ex, tex]
    why: "Ord läses lättare än förkortningar."
names: [iPhone, App Store, GitHub, Microsoft Authenticator, Teams]
`;

export const languageTree = (files: Record<string, string>) =>
  contentTree({ 'sv-SE/_terms.yaml': terms, 'sv-SE/natverk/_topic.yaml': topicFile, ...files });

/** Of one article with `body`, which begins on line 10. */
export const reportOnBody = (body: string) =>
  reportOnTree(languageTree({ 'sv-SE/natverk/wifi.mdx': article('Datorn tappar wifi', '', `${body}\n`) }));
