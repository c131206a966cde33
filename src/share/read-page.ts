/** Browser. Another page of the site as a document that runs nothing. */

/**
 * XMLHttpRequest makes the document by itself. The text that `fetch` gives would have to be parsed by us, and the security policy lets no
 * script make markup of text.
 *
 * @throws When the page does not come, or is not there.
 */
export function readPage(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.onload = () =>
      request.status === 200 ? resolve(request.response) : reject(new Error(`${address} answered ${request.status}.`));
    request.onerror = () => reject(new Error(`${address} did not come.`));
    request.send();
  });
}
