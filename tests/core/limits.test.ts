import { describe, expect, test } from 'vitest';
import { markdownLimit, yamlLimit } from '../../src/core/limits.ts';

const rules = { markdown: (text: string) => markdownLimit(text)?.rule, yaml: (text: string) => yamlLimit(text)?.rule };

describe('markdownLimit', () => {
  test.each([
    ['a line of 2,000 characters', 'a'.repeat(2000)],
    ['a table of 250 lines', '| a |\n'.repeat(250)],
    ['250 signs in a paragraph', '*'.repeat(250)],
    ['ten quotations in each other', '>'.repeat(10)],
    ['a telephone number on a line of its own', '08-465 004 10'],
    ['many anchors', '- a {/* #b */}\n'.repeat(250)],
    ['blanks on an empty line', ' '.repeat(100)],
  ])('lets %s be', (_, text) => expect(rules.markdown(text)).toBeUndefined());

  test.each([
    ['long-line', 'a'.repeat(2001)],
    ['long-block', '| a |\n'.repeat(251)],
    ['too-many-signs', '*'.repeat(251)],
    ['too-many-signs', `${'*'.repeat(250)}\n\n`.repeat(11)],
    ['too-deep', '>'.repeat(11)],
    ['too-deep', `${' '.repeat(61)}a`],
    ['too-many-lines', '\n'.repeat(3001)],
  ])('tells of %s', (rule, text) => expect(rules.markdown(text)).toBe(rule));

  test('says where it begins', () =>
    expect(markdownLimit(`a\n\nb\n${'*'.repeat(251)}\n`)).toMatchObject({ position: { line: 3, column: 1 } }));
});

describe('yamlLimit', () => {
  test.each([
    ['brackets in twenty others', `a: ${'['.repeat(20)}`],
    ['signs of Markdown', `a: '${'*'.repeat(1000)}'`],
    ['unclosed brackets in many fields', 'a: "["\n'.repeat(100)],
    ['a long list', '- a\n'.repeat(15_000)],
  ])('lets %s be', (_, text) => expect(rules.yaml(text)).toBeUndefined());

  test.each([
    ['too-deep', `a:\n  ${'['.repeat(21)}`],
    ['too-deep', `a:\n${'  {\n'.repeat(21)}`],
    ['too-deep', '- '.repeat(11)],
    ['too-many-lines', '\n'.repeat(20_001)],
  ])('tells of %s', (rule, text) => expect(rules.yaml(text)).toBe(rule));
});
