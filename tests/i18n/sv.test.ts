import { describe, expect, test } from 'vitest';
import { sv } from '../../src/i18n/sv.ts';

describe('a part without a name of its own', () => {
  test.each([
    ['steg-1', 'steg 1'],
    ['kod-kommer-inte-steg-3', 'steg 3'],
    ['kod-kommer-inte-steg-2-3', 'steg 3 i lista 2'],
    ['vad-som-hander-ruta-2', 'punkt 2'],
    ['fel-500-rad-4', 'rad 4'],
    ['seg-obs-1', 'den inramade rutan'],
    ['seg-obs-2', 'inramad ruta 2'],
    ['fem-steg-steg-5', 'steg 5'],
  ])('%s is called %s', (id, name) => expect(sv.share.part(id)).toBe(name));

  test('is shared by that name and its first words', () =>
    expect(sv.markdown.share.step('seg-steg-2-3', 'Öppna appen')).toBe('Dela steg 3 i lista 2: Öppna appen'));
});
