import { describe, expect, test } from 'vitest';
import { type CardFields, markedFields, stamp } from '../../src/share/card-fields.ts';

const fields: CardFields = Object.fromEntries(
  Object.keys(markedFields).map((name) => [name, `${name} & <co>`]),
) as CardFields;

describe('stamp', () => {
  test('puts each field where its mark is, as text', () =>
    expect(
      stamp(`<h1>${markedFields.title}</h1><a href="${markedFields.href}">${markedFields.title}</a>`)(fields),
    ).toBe('<h1>title &#38; &#60;co&#62;</h1><a href="href &#38; &#60;co&#62;">title &#38; &#60;co&#62;</a>'));

  test('puts the sheet in as it is', () =>
    expect(stamp(`<main>${markedFields.sheet}</main>`)({ ...fields, sheet: '<p>Säg 47-34</p>' })).toBe(
      '<main><p>Säg 47-34</p></main>',
    ));

  test('lets no text break out of an attribute', () =>
    expect(stamp(`<meta content="${markedFields.description}">`)({ ...fields, description: '"><script>' })).toBe(
      '<meta content="&#34;&#62;&#60;script&#62;">',
    ));

  test('takes no text for a mark', () =>
    expect(stamp(markedFields.title)({ ...fields, title: '%%sheet%% $& 100 %% 50 %%' })).toBe(
      '%%sheet%% $&#38; 100 %% 50 %%',
    ));

  test('leaves what is no mark as it is', () =>
    expect(stamp('<p>100 % och 50 %% & mer</p>')(fields)).toBe('<p>100 % och 50 %% & mer</p>'));

  test('fills the same page for one after the other', () => {
    const fill = stamp(markedFields.plate);
    expect(['47-34', '12-34'].map((plate) => fill({ ...fields, plate }))).toEqual(['47-34', '12-34']);
  });

  test('has a mark of its own for each field', () =>
    expect(new Set(Object.values(markedFields)).size).toBe(Object.keys(fields).length));
});
