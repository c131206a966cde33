/** The text of one article file → its front matter, outline and every mistake that shows in it alone. Pure. */

import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { FrontMatter } from '../core/article.ts';
import { frontMatterSchema } from '../core/article.ts';
import type { Locate, Position, Reporter } from '../core/diagnostic.ts';
import { fileStart } from '../core/diagnostic.ts';
import { type Edit, markdownEdits } from '../core/markdown-edits.ts';
import type { Outline } from '../core/outline.ts';
import { outlineOf } from '../core/outline.ts';
import { findPlaces } from '../core/places.ts';
import { articleRules } from '../core/rules/index.ts';
import { type OwnText, ownTexts } from '../core/rules/own-text.ts';
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
  /** Of the body. */
  tree?: Root;
  /** Of the body, with `outline`. */
  edits: Edit[];
  /** In the front matter. */
  locate: Locate;
  /** What readers see, as the author wrote it. */
  texts(): OwnText[];
}

const frontMatter = /^---[^\S\n]*\n([\s\S]*?)\n?(?<=\n)---[^\S\n]*(?:\n|$)/;

/**
 * Reads an article; positions are the file's own.
 *
 * @param text Its lines end in `\n`.
 * @returns Without `data` or `outline` when the mistakes reported make them unknowable.
 */
export function readArticle(text: string, surroundings: Surroundings, report: Reporter): ArticleReading {
  const fence = frontMatter.exec(text);
  const fields = fence?.[1] ?? '';
  if (!fence || !fields.trim()) {
    report.error('missing-front-matter', fileStart, ...whyNoFrontMatter(text, fence !== null));
    return { answerText: '', body: text, edits: [], locate: () => fileStart, texts: () => [] };
  }
  const { data, locate } = readYaml(fields, frontMatterSchema, report, 1);
  const [head] = fence;
  const body = text.slice(head.length);
  const parsing = parseMdx(body, head);
  const answer = data && answerTree(data.answer, locate(['answer']), report);
  const answerText = answer ? plainText(answer) : '';
  const readable = data && answer && { data }; // a page whose answer cannot be read could not be shown
  if ('mistake' in parsing) {
    report.error(parsing.rule, parsing.position, ...parsing.mistake);
    return { ...readable, answerText, body, edits: [], locate, texts: () => [] };
  }
  const { tree } = parsing;
  const places = findPlaces(tree);
  const trees = answer ? [tree, answer] : [tree];
  const context: RuleContext = { text, tree, places, data, answer, trees, locate, ...surroundings };
  for (const rule of articleRules) rule(context, report);
  const texts = () => ownTexts(context);
  const outline = outlineOf(tree, places, answer);
  const edits = markdownEdits(tree, body, head.length);
  return { ...readable, outline, answerText, body, edits, tree, locate, texts };
}

function whyNoFrontMatter(text: string, isEmpty: boolean): [what: string, fix: string] {
  const [first = ''] = text.split('\n');
  if (!text.trim()) return ['The file is empty.', howToBegin];
  if (isEmpty) return ['The front matter is empty.', 'Write title: and the other fields between the lines ---.'];
  if (/^---\s*$/.test(first)) return ['The front matter is never closed.', 'Write a line --- after its last field.'];
  if (/^-{4,}\s*$/.test(first))
    return [`The front matter begins with "${first.trim()}".`, 'Write three hyphens before it and after it: ---'];
  if (/^\s+---/.test(text))
    return ['An empty line or a blank stands before the front matter.', 'Take it away: --- begins the file.'];
  return ['The article does not begin with front matter.', howToBegin];
}

const howToBegin =
  'Begin the file with a line ---, then title: and the other fields, then a line ---. See: npm run new -- <topic>/<slug>';

/** The answer has no lines of its own in the file, since YAML folds them: every node stands `at` the field. */
function answerTree(answer: string, at: Position, report: Reporter): Root | undefined {
  const parsing = parseMdx(answer);
  if ('mistake' in parsing) {
    report.error(parsing.rule, at, ...parsing.mistake);
    return undefined;
  }
  visit(parsing.tree, (node) => {
    node.position = { start: at, end: at };
  });
  return parsing.tree;
}
