import { describe, expect, test } from 'vitest';
import { homeSchema, homeTargets } from '../../src/core/home.ts';
import { readYaml } from '../../src/core/yaml.ts';
import { reportOf } from './articles.ts';

const text = `situations:
  - title: Telefonen är borta
    description: Borttappad eller stulen
    icon: mobile-gone
    to: logga-in/tappad-mobil
  - title: Kontot är låst
    description: För många försök
    icon: lock
    to: losenord/glomt-losenord#konto-last
alarm:
  question: Har du fått en förfrågan?
  advice: Svara nej.
  link: Så skyddar du kontot
  to: logga-in/ovantad-forfragan
prepare:
  - title: Lägg till ett sätt till
    to: logga-in/utan-telefon#nasta-gang
`;

describe('homeTargets', () => {
  test('names every place with where it is written', () => {
    const { data, locate } = readYaml(text, homeSchema, { error: expect.unreachable, warn: expect.unreachable });
    const targets = data ? homeTargets(data) : [];
    expect(targets.map(({ to, path }) => [to, locate(path)])).toEqual([
      ['logga-in/tappad-mobil', { line: 5, column: 9 }],
      ['losenord/glomt-losenord#konto-last', { line: 9, column: 9 }],
      ['logga-in/ovantad-forfragan', { line: 14, column: 7 }],
      ['logga-in/utan-telefon#nasta-gang', { line: 17, column: 9 }],
    ]);
  });
});

describe('homeSchema', () => {
  const situation = { title: 'Borta', description: 'Stulen', icon: 'mobile', to: 'logga-in/tappad-mobil' };
  const alarm = { question: 'Förfrågan?', advice: 'Svara nej.', link: 'Så gör du', to: 'logga-in/tappad-mobil' };

  test('needs nothing to prepare', () =>
    expect(homeSchema.parse({ situations: [situation], alarm })).toMatchObject({ prepare: [] }));

  test.each([
    'koder',
    '/koder/utomlands/',
    'koder/utomlands#',
    'koder/utomlands.mdx',
    'koder/utomlands#a#b',
    'koder/på-resa',
  ])('takes no link to %s', (to) =>
    expect(homeSchema.safeParse({ situations: [{ ...situation, to }], alarm }).success).toBe(false),
  );

  test.each(['title', 'description'])('takes no blanks for the %s of a situation', (field) =>
    expect(homeSchema.safeParse({ situations: [{ ...situation, [field]: '  ' }], alarm }).success).toBe(false),
  );

  test('tells what is missing and what does not fit', () => {
    const broken = text
      .replace('title: Telefonen är borta', 'titel: Telefonen är borta')
      .replace('losenord/glomt-losenord#konto-last', '../losenord/glomt-losenord.mdx')
      .replace('  advice: Svara nej.\n', '')
      .replace('prepare:', 'prepare: inget\nsedan:');
    expect(reportOf((to) => readYaml(broken, homeSchema, to))).toMatchInlineSnapshot(`
      "fil.mdx:2:5 missing-field
        "situations.0.title" is missing.
        Say what has happened, in the reader’s words.
      fil.mdx:2:5 unknown-field
        "titel" is not a field here.
        Did you mean "title"?
      fil.mdx:9:9 invalid-field
        "situations.1.to": Name an article, like koder/koden-kommer-inte, or a section of it with #anchor.
        It is written as "../losenord/glomt-losenord.mdx".
      fil.mdx:11:3 missing-field
        "alarm.advice" is missing.
        Say what to do at once.
      fil.mdx:14:10 invalid-field
        "prepare": Write a list of links.
        It is written as "inget".
      fil.mdx:15:1 unknown-field
        "sedan" is not a field here.
        Fields: situations, alarm, prepare.
      6 mistakes in 1 file."
    `);
  });

  test('asks for a situation', () => {
    const empty = text.replace(/situations:[\s\S]*(?=alarm:)/, 'situations: []\n');
    expect(reportOf((to) => readYaml(empty, homeSchema, to))).toMatchInlineSnapshot(`
      "fil.mdx:1:13 invalid-field
        "situations": Write at least one situation.
        It is written as [].
      1 mistake in 1 file."
    `);
  });
});
