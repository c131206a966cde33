/** The path of an article is its address: `sv-SE/koder/utomlands.mdx`. */

import { anchorFromText, isKebabCase } from './anchor.ts';

export interface ArticleFile {
  /** Relative to `content/`. */
  file: string;
  locale: string;
  topic: string;
  slug: string;
}

export interface FileReading {
  /** Missing when the file is refused. A name with capitals is only mended, so that links to it can be judged. */
  article?: ArticleFile;
  mistake?: { rule: string; message: string[] };
  /** Where the file would lie were its mistakes mended. */
  meant: string;
}

const ending = /\.(mdx?|markdown)(\.txt)?$/i;

/** Is this file an article, or one that its author took for one? A name that begins with `_` or `.` never is. */
export const isArticleLike = (file: string) => ending.test(file);

/** `sv-SE/koder/utomlands.mdx` → its parts; a path that cannot be an article’s → what is wrong with it. */
export function readArticlePath(file: string): FileReading {
  const [name = '', ...folders] = file.split('/').toReversed();
  const [locale = 'sv-SE', topic = 'logga-in'] = folders.toReversed();
  const slug = name.replace(ending, '');
  const made = anchorFromText(slug);
  const meant = `${locale}/${topic}/${made}.mdx`;
  const refuse = (rule: string, ...message: string[]): FileReading => ({ meant, mistake: { rule, message } });

  if (folders.length < 2)
    return refuse(
      'bad-place',
      `"${name}" lies outside a topic.`,
      `Move it into the folder of a topic, like ${locale}/${topic}/.`,
    );
  if (folders.length > 2)
    return refuse(
      'bad-place',
      `"${name}" lies too deep.`,
      `Move it up to ${topic}/: articles lie in <locale>/<topic>/.`,
    );
  if (!name.endsWith('.mdx'))
    return refuse(
      'bad-name',
      `"${name}" is not an article: articles end in .mdx.`,
      `Rename it to ${made || 'namn'}.mdx.`,
    );
  const article: ArticleFile = { file, locale, topic, slug };
  if (isKebabCase(slug)) return { article, meant };
  return {
    ...refuse(
      'bad-name',
      `"${name}" cannot be an address: use a–z, 0–9 and hyphens.`,
      made ? `Rename it to ${made}.mdx.` : 'Give it a name, like ny-telefon.mdx.',
    ),
    ...(/^[a-z0-9-]+$/i.test(slug) && { article }),
  };
}
