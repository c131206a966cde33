/** What lies just within the limits of what is read, and is meant to take long. */

import { describe, expect, test } from 'vitest';
import { article, contentTree, reportOnTree, topicFile } from '../corpus/content-tree.ts';

const tree = (text: string) =>
  contentTree({ 'sv-SE/natverk/_topic.yaml': topicFile, 'sv-SE/natverk/tappar-wifi.mdx': text });
const withBody = (body: string) => article('Datorn tappar wifi', '', `${body}\n`);
const withFields = (fields: string) => article('Datorn tappar wifi', `${fields}\n`);

/** @returns A function that tells how much work has been done since, in ms: what others do on the machine is no part of it. */
function startWork(): () => number {
  const before = process.threadCpuUsage();
  return () => {
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000;
  };
}

describe('as much as is read', () => {
  const limits: [string, string][] = [
    ['lines', Array(45).fill('a\n'.repeat(60)).join('\n')],
    ['long lines', `${'Vänta på koden. '.repeat(110)}\n\n`.repeat(50)],
    ['headings', Array.from({ length: 700 }, (_, index) => `## Vänta ${index}\n\nLite.\n`).join('\n')],
    ['stars', `${'*a **b '.repeat(80)}\n\n`.repeat(10)],
    ['stars in stars', `x${'*'.repeat(120)}a${'*'.repeat(120)}\n\n`.repeat(10)],
    ['stars and lines', `${'*a_'.repeat(120)}\n\n`.repeat(10)],
    ['pictures in pictures', `${'!['.repeat(60)}a${'](b)'.repeat(60)}\n\n`.repeat(10)],
    ['links in links', `${'['.repeat(120)}a${'](b)'.repeat(120)}\n\n`.repeat(10)],
    ['rows', `| a | b |\n| - | - |\n${'| c | d |\n'.repeat(240)}\n`.repeat(12)],
    ['items', `${'- a\n'.repeat(240)}\nb\n\n`.repeat(12)],
    ['callouts', '> [!NOTE] a\n> b\n\nc\n\n'.repeat(590)],
    ['wide blanks', `a${' '.repeat(1900)}b\n\n`.repeat(50)],
    ['numbers', `${'08 1 '.repeat(390)}\n\n`.repeat(50)],
    ['accents', `${'a\u0301'.repeat(900)}\n\n`.repeat(30)],
    ['definitions', Array.from({ length: 240 }, (_, index) => `[a${index}]: b.mdx`).join('\n\n')],
    ['links to nowhere', Array.from({ length: 400 }, (_, index) => `[a](${'b'.repeat(150)}${index}.mdx)\n`).join('\n')],
    ['anchors', Array.from({ length: 1000 }, (_, index) => `- a {/* #a-${index} */}\n`).join('\n')],
  ];

  test.each(limits)('takes less than a second: %s', { retry: 2 }, (_, body) => {
    const root = tree(withBody(body));
    const work = startWork();
    expect(reportOnTree(root)).not.toMatch(/long-line|too-many|long-block|file-too-large/);
    expect(work()).toBeLessThan(1000);
  });

  test.each([
    ['fields', Array.from({ length: 9000 }, (_, index) => `falt${index}: 1`).join('\n')],
    ['fields twice', 'falt: 1\n'.repeat(9000)],
    ['phrases', `symptoms:\n${Array.from({ length: 9000 }, (_, index) => `  a${index}: [b${index}]`).join('\n')}`],
    ['broken lines', 'a b: c: d\n'.repeat(9000)],
    ['open quotations', `a: "b\n${'  c: "d\n'.repeat(4800)}`],
    ['brackets', '- [[[[[[[[a]]]]]]]]\n'.repeat(4800)],
  ])('takes less than a second in YAML: %s', { retry: 2 }, (_, fields) => {
    const root = tree(withFields(fields));
    const work = startWork();
    expect(reportOnTree(root)).toContain('mistake');
    expect(work()).toBeLessThan(1000);
  });
});
