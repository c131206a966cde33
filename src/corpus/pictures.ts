/** Pictures lie in `content/`, beside the article that shows them. */

import { join } from 'node:path';
import type { Article } from '../core/article.ts';
import { fileOfLink } from '../core/catalog.ts';
import type { Reporter } from '../core/diagnostic.ts';
import { headLength, pictureMistake } from '../core/picture.ts';
import { type FilePaths, readHead } from './files.ts';

/** Every picture of an article is a file that is there, spelt as the article spells it, and what its name says. Some disks take `Router.png` for `router.png`, and the server does not. */
export function checkPictures(
  root: string,
  files: FilePaths,
  file: string,
  outline: Article['outline'],
  report: Reporter,
): void {
  for (const { url, kind, line, column } of outline.links) {
    if (kind !== 'image') continue;
    const picture = fileOfLink(url, file);
    const onDisk = files.get(picture?.normalize('NFC') ?? '');
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
    else if (onDisk === undefined)
      report.error(
        'missing-picture',
        { line, column },
        `There is no picture at "${url}".`,
        'Check the name, capitals included, or put the file there.',
      );
    else {
      const mistake = pictureMistake(onDisk, readHead(join(root, onDisk), headLength));
      if (mistake) report.error('bad-picture', { line, column }, ...mistake);
    }
  }
}
