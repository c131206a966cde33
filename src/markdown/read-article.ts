/** The text of one article file → its front matter, outline and every mistake that shows in it alone. Pure. */

import type { Root } from 'mdast';
import type { FrontMatter } from '../core/article.ts';
import { frontMatterSchema } from '../core/article.ts';
import type { Position, Reporter } from '../core/diagnostic.ts';
import { fileStart } from '../core/diagnostic.ts';
import type { Outline } from '../core/outline.ts';
import { outlineOf } from '../core/outline.ts';
import { findPlaces } from '../core/places.ts';
import { articleRules } from '../core/rules/index.ts';
import type { RuleContext } from '../core/rules/rule.ts';
import { plainText } from '../core/tree.ts';
import { readYaml } from '../core/yaml.ts';
import { parseMdx } from './parse.ts';

export type Surroundings = Pick<RuleContext, 'terms' | 'figures'>;

export interface ArticleReading {
  data?: FrontMatter;
  outline?: Outline;
  answerText: string;
  /** The Markdown after the front matter. */
  body: string;
  locate(path: readonly PropertyKey[]): Position;
}

const frontMatter = /^---[^\S\n]*\n([\s\S]*?)(?:^|\n)---[^\S\n]*(?:\n|$)/;

/**
 * Reads an article. Line endings and a byte order mark make no difference; positions are the file's own.
 *
 * @returns Without `data` or `outline` when the mistakes reported make them unknowable.
 */
export function readArticle(source: string, surroundings: Surroundings, report: Reporter): ArticleReading {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const fence = frontMatter.exec(text);
  if (!fence) {
    report.error(
      'missing-front-matter',
      fileStart,
      'The article does not begin with front matter.',
      'Begin the file with a line ---, then title: and the other fields, then a line ---. See: npm run new -- <topic>/<slug>',
    );
  }
  const { data, locate } = fence
    ? readYaml(fence[1] ?? '', frontMatterSchema, report, 1)
    : { data: undefined, locate: () => fileStart };
  // Blanks in place of the front matter keep every line, column and offset in the body true.
  const head = fence?.[0] ?? '';
  const body = text.slice(head.length);
  const parsing = parseMdx(head.replace(/[^\n]/g, ' ') + body);
  const answer = data && answerTree(data.answer, locate, report);
  const answerText = answer ? plainText(answer) : '';
  if ('mistake' in parsing) {
    report.error('mdx-syntax', parsing.position, ...parsing.mistake);
    return { ...(data && { data }), answerText, body, locate };
  }
  const { tree } = parsing;
  const places = findPlaces(tree);
  const context: RuleContext = { text, tree, places, data, answer, locate, ...surroundings };
  for (const rule of articleRules) rule(context, report);
  return { ...(data && { data }), outline: outlineOf(tree, places), answerText, body, locate };
}

function answerTree(answer: string, locate: ArticleReading['locate'], report: Reporter): Root | undefined {
  const parsing = parseMdx(answer);
  if ('tree' in parsing) return parsing.tree;
  report.error('mdx-syntax', locate(['answer']), ...parsing.mistake);
  return undefined;
}
