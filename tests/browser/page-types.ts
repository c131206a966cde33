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
  'not found': '/finns-inte/',
} as const;

/** Waits for the answer to the question in the address or in the field. */
export const settled = '[data-search-state]:not([data-search-state="loading"])';
