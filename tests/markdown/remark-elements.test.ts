import { describe, expect, test } from 'vitest';
import { html } from './rendered.ts';

describe('an element', () => {
  test.each([
    ['<Ui> is a bold label', 'Tryck på <Ui>Nästa</Ui>.', '<p>Tryck på <b class="ui">Nästa</b>.</p>'],
    ['<Ui> alone on its line is still a phrase', '<Ui>Nästa</Ui>', '<p><b class="ui">Nästa</b></p>'],
    ['<kbd> is a key', 'Tryck på <kbd>Ctrl</kbd>.', '<p>Tryck på <kbd>Ctrl</kbd>.</p>'],
    ['<span> keeps its language', '<span lang="en">Sign in</span>', '<p><span lang="en">Sign in</span></p>'],
    [
      '<Ui> may hold foreign words',
      'Tryck på <Ui><span lang="en">Next</span></Ui>.',
      '<p>Tryck på <b class="ui"><span lang="en">Next</span></b>.</p>',
    ],
  ])('%s', (_, markdown, expected) => expect(html(markdown)).toBe(expected));
});
