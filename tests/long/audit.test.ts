import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { askNpm, readAudit, readExplained } from '../../scripts/audit.ts';
import { tellFigure } from '../../scripts/figures.ts';

test('no package has a known hole that nobody has read and explained in .github/audit.json', ({ skip }) => {
  const explained = readExplained(readFileSync('.github/audit.json', 'utf8'));
  const { isAnswered, told, mistakes } = readAudit(askNpm(), explained, new Date().toISOString().slice(0, 10));
  tellFigure('npm audit', told);
  skip(!isAnswered, told);
  expect(mistakes).toEqual([]);
});
