/** Pictures lie in `content/`, beside the article that shows them. */

import type { Article } from '../core/article.ts';
import { fileOfLink } from '../core/catalog.ts';
import type { Reporter } from '../core/diagnostic.ts';
import { hasFile } from './files.ts';

/** Every picture of an article is a file that is there, spelt as the article spells it. */
export function checkPictures(root: string, file: string, outline: Article['outline'], report: Reporter): void {
  for (const { url, kind, line, column } of outline.links) {
    if (kind !== 'image') continue;
    const picture = fileOfLink(url, file);
    if (url === '')
      report.error(
        'missing-picture',
        { line, column },
        'The picture names no file.',
        'Write it between the parentheses: ![Länken sitter under fältet](bild.png)',
      );
    else if (picture === undefined)
      report.error(
        'missing-picture',
        { line, column },
        `"${url}" is not a file beside the article.`,
        'Put the picture in the topic’s folder: the site asks no other server for anything.',
      );
    else if (!hasFile(root, picture))
      report.error(
        'missing-picture',
        { line, column },
        `There is no picture at "${url}".`,
        'Check the name, capitals included, or put the file there.',
      );
  }
}
