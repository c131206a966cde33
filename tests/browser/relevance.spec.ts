import { readFileSync } from 'node:fs';
import { ask, givenSets, judge, ownSets, type Sets, type Verdict } from '../../scripts/bench/relevance.ts';
import { expect, test } from './test.ts';

/** What the search has reached, and never goes below again. `npm run bench:search` says what it reaches now. */
const floors: Record<string, Record<Measure, number>> = JSON.parse(readFileSync('tests/search/floor.json', 'utf8'));

const measures = ['success1', 'success3', 'honest', 'worstKind'] as const;
type Measure = (typeof measures)[number];

const figuresOf = ({ all, kinds, honest }: Verdict): Record<Measure, number> => ({
  success1: all.success1,
  success3: all.success3,
  honest,
  worstKind: Math.min(...Object.values(kinds).map(({ success1 }) => success1)),
});

/** So much above its floor a figure stands before the floor is raised. */
const slack = 0.03;

const sets: Record<string, Sets | undefined> = { given: givenSets(), own: ownSets() };

for (const [name, questions] of Object.entries(sets)) {
  test(`answers the ${name} questions at least as well as it ever has`, async ({ page }) => {
    test.skip(!questions, 'The questions given to the project are not beside it.');
    test.setTimeout(240_000);
    await page.goto('/sok/');
    await page.locator('#q').focus();
    await page.locator('input[data-ready]').waitFor();
    const reached = figuresOf(await judge(questions as Sets, ({ q }) => ask(page, q)));
    const floor = floors[name] as Record<Measure, number>;
    const worse = measures.filter((measure) => reached[measure] < floor[measure]);
    const better = measures.filter((measure) => reached[measure] > floor[measure] + slack);
    const shown = (measure: Measure) => `${measure} ${reached[measure].toFixed(3)}, floor ${floor[measure].toFixed(3)}`;
    expect(worse.map(shown), 'finds less than before: npm run bench:search -- --missed says what').toEqual([]);
    expect(better.map(shown), 'finds more than before: raise the floor in tests/search/floor.json').toEqual([]);
  });
}
