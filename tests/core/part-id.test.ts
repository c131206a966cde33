import { describe, expect, test } from 'vitest';
import { formatPartId, readPartId } from '../../src/core/part-id.ts';
import { findParts, findPlaces } from '../../src/core/places.ts';
import { makeTree } from './articles.ts';

describe('readPartId', () => {
  test.each([
    ['steg-1', { section: '', what: 'steg', list: 1, number: 1 }],
    ['kod-steg-3', { section: 'kod', what: 'steg', list: 1, number: 3 }],
    ['kod-steg-2-3', { section: 'kod', what: 'steg', list: 2, number: 3 }],
    ['ruta-2', { section: '', what: 'ruta', list: 1, number: 2 }],
    ['kod-i-sms-rad-4', { section: 'kod-i-sms', what: 'rad', list: 1, number: 4 }],
    ['kod-obs-1', { section: 'kod', what: 'obs', list: 1, number: 1 }],
  ] as const)('reads %s, and formatPartId writes it again', (id, part) => {
    expect(readPartId(id)).toEqual(part);
    expect(formatPartId(part)).toBe(id);
  });

  test.each(['steg', 'kod-steg', 'steg-3-till', 'kod', 'fel-500', 'ombordsteg-1', 'steg-ett'])(
    'takes %s for no such id',
    (id) => expect(readPartId(id)).toBeUndefined(),
  );

  test('knows every id that findParts gives', () => {
    const tree = makeTree('## A\n\n1. a\n\nx\n\n1. b\n\n- [ ] c\n\n| D |\n|-|\n| e |\n\n> [!TIP]\n> f\n');
    const ids = findParts(tree, findPlaces(tree)).map(({ id }) => id);
    expect(ids).toHaveLength(5);
    expect(ids.filter((id) => readPartId(id) === undefined)).toEqual([]);
  });
});
