/** The Swedish articles as text that a test may cut in: front matter, lead and sections, with every link written as `@` and an address. */

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Page {
  topic: string;
  slug: string;
  /** Between the lines of hyphens. */
  front: string;
  /** Before the first section. */
  lead: string;
  /** From `## ` to the next. */
  sections: string[];
}

export interface Manuscript {
  pages: Page[];
  /** Folder → its `_topic.yaml`. */
  topics: Map<string, string>;
  /** `_home.yaml` */
  home: string;
}

const locale = 'sv-SE';

export const addressOf = ({ topic, slug }: Page) => `/${topic}/${slug}/`;

/** Every anchor written in a text, in order. */
export const anchorsIn = (text: string) => [...text.matchAll(/\{\/\* #([a-z0-9-]+) \*\/\}/g)].map(([, id = '']) => id);

export const anchorsOf = ({ lead, sections }: Page) => anchorsIn([lead, ...sections].join(''));

export const titleOf = ({ front }: Page) => (/^title: (.*)$/m.exec(front)?.[1] ?? '').replace(/^(['"])(.*)\1$/, '$2');

/** `## Logga in i Kina {/* #kina *​/}` and what follows → `Logga in i Kina`. */
export const headingOf = (section: string) => /^#+ (.*) \{/.exec(section)?.[1] ?? '';

/** Every link between brackets and parentheses; its text may stand on two lines. */
export const links = /\[([^[\]]*)\]\(([^)\s]+)\)/g;

export function readManuscript(root: string): Manuscript {
  const folder = join(root, locale);
  const topics = readdirSync(folder).filter((name) => !/^_/.test(name));
  const read = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8');
  const pages = topics.flatMap((topic) =>
    readdirSync(join(folder, topic))
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => pageFrom(read(topic, name), topic, name.replace('.mdx', ''))),
  );
  return {
    pages,
    topics: new Map(topics.map((topic) => [topic, read(topic, '_topic.yaml')])),
    home: read('_home.yaml').replace(/^( +to: )([\w/-]+)/gm, '$1@/$2/'),
  };
}

function pageFrom(text: string, topic: string, slug: string): Page {
  const absolute = text.replace(links, (_, words: string, url: string) => {
    const [, path, anchor = ''] = /^(?:\.\.\/([\w/-]+)\.mdx)?(#.*)?$/.exec(url) ?? [];
    const isOwn = path !== undefined || anchor !== '';
    return `[${words}](${isOwn ? `@/${path ?? `${topic}/${slug}`}/${anchor}` : url})`;
  });
  const [, front = '', body = ''] = /^---\n(.*?)---\n(.*)$/s.exec(absolute) ?? [];
  const [lead = '', ...sections] = body.split(/^(?=## )/m);
  return { topic, slug, lead, sections, front: eachRelated(front, (id) => `@/${id}/`) };
}

/** The file of a page as it lies on disk. */
export function textOf(page: Page): string {
  const front = eachRelated(page.front, (address) => address.replace(/^@\/(.*)\/$/, '$1'));
  return `---\n${front}---\n${page.lead}${page.sections.join('')}`.replace(
    links,
    (whole, words: string, url: string) => {
      if (!url.startsWith('@')) return whole;
      const [path = '', anchor] = url.slice(1).split('#');
      const file = path === addressOf(page) ? '' : `../${path.slice(1, -1)}.mdx`;
      return `[${words}](${file}${anchor ? `#${anchor}` : ''})`;
    },
  );
}

export function writeManuscript(root: string, { pages, topics, home }: Manuscript): void {
  const folder = join(root, locale);
  for (const name of readdirSync(folder)) if (!/^_/.test(name)) rmSync(join(folder, name), { recursive: true });
  for (const [topic, text] of topics) {
    mkdirSync(join(folder, topic));
    writeFileSync(join(folder, topic, '_topic.yaml'), text);
  }
  for (const page of pages) writeFileSync(join(folder, page.topic, `${page.slug}.mdx`), textOf(page));
  writeFileSync(join(folder, '_home.yaml'), home.replace(/^( +to: )@\/([\w/-]+)\//gm, '$1$2'));
}

export const eachRelated = (front: string, change: (written: string) => string) =>
  front.replace(/^related:\n(?: {2}- .*\n)+/m, (list) =>
    list.replace(/^( {2}- )(.*)$/gm, (_, dash: string, id: string) => dash + change(id)),
  );

/** Fields whose keys are anchors: they follow theirs. */
const keyed = ['symptoms', 'expires'] as const;

/** Takes what is said of `anchor` out of the front matter. */
export function takeKeys(page: Page, anchor: string): Map<string, string> {
  const taken = new Map<string, string>();
  for (const field of keyed)
    page.front = page.front.replace(new RegExp(`^${field}:\n((?: {2}.*\n)+)`, 'm'), (_, entries: string) => {
      const left = entries.replace(new RegExp(`^ {2}${anchor}:.*\n(?: {4}.*\n)*`, 'm'), (entry) => {
        taken.set(field, entry);
        return '';
      });
      return left ? `${field}:\n${left}` : '';
    });
  return taken;
}

/** Puts it in again, under the same anchor or another. */
export function putKeys(page: Page, taken: ReadonlyMap<string, string>, anchor: string): void {
  for (const [field, entry] of taken) {
    const line = entry.replace(/^ {2}[\w-]+:/, `  ${anchor}:`);
    if (!page.front.includes(`\n${field}:\n`)) page.front += `${field}:\n`;
    page.front = page.front.replace(new RegExp(`^${field}:\n(?: {2}.*\n)*`, 'm'), (found) => found + line);
  }
}
