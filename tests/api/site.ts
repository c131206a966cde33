/** A small site under a base, for what other programs read. */

import { site as ours } from '../../src/site.config.ts';
import { makeArticle, makeCatalog, makeLedger, makeTopic } from '../core/articles.ts';

export const site = {
  ...ours,
  name: 'Hjälpen',
  organisation: 'Exempelby kommun',
  origin: 'https://hjalp.example.se',
  base: '/it/',
};

export const sms = makeArticle(
  'koder/sms',
  `Läs [](app.mdx#byt) först.

## Koden dröjer {/* #seg */}

Vänta en minut.

1. Starta om telefonen. {/* #om */}
2. Tryck på <Ui>Skicka igen</Ui>.
`,
  {
    title: 'Kod & sms',
    answer: 'Vänta *en* minut.',
    updated: '2026-11-20',
    symptoms: { seg: ['jag får ingen kod', { en: 'no code' }] },
  },
);

export const app = makeArticle('koder/app', '## Byt app {/* #byt */}\n\nByt.\n', {
  title: 'Kod i appen',
  updated: '2026-11-23',
});

export const draft = makeArticle('koder/utkast', '', { draft: true, updated: '2026-11-24' });

export const catalog = makeCatalog(
  [sms, app, draft],
  [makeTopic('koder', 1, { title: 'Koder' }), makeTopic('tomt', 2, { title: 'Tomt' })],
);

export const ledger = makeLedger(
  ['/koder/'],
  ['/koder/sms/', '4734'],
  ['/koder/sms/#seg', '1234'],
  ['/koder/ring/', '6662', 'withdrawn /koder/sms/'],
);
