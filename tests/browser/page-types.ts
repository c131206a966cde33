import { codeOf } from './ledger.ts';

/** One page of every kind the site has. */
export const pageTypes = {
  home: '/',
  topic: '/koder/',
  article: '/koder/koden-kommer-inte/',
  'article with figure and table': '/logga-in/utan-telefon/',
  search: '/sok/',
  'search with hits': '/sok/?q=kod',
  list: '/a-o/',
  about: '/om/',
  accessibility: '/tillganglighet/',
  'share page': `/${codeOf('/koder/utomlands/#kina')}/dela/`,
  staff: '/helpdesk/',
  integrators: '/integrera/',
  privacy: '/integritet/',
  licences: '/licenser/',
  'not found': '/finns-inte/',
} as const;
