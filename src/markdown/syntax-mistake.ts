/** What micromark says is for those who write parsers; what an author did is one of a few things. */

import { type Position, positionAt } from '../core/diagnostic.ts';
import { elementNames, elements } from '../core/elements.ts';
import { unknownElement } from '../core/rules/elements.ts';

/** What the parser throws; every part may be missing. */
export interface SyntaxFailure {
  reason?: string;
  place?: { start?: Position & { offset?: number } } & Partial<Position> & { offset?: number };
}

interface Explanation {
  pattern: RegExp;
  /** The parser gives up where it has read in vain; what the author did stands at the last of these before it. */
  from?: '{' | '<';
  /** @param rest The text from the mistake on. */
  say(match: RegExpExecArray, rest: string): [what: string, fix: string];
}

/** Why a text could not be read, for its author, and where the thing begins that could not. */
export function syntaxMistake({ reason = '', place }: SyntaxFailure, text: string) {
  const offset = place?.start?.offset ?? place?.offset ?? 0;
  for (const { pattern, from, say } of explanations) {
    const match = pattern.exec(reason);
    if (!match) continue;
    const { line, column } = match.groups ?? {};
    const start = from ? lastOpen(text, offset, from) : offset;
    const position = line ? { line: Number(line), column: Number(column) } : positionAt(text, start);
    return { mistake: say(match, text.slice(start)), position };
  }
  const [unread = ''] = text.slice(offset).split('\n');
  return {
    mistake: [`"${unread}" cannot be read.`, 'Take it away, or compare with an article beside it.'],
    position: positionAt(text, offset),
  };
}

/** Where the last bracket opens that is not closed before `end`. */
function lastOpen(text: string, end: number, bracket: '{' | '<'): number {
  const closing = bracket === '{' ? '}' : '>';
  let closed = 0;
  for (let at = end - 1; at >= 0; at--) {
    if (text[at - 1] === '\\') continue;
    if (text[at] === closing) closed++;
    else if (text[at] === bracket && closed-- === 0) return at;
  }
  return Math.max(text.lastIndexOf(bracket, end), 0); // a ">" in an unclosed quotation closes nothing
}

const lessThan: [string, string] = [
  'A "<" that does not begin an element must be written \\<.',
  'An address in angle brackets is written [text](https://…).',
];

const explanations: readonly Explanation[] = [
  {
    pattern: /Unexpected character `!`.*before name/,
    say: () => ['An HTML comment (<!-- … -->) cannot stand in MDX.', 'Write {/* … */} instead.'],
  },
  { pattern: /Unexpected character.*(before|in) (local |member )?name/, say: () => lessThan },
  {
    pattern: /before attribute value/,
    say(_, rest) {
      const [value = ''] = /^[^\s/>]*/.exec(rest) ?? [];
      return [`"${value}" is the value of an attribute and needs quotation marks.`, `Write ="${value}"`];
    },
  },
  {
    pattern: /Unexpected end of file in attribute value/,
    from: '<',
    say: () => ['A quotation mark in this tag is never closed.', 'Write " at the end of the value.'],
  },
  {
    pattern: /Unexpected end of file (before|in|after)(?!.*expression)/,
    from: '<',
    say(_, rest) {
      const name = /^<([\w.]+)/.exec(rest)?.[1] ?? '';
      return elementNames.includes(name)
        ? [`The tag "<${name}" has no end.`, `Write ${elements.get(name)?.example}`]
        : lessThan;
    },
  },
  {
    pattern: /Unexpected character `(.+?)` .*attribute name/,
    say: ([, character]) => [
      `"${character}" cannot stand in a tag.`,
      'Between attributes stand blanks: <Figure name="…" alt="…" />',
    ],
  },
  {
    pattern: /Expected a closing tag for `<([^`>]*)>` \((?<line>\d+):(?<column>\d+)[^)]*\)( before the end)?/,
    say: ([, name = '', , , isInText]) => unclosed(name, isInText !== undefined),
  },
  {
    pattern: /Unexpected closing tag `<\/([^`>]*)>`.*`<([^`>]*)>`/,
    say: ([, closing, name]) => [`</${closing}> stands where </${name}> was expected.`, `Write </${name}>.`],
  },
  {
    pattern: /Expected the closing tag `<\/([^`>]*)>` either/,
    say: ([, name = '']) => [
      `</${name}> stands in another paragraph than its <${name}>.`,
      `Write both on the line of the words: ${elements.get(name)?.example ?? `<${name}>…</${name}>`}`,
    ],
  },
  {
    pattern: /Unexpected closing slash/,
    say: () => ['A closing tag has no opening one.', 'Take it away, or open the element before it.'],
  },
  {
    pattern: /in expression/,
    from: '{',
    say: () => [
      'A "{" opens code here, and is never closed.',
      'A curly bracket that is meant as text is written \\{. A comment is written {/* … */}.',
    ],
  },
];

function unclosed(name: string, isInText: boolean): [what: string, fix: string] {
  if (!elementNames.includes(name)) {
    const [what, fix] = unknownElement(name);
    return [what, `${fix} A "<" that is meant as text is written \\<.`];
  }
  const example = elements.get(name)?.example ?? '';
  const fix = example.endsWith('/>')
    ? `End it with />, like ${example}`
    : `Write </${name}> where it ends${isInText ? ', in the same paragraph it began in' : ''}.`;
  return [`The element <${name}> is never closed.`, fix];
}
