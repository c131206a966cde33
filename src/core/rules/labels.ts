/** Labels on the screen are written <Ui>…</Ui>: whole, so that they can be looked up and translated. */

import { visit } from 'unist-util-visit';
import { isElement, plainText, startOf } from '../tree.ts';
import type { Rule } from './rule.ts';

const asksForLabel = /(?<!\p{L})(?:tryck på|klicka på|välj|gå till|öppna|knappen|länken|menyn|fältet)\s*$/iu;

export const labels: Rule = ({ trees }, report) => {
  for (const tree of trees) {
    visit(tree, 'strong', (node, index, parent) => {
      if (node.children.some(isElement)) return; // the element rule says so
      const before = index === undefined ? undefined : parent?.children[index - 1];
      if (before?.type !== 'text' || !asksForLabel.test(before.value)) return;
      const label = plainText(node);
      report.error(
        'bold-label',
        startOf(node),
        `"${label}" is a label on the screen, in bold.`,
        `Write <Ui>${label}</Ui>`,
      );
    });
  }
};
