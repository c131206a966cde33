/** The files of `content/`, as they lie on disk: names judged, nothing read twice. */

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { anchorFromText, isKebabCase } from '../core/anchor.ts';
import { fileStart, type Reporter } from '../core/diagnostic.ts';
import { topicNameMistake } from '../core/topic.ts';

export interface TopicFolder {
  locale: string;
  slug: string;
  /** Slugs of the articles in it, sorted. */
  articles: string[];
  hasTopicFile: boolean;
}

export interface LocaleFolder {
  locale: string;
  topics: TopicFolder[];
}

/** An article is text; one this large is a file that has gone astray. */
export const largestFile = 1_000_000;

/** Walks `content/<locale>/<topic>/<slug>.mdx`. A name that begins with `_` or `.` is never an article. */
export function listContent(root: string, reportIn: (file: string) => Reporter): LocaleFolder[] {
  if (!existsSync(root)) return [];
  return foldersIn(root).map((locale) => {
    for (const name of filesIn(join(root, locale)).filter(isArticleLike)) {
      reportIn(`${locale}/${name}`).error(
        'bad-place',
        fileStart,
        `"${name}" lies outside a topic.`,
        'Move it into the folder of a topic, like logga-in/.',
      );
    }
    return {
      locale,
      topics: foldersIn(join(root, locale)).map((slug) => readTopicFolder(root, locale, slug, reportIn)),
    };
  });
}

function readTopicFolder(
  root: string,
  locale: string,
  slug: string,
  reportIn: (file: string) => Reporter,
): TopicFolder {
  const folder = join(root, locale, slug);
  const files = filesIn(folder);
  const articles = files
    .filter(isArticleLike)
    .flatMap((name) => articleSlug(name, reportIn(`${locale}/${slug}/${name}`)));
  const hasTopicFile = files.includes('_topic.yaml');
  const mistake = topicNameMistake(slug);
  if (mistake)
    reportIn(`${locale}/${slug}/_topic.yaml`).error(
      mistake.rule,
      fileStart,
      `The topic folder "${slug}" cannot have that name. ${mistake.message}`,
      'Rename the folder.',
    );
  if (articles.length > 0 && !hasTopicFile) {
    reportIn(`${locale}/${slug}/_topic.yaml`).error(
      'missing-topic',
      fileStart,
      `The folder "${slug}" has articles but no _topic.yaml.`,
      'Write one with title, description, order and icon.',
    );
  }
  for (const deeper of foldersIn(folder)) {
    for (const name of filesIn(join(folder, deeper)).filter(isArticleLike)) {
      reportIn(`${locale}/${slug}/${deeper}/${name}`).error(
        'bad-place',
        fileStart,
        `"${name}" lies too deep.`,
        `Move it up to ${slug}/: articles lie in <locale>/<topic>/.`,
      );
    }
  }
  reportTwins(articles, (name) => reportIn(`${locale}/${slug}/${name}.mdx`));
  return { locale, slug, articles, hasTopicFile };
}

/** The slug of a file name, or a mistake. A name of other capitals is kept, so that links to it can be judged. */
function articleSlug(name: string, report: Reporter): string[] {
  const ending = /\.(mdx?|markdown)$/i.exec(name)?.[0] ?? '';
  const slug = name.slice(0, -ending.length);
  const made = anchorFromText(slug);
  if (ending !== '.mdx') {
    report.error(
      'bad-name',
      fileStart,
      `"${name}" is not an article: articles end in .mdx.`,
      `Rename it to ${made || 'namn'}.mdx.`,
    );
    return [];
  }
  if (!isKebabCase(slug)) {
    report.error(
      'bad-name',
      fileStart,
      `"${name}" cannot be an address: use a–z, 0–9 and hyphens.`,
      made ? `Rename it to ${made}.mdx.` : 'Give it a name, like ny-telefon.mdx.',
    );
    return /^[a-z0-9-]+$/i.test(slug) ? [slug] : [];
  }
  return [slug];
}

function reportTwins(slugs: string[], reportFor: (slug: string) => Reporter): void {
  const seen = new Map<string, string>();
  for (const slug of slugs) {
    const twin = seen.get(slug.toLowerCase());
    if (twin)
      reportFor(slug).error(
        'duplicate-slug',
        fileStart,
        `"${slug}.mdx" and "${twin}.mdx" differ only in capitals, so some computers see one file.`,
        'Rename one of them.',
      );
    else seen.set(slug.toLowerCase(), slug);
  }
}

const isArticleLike = (name: string) => /\.(mdx?|markdown)$/i.test(name) && !/^[_.]/.test(name);

const entriesIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
const foldersIn = (folder: string) =>
  entriesIn(folder)
    .filter((entry) => entry.isDirectory() && !/^[_.]/.test(entry.name))
    .map((entry) => entry.name);
const filesIn = (folder: string) =>
  entriesIn(folder)
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);

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
      'Split the article, and keep pictures in files of their own.',
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
