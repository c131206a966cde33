/** The files of `content/`, as they lie on disk: names judged, nothing read twice. */

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type ArticleFile, isArticleLike, readArticlePath } from '../core/article-file.ts';
import { fileStart, type Reporter } from '../core/diagnostic.ts';
import { didYouMean } from '../core/suggest.ts';
import { topicNameMistake } from '../core/topic.ts';

export interface TopicFolder {
  slug: string;
  /** Sorted. */
  articles: ArticleFile[];
}

export interface LocaleFolder {
  locale: string;
  topics: TopicFolder[];
}

export interface ContentFiles {
  locales: LocaleFolder[];
  /** Paths that lead to an article its author meant, but whose file is refused: as they are, and as they would be mended. */
  refused: string[];
}

/** An article is text; one this large is a file that has gone astray. */
export const largestFile = 1_000_000;

/** Walks `content/<locale>/<topic>/<slug>.mdx`. A name that begins with `_` or `.` is never an article. */
export function listContent(
  root: string,
  locales: readonly string[],
  reportIn: (file: string) => Reporter,
): ContentFiles {
  if (!existsSync(root)) {
    reportIn('').error(
      'missing-content',
      fileStart,
      'There is no such folder.',
      'Stand in the folder of the project, or set CONTENT_DIR.',
    );
    return { locales: [], refused: [] };
  }
  const refused: string[] = [];
  const articles: ArticleFile[] = [];
  const strangers = new Set<string>();
  for (const file of filesUnder(root).filter(isArticleLike)) {
    const [folder = ''] = file.split('/');
    const isStranger = folder !== file && !locales.includes(folder);
    const { article, mistake, meant } = readArticlePath(file);
    if (isStranger) {
      if (!strangers.has(folder)) reportStranger(folder, locales, reportIn(file)); // once: its other files are wrong for the same reason
      strangers.add(folder);
    } else if (mistake) reportIn(file).error(mistake.rule, fileStart, ...mistake.message);
    if (article && !isStranger) articles.push(article);
    else refused.push(file.normalize('NFC'), meant);
  }
  reportTwins(articles, reportIn);
  const found = foldersIn(root).filter((folder) => locales.includes(folder));
  return {
    refused,
    locales: found.map((locale) => ({
      locale,
      topics: foldersIn(join(root, locale)).map((slug) => {
        const own = articles.filter((article) => article.locale === locale && article.topic === slug);
        checkTopicFolder(root, `${locale}/${slug}`, slug, own.length, reportIn);
        return { slug, articles: own };
      }),
    })),
  };
}

function reportStranger(folder: string, locales: readonly string[], report: Reporter): void {
  report.error(
    'unknown-locale',
    fileStart,
    `The folder "${folder}" is no language of the site.`,
    didYouMean(folder, locales) || `Languages: ${locales.join(', ')}. Articles lie in <locale>/<topic>/.`,
  );
}

function checkTopicFolder(
  root: string,
  folder: string,
  slug: string,
  articles: number,
  reportIn: (file: string) => Reporter,
): void {
  const report = reportIn(`${folder}/_topic.yaml`);
  const mistake = topicNameMistake(slug);
  if (mistake)
    report.error(
      mistake.rule,
      fileStart,
      `The topic folder "${slug}" cannot have that name. ${mistake.message}`,
      'Rename the folder.',
    );
  if (articles > 0 && !existsSync(join(root, folder, '_topic.yaml')))
    report.error(
      'missing-topic',
      fileStart,
      `The folder "${slug}" has articles but no _topic.yaml.`,
      'Write one with title, description, order and icon.',
    );
}

function reportTwins(articles: readonly ArticleFile[], reportIn: (file: string) => Reporter): void {
  const seen = new Map<string, string>();
  for (const { file, slug } of articles) {
    const twin = seen.get(file.toLowerCase());
    if (twin)
      reportIn(file).error(
        'duplicate-slug',
        fileStart,
        `"${slug}.mdx" and "${twin}.mdx" differ only in capitals, so some computers see one file.`,
        'Rename one of them.',
      );
    else seen.set(file.toLowerCase(), slug);
  }
}

const isHidden = (name: string) => /^[_.]/.test(name);

const entriesIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !isHidden(entry.name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));

const foldersIn = (folder: string) =>
  entriesIn(folder)
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

/** Every file at any depth, relative to `root`. */
function filesUnder(root: string, folder = ''): string[] {
  return entriesIn(join(root, folder)).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory()) return filesUnder(root, path);
    return entry.isFile() ? [path] : [];
  });
}

/**
 * Is there a file at `path`, spelt just so? Some disks take `Router.png` for `router.png`, and the server does not.
 *
 * @param path Relative to `root`, without `..`.
 */
export function hasFile(root: string, path: string): boolean {
  let folder = root;
  for (const name of path.normalize('NFC').split('/')) {
    const found = at(folder)?.isDirectory() && readdirSync(folder).find((other) => other.normalize('NFC') === name);
    if (!found) return false;
    folder = join(folder, found);
  }
  return at(folder)?.isFile() ?? false;
}

const at = (path: string) => statSync(path, { throwIfNoEntry: false });

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a file, or nothing when it is missing, too large or not UTF-8, which is reported. */
export function readText(path: string, report: Reporter): string | undefined {
  if (!existsSync(path)) return undefined;
  const { size } = statSync(path);
  if (size > largestFile) {
    const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;
    report.error(
      'file-too-large',
      fileStart,
      `The file is ${megabytes(size)}; at most ${megabytes(largestFile)} is read.`,
      path.endsWith('.mdx')
        ? 'Split the article, and keep pictures in files of their own.'
        : 'Take away what has gone astray into it.',
    );
    return undefined;
  }
  try {
    return utf8.decode(readFileSync(path));
  } catch {
    report.error(
      'bad-encoding',
      fileStart,
      'The file is not UTF-8, so letters like å, ä and ö would come out wrong.',
      'Save it as UTF-8 in your editor.',
    );
    return undefined;
  }
}
