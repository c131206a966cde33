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
    ['<Ui> on lines of its own is still a phrase', '<Ui>\nNästa\n</Ui>', '<p><b class="ui">Nästa</b></p>'],
    [
      '<Ui> and <span> on lines of their own are still phrases',
      '<Ui>\n<span lang="en">\nNext\n</span>\n</Ui>',
      '<p><b class="ui"><span lang="en">Next</span></b></p>',
    ],
    [
      '<Helpdesk /> alone on its line is a paragraph',
      '<Helpdesk />',
      '<p>helpdesk på <a href="mailto:helpdesk@example.se" class="nowrap">helpdesk@example.se</a></p>',
    ],
    [
      '<Helpdesk /> alone in an item is its words',
      '- <Helpdesk />',
      '<ul>\n<li>helpdesk på <a href="mailto:helpdesk@example.se" class="nowrap">helpdesk@example.se</a></li>\n</ul>',
    ],
    [
      '<Helpdesk /> says who helps and where',
      'Kontakta <Helpdesk />.',
      '<p>Kontakta helpdesk på <a href="mailto:helpdesk@example.se" class="nowrap">helpdesk@example.se</a>.</p>',
    ],
    [
      '<Figure /> is a drawing with its alternative text',
      '<Figure name="router" alt="Lampan lyser" />',
      '<figure><svg role="img" aria-label="Lampan lyser"><!-- router --></svg></figure>',
    ],
    ['of another name leaves only its words', 'Tryck på <button>Nästa</button>.', '<p>Tryck på Nästa.</p>'],
  ])('%s', (_, markdown, expected) => expect(html(markdown)).toBe(expected));

  test('<Figure /> stands in a step as a block of its own', () => {
    expect(html('1. Titta på lampan.\n\n   <Figure name="router" alt="Lampan lyser" />')).toMatchInlineSnapshot(`
      "<ol class="steps" role="list">
      <li id="steg-1">
      <p>Titta på lampan.</p>
      <figure><svg role="img" aria-label="Lampan lyser"><!-- router --></svg></figure>
      </li>
      </ol>"
    `);
  });

  test('<details> holds a summary and Markdown', () => {
    expect(
      html('<details>\n<summary>Mer om <Ui>Nästa</Ui></summary>\n\n- Den **blå** knappen\n\n</details>'),
    ).toMatchInlineSnapshot(`
      "<details><summary>Mer om <b class="ui">Nästa</b></summary><ul>
      <li>Den <strong>blå</strong> knappen</li>
      </ul></details>"
    `);
  });
});

describe('a comment', () => {
  test('is not on the page', () => {
    expect(html('{/* Fråga Anna hur länge. */}\n\nVänta en minut{/* eller två */}.')).toBe('<p>Vänta en minut.</p>');
  });
});
