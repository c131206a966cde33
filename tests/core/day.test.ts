import { expect, test } from 'vitest';
import { daysBetween } from '../../src/core/day.ts';

test.each([
  ['2026-11-24', '2027-02-01', 69],
  ['2027-02-01', '2026-11-24', -69],
  ['2028-02-28', '2028-03-01', 2],
  ['2026-03-28', '2026-03-30', 2], // the clocks go forward between them
  ['2026-11-24', '2026-11-24', 0],
])('from %s to %s are %i days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});
