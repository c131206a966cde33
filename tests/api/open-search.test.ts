import { describe, expect, test } from 'vitest';
import { openSearch } from '../../src/api/open-search.ts';
import { site as ours } from '../../src/site.config.ts';
import { site } from './site.ts';
import { elementsIn, textsOf } from './xml.ts';

const shortNameOf = (name: string) => textsOf(openSearch({ ...site, name }), 'ShortName')[0];

describe('the description of the search', () => {
  test('says where to search, and by what name', () =>
    expect(openSearch(site)).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
    <ShortName>Hjälpen</ShortName>
    <LongName>Hjälpen</LongName>
    <Description>Sök bland alla problem med inloggning, koder, Authenticator och lösenord. Skriv med egna ord.</Description>
    <InputEncoding>UTF-8</InputEncoding>
    <Language>sv-SE</Language>
    <Image width="32" height="32" type="image/x-icon">https://hjalp.example.se/it/favicon.ico</Image>
    <Url type="text/html" template="https://hjalp.example.se/it/sok/?q={searchTerms}"/>
    </OpenSearchDescription>
    "
  `));

  test('is well formed whatever the site is called', () =>
    expect(textsOf(openSearch({ ...site, name: 'R&D <"hjälp">' }), 'LongName')).toEqual(['R&D <"hjälp">']));

  test('leads to a page of search, with a gap for the words', () => {
    const [url] = elementsIn(openSearch(site)).filter(({ name }) => name === 'Url');
    expect(url?.attributes['template']).toBe('https://hjalp.example.se/it/sok/?q={searchTerms}');
  });

  test('has a short name of sixteen signs at most', () => {
    expect(shortNameOf('Hjälpen')).toBe('Hjälpen');
    expect(shortNameOf(ours.name)?.length).toBeLessThanOrEqual(16);
    expect(shortNameOf('It-hjälpen i Mellanby')).toBe('It-hjälpen i Mel');
  });

  test.each([
    ['no blank at its end', 'Hjälpen i Malmö nu', 'Hjälpen i Malmö'],
    ['no half of a sign', 'Hjälp i Mellanb🦌 nu', 'Hjälp i Mellanb'],
  ])('has a short name with %s', (_, name, short) => expect(shortNameOf(name)).toBe(short));
});
