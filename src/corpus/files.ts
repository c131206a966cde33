/** The files of `content/`, as they lie on disk: walked once, names and kinds judged, nothing outside ever read. */

import {
  closeSync,
  type Dirent,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  readSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { type ArticleFile, isArticleLike, readArticlePath } from '../core/article-file.ts';
import { fileStart, positionAt, type Reporter } from '../core/diagnostic.ts';
import { nameMistake } from '../core/file-name.ts';
import { hiddenSignMessage, hiddenSigns } from '../core/hidden-signs.ts';
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
  /** Every file there is to read, by its path with letters of one part. What is not here does not exist to the site. */
  files: FilePaths;
}

/** Path relative to `content/`, in NFC → as it is on disk. */
export type FilePaths = ReadonlyMap<string, string>;

type ReportIn = (file: string) => Reporter;

/** Walks `content/<locale>/<topic>/<slug>.mdx`. A name that begins with `_` or `.` is never an article. */
export function listContent(root: string, locales: readonly string[], reportIn: ReportIn): ContentFiles {
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) {
    reportIn('').error(
      'missing-content',
      fileStart,
      'There is no such folder.',
      'Stand in the folder of the project, or set CONTENT_DIR.',
    );
    return { locales: [], refused: [], files: new Map() };
  }
  const refused: string[] = [];
  const articles: ArticleFile[] = [];
  const strangers = new Set<string>();
  const { files, folders } = walk(root, reportIn);
  for (const file of files.filter((path) => isArticleLike(path) && !isHidden(path))) {
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
  const paths = new Map(files.map((file) => [file.normalize('NFC'), file]));
  const topicsIn = (locale: string) =>
    folders
      .filter((folder) => folder.split('/').length === 2 && folder.startsWith(`${locale}/`) && !isHidden(folder))
      .map((folder) => folder.slice(locale.length + 1));
  return {
    refused,
    files: paths,
    locales: folders
      .filter((folder) => locales.includes(folder))
      .map((locale) => ({
        locale,
        topics: topicsIn(locale).map((slug) => {
          const own = articles.filter((article) => article.locale === locale && article.topic === slug);
          checkTopicFolder(paths, `${locale}/${slug}`, slug, own.length, reportIn);
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

function checkTopicFolder(files: FilePaths, folder: string, slug: string, articles: number, reportIn: ReportIn): void {
  const report = reportIn(`${folder}/_topic.yaml`);
  const mistake = topicNameMistake(slug);
  if (mistake)
    report.error(
      mistake.rule,
      fileStart,
      `The topic folder "${slug}" cannot have that name. ${mistake.message}`,
      'Rename the folder.',
    );
  if (articles > 0 && !files.has(`${folder}/_topic.yaml`))
    report.error(
      'missing-topic',
      fileStart,
      `The folder "${slug}" has articles but no _topic.yaml.`,
      'Write one with title, description, order and icon.',
    );
}

function reportTwins(articles: readonly ArticleFile[], reportIn: ReportIn): void {
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

/** Does a name in the path begin with `_`? */
const isHidden = (path: string) => path.split('/').some((name) => name.startsWith('_'));

/** Every file and folder at any depth, in order, but for those that begin with a dot; a link or a device is none, and is told of. */
function walk(root: string, reportIn: ReportIn, folder = ''): { files: string[]; folders: string[] } {
  const files: string[] = [];
  const folders: string[] = [];
  const entries = readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    const misnamed = nameMistake(entry.name);
    const stranger = kindMistake(entry, join(root, path));
    if (misnamed) reportIn(path).error('bad-name', fileStart, ...misnamed);
    else if (stranger) reportIn(path).error('no-file', fileStart, ...stranger);
    else if (entry.isDirectory()) {
      const inside = walk(root, reportIn, path);
      files.push(...inside.files);
      folders.push(path, ...inside.folders);
    } else files.push(path);
  }
  return { files, folders };
}

function kindMistake(entry: Dirent, path: string): [what: string, fix: string] | undefined {
  if (entry.isSymbolicLink())
    return [
      `This is a link to "${readlinkSync(path)}", and links are not followed: they can lead out of content/.`,
      'Put what it leads to here in its place, or take it away.',
    ];
  if (!entry.isDirectory() && !entry.isFile())
    return ['This is neither a file nor a folder, and reading it might never end.', 'Take it away.'];
  return undefined;
}

/** Bytes. A text this large is a file that has gone astray; the ledger alone grows with the site. */
const largest: readonly [ending: string, bytes: number][] = [
  ['.mdx', 100_000],
  ['addresses.json', 20_000_000],
  ['', 1_000_000],
];

/** The rules by which a file is not read at all. */
export const unreadableFile: ReadonlySet<string> = new Set([
  'no-file',
  'bad-name',
  'file-too-large',
  'bad-encoding',
  'hidden-sign',
]);

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The text of a file, its lines ending in `\n`, without a byte order mark. Nothing when it is missing, no file, too large, not UTF-8 or
 * holds signs that nobody sees; all but the first is reported.
 */
export function readText(path: string, report: Reporter): string | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found?.isFile()) return undefined; // a link has been told of when the folder was walked
  const [, most = 0] = largest.find(([ending]) => path.endsWith(ending)) ?? [];
  if (found.size > most) {
    report.error(
      'file-too-large',
      fileStart,
      `The file is ${sizeOf(found.size)}; at most ${sizeOf(most)} is read.`,
      path.endsWith('.mdx')
        ? 'Split the article, and keep pictures in files of their own.'
        : 'Take away what has gone astray into it.',
    );
    return undefined;
  }
  const text = decoded(readFileSync(path));
  if (text === undefined) {
    report.error(
      'bad-encoding',
      fileStart,
      'The file is not UTF-8, so letters like å, ä and ö would come out wrong.',
      'Save it as UTF-8 in your editor.',
    );
    return undefined;
  }
  return reportHidden(text, report) ? undefined : text;
}

const sizeOf = (bytes: number) => (bytes < 1_000_000 ? `${bytes / 1000} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`);

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return utf8
      .decode(bytes)
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n');
  } catch {
    return undefined;
  }
}

/** Each kind of hidden sign once, where it stands first: who has found one can look for the others. */
function reportHidden(text: string, report: Reporter): boolean {
  const signs = new Map(
    hiddenSigns(text)
      .toReversed()
      .map((sign) => [sign.name, sign]),
  );
  for (const sign of signs.values())
    report.error('hidden-sign', positionAt(text, sign.offset), ...hiddenSignMessage(text, sign));
  return signs.size > 0;
}

/** The first bytes of a file from `ContentFiles.files`. */
export function readHead(path: string, length: number): Uint8Array {
  const head = new Uint8Array(length);
  const file = openSync(path, 'r');
  try {
    return head.subarray(0, readSync(file, head));
  } finally {
    closeSync(file);
  }
}
