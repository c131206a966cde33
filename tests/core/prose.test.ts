import { describe, expect, test } from 'vitest';
import { proseOf, readabilityOf } from '../../src/core/prose.ts';
import { parseMdx } from '../../src/markdown/parse.ts';

function prose(body: string) {
  const parsing = parseMdx(body);
  if (!('tree' in parsing)) throw new Error(parsing.mistake.join(' '));
  return proseOf(parsing.tree);
}

const sentence = (text: string, line: number, words: number) => ({ text, line, words, sentences: 1, longWords: 0 });

describe('proseOf', () => {
  test('parts an article in sections and sentences, with the lines they stand on', () => {
    expect(
      prose(
        'Vänta.\n\n## Starta om {/* #starta-om */}\n\nStäng av. Slå på.\n\n- [ ] Ring oss {/* #ring */}\n\n  Gärna nu.\n\n### Sedan {/* #sedan */}\n\n| Ett | Två |\n| --- | --- |\n| Ja. | Nej |',
      ),
    ).toEqual([
      { heading: '', line: 1, sentences: [sentence('Vänta.', 1, 1)] },
      {
        heading: 'Starta om',
        line: 3,
        sentences: [
          sentence('Stäng av.', 5, 2),
          sentence('Slå på.', 5, 2),
          sentence('Ring oss', 7, 2),
          sentence('Gärna nu.', 9, 2),
        ],
      },
      {
        heading: 'Sedan',
        line: 11,
        sentences: [sentence('Ett', 13, 1), sentence('Två', 13, 1), sentence('Ja.', 15, 1), sentence('Nej', 15, 1)],
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

describe('readabilityOf', () => {
  // Counted by hand: 5 words, 2 sentences, 1 long word (telefonen).
  test('measures several sections as one text', () => {
    expect(readabilityOf(prose('Vänta.\n\n## Sedan {/* #sedan */}\n\nSlå på telefonen nu.'))).toEqual({
      words: 5,
      sentences: 2,
      longWords: 1,
      lix: 5 / 2 + 100 / 5,
    });
  });
});
