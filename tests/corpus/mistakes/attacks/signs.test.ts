import { describe, expect, test } from 'vitest';
import { article, contentTree, reportOnTree, topicFile } from '../../content-tree.ts';

const topic = { 'sv-SE/natverk/_topic.yaml': topicFile };
const reportOn = (body: string, fields = '') =>
  reportOnTree(contentTree({ ...topic, 'sv-SE/natverk/tappar-wifi.mdx': article('Datorn tappar wifi', fields, body) }));

describe('a sign that nobody sees', () => {
  test('is told of with its name, where it stands, and before anything else', () => {
    const text =
      'Öppna bild\u202Egnp.exe nu.\n\nVänta\u200B på koden.\n\nRing\u0007 oss.\n\n\uF8FF visas.\n\nStarta\u2028om, starta\u2028om.\n';
    expect(reportOn(text)).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/tappar-wifi.mdx:10:11 hidden-sign
        After "Öppna bild" stands U+202E, which turns the words around it, so that what is read is not what is written.
        Take it away: delete the signs on both sides of it, and write them anew.
      content/sv-SE/natverk/tappar-wifi.mdx:12:6 hidden-sign
        After "Vänta" stands U+200B, which nobody sees.
        Take it away: delete the signs on both sides of it, and write them anew.
      content/sv-SE/natverk/tappar-wifi.mdx:14:5 hidden-sign
        After "Ring" stands U+0007, which is a control sign.
        Take it away: delete the signs on both sides of it, and write them anew.
      content/sv-SE/natverk/tappar-wifi.mdx:16:1 hidden-sign
        Here stands U+F8FF, which looks different on every machine.
        Take it away: delete the signs on both sides of it, and write them anew.
      content/sv-SE/natverk/tappar-wifi.mdx:18:7 hidden-sign
        After "Starta" stands U+2028, which is a control sign.
        Take it away: delete the signs on both sides of it, and write them anew.
      5 mistakes in 1 file."
    `);
  });

  test.each([
    ['an override', '\u202E'],
    ['an isolate', '\u2066'],
    ['a mark of direction', '\u200F'],
    ['an Arabic letter mark', '\u061C'],
    ['a joiner without width', '\u2060'],
    ['a byte order mark within a text', '\uFEFF'],
    ['a tag', '\u{E0041}'],
    ['a variation of nothing', '\u{E0100}'],
    ['a filler', '\u3164'],
    ['a form feed', '\f'],
    ['an escape', '\u001B'],
    ['a NUL', '\0'],
    ['a next line', '\u0085'],
    ['a sign that is none', '\uFFFF'],
  ])('may not be %s', (_, sign) => expect(reportOn(`Vänta ${sign}lite.\n`)).toMatch(/:10:7 hidden-sign\n/));

  test.each([
    ['a soft hyphen', 'Tvåfaktors\u00ADverifiering hjälper.'],
    ['a blank that does not break', 'Vänta 10\u00A0minuter.'],
    ['a pictured person', 'Fråga 👩‍💻 och ❤️ nu.'],
  ])('may be %s', (_, text) => expect(reportOn(`${text}\n`)).toBe(''));

  test('may not be written as an entity or an escape either', () => {
    const text =
      'Öppna bild&#x202E;gnp.exe nu.\n\n[Byt kanal](https://example.se/&#x200B;x)\n\n<Ui>A&#x2066;B</Ui> syns.\n';
    expect(reportOn(text, 'symptoms: { "a\\u200Bb": ["kod\\u202Een"] }\n')).toMatchInlineSnapshot(`
      "content/sv-SE/natverk/tappar-wifi.mdx:8:13 hidden-sign
        After "a" stands U+200B, which nobody sees.
        Take it away: delete the signs on both sides of it, and write them anew.
      content/sv-SE/natverk/tappar-wifi.mdx:8:26 hidden-sign
        After "kod" stands U+202E, which turns the words around it, so that what is read is not what is written.
        Take it away: delete the signs on both sides of it, and write them anew.
      content/sv-SE/natverk/tappar-wifi.mdx:11:1 hidden-sign
        After "Öppna bild" stands U+202E, which turns the words around it, so that what is read is not what is written.
        Take it away: delete the signs on both sides of it, and write them anew.
      content/sv-SE/natverk/tappar-wifi.mdx:13:1 hidden-sign
        After "https://example.se/" stands U+200B, which nobody sees.
        Take it away: delete the signs on both sides of it, and write them anew.
      content/sv-SE/natverk/tappar-wifi.mdx:15:5 hidden-sign
        After "A" stands U+2066, which turns the words around it, so that what is read is not what is written.
        Take it away: delete the signs on both sides of it, and write them anew.
      5 mistakes in 1 file."
    `);
  });

  test.each(['_topic.yaml', '_home.yaml', '_terms.yaml', '_search.yaml', '_figures.yaml', 'natverk/_queries.yaml'])(
    'may not stand in %s',
    (name) => {
      const file = name === '_topic.yaml' ? 'natverk/_topic.yaml' : name;
      const root = contentTree({ ...topic, [`sv-SE/${file}`]: `# Vänta\n# lite\u202E\n` });
      expect(reportOnTree(root)).toContain(`content/sv-SE/${file}:2:7 hidden-sign\n`);
    },
  );

  test('may not stand in the ledger or a drawing', () => {
    const root = contentTree({
      ...topic,
      'addresses.json': '{ "": "\u202E"\n}\n',
      '_figures/router.svg': '<svg viewBox="0 0 1 1"><text>\u202E</text></svg>',
    });
    expect(reportOnTree(root)).toMatch(/_figures\/router\.svg:1:30 hidden-sign.*addresses\.json:1:8 hidden-sign/s);
  });

  test('that stands a thousand times is told of once', () =>
    expect(reportOn(`${'Vänta\u200B lite. '.repeat(100)}\n`)).toMatch(/1 mistake in 1 file/));
});

test('what is quoted from a file is safe to print', () => {
  const report = reportOn('Vänta.\n', '"\\e[31m": 1\n');
  expect(report).toContain('U+001B');
  expect(report).not.toContain('\u001B');
});
