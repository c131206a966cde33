import { afterEach, describe, expect, test, vi } from 'vitest';
import { isCode } from '../../src/core/code.ts';
import { reservedNames } from '../../src/core/topic.ts';
import { markedFields } from '../../src/share/card-fields.ts';
import { cardPaths, templateCode } from '../../src/share/card-paths.ts';

afterEach(() => void vi.unstubAllEnvs());

describe('the pages of codes that Astro draws', () => {
  test('are one in a build, with a mark for each field', () => {
    vi.stubEnv('DEV', false);
    expect(cardPaths()).toEqual([{ params: { code: templateCode }, props: { fields: markedFields } }]);
  });

  test('are all in dev, each with its own fields', () => {
    vi.stubEnv('DEV', true);
    const paths = cardPaths();
    expect(paths.length).toBeGreaterThan(300);
    expect(new Set(paths.map(({ params }) => params.code)).size).toBe(paths.length);
    expect(paths.filter(({ params }) => !isCode(params.code))).toEqual([]);
    expect(paths.filter(({ props }) => Object.values(props.fields).some((value) => value.includes('%%')))).toEqual([]);
  });

  test('take no address of a topic or a code for the one that the others are stamped from', () => {
    expect(reservedNames.has(templateCode)).toBe(true);
    expect(isCode(templateCode)).toBe(false);
  });
});
