/** Browser. Leads on from a page that has moved. A section that lives elsewhere has its own link on the page, and arrive.ts follows that. */

const link = document.querySelector<HTMLAnchorElement>('[data-moved-page] a');
if (link && !document.getElementById(location.hash.slice(1)))
  location.replace(link.href + (link.hash ? '' : location.hash));

export {};
