import { describe, expect, test } from 'vitest';
import { proseOf } from '../../src/core/prose.ts';
import { parseMdx } from '../../src/markdown/parse.ts';

function prose(body: string) {
  const parsing = parseMdx(body);
  if (!('tree' in parsing)) throw new Error(parsing.mistake.join(' '));
  return proseOf(parsing.tree);
}

describe('proseOf', () => {
  test('parts an article in sections and sentences, with the lines they stand on', () => {
    expect(
      prose(
        'Vänta.\n\n## Starta om {/* #starta-om */}\n\nStäng av. Slå på.\n\n- [ ] Ring oss {/* #ring */}\n\n  Gärna nu.\n\n### Sedan {/* #sedan */}\n\n| Ett | Två |\n| --- | --- |\n| Ja. | Nej |',
      ),
    ).toEqual([
      { heading: '', line: 1, sentences: [{ text: 'Vänta.', line: 1 }] },
      {
        heading: 'Starta om',
        line: 3,
        sentences: [
          { text: 'Stäng av.', line: 5 },
          { text: 'Slå på.', line: 5 },
          { text: 'Ring oss', line: 7 },
          { text: 'Gärna nu.', line: 9 },
        ],
      },
      {
        heading: 'Sedan',
        line: 11,
        sentences: [
          { text: 'Ett', line: 13 },
          { text: 'Två', line: 13 },
          { text: 'Ja.', line: 15 },
          { text: 'Nej', line: 15 },
        ],
      },
    ]);
  });

  test('takes labels, keys, foreign words and addresses as one short word, and the helpdesk by its name', () => {
    const [section] = prose(
      'Tryck på <Ui>Logga in på ett annat sätt</Ui>, <kbd>Ctrl</kbd> eller <span lang="en">Other ways to sign in</span> på [aka.ms/mysecurityinfo](https://aka.ms/mysecurityinfo) eller https://aka.ms. Ring <Helpdesk />, [snart](https://a.se/x).',
    );
    expect(section?.sentences.map(({ text }) => text)).toEqual([
      'Tryck på X, X eller X på X eller X.',
      'Ring helpdesk, snart.',
    ]);
  });

  test('leaves out comments, drawings and the title of a callout', () => {
    const [section] = prose(
      '> [!WARNING] Vänta inte för länge\n> Då loggas du ut.\n\n<Figure name="x" alt="Länken sitter under fältet." />\n\nSlut. {/* klart */}',
    );
    expect(section?.sentences.map(({ text }) => text)).toEqual(['Då loggas du ut.', 'Slut.']);
  });
});
